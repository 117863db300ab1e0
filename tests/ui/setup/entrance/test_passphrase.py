from __future__ import annotations

import pytest

from teamdesk.ui.setup.entrance.passphrase import Strength, strength, wait_seconds


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("", Strength.EMPTY),
        ("   ", Strength.EMPTY),
        ("kort", Strength.TOO_SHORT),
        ("aaaaaaaaaaaaaaaaaaaa", Strength.TOO_SHORT),
        ("båt og elv", Strength.FAIR),
        ("fire små båter på elva", Strength.GOOD),
    ],
)
def test_strength_counts_length_and_different_letters(typed: str, expected: Strength) -> None:
    assert strength(typed, least=8) is expected


def test_wait_is_free_at_first_then_doubles_and_ends_somewhere() -> None:
    assert [wait_seconds(failures) for failures in range(9)] == [0, 0, 0, 2, 4, 8, 16, 30, 30]
