"""Tells when nobody has touched keyboard or mouse for a while, so that a left PC locks itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow

# Normen leaves the time to the municipality (domain notes 7.3): ten minutes until it is a setting.
LOCK_AFTER_MINUTES = 10
MINUTE_MS = 60_000
SIGNS_OF_LIFE = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    )
)


class IdleWatch(QObject):
    """Watches the windows, where keys and mouse come in, while it is started.

    A filter on the whole application would see every event of every object, and for the first
    that has no Python class yet PySide6 makes all of Qt's: 33 ms and 6 MiB at each start.

    Signals:
        left: nobody has been here for as long as was given.
    """

    left = Signal()

    def __init__(self, minutes: int = LOCK_AFTER_MINUTES, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Held, or each event would make the window's Python object anew.
        self._windows: list[QWindow] = []
        self._is_watching = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(minutes * MINUTE_MS)
        self._timer.timeout.connect(self.left)

    def start(self, app: QGuiApplication) -> None:
        """Begin to count; dialogs and other windows are watched from when they are used."""
        if not self._is_watching:
            # Another team may be shown without that the first was closed.
            self._is_watching = True
            app.focusWindowChanged.connect(self._watch)
        self._watch()
        self._timer.start()

    def stop(self, app: QGuiApplication) -> None:
        """Stop counting; the practice team is never counted, and is closed all the same."""
        if not self._is_watching:
            return
        self._is_watching = False
        app.focusWindowChanged.disconnect(self._watch)
        for window in QGuiApplication.topLevelWindows():
            window.removeEventFilter(self)
        self._windows = []
        self._timer.stop()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Count anew at every sign of life, and let every event pass."""
        if event.type() in SIGNS_OF_LIFE:
            self._timer.start()
        return False

    @Slot()
    def _watch(self) -> None:
        self._windows = QGuiApplication.topLevelWindows()
        for window in self._windows:
            # Where it listens already, it goes on as one.
            window.installEventFilter(self)
