"""Change talk: quotes in the person's own words, each tagged by what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from teamdesk.domain.interviews import TalkTag
from teamdesk.domain.labels import label
from teamdesk.domain.rows.interviews import QuoteRow
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.dropdown import DropDown
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.ui.surroundings import Surroundings


class QuoteLine(QWidget):
    """A quote and its tag.

    Signals:
        edited: something was typed or chosen.
        emptied: the quote is to go.
    """

    edited = Signal()
    emptied = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self.tag = DropDown()
        self.text = QLineEdit()
        self.remove = Button(around.theme, ButtonKind.ICON, IconName.CLOSE)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(around.theme.tokens.space.xs)
        row.addWidget(self.tag, 2)
        row.addWidget(self.text, 5)
        row.addWidget(self.remove)
        for tag in TalkTag:
            self.tag.addItem("", tag.value)
        self.tag.activated.connect(self.edited)
        self.text.textEdited.connect(self.edited)
        self.remove.clicked.connect(self.emptied)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words."""
        for place, tag in enumerate(TalkTag):
            self.tag.setItemText(place, label(self._, tag))
        self.tag.setAccessibleName(self._("What the quote is"))
        self.text.setAccessibleName(self._("Quote"))
        self.text.setPlaceholderText(self._("«In the person's own words»"))
        self.remove.set_words(self._("Take the quote away"))

    def show_quote(self, quote: QuoteRow) -> None:
        """Show a quote."""
        self.tag.setCurrentIndex(self.tag.findData(quote.tag.value))
        self.text.setText(quote.text)
        self.text.setCursorPosition(0)

    @property
    def quote(self) -> QuoteRow:
        """What is typed."""
        return QuoteRow(TalkTag(self.tag.currentData()), self.text.text().strip())


class TalkQuotes(QWidget):
    """As many quotes as were heard; the first three go to the record.

    Signals:
        edited: something was typed, chosen or taken away.
    """

    edited = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._around = around
        self.lines: list[QuoteLine] = []
        self._title = Label(TextRole.SECTION)
        self._hint = Label(TextRole.CAPTION, wraps=True)
        self.add = Button(around.theme, ButtonKind.LINK, IconName.PLUS)
        self.add.clicked.connect(self._on_add)
        self._column = QVBoxLayout()
        self._column.setSpacing(around.theme.tokens.space.xs)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(around.theme.tokens.space.xs)
        whole.addWidget(self._title)
        whole.addLayout(self._column)
        whole.addWidget(self._hint)
        whole.addWidget(self.add)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words."""
        self._title.setText(self._("Change talk"))
        self._hint.setText(self._("The first three quotes go to the record, not sustain talk."))
        self.add.set_words(self._("Add a quote"))
        for line in self.lines:
            line.retranslate()

    def show_quotes(self, quotes: Sequence[QuoteRow]) -> None:
        """Show the quotes of a note."""
        while len(self.lines) > len(quotes):
            self._drop(self.lines[-1])
        while len(self.lines) < len(quotes):
            self._make()
        for line, quote in zip(self.lines, quotes, strict=True):
            line.show_quote(quote)

    @property
    def quotes(self) -> tuple[QuoteRow, ...]:
        """What is typed, without empty lines."""
        return tuple(line.quote for line in self.lines if line.quote.text)

    def _make(self) -> QuoteLine:
        line = QuoteLine(self._around)
        line.edited.connect(self.edited)
        line.emptied.connect(self._on_emptied)
        self.lines.append(line)
        self._column.addWidget(line)
        return line

    def _drop(self, line: QuoteLine) -> None:
        self.lines.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()

    @Slot()
    def _on_add(self) -> None:
        self._make().text.setFocus()

    @Slot()
    def _on_emptied(self) -> None:
        line = self.sender()
        if isinstance(line, QuoteLine):
            self._drop(line)
            self.add.setFocus()
            self.edited.emit()
