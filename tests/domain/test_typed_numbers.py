from __future__ import annotations

import pytest

from teamdesk.domain.typed_numbers import read_number, read_whole

ENDLESS = "9" * 5000


@pytest.mark.parametrize(
    ("typed", "number"),
    [("45", 45), (" 0 ", 0), ("", None), ("+", None), ("-1", None), ("1,5", None), (ENDLESS, None)],
)
def test_whole_number_is_read_or_is_none(typed: str, number: int | None) -> None:
    assert read_whole(typed) == number


@pytest.mark.parametrize(
    ("typed", "number"),
    [("1,5", 1.5), ("1.5", 1.5), ("3", 3.0), (",5", None), ("1e400", None), (ENDLESS, None)],
)
def test_number_is_read_or_is_none(typed: str, number: float | None) -> None:
    assert read_number(typed) == number
