"""Which move hands a case over."""

from __future__ import annotations

import pytest

from teamdesk.domain.phases import PhaseKind, arrival_phase, handover_phase, is_handover

ALL = tuple(PhaseKind)
WITHOUT_FOLLOW_UP = tuple(kind for kind in PhaseKind if kind is not PhaseKind.FOLLOW_UP)


def test_handover_is_the_follow_up_else_the_closing_else_nothing() -> None:
    assert handover_phase(ALL) is PhaseKind.FOLLOW_UP
    assert handover_phase(WITHOUT_FOLLOW_UP) is PhaseKind.CLOSING
    assert handover_phase((PhaseKind.REFERRED, PhaseKind.ENDED)) is None


@pytest.mark.parametrize("before", [PhaseKind.REFERRED, PhaseKind.TAPERING, PhaseKind.CLOSING])
def test_move_forward_to_the_follow_up_hands_over(before: PhaseKind) -> None:
    assert is_handover(before, PhaseKind.FOLLOW_UP, ALL)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (PhaseKind.TAPERING, PhaseKind.CLOSING),
        (PhaseKind.ENDED, PhaseKind.FOLLOW_UP),
        (PhaseKind.FOLLOW_UP, PhaseKind.FOLLOW_UP),
    ],
)
def test_other_moves_hand_nothing_over(before: PhaseKind, after: PhaseKind) -> None:
    assert not is_handover(before, after, ALL)


def test_case_from_another_team_stands_in_the_same_phase() -> None:
    for kind in ALL:
        assert arrival_phase(kind, ALL, ALL, is_handed_over=False) is kind


def test_case_waits_before_what_is_a_handover_there_and_was_none_here() -> None:
    closing = PhaseKind.CLOSING
    waits = arrival_phase(closing, ALL, WITHOUT_FOLLOW_UP, is_handed_over=False)
    assert waits is PhaseKind.TAPERING
    assert arrival_phase(closing, ALL, WITHOUT_FOLLOW_UP, is_handed_over=True) is closing


def test_case_in_a_phase_that_the_other_team_lacks_stands_nowhere_yet() -> None:
    found = arrival_phase(PhaseKind.FOLLOW_UP, ALL, WITHOUT_FOLLOW_UP, is_handed_over=False)
    assert found is None
