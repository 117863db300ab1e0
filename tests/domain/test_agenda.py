from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.agenda import merged, propose
from teamdesk.domain.meetings import AgendaReason, Depth
from teamdesk.domain.phases import PhaseKind
from teamdesk.domain.pressing import Pressing, PressingKind, Urgency
from tests.helpers import wall

CARDS = wall.wall()
QUIET = replace(next(card for card in CARDS if card.phase_kind is PhaseKind.INTENSIVE), pressing=())


def test_every_active_case_is_listed_once() -> None:
    proposed = propose(CARDS)
    assert sorted(line.case_id for line in proposed) == sorted(card.case_id for card in CARDS)


@given(st.integers(0, 200), st.permutations(range(len(CARDS))))
def test_order_of_the_board_never_matters(rotation: int, order: list[int]) -> None:
    assert propose([CARDS[place] for place in order], rotation) == propose(CARDS, rotation)


@given(st.integers(0, 200))
def test_depths_stand_in_their_order(rotation: int) -> None:
    depths = [tuple(Depth).index(line.depth) for line in propose(CARDS, rotation)]
    assert depths == sorted(depths)


def test_new_referral_is_discussed_first() -> None:
    new = replace(QUIET, case_id=wall.case_of("ny"), phase_kind=PhaseKind.REFERRED)
    first = propose([QUIET, new])[0]
    assert (first.case_id, first.reason) == (new.case_id, AgendaReason.NEW_REFERRAL)


def test_stuck_goal_is_discussed() -> None:
    stuck = replace(QUIET, pressing=(Pressing(PressingKind.GOAL_STUCK, Urgency.URGENT),))
    (line,) = propose([stuck])
    assert (line.depth, line.reason) == (Depth.DISCUSSED, AgendaReason.GOAL_STUCK)


def test_evaluation_within_a_week_is_discussed() -> None:
    soon = Pressing(PressingKind.EVALUATION_DUE, Urgency.INFO, days=7)
    late = replace(soon, days=8)
    reasons = [propose([replace(QUIET, pressing=(due,))])[0].reason for due in (soon, late)]
    assert reasons == [AgendaReason.EVALUATION_DUE, AgendaReason.ROUTINE]


def test_quiet_follow_up_is_only_listed() -> None:
    (line,) = propose([replace(QUIET, phase_kind=PhaseKind.FOLLOW_UP)])
    assert line.depth is Depth.LISTED


def test_equal_cases_take_turns_at_being_first() -> None:
    cases = [replace(QUIET, case_id=wall.case_of(name), number=name) for name in "abc"]
    firsts = [propose(cases, rotation)[0].case_id for rotation in range(3)]
    assert firsts == [card.case_id for card in cases]


def test_hard_cases_stand_before_easy_ones_that_press_as_much() -> None:
    due = (Pressing(PressingKind.GOAL_STUCK, Urgency.URGENT),)
    easy = replace(QUIET, case_id=wall.case_of("a"), number="a", need_level=1, pressing=due)
    hard = replace(QUIET, case_id=wall.case_of("b"), number="b", need_level=3, pressing=due)
    assert [line.case_id for line in propose([easy, hard])] == [hard.case_id, easy.case_id]


def test_a_case_that_is_asked_for_is_discussed() -> None:
    (line,) = propose([QUIET], asked={QUIET.case_id})
    assert (line.depth, line.reason) == (Depth.DISCUSSED, AgendaReason.ASKED_FOR)


@given(st.permutations(range(8)), st.dictionaries(st.integers(0, 7), st.integers(0, 7)))
def test_merged_keeps_everybody_and_the_order_of_the_free(
    order: list[int], places: dict[int, int]
) -> None:
    cases = [wall.case_of(str(number)) for number in order]
    placed = {wall.case_of(str(number)): place for number, place in places.items()}
    result = merged(cases, placed)
    assert sorted(result) == sorted(cases)
    assert [case for case in result if case not in placed] == [
        case for case in cases if case not in placed
    ]


def test_merged_one_that_was_placed_stands_there() -> None:
    cases = [wall.case_of(name) for name in "abcd"]
    assert merged(cases, {cases[3]: 1}) == (cases[0], cases[3], cases[1], cases[2])
