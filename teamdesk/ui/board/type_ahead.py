"""Letters that are typed one after the other on the cards, which together begin a name."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

# Letters typed within so many milliseconds are one name.
TYPING_MS = 900


class TypeAhead(QObject):
    """Remembers the beginning of a name for as long as somebody types it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._typed = ""
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self._on_over)

    @property
    def is_active(self) -> bool:
        """Whether a name is being typed, so that M and C are letters of it."""
        return self._typing.isActive()

    def add(self, letter: str) -> str:
        """Take one more letter; returns all that was typed of the name."""
        self._typed += letter
        self._typing.start()
        return self._typed

    @Slot()
    def _on_over(self) -> None:
        self._typed = ""
