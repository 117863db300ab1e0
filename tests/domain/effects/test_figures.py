from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.benefit import Help
from teamdesk.domain.effects.facts import CourseFacts
from teamdesk.domain.effects.figures import (
    at_home_table,
    came_tables,
    flow_tables,
    goals_table,
    help_table,
    outcome_table,
)
from teamdesk.domain.evaluations import Outcome
from teamdesk.domain.phases import EntryRoute

if TYPE_CHECKING:
    from teamdesk.domain.effects.tables import SpreadTable

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
    found = next(one for one in came_tables(courses) if one.title.words == title)
    return [row.count for row in found.rows]


def middle(table: SpreadTable) -> tuple[float | None, int, int]:
    spread = table.rows[0].spread
    assert spread is not None
    return spread.middle, spread.count, spread.missing


def test_waiting_is_measured_by_the_teams_own_clock() -> None:
    late = replace(COURSE, first_contact_on=date(2026, 3, 6))
    waiting = replace(COURSE, first_contact_on=None)
    assert table("From referral to first contact", COURSE, late, waiting) == [1, 1, 1]


def test_waiting_is_counted_in_working_days() -> None:
    waiting, _length = flow_tables((COURSE, replace(COURSE, first_contact_on=None)), ())
    assert middle(waiting) == (2, 1, 1)


def test_goals_are_shares_of_a_persons_own_and_none_is_missing() -> None:
    assert middle(goals_table((COURSE, replace(COURSE, goals=0)))) == (75, 1, 1)


def test_help_counts_only_those_who_were_asked_twice() -> None:
    before = Help(date(2026, 3, 4), visits_a_day=Decimal(4))
    now = Help(date(2026, 4, 15), visits_a_day=Decimal(2))
    both = replace(COURSE, help_before=before, help_now=now)
    once = replace(COURSE, help_before=before, help_now=before)
    assert middle(help_table((both, once))) == (4, 1, 1)


def test_hours_at_home_tell_no_contact_from_no_visit() -> None:
    visited = replace(COURSE, minutes_at_home=150)
    only_called = replace(COURSE, minutes_at_home=0)
    assert middle(at_home_table((visited, only_called, COURSE))) == (1.25, 2, 1)


def test_outcomes_stand_by_need_level_with_their_totals() -> None:
    other = replace(COURSE, need_level=None, outcome=None)
    found = outcome_table((COURSE, COURSE, other))
    assert found.cells[0] == (2, 0, 0, 0, 2)
    assert found.cells[-1] == (2, 0, 0, 1, 3)


@given(COURSES)
def test_every_course_is_in_one_row_of_each_table(courses: list[CourseFacts]) -> None:
    for found in came_tables(courses):
        assert sum(one.count or 0 for one in found.rows) == found.total


@given(COURSES)
def test_small_group_has_no_figures_elsewhere(courses: list[CourseFacts]) -> None:
    for found in (*flow_tables(courses, courses), goals_table(courses)):
        for before, after in zip(found.rows, found.handed_out().rows, strict=True):
            assert before.spread is not None
            assert after.spread is None or after.spread.count >= 10
            small_gap = 0 < before.spread.missing < 10
            assert not (after.is_counted and small_gap)
