"""What the sections of «Oppsett» have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from teamdesk.domain.news import ELSEWHERE
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.place import focus_first
from teamdesk.ui.widgets.scrolled import Scrolled

if TYPE_CHECKING:
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.ui.surroundings import Surroundings

_LINE = 48


class Section(QWidget):
    """A heading, a line on what it is about, and `body` below; scrolls when it is too high."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._ = around.texts
        space = around.theme.tokens.space
        self._heading = Label(TextRole.HEADING)
        self._about = Label(TextRole.MUTED, wraps=True)
        self.body = QVBoxLayout()
        self.body.setSpacing(space.lg)
        self._with_widths: list[tuple[QWidget, int]] = []
        inner = Scrolled()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, space.md, space.lg)
        column.setSpacing(space.md)
        column.addWidget(self._heading)
        column.addWidget(self._about)
        column.addLayout(self.body)
        column.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._area)
        around.texts.changed.connect(self._on_texts_changed)
        around.theme.changed.connect(self._fit_cards)

    def set_heading(self, title: str, about: str) -> None:
        """Say what the section is about."""
        self._heading.setText(title)
        self._about.setText(about)
        self.setAccessibleName(title)

    def show_now(self) -> None:
        """Ask the services again; called each time the section is opened."""

    def is_overtaken(self, changes: ChangeSet) -> bool:
        """Whether what another window stored is to be shown now; not over what is half typed.

        Whoever saves it is told then, if somebody else has changed the same.
        """
        is_typed = any(line.isModified() for line in self.findChildren(QLineEdit))
        return self.isVisible() and not (changes.origin == ELSEWHERE and is_typed)

    def take_focus(self) -> None:
        """Put the keyboard on the first control."""
        focus_first(self)

    def retranslate(self) -> None:
        """Set all words again."""

    # A slot that a subclass overrides outlives its widget, so this one is not overridden.
    @Slot()
    def _on_texts_changed(self) -> None:
        self.retranslate()

    def add_card(self, card: QWidget, lines: int = 1) -> None:
        """Put a card below, no wider than ``lines`` comfortable widths of a field."""
        self._with_widths.append((card, lines))
        self._fit_cards()
        # In a column alone it would be as high as it had to be in the column's whole width.
        row = QHBoxLayout()
        row.addWidget(card, 1)
        row.addStretch(0)
        self.body.addLayout(row)

    @Slot()
    def _fit_cards(self) -> None:
        """Follow the letters: on the wall a comfortable width is larger."""
        width = self._around.theme.tokens.type.body * _LINE // 2
        for card, lines in self._with_widths:
            card.setMaximumWidth(lines * width)
