"""Which move hands a case over."""

from __future__ import annotations

import pytest

from teamdesk.domain.phases import PhaseKind, handover_phase, is_handover

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
