"""How a team's meetings and promises go: six measures, and no ranking of anybody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.team_measures import first_day, team_measures
from teamdesk.storage.queries import team_measures as measure_queries

if TYPE_CHECKING:
    from teamdesk.domain.team_measures import TeamMeasure
    from teamdesk.services.workplace import Workplace


class TeamMeasureService:
    """Reads only."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def measures(self) -> tuple[TeamMeasure, ...]:
        """The six, over the last four quarters."""
        today = self._at.today
        with self._at.reading() as work:
            found = measure_queries.facts(work.session, self._at.team_id, first_day(today), today)
            return team_measures(found, today)
