from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.benefit import Help
from teamdesk.domain.effects.facts import CourseFacts, Period
from teamdesk.domain.effects.figures import count_tables, spread_tables
from teamdesk.domain.evaluations import Outcome
from teamdesk.domain.phases import EntryRoute

if TYPE_CHECKING:
    from teamdesk.domain.effects.tables import SpreadRow

PERIOD = Period(date(2026, 1, 1), date(2026, 12, 31))
COURSE = CourseFacts(
    entry_route=EntryRoute.HOSPITAL,
    need_level=1,
    referred_on=date(2026, 3, 2),
    first_contact_on=date(2026, 3, 4),
    contact_by=date(2026, 3, 5),
    ended_on=date(2026, 4, 15),
    end_reason=None,
    outcome=Outcome.REACHED,
    goals=4,
    reached=3,
    partly=1,
)
DAYS = st.none() | st.dates(date(2025, 6, 1), date(2027, 6, 1))
COURSES = st.lists(
    st.builds(
        CourseFacts,
        entry_route=st.none() | st.sampled_from(EntryRoute),
        need_level=st.none() | st.integers(1, 3),
        referred_on=DAYS,
        first_contact_on=DAYS,
        contact_by=DAYS,
        ended_on=DAYS,
        end_reason=st.none(),
        outcome=st.none() | st.sampled_from(Outcome),
    ),
    max_size=60,
)


def table(title: str, *courses: CourseFacts) -> list[int | None]:
    found = next(one for one in count_tables(courses, PERIOD) if one.title.words == title)
    return [row.count for row in found.rows]


def row(title: str, *courses: CourseFacts) -> SpreadRow:
    found = next(one for one in spread_tables(courses, PERIOD) if one.title.words == title)
    return found.rows[0]


def test_courses_are_counted_by_the_year_they_came_in() -> None:
    earlier = replace(COURSE, referred_on=date(2025, 12, 31))
    assert table("Ways in", COURSE, COURSE, earlier) == [2, 0, 0, 0, 0, 0]


def test_waiting_is_measured_by_the_teams_own_clock() -> None:
    late = replace(COURSE, first_contact_on=date(2026, 3, 6))
    waiting = replace(COURSE, first_contact_on=None)
    assert table("From referral to first contact", COURSE, late, waiting) == [1, 1, 1]


def test_waiting_is_counted_in_working_days() -> None:
    found = row("Waiting", COURSE, replace(COURSE, first_contact_on=None))
    assert found.spread is not None
    assert (found.spread.middle, found.spread.count, found.spread.missing) == (2, 1, 1)


def test_goals_are_shares_of_a_persons_own() -> None:
    found = row("Goals reached", COURSE, replace(COURSE, goals=0))
    assert found.spread is not None
    assert (found.spread.middle, found.spread.count) == (75, 1)


def test_help_counts_only_those_who_were_asked_twice() -> None:
    before = Help(date(2026, 3, 4), visits_a_day=Decimal(4))
    now = Help(date(2026, 4, 15), visits_a_day=Decimal(2))
    both = replace(COURSE, help_before=before, help_now=now)
    once = replace(COURSE, help_before=before, help_now=before)
    found = row("Help before and after", both, once)
    assert found.spread is not None
    assert (found.spread.middle, found.spread.count, found.spread.missing) == (4, 1, 1)


@given(COURSES)
def test_every_course_is_in_one_row_of_each_table(courses: list[CourseFacts]) -> None:
    for found in count_tables(courses, PERIOD):
        assert sum(one.count or 0 for one in found.rows) == found.total


@given(COURSES, st.integers(5, 10))
def test_what_is_handed_out_can_not_be_worked_out_from_its_total(
    courses: list[CourseFacts], limit: int
) -> None:
    for found in count_tables(courses, PERIOD):
        out = found.handed_out(limit)
        gone = [
            before.count or 0
            for before, after in zip(found.rows, out.rows, strict=True)
            if after.count is None
        ]
        assert not gone or out.total is None or (len(gone) > 1 and sum(gone) >= limit)
        assert all(not one.count or one.count >= limit for one in out.rows)


@given(COURSES)
def test_small_group_has_no_figures_elsewhere(courses: list[CourseFacts]) -> None:
    for found in spread_tables(courses, PERIOD):
        for before, after in zip(found.rows, found.handed_out().rows, strict=True):
            assert before.spread is not None
            assert after.spread is None or after.spread.count >= 10
            small_gap = 0 < before.spread.missing < 10
            assert not (after.is_counted and small_gap)
