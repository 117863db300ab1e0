"""A day typed into a date field."""

from __future__ import annotations

from datetime import date

import pytest

from teamdesk.domain.notes import parse_due
from tests.helpers.meeting_notes import MEETING, NEXT_MEETING


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("fre", date(2026, 11, 27)),
        (" Fredag ", date(2026, 11, 27)),
        ("u50", date(2026, 12, 11)),
        ("12.12", date(2026, 12, 12)),
        ("12.12.", date(2026, 12, 12)),
        ("i morgen", date(2026, 11, 26)),
        ("om to uker", date(2026, 12, 9)),
        ("neste møte", NEXT_MEETING),
        ("2027-01-04", date(2027, 1, 4)),
    ],
)
def test_parse_due_day_in_any_form_is_read(typed: str, day: date) -> None:
    assert parse_due(typed, MEETING, NEXT_MEETING) == day


@pytest.mark.parametrize(
    "typed", ["", "  ", "snart", "fredag ringer Ola", "31.2", "uke 60", "hver mandag", "x" * 500]
)
def test_parse_due_what_tells_no_day_is_none(typed: str) -> None:
    assert parse_due(typed, MEETING, NEXT_MEETING) is None


def test_parse_due_next_meeting_unknown_is_none() -> None:
    assert parse_due("neste møte", MEETING, None) is None
