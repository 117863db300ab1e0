"""Change talk: quotes in somebody's own words, each tagged by what it is and who said it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from teamdesk.domain.interviews import MOST_CHOSEN, Source, TalkTag
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
    """A quote, what it is, who said it, and whether it goes to the record.

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
        self.source = DropDown()
        self.text = QLineEdit()
        self.chosen = QCheckBox()
        self.remove = Button(around.theme, ButtonKind.ICON, IconName.CLOSE)
        row = QHBoxLayout()
        row.setSpacing(around.theme.tokens.space.xs)
        row.addWidget(self.text, 1)
        row.addWidget(self.remove)
        below = QHBoxLayout()
        below.setSpacing(around.theme.tokens.space.xs)
        below.addWidget(self.tag, 1)
        below.addWidget(self.source, 1)
        below.addWidget(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(around.theme.tokens.space.xs)
        column.addLayout(row)
        column.addLayout(below)
        for tag in TalkTag:
            self.tag.addItem("", tag.value)
        for source in Source:
            self.source.addItem("", source.value)
        self.tag.activated.connect(self._on_tag_chosen)
        self.source.activated.connect(self.edited)
        self.text.textEdited.connect(self.edited)
        self.chosen.clicked.connect(self.edited)
        self.remove.clicked.connect(self.emptied)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words."""
        for place, tag in enumerate(TalkTag):
            self.tag.setItemText(place, label(self._, tag))
        for place, source in enumerate(Source):
            self.source.setItemText(place, label(self._, source))
        self.tag.setAccessibleName(self._("What the quote is"))
        self.source.setAccessibleName(self._("Who said it"))
        self.text.setAccessibleName(self._("Quote"))
        self.text.setPlaceholderText(self._("“In the person's own words”"))
        self.chosen.setText(self._("To the record"))
        self.remove.set_words(self._("Take the quote away"))

    def show_quote(self, quote: QuoteRow) -> None:
        """Show a quote."""
        self.tag.setCurrentIndex(self.tag.findData(quote.tag.value))
        self.source.setCurrentIndex(self.source.findData(quote.source.value))
        self.text.setText(quote.text)
        self.text.setCursorPosition(0)
        self.chosen.setChecked(quote.is_chosen)

    def allow_choice(self, *, is_room: bool) -> None:
        """Let it be chosen, while fewer are than the record takes; sustain talk never is."""
        is_sustain = self.tag.currentData() == TalkTag.SUSTAIN.value
        self.chosen.setEnabled(not is_sustain and (is_room or self.chosen.isChecked()))

    @property
    def quote(self) -> QuoteRow:
        """What is typed."""
        return QuoteRow(
            TalkTag(self.tag.currentData()),
            self.text.text().strip(),
            Source(self.source.currentData()),
            self.chosen.isChecked(),
        )

    @Slot()
    def _on_tag_chosen(self) -> None:
        if self.tag.currentData() == TalkTag.SUSTAIN.value:
            self.chosen.setChecked(False)
        self.edited.emit()


class TalkQuotes(QWidget):
    """As many quotes as were heard; one to three that bear on the plan go to the record.

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
        self._column.setSpacing(around.theme.tokens.space.sm)
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
        self._hint.setText(
            self._(
                "What the person wants, can, has reason to, must, will do or has begun with. "
                "Tick one to three that explain the plan: they go to the record."
            )
        )
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
        self._allow()

    @property
    def quotes(self) -> tuple[QuoteRow, ...]:
        """What is typed, without empty lines."""
        return tuple(line.quote for line in self.lines if line.quote.text)

    def _make(self) -> QuoteLine:
        line = QuoteLine(self._around)
        line.edited.connect(self._on_edited)
        line.emptied.connect(self._on_emptied)
        self.lines.append(line)
        self._column.addWidget(line)
        return line

    def _drop(self, line: QuoteLine) -> None:
        self.lines.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _allow(self) -> None:
        chosen = sum(line.chosen.isChecked() for line in self.lines)
        for line in self.lines:
            line.allow_choice(is_room=chosen < MOST_CHOSEN)

    @Slot()
    def _on_edited(self) -> None:
        self._allow()
        self.edited.emit()

    @Slot()
    def _on_add(self) -> None:
        line = self._make()
        # The first ones mostly are those that bear on the plan.
        line.chosen.setChecked(len(self.lines) <= MOST_CHOSEN)
        self._allow()
        line.text.setFocus()

    @Slot()
    def _on_emptied(self) -> None:
        line = self.sender()
        if isinstance(line, QuoteLine):
            self._drop(line)
            self._allow()
            self.add.setFocus()
            self.edited.emit()
