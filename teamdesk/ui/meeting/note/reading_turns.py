"""Reads the note between two keys: no key waits longer than one small piece of the reading."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from teamdesk.domain.notes.steps import finish

if TYPE_CHECKING:
    from collections.abc import Generator

    Steps = Generator[None, None, None]

# Seconds; with a painting after it a key is still on the screen within a frame.
LONGEST_TURN = 0.003


class ReadingTurns(QObject):
    """Takes the steps of one reading, a few milliseconds at a time."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: Steps | None = None
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._on_turn)

    @property
    def is_reading(self) -> bool:
        """Whether a reading is under way."""
        return self._steps is not None

    def begin(self, steps: Steps) -> None:
        """Begin to read; another reading that isn't done is given up."""
        self._steps = steps
        self._turn.start()

    @Slot()
    def stop(self) -> None:
        """Give the reading up: the note is another now."""
        self._turn.stop()
        self._steps = None

    def finish(self) -> None:
        """Read the rest at once: the person goes on."""
        if self._steps is not None:
            steps = self._steps
            self.stop()
            finish(steps)

    @Slot()
    def _on_turn(self) -> None:
        end = perf_counter() + LONGEST_TURN
        while self._steps is not None and perf_counter() < end:
            try:
                next(self._steps)
            except StopIteration:
                self.stop()
