"""A part of the note that is opened when it is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.frames import Card

if TYPE_CHECKING:
    from teamdesk.ui.theme.theme import Theme


class FoldedGroup(QWidget):
    """A heading that opens with Space; what lies under it stays typed when it is folded again."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = Button(theme, ButtonKind.LINK, IconName.CHEVRON_RIGHT)
        self.head.setCheckable(True)
        self.card = Card(theme)
        self.card.body.setSpacing(theme.tokens.space.md)
        self.card.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.tokens.space.xs)
        column.addWidget(self.head)
        column.addWidget(self.card)
        self.head.toggled.connect(self._on_toggled)

    def set_words(self, name: str, hint: str) -> None:
        """Say what is in it, and when it is needed."""
        self.head.set_words(name, hint)
        self.card.setAccessibleName(name)

    def open(self, *, is_open: bool) -> None:
        """Open or fold it."""
        self.head.setChecked(is_open)

    @Slot(bool)
    def _on_toggled(self, is_open: bool) -> None:
        self.card.setVisible(is_open)
        self.head.set_icon(IconName.CHEVRON_DOWN if is_open else IconName.CHEVRON_RIGHT)
