from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from teamdesk.domain.contacts import ContactKind
from teamdesk.domain.effects.facts import Period
from teamdesk.models import ActionItem, CaseFile, Contact
from teamdesk.services.effects import EffectService
from tests.helpers.measured import measure

if TYPE_CHECKING:
    from teamdesk.domain.effects.tables import EffectReport
    from tests.helpers.team import SmallTeam

YEAR = Period(date(2026, 1, 1), date(2026, 12, 31))
DAY = date(2026, 11, 2)


def report(team: SmallTeam) -> EffectReport:
    return EffectService(team.workplace).report(YEAR)


def counted(team: SmallTeam, title: str) -> int | None:
    return next(table.total for table in report(team).counts if table.title.words == title)


def test_who_came_in_the_period_is_counted_once(small_team: SmallTeam) -> None:
    small_team.refer("Åse Berg")
    small_team.refer("Ola Vik")
    assert counted(small_team, "Ways in") == 2
    assert counted(small_team, "How it ended") == 0


def test_change_is_that_of_a_course_that_ended(small_team: SmallTeam) -> None:
    card = small_team.refer("Åse Berg")
    with small_team.workplace.writing() as work:
        work.get(CaseFile, card.case_id).ended_on = DAY + timedelta(days=40)
        measure(work, card.case_id, "sppb", [2, 2, 2], DAY)
        measure(work, card.case_id, "sppb", [2, 2, 4], DAY + timedelta(days=30))
        measure(work, card.case_id, "tug", [20], DAY)
        work.commit()
    found = next(one for one in report(small_team).spreads if "Change" in one.title.words)
    told = {row.name.words: row.spread for row in found.rows}
    assert told["SPPB"] is not None
    assert (told["SPPB"].middle, told["SPPB"].count) == (2, 1)
    assert told["TUG"] is not None
    assert (told["TUG"].count, told["TUG"].missing) == (0, 1)


def test_effort_and_promises_are_told_of_the_period(small_team: SmallTeam) -> None:
    card = small_team.refer("Åse Berg")
    with small_team.workplace.writing() as work:
        work.add(
            Contact(
                case_id=card.case_id, role="nurse", kind=ContactKind.PHONE, on=DAY, minutes=365
            ),
            ActionItem(
                team_id=small_team.workplace.team_id,
                case_id=card.case_id,
                text="Ringe",
                created_on=DAY,
                due_on=DAY,
                done_on=DAY,
            ),
        )
        work.commit()
    found = report(small_team)
    assert [(row.profession, row.minutes_a_week, row.persons) for row in found.effort] == [
        ("nurse", 7, 1)
    ]
    assert (found.promises.kept, found.promises.due, found.promises.persons) == (1, 1, 1)


def test_nothing_of_a_small_team_leaves_it(small_team: SmallTeam) -> None:
    small_team.refer("Åse Berg")
    out = report(small_team).handed_out()
    assert all(not row.count for table in out.counts for row in table.rows)
    assert all(row.spread is None for table in out.spreads for row in table.rows)
