from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.commands.team import SaveEffectLimit
from teamdesk.domain.contacts import ContactKind
from teamdesk.domain.effects.facts import Period
from teamdesk.domain.effects.tables import Measured
from teamdesk.domain.errors import ConflictError
from teamdesk.models import ActionItem, CaseFile, Contact, ServiceRecord, Stay
from teamdesk.services.effects import EffectService
from tests.helpers.measured import measure

if TYPE_CHECKING:
    from teamdesk.domain.effects.report import EffectReport
    from tests.helpers.team import SmallTeam

YEAR = Period(date(2026, 1, 1), date(2026, 12, 31))
DAY = date(2026, 11, 2)


def report(team: SmallTeam) -> EffectReport:
    return EffectService(team.workplace).report(YEAR)


def test_who_came_in_the_period_is_counted_once(small_team: SmallTeam) -> None:
    small_team.refer("Åse Berg")
    small_team.refer("Ola Vik")
    found = report(small_team)
    assert {table.total for table in found.came} == {2}
    assert found.ended.total == 0


def test_who_came_another_year_is_in_another_report(small_team: SmallTeam) -> None:
    small_team.refer("Åse Berg", date(2025, 12, 31))
    assert {table.total for table in report(small_team).came} == {0}


def test_change_is_that_of_a_course_that_ended(small_team: SmallTeam) -> None:
    card = small_team.refer("Åse Berg")
    with small_team.workplace.writing() as work:
        work.get(CaseFile, card.case_id).ended_on = DAY + timedelta(days=40)
        measure(work, card.case_id, "sppb", [2, 2, 2], DAY)
        measure(work, card.case_id, "sppb", [2, 2, 4], DAY + timedelta(days=30))
        measure(work, card.case_id, "tug", [20], DAY)
        work.commit()
    told = {row.name: row.spread for row in report(small_team).changes.rows}
    sppb, tug = told[Measured("sppb")], told[Measured("tug")]
    assert sppb is not None
    assert (sppb.middle, sppb.count) == (2, 1)
    assert tug is not None
    assert (tug.count, tug.missing) == (0, 1)


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
    promises = found.promises
    assert (promises.kept, promises.due, promises.kept_about, promises.late_about) == (1, 1, 1, 0)


def test_persons_last_stay_is_told_with_what_changed_over_it(small_team: SmallTeam) -> None:
    card = small_team.refer("Åse Berg")
    with small_team.workplace.writing() as work:
        for first, length in ((0, 7), (20, 14)):
            begun = DAY + timedelta(days=first)
            out_on = begun + timedelta(days=length)
            work.add(Stay(case_id=card.case_id, in_on=begun, out_on=out_on, days=length))
        measure(work, card.case_id, "sppb", [2, 2, 2], DAY + timedelta(days=19))
        measure(work, card.case_id, "sppb", [2, 3, 4], DAY + timedelta(days=33))
        work.commit()
    days, change = report(small_team).stays
    told = [row.spread for table in (days, change) for row in table.rows]
    assert [(one.count, one.missing, one.middle) for one in told if one] == [(1, 0, 14), (1, 0, 3)]


def test_nothing_of_a_small_team_leaves_it(small_team: SmallTeam) -> None:
    small_team.refer("Åse Berg")
    out = report(small_team).handed_out()
    assert all(not row.count for table in out.came for row in table.rows)
    assert all(row.spread is None for row in out.changes.rows)
    assert all(not value for line in out.outcome.cells for value in line)


def test_case_that_was_measured_once_misses_its_end_score(small_team: SmallTeam) -> None:
    one, other = small_team.refer("Åse Berg"), small_team.refer("Ola Vik")
    with small_team.workplace.writing() as work:
        measure(work, one.case_id, "sppb", [2, 2, 2], DAY)
        for days in (0, 30):
            measure(work, other.case_id, "sppb", [2, 2, 2], DAY + timedelta(days=days))
        work.commit()
    (missing,) = EffectService(small_team.workplace).missing_end_scores()
    assert (missing.case_id, missing.instruments, missing.first_on) == (one.case_id, ("sppb",), DAY)


def test_starts_and_ends_tell_number_days_and_codes_alone(small_team: SmallTeam) -> None:
    came = small_team.refer("Åse Berg", date(2025, 12, 1))
    small_team.refer("Ola Vik", date(2024, 12, 1))
    with small_team.workplace.writing() as work:
        work.get(CaseFile, came.case_id).ended_on = DAY
        work.add_all(
            ServiceRecord(case_id=came.case_id, service="Hjelp", code=code)
            for code in ("15", "2", "15")
        )
        work.commit()
    service = EffectService(small_team.workplace)
    (line,) = service.starts_and_ends(Period.of_year(2025))
    assert (line.started_on, line.ended_on, line.codes) == (date(2025, 12, 1), None, ("15", "2"))
    assert service.starts_and_ends(YEAR)[0].ended_on == DAY


def test_limit_is_ten_until_the_team_says_otherwise_and_never_under_five(
    small_team: SmallTeam,
) -> None:
    service = EffectService(small_team.workplace)
    before = service.settings()
    service.save(SaveEffectLimit(before.version, 3))
    assert (before.limit, service.settings().limit) == (10, 5)
    with pytest.raises(ConflictError):
        service.save(SaveEffectLimit(before.version, 20))
