"""The keys that change the shape of the board, from anywhere in it: Alt and a number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from teamdesk.ui.board.shown import Shape

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.labels import Words


def shape_words(_: Words) -> Mapping[Shape, str]:
    """What the shapes are called, in the order of their keys."""
    return {
        Shape.PHASES: _("Phases"),
        Shape.LIST: _("List"),
        Shape.MATRIX: _("Goal matrix"),
    }


class ShapeKeys(QObject):
    """Alt+1, Alt+2 and Alt+3, while the board is shown.

    Signals:
        pressed: the `Shape` that was asked for.
    """

    pressed = Signal(object)

    def __init__(self, header: QWidget) -> None:
        super().__init__(header)
        self._shortcuts: dict[QShortcut, Shape] = {}
        for number, shape in enumerate(Shape, start=1):
            # The window's, for the keyboard is in the cards and not in the header; a place that
            # is not shown hears no key.
            shortcut = QShortcut(QKeySequence(f"Alt+{number}"), header)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(self._on_activated)
            self._shortcuts[shortcut] = shape

    @property
    def hints(self) -> Mapping[Shape, str]:
        """The keys of each shape, as the platform writes them."""
        native = QKeySequence.SequenceFormat.NativeText
        return {shape: keys.key().toString(native) for keys, shape in self._shortcuts.items()}

    @Slot()
    def _on_activated(self) -> None:
        shortcut = self.sender()
        if isinstance(shortcut, QShortcut):
            self.pressed.emit(self._shortcuts[shortcut])
