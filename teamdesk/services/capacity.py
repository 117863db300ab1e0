"""The team's hours against what its measures and week plans ask, this week and the next eight."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from teamdesk.domain.capacity import capacity, may_be_man_years
from teamdesk.domain.intensity import minutes_in_week, monday_of
from teamdesk.domain.rows.capacity import CapacityPage, WeekAsked
from teamdesk.domain.team_prices import read_prices
from teamdesk.models import Team
from teamdesk.storage.queries import capacity as queries
from teamdesk.storage.queries import team as team_queries

if TYPE_CHECKING:
    from collections.abc import Iterable

    from teamdesk.services.workplace import Workplace

WEEKS_AHEAD = 8
MINUTES_AN_HOUR = 60


class CapacityService:
    """Reads the time of one team."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def weeks(self) -> CapacityPage:
        """This week and the eight after it."""
        first = monday_of(self._at.today)
        mondays = [first + timedelta(weeks=place) for place in range(WEEKS_AHEAD + 1)]
        with self._at.reading() as work:
            team = work.get(Team, self._at.team_id)
            members = team_queries.members(work.session, team.id)
            efforts = queries.efforts_of_team(work.session, team.id)
            visits = queries.visits_of_team(work.session, team.id, first)
        percents = [member.percent for member in members if member.is_active]
        prices = read_prices(team.settings)
        own = capacity(percents, 0, prices.hours_a_week)
        return CapacityPage(
            man_years=own.man_years,
            hours=own.hours,
            unknown=percents.count(None),
            doubtful=tuple(one for one in percents if one is not None and may_be_man_years(one)),
            weeks=tuple(
                WeekAsked(
                    monday,
                    sum(minutes_in_week(effort, monday) for effort in efforts) / MINUTES_AN_HOUR,
                    _visited(visits, monday) / MINUTES_AN_HOUR,
                )
                for monday in mondays
            ),
        )


def _visited(visits: Iterable[tuple[date, date | None, int]], monday: date) -> int:
    """Minutes of the plans that hold in the week that begins on a Monday."""
    return sum(
        minutes
        for begins, ends, minutes in visits
        if begins <= monday + timedelta(days=6) and (ends is None or ends >= monday)
    )
