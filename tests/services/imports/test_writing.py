from __future__ import annotations

from datetime import UTC, date, datetime
from uuid import UUID, uuid4

import pytest

from teamdesk.models import CaseFile
from teamdesk.services.imports.writing import CaseBook

PERSON = UUID(int=1)


def case(number: str, referred: date | None, ended: date | None = None) -> CaseFile:
    return CaseFile(
        id=uuid4(),
        person_id=PERSON,
        number=number,
        referred_on=referred,
        ended_on=ended,
        created_at=datetime(2026, 1, 1, tzinfo=UTC),
    )


@pytest.fixture
def book() -> CaseBook:
    first = case("first", date(2026, 2, 12), date(2026, 3, 26))
    return CaseBook([case("second", date(2026, 10, 21)), first])


@pytest.mark.parametrize(
    ("day", "number"),
    [
        (date(2026, 2, 20), "first"),
        (date(2026, 6, 1), "first"),
        (date(2026, 10, 21), "second"),
        (date(2026, 1, 2), "first"),
        (None, "second"),
    ],
)
def test_fact_belongs_to_the_case_of_its_day(book: CaseBook, day: date | None, number: str) -> None:
    found = book.case_at(PERSON, day)
    assert found is not None
    assert found.number == number


def test_fact_of_somebody_without_a_case_has_none(book: CaseBook) -> None:
    assert book.case_at(UUID(int=2), date(2026, 2, 20)) is None


def test_ended_case_takes_what_comes_later_when_it_is_the_only_one() -> None:
    only = CaseBook([case("only", None, date(2026, 3, 1))])
    found = only.case_at(PERSON, date(2026, 4, 1))
    assert found is not None
    assert only.open_case(PERSON) is None
