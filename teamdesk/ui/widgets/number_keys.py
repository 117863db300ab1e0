"""Alt and a number choose one of a few ways to show a place, from anywhere in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Mapping

    from PySide6.QtWidgets import QWidget


class NumberKeys(QObject):
    """Alt+1 for the first choice, and so on, while ``host`` is shown.

    Signals:
        pressed: the choice that was asked for.
    """

    pressed = Signal(object)

    def __init__(self, choices: Iterable[Hashable], host: QWidget) -> None:
        super().__init__(host)
        self._shortcuts: dict[QShortcut, Hashable] = {}
        for number, choice in enumerate(choices, start=1):
            # The window's, for the keyboard is in what is shown and not in the host; a place that
            # is not shown hears no key.
            shortcut = QShortcut(QKeySequence(f"Alt+{number}"), host)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(self._on_activated)
            self._shortcuts[shortcut] = choice

    @property
    def hints(self) -> Mapping[Hashable, str]:
        """The keys of each choice, as the platform writes them."""
        native = QKeySequence.SequenceFormat.NativeText
        return {choice: keys.key().toString(native) for keys, choice in self._shortcuts.items()}

    @Slot()
    def _on_activated(self) -> None:
        shortcut = self.sender()
        if isinstance(shortcut, QShortcut):
            self.pressed.emit(self._shortcuts[shortcut])
