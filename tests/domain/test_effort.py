from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.commands.entries import ContactWords
from teamdesk.domain.contacts import ContactKind
from teamdesk.domain.effort import lacks_companion, sums_by_week
from teamdesk.domain.rows.entries import ContactRow

MONDAY = date(2026, 11, 23)


def contact(
    on: date = MONDAY,
    role: str = "nurse",
    minutes: int = 30,
    driving: int | None = None,
    kind: ContactKind = ContactKind.HOME_VISIT,
) -> ContactRow:
    return ContactRow(
        uuid4(), 1, None, "", role, kind, "", on, minutes, driving, None, "", "", "", ""
    )


contacts = st.lists(
    st.builds(
        contact,
        st.dates(date(2024, 12, 20), date(2026, 1, 10)),
        st.sampled_from(("nurse", "physiotherapist", "")),
        st.integers(0, 600),
        st.none() | st.integers(0, 120),
        st.sampled_from(ContactKind),
    ),
    max_size=30,
)


@given(contacts)
def test_sums_by_week_lose_no_minute(rows: list[ContactRow]) -> None:
    sums = sums_by_week(rows)
    assert sum(one.minutes for one in sums) == sum(row.minutes for row in rows)
    assert sum(one.driving for one in sums) == sum(row.driving_minutes or 0 for row in rows)
    assert sum(one.contacts for one in sums) == len(rows)


@given(contacts)
def test_sums_by_week_have_one_line_a_week_and_profession(rows: list[ContactRow]) -> None:
    keys = [(one.year, one.week, one.profession) for one in sums_by_week(rows)]
    assert len(keys) == len(set(keys))


@given(contacts)
def test_sums_by_week_come_the_newest_week_first(rows: list[ContactRow]) -> None:
    weeks = [(one.year, one.week) for one in sums_by_week(rows)]
    assert weeks == sorted(weeks, reverse=True)


@given(contacts)
def test_guidance_is_part_of_the_minutes(rows: list[ContactRow]) -> None:
    assert all(0 <= one.guidance <= one.minutes for one in sums_by_week(rows))


def test_sums_by_week_keep_the_last_week_of_the_year_whole() -> None:
    (one,) = sums_by_week([contact(date(2026, 12, 31)), contact(date(2027, 1, 1))])
    assert (one.year, one.week, one.minutes) == (2026, 53, 60)


@pytest.mark.parametrize(
    ("companion", "reason", "lacks"),
    [
        (None, "", True),
        ("nurse", "", True),
        ("physiotherapist", "", False),
        (None, "Syk", False),
        (None, "  ", True),
    ],
)
def test_first_visit_needs_another_profession_or_a_reason(
    companion: str | None, reason: str, *, lacks: bool
) -> None:
    words = ContactWords(UUID(int=1), ContactKind.HOME_VISIT, MONDAY, 30)
    assert lacks_companion(replace(words, why_alone=reason), "nurse", companion) is lacks
