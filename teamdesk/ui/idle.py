"""Tells when nobody has touched keyboard or mouse for a while, so that a left PC locks itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

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
    """Watches every event of the application while it is started.

    Signals:
        left: nobody has been here for as long as was given.
    """

    left = Signal()

    def __init__(self, minutes: int = LOCK_AFTER_MINUTES, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(minutes * MINUTE_MS)
        self._timer.timeout.connect(self.left)

    def start(self, app: QObject) -> None:
        """Begin to count."""
        app.installEventFilter(self)
        self._timer.start()

    def stop(self, app: QObject) -> None:
        """Stop counting."""
        app.removeEventFilter(self)
        self._timer.stop()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Count anew at every sign of life, and let every event pass."""
        if event.type() in SIGNS_OF_LIFE:
            self._timer.start()
        return False
