"""Identity numbers as teams write them; every number here is synthetic."""

from __future__ import annotations

import contextlib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.identity_number import (
    IdentityNumberError,
    NumberFault,
    NumberKind,
    masked,
    parse_identity_number,
    with_control_digits,
)

VALID = "12834210426"


@pytest.mark.parametrize("written", [VALID, "128342 10426", " 12834210426\n", "128342-10426"])
def test_parse_identity_number_with_separators_keeps_the_digits(written: str) -> None:
    assert parse_identity_number(written).digits == VALID


def test_parse_identity_number_that_lost_its_zero_gets_it_back() -> None:
    number = parse_identity_number(4915817756)
    assert (number.digits, number.lost_zero) == ("04915817756", True)


@pytest.mark.parametrize(
    ("written", "fault"),
    [
        ("", NumberFault.MISSING),
        ("  ", NumberFault.MISSING),
        ("mangler", NumberFault.NOT_ELEVEN_DIGITS),
        ("1234", NumberFault.NOT_ELEVEN_DIGITS),
        ("128342104261", NumberFault.NOT_ELEVEN_DIGITS),
        ("29814807087", NumberFault.CONTROL_DIGITS),
        ("30895643243", NumberFault.CONTROL_DIGITS),
    ],
)
def test_parse_identity_number_that_is_none_says_why(written: str, fault: NumberFault) -> None:
    with pytest.raises(IdentityNumberError) as caught:
        parse_identity_number(written)
    assert caught.value.fault is fault


def test_parse_identity_number_with_impossible_day_says_so() -> None:
    digits = with_control_digits("328342104")
    assert digits is not None
    with pytest.raises(IdentityNumberError) as caught:
        parse_identity_number(digits)
    assert caught.value.fault is NumberFault.NO_SUCH_DATE


@pytest.mark.parametrize(
    ("nine", "kind"),
    [
        ("120342101", NumberKind.NATIONAL),
        ("520342101", NumberKind.D_NUMBER),
        ("124342102", NumberKind.HELP_NUMBER),
        ("128342101", NumberKind.SYNTHETIC),
        ("126842101", NumberKind.SYNTHETIC),
        ("900342107", NumberKind.HELP_NUMBER),
    ],
)
def test_parse_identity_number_tells_the_kind(nine: str, kind: NumberKind) -> None:
    digits = with_control_digits(nine)
    assert digits is not None
    assert parse_identity_number(digits).kind is kind


def from_2032() -> str:
    """A number that only the wider rule accepts: the first control digit is off by one."""
    first_weights = (3, 7, 6, 1, 8, 9, 4, 5, 2)
    second_weights = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)
    nine = "120342113"
    first = (1 - sum(w * int(d) for w, d in zip(first_weights, nine, strict=True))) % 11
    ten = f"{nine}{first}"
    second = -sum(w * int(d) for w, d in zip(second_weights, ten, strict=True)) % 11
    return f"{ten}{second}"


def test_parse_identity_number_by_the_rule_of_2032_is_taken_but_unchecked() -> None:
    number = parse_identity_number(from_2032())
    assert (number.is_checked, number.birth_date) == (False, None)


@pytest.mark.parametrize(
    ("written", "born"),
    [
        (VALID, date(1942, 3, 12)),
        ("05929445297", date(1994, 12, 5)),
        (4915817756, date(1958, 11, 4)),
    ],
)
def test_birth_date_of_a_checked_number_is_read(written: str | int, born: date) -> None:
    assert parse_identity_number(written).birth_date == born


def test_masked_hides_the_birth_date() -> None:
    assert masked(VALID) == "••••••10426"


@given(st.text())
def test_parse_identity_number_on_any_text_gives_a_number_or_a_fault(written: str) -> None:
    with contextlib.suppress(IdentityNumberError):
        assert len(parse_identity_number(written).digits) == 11


@given(st.dates(date(1940, 1, 1), date(1999, 12, 31)), st.integers(0, 499))
def test_birth_date_survives_the_number(born: date, individual: int) -> None:
    digits = with_control_digits(f"{born:%d%m%y}{individual:03d}")
    if digits is not None:
        assert parse_identity_number(digits).birth_date == born
