"""Week plans on both engines: from which week they hold, and what refuses a change."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

import pytest

from teamdesk.domain.commands.week_plan import SetWeek
from teamdesk.domain.errors import ConflictError
from teamdesk.domain.field_errors import TextMissing
from teamdesk.domain.rows.history import ChangeAction, FieldChange
from teamdesk.domain.week_plan import Visit, VisitStaff
from teamdesk.services.case.week_plans import WeekPlanService
from teamdesk.services.history import HistoryService

if TYPE_CHECKING:
    from teamdesk.domain.rows.week_plan import WeekRows
    from tests.helpers.team import SmallTeam

WEEK_48 = date(2026, 11, 23)
WEEK = timedelta(days=7)
LATER = datetime(2026, 11, 24, 9, tzinfo=UTC)


@pytest.fixture
def weeks(small_team: SmallTeam) -> WeekPlanService:
    return WeekPlanService(small_team.workplace)


@pytest.fixture
def case_id(small_team: SmallTeam) -> UUID:
    return small_team.refer("Åse Berg").case_id


def visit(small_team: SmallTeam, at: time | None = time(9), weekday: int = 0) -> Visit:
    kari = VisitStaff(small_team.kari, "Kari Hansen")
    return Visit(uuid4(), weekday, at, 45, "Gangtrening", "Går til postkassen", (kari,))


def begin(
    weeks: WeekPlanService, case_id: UUID, *visits: Visit, monday: date = WEEK_48
) -> WeekRows:
    weeks.set_week(SetWeek(case_id, monday, uuid4(), None, visits))
    return weeks.week(case_id, monday)


def test_week_is_read_as_it_was_written(
    small_team: SmallTeam, weeks: WeekPlanService, case_id: UUID
) -> None:
    planned = replace(
        visit(small_team),
        staff=(VisitStaff(small_team.kari, "Kari Hansen"), VisitStaff(None, "Røde Kors")),
    )

    assert begin(weeks, case_id, planned).visits == (planned,)


def test_plan_holds_until_another_begins(
    small_team: SmallTeam, weeks: WeekPlanService, case_id: UUID
) -> None:
    first, second = visit(small_team), visit(small_team, time(11))
    begin(weeks, case_id, first)
    begin(weeks, case_id, second, monday=WEEK_48 + 2 * WEEK)

    shown = [weeks.week(case_id, WEEK_48 + n * WEEK).visits for n in (-1, 0, 1, 2, 3)]

    assert shown == [(), (first,), (first,), (second,), (second,)]


def test_plan_that_begins_between_ends_where_the_next_one_began(
    small_team: SmallTeam, weeks: WeekPlanService, case_id: UUID
) -> None:
    later, between = visit(small_team), visit(small_team, time(11))
    begin(weeks, case_id, later, monday=WEEK_48 + 2 * WEEK)
    begin(weeks, case_id, between)

    assert weeks.week(case_id, WEEK_48 + WEEK).visits == (between,)
    assert weeks.week(case_id, WEEK_48 + 2 * WEEK).visits == (later,)


def test_changed_visit_keeps_its_place_and_a_missing_one_is_gone(
    small_team: SmallTeam, weeks: WeekPlanService, case_id: UUID
) -> None:
    kept, gone = visit(small_team), visit(small_team, time(11))
    week = begin(weeks, case_id, kept, gone)
    assert week.plan_id is not None
    moved = replace(kept, weekday=2, starts_at=time(10))

    weeks.set_week(SetWeek(case_id, WEEK_48, week.plan_id, week.version, (moved,)))

    assert weeks.week(case_id, WEEK_48).visits == (moved,)


def test_change_of_a_plan_that_somebody_changed_is_refused(
    small_team: SmallTeam, weeks: WeekPlanService, case_id: UUID
) -> None:
    week = begin(weeks, case_id, visit(small_team))
    assert week.plan_id is not None
    change = SetWeek(case_id, WEEK_48, week.plan_id, week.version, ())
    weeks.set_week(change)

    with pytest.raises(ConflictError):
        weeks.set_week(change)


def test_week_that_somebody_else_began_is_refused(
    small_team: SmallTeam, weeks: WeekPlanService, case_id: UUID
) -> None:
    begin(weeks, case_id, visit(small_team))

    with pytest.raises(ConflictError):
        begin(weeks, case_id, visit(small_team))


def test_visit_without_words_is_refused(
    small_team: SmallTeam, weeks: WeekPlanService, case_id: UUID
) -> None:
    with pytest.raises(TextMissing):
        begin(weeks, case_id, replace(visit(small_team), text=" "))


def test_member_with_two_persons_at_once_is_warned_of(
    small_team: SmallTeam, weeks: WeekPlanService, case_id: UUID
) -> None:
    begin(weeks, small_team.refer("Bjørn Lie").case_id, visit(small_team, time(9, 30)))

    week = begin(weeks, case_id, visit(small_team), visit(small_team, time(11)))

    (clash,) = week.clashes
    assert clash.elsewhere is not None
    assert (clash.elsewhere.person, clash.elsewhere.starts_at) == ("Bjørn Lie", time(9, 30))


def test_history_of_a_visit_goes_on_in_the_plan_that_begins(
    small_team: SmallTeam, weeks: WeekPlanService, case_id: UUID
) -> None:
    made = visit(small_team)
    begin(weeks, case_id, made)
    later = WeekPlanService(small_team.on(LATER).workplace)
    goes_on = replace(made, id=uuid4(), weekday=2, origin_id=made.origin)
    begin(later, case_id, goes_on, monday=WEEK_48 + WEEK)
    changed, added = HistoryService(small_team.workplace).of(goes_on.origin)
    assert changed.fields == (FieldChange("weekday", "0", "2"),)
    assert added.action is ChangeAction.ADDED


def test_visit_that_goes_on_as_it_was_has_nothing_new_in_its_history(
    small_team: SmallTeam, weeks: WeekPlanService, case_id: UUID
) -> None:
    made = visit(small_team)
    begin(weeks, case_id, made)
    later = WeekPlanService(small_team.on(LATER).workplace)
    goes_on = replace(made, id=uuid4(), origin_id=made.origin)
    begin(later, case_id, goes_on, monday=WEEK_48 + WEEK)
    (added,) = HistoryService(small_team.workplace).of(goes_on.origin)
    assert added.action is ChangeAction.ADDED


@pytest.mark.parametrize(("weeks_ahead", "expected"), [(-2, WEEK_48), (3, WEEK_48 + 3 * WEEK)])
def test_next_week_with_a_visit_is_this_one_or_the_first_of_its_plan(
    small_team: SmallTeam, weeks: WeekPlanService, case_id: UUID, weeks_ahead: int, expected: date
) -> None:
    made = visit(small_team)
    begin(weeks, case_id, made, monday=WEEK_48 + weeks_ahead * WEEK)
    assert weeks.next_week_with(case_id, made.origin) == expected


def test_visit_that_was_left_out_of_the_plan_that_holds_is_in_no_week_to_come(
    small_team: SmallTeam, weeks: WeekPlanService, case_id: UUID
) -> None:
    made = visit(small_team)
    begin(weeks, case_id, made, monday=WEEK_48 - WEEK)
    begin(weeks, case_id, visit(small_team))
    assert weeks.next_week_with(case_id, made.origin) is None
