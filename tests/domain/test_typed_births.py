from __future__ import annotations

from datetime import date

import pytest

from teamdesk.domain.typed_births import Birth, NotABirth, read_birth, read_past_date

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize("typed", ["12.3.1944", "12.03.44", "12/3 1944", "120344", "12031944"])
def test_birth_reads_a_date_however_it_is_written(typed: str) -> None:
    assert read_birth(typed, TODAY) == Birth(birth_date=date(1944, 3, 12))


def test_birth_takes_the_date_out_of_a_number() -> None:
    assert read_birth("010180 97347", TODAY).identity_number == "01018097347"


def test_birth_leaves_a_number_with_a_slip_to_the_rules() -> None:
    assert read_birth("12345678901", TODAY) == Birth("12345678901", None)


def test_birth_may_be_unknown() -> None:
    assert read_birth("  ", TODAY) == Birth()


@pytest.mark.parametrize("typed", ["nei", "31.2.1950", "12.3.2027", "1944", "12.3"])
def test_birth_refuses_what_is_no_past_day(typed: str) -> None:
    with pytest.raises(NotABirth):
        read_birth(typed, TODAY)


def test_past_date_of_today_is_taken() -> None:
    assert read_past_date("23.11.26", TODAY) == TODAY


@pytest.mark.parametrize("typed", ["1.1.99999999999", "1.1." + "9" * 5000, "12.3.0100"])
def test_past_date_refuses_what_nobody_can_mean(typed: str) -> None:
    assert read_past_date(typed, TODAY) is None
