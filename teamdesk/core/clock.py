"""Time comes in through a `Clock`, so that rules and tests never read the wall."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the local date and the moment in UTC."""

    def today(self) -> date:
        """The date where the team works."""
        ...

    def now(self) -> datetime:
        """The moment, in UTC."""
        ...


class SystemClock:
    """The clock of the machine."""

    def today(self) -> date:
        """The machine's local date."""
        return datetime.now().astimezone().date()

    def now(self) -> datetime:
        """The machine's time in UTC."""
        return datetime.now(UTC)
