"""Days of a meeting that comes again: counted from its first one, never by odd and even weeks."""

from __future__ import annotations

from datetime import date, timedelta


def next_in_series(first_on: date, every_days: int, after: date) -> date:
    """The first day of the series after a day (domain notes 4.9: a year may have 53 weeks)."""
    if after < first_on:
        return first_on
    passed = (after - first_on).days // every_days
    return first_on + timedelta(days=(passed + 1) * every_days)
