"""Two hands wrote in the same field: one says which text is to stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teamdesk.ui.widgets.buttons import Button
from teamdesk.ui.widgets.flow import FlowLayout
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.widgets.growing_text import GrowingText


class OtherHand(QWidget):
    """What was written at another machine meanwhile, and the three ways out.

    Signals:
        settled: the text that the field is to have.
    """

    settled = Signal(str)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._mine: GrowingText | None = None
        self.theirs = ""
        self._text = Label(TextRole.BODY, wraps=True)
        self.keep_mine = Button(around.theme)
        self.take_theirs = Button(around.theme)
        self.keep_both = Button(around.theme)
        space = around.theme.tokens.space
        buttons = QWidget()
        row = FlowLayout(space.sm, buttons)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (self.keep_mine, self.take_theirs, self.keep_both):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.xs)
        column.addWidget(self._text)
        column.addWidget(buttons)
        self.keep_mine.clicked.connect(self._on_keep_mine)
        self.take_theirs.clicked.connect(self._on_take_theirs)
        self.keep_both.clicked.connect(self._on_keep_both)
        self.hide()

    def ask(self, mine: GrowingText, theirs: str) -> None:
        """Show what the other hand wrote beside what is typed."""
        self._mine, self.theirs = mine, theirs
        self.retranslate()
        self.show()

    def retranslate(self) -> None:
        """Set all words."""
        self.keep_mine.set_words(self._("Keep what I wrote"))
        self.take_theirs.set_words(self._("Take the other"))
        self.keep_both.set_words(self._("Keep both"))
        theirs = self.theirs or self._("nothing")
        said = self._("Written at another machine meanwhile: “{text}”", text=theirs)
        self._text.setText(said)

    @Slot()
    def _on_keep_mine(self) -> None:
        if self._mine is not None:
            self._settle(self._mine.toPlainText().strip())

    @Slot()
    def _on_take_theirs(self) -> None:
        self._settle(self.theirs)

    @Slot()
    def _on_keep_both(self) -> None:
        if self._mine is not None:
            both = (self.theirs, self._mine.toPlainText().strip())
            self._settle("\n".join(part for part in both if part))

    def _settle(self, text: str) -> None:
        self.hide()
        self.settled.emit(text)
