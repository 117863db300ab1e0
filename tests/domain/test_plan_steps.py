from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.plan_steps import (
    PlanStep,
    Round,
    days_in,
    make_round,
    next_round,
    read_rounds,
    step_now,
    with_known,
    write_rounds,
)

TODAY = date(2026, 11, 23)
ROUNDS = st.lists(
    st.dictionaries(st.sampled_from(PlanStep), st.none() | st.dates()).map(make_round), max_size=3
).map(tuple)


def test_step_now_is_the_furthest_that_has_come() -> None:
    current = make_round(
        {
            PlanStep.CLARIFY: date(2026, 11, 2),
            PlanStep.GOALS: TODAY,
            PlanStep.EVALUATE: date(2027, 2, 1),
        }
    )
    assert step_now(current, TODAY) is PlanStep.GOALS


def test_step_now_of_a_plan_that_has_not_begun_is_none() -> None:
    assert step_now((), TODAY) is None
    assert step_now(make_round({PlanStep.CLARIFY: date(2026, 12, 1)}), TODAY) is None


def test_next_round_keeps_the_one_before_and_begins_with_an_assessment() -> None:
    first = make_round({PlanStep.CLARIFY: date(2026, 1, 2), PlanStep.EVALUATE: TODAY})
    assert next_round((first,), TODAY) == (first, ((PlanStep.ASSESS, TODAY),))


def test_round_stands_in_the_order_of_the_steps() -> None:
    days = {PlanStep.EVALUATE: TODAY, PlanStep.CLARIFY: TODAY, PlanStep.GOALS: None}
    steps = [PlanStep.CLARIFY, PlanStep.GOALS, PlanStep.EVALUATE]
    assert [step for step, _day in make_round(days)] == steps
    assert days_in(make_round(days)) == (TODAY, TODAY)


def test_step_that_was_cleared_is_not_now() -> None:
    current = make_round({PlanStep.CLARIFY: TODAY, PlanStep.GOALS: None})
    assert step_now(current, TODAY) is PlanStep.CLARIFY


@given(ROUNDS)
def test_rounds_are_read_as_they_were_stored(rounds: tuple[Round, ...]) -> None:
    assert read_rounds(write_rounds(rounds)) == rounds


def test_step_that_a_newer_program_has_is_left_out() -> None:
    assert read_rounds([{"goals": "2026-11-23", "later": "2026-11-24"}]) == (
        ((PlanStep.GOALS, TODAY),),
    )


def test_known_day_fills_a_step_that_nobody_wrote() -> None:
    known = [(PlanStep.GOALS, date(2026, 11, 9)), (PlanStep.GOALS, date(2026, 11, 2))]
    assert with_known((), known) == (((PlanStep.GOALS, date(2026, 11, 2)),),)


def test_written_day_stands_against_what_is_known() -> None:
    written = (((PlanStep.GOALS, date(2026, 11, 20)),),)
    assert with_known(written, [(PlanStep.GOALS, date(2026, 11, 2))]) == written


def test_day_that_was_cleared_does_not_come_back() -> None:
    cleared = ((PlanStep.GOALS, None),)
    known = [(PlanStep.GOALS, date(2026, 11, 2)), (PlanStep.ASSESS, date(2026, 11, 3))]
    assert with_known((cleared,), known) == (((PlanStep.ASSESS, date(2026, 11, 3)), *cleared),)


def test_later_round_counts_only_what_happened_after_it_began() -> None:
    first = ((PlanStep.CLARIFY, date(2026, 1, 5)),)
    second = ((PlanStep.ASSESS, date(2026, 6, 1)),)
    known = [(PlanStep.EVALUATE, date(2026, 6, 1)), (PlanStep.GOALS, date(2026, 6, 8))]
    current = (*second, (PlanStep.GOALS, date(2026, 6, 8)))
    assert with_known((first, second), known) == (first, current)


def test_plan_without_anything_known_has_no_round() -> None:
    assert with_known((), []) == ()
