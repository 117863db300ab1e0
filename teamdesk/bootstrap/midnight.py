"""A window that stands open over midnight: what was counted from yesterday is counted anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from teamdesk.core.clock import Clock

# A machine that slept over midnight is found out within a minute of waking up.
EVERY_MS = 60_000


class Midnight(QObject):
    """Looks at the date once a minute.

    Signals:
        passed: the `date` that has begun.
    """

    passed = Signal(object)

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._today = clock.today()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Look from now on."""
        self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Tell that another day has begun, once."""
        today = self._clock.today()
        if today != self._today:
            self._today = today
            self.passed.emit(today)
