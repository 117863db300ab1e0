"""Collects cyclic garbage on the main thread only.

Python's collector runs on whichever thread allocates; on a worker it may destroy widgets of the
main thread and crash (napari#1029, novelWriter#2927; reproduced with PySide6).
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_INTERVAL_MS = 2_000


class GcGuard(QObject):
    """Takes over collection from Python for as long as it is started."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL_MS)
        self._timer.timeout.connect(self.collect)

    def start(self) -> None:
        """Stop automatic collection and look from a timer instead."""
        gc.disable()
        # What was imported at start lives as long as the program: never look through it again.
        gc.freeze()
        self._timer.start()

    def stop(self) -> None:
        """Give collection back to Python."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    @Slot()
    def collect(self) -> int:
        """Collect the generations that are due; returns the oldest one collected, -1 for none."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > self._thresholds[generation] > 0:
                gc.collect(generation)
                return generation
        return -1
