"""Promises that come again: when the next one is due."""

from __future__ import annotations

from datetime import date, timedelta

LONGEST_DAYS = 366


def next_due(due_on: date, repeat_days: int, until: date | None, done_on: date) -> date | None:
    """The day after which the promise is due again; None when it has come to its end.

    A promise that was kept late skips the days that have passed meanwhile: nobody gets three
    overdue ones at once for a week on holiday.
    """
    due = due_on + timedelta(days=repeat_days)
    if due <= done_on:
        missed = (done_on - due).days // repeat_days + 1
        due += timedelta(days=missed * repeat_days)
    return None if until is not None and due > until else due
