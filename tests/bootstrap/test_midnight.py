"""A window that stands open over midnight."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from teamdesk.bootstrap.midnight import Midnight

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

EVENING = datetime(2026, 11, 22, 21, tzinfo=UTC)


class MovedClock:
    """A clock that a test puts forward."""

    def __init__(self) -> None:
        self.moment = EVENING

    def today(self) -> date:
        return self.moment.date()

    def now(self) -> datetime:
        return self.moment


def test_midnight_tells_of_each_day_once(qtbot: QtBot) -> None:
    clock, told = MovedClock(), []
    watch = Midnight(clock)
    watch.passed.connect(told.append)
    for hours in (1, 4, 5, 30):
        clock.moment = EVENING + timedelta(hours=hours)
        watch.look()
    assert told == [date(2026, 11, 23), date(2026, 11, 24)]
