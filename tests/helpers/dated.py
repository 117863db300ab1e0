"""The day that a phrase tells, for the tests of the rules of dates."""

from __future__ import annotations

from teamdesk.domain.notes.dates import find_dates
from tests.helpers.meeting_notes import CONTEXT


def day_of(phrase: str) -> str | None:
    """The first day ahead in «Kari x … y», as ISO date, or None."""
    dates = find_dates(f"Kari x {phrase}", CONTEXT)
    return next((str(found.due) for found in dates if found.is_due), None)
