from __future__ import annotations

from datetime import date
from decimal import Decimal
from uuid import uuid4

from teamdesk.domain.rows.stays import AgreementRow
from teamdesk.domain.stay_book import TeamStay, divide, years_known
from teamdesk.domain.stays import Nights

TODAY = date(2026, 7, 1)


def agreement(name: str, year: int = 2026, days: int = 100) -> AgreementRow:
    return AgreementRow(uuid4(), 1, name, year, days, Decimal(3000), None, False, "")


def stay(name: str, first: date, last: date, price: int | None = 3000) -> TeamStay:
    return TeamStay(name, Nights(first, last), None if price is None else Decimal(price))


JANUARY = (date(2026, 1, 5), date(2026, 1, 15))


def test_divide_gives_each_agreement_its_own_stays_however_written() -> None:
    book = [agreement("Solstrand"), agreement("Høylandet")]
    had = [stay("  solSTRAND ", *JANUARY), stay("Høylandet", date(2026, 8, 1), date(2026, 8, 4))]
    lines, beside = divide(book, had, 2026, TODAY)
    assert [(one.ledger.used, one.ledger.booked) for one in lines] == [(10, 0), (0, 3)]
    assert beside.days == 0


def test_divide_lets_a_nameless_stay_draw_on_the_only_agreement() -> None:
    (line,), beside = divide([agreement("Solstrand")], [stay("", *JANUARY)], 2026, TODAY)
    assert (line.ledger.used, beside.count) == (10, 0)


def test_divide_leaves_a_nameless_stay_beside_two_agreements() -> None:
    book = [agreement("Solstrand"), agreement("Høylandet")]
    lines, beside = divide(book, [stay("", *JANUARY)], 2026, TODAY)
    assert [one.ledger.used for one in lines] == [0, 0]
    assert (beside.count, beside.days, beside.cost) == (1, 10, 30_000)


def test_divide_counts_a_stay_over_new_year_in_both_years() -> None:
    had = [stay("Solstrand", date(2026, 12, 29), date(2027, 1, 3))]
    book = [agreement("Solstrand"), agreement("Solstrand", 2027)]
    days = [divide(book, had, year, TODAY)[0][0].stays.days for year in (2026, 2027)]
    assert days == [3, 2]


def test_divide_tells_days_whose_price_nobody_knows() -> None:
    (line,), _beside = divide([agreement("Solstrand")], [stay("", *JANUARY, None)], 2026, TODAY)
    assert (line.stays.cost, line.stays.without_price) == (0, 10)


def test_years_are_those_of_agreements_and_stays_and_this_one() -> None:
    had = [stay("", date(2024, 12, 30), date(2025, 1, 2))]
    assert years_known([agreement("Solstrand", 2027)], had, TODAY) == (2027, 2026, 2025, 2024)
