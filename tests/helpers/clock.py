"""A clock that stands still."""

from __future__ import annotations

from datetime import UTC, date, datetime


class FixedClock:
    """Always the same moment, so that what depends on the day can be told beforehand."""

    def __init__(self, moment: datetime) -> None:
        self._moment = moment

    def today(self) -> date:
        """The local date of the moment."""
        return self._moment.astimezone().date()

    def now(self) -> datetime:
        """The moment itself, in UTC."""
        return self._moment.astimezone(UTC)
