"""What is added to an approved note: dated, signed, and never changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from teamdesk.domain.names import mask_names
from teamdesk.ui.person.talks.page import Part, PartView
from teamdesk.ui.widgets.buttons import Button
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.growing_text import GrowingText
from teamdesk.ui.widgets.rows_box import RowsBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.rows.interviews import AdditionRow
    from teamdesk.ui.surroundings import Surroundings


class AdditionsCard(Card):
    """The additions, and the field for one more.

    Signals:
        wanted: the text that is to be added.
        edited: something was typed.
    """

    wanted = Signal(str)
    edited = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, parent)
        self._ = around.texts
        self.rows: RowsBox[PartView, Part] = RowsBox(
            PartView, PartView.show_part, around.theme.tokens.space.sm
        )
        self.text = GrowingText(around, 2)
        self.field = InlineField(around.theme, self.text)
        self.add = Button(around.theme)
        for widget in (self.rows, self.field, self.add):
            self.body.addWidget(widget)
        self.add.clicked.connect(self.submit)
        self.text.textChanged.connect(self._on_typed)

    def show_additions(
        self, rows: Sequence[AdditionRow], hidden: Sequence[str], *, may_add: bool
    ) -> None:
        """Show what was added; on the wall it is only read, without ``hidden`` names."""
        _ = self._
        self.set_heading(_("Additions"))
        self.field.set_words(
            _("Add to the note"), _("Dated and signed. What is approved stays as it is.")
        )
        self.add.set_words(_("Add to the note"), _("Ctrl+Enter"))
        self.rows.show_rows([self._part(row, hidden) for row in rows])
        self.field.setVisible(may_add)
        self.add.setVisible(may_add)

    def restore(self, typed: str) -> None:
        """Show what was typed and never added."""
        blocked = self.text.blockSignals(True)
        self.text.setPlainText(typed)
        self.text.blockSignals(blocked)
        self.field.clear_error()

    @Slot()
    def submit(self) -> None:
        """Ask for the addition, if anything is typed."""
        typed = self.text.toPlainText().strip()
        if typed:
            self.wanted.emit(typed)
        else:
            self.field.show_error(self._("Write something here."))
            self.text.setFocus()

    def _part(self, row: AdditionRow, hidden: Sequence[str]) -> Part:
        day = self._.formats.date_long(row.written_at.astimezone().date())
        author = row.author.name if row.author else ""
        return Part(", ".join(part for part in (day, author) if part), mask_names(row.text, hidden))

    @Slot()
    def _on_typed(self) -> None:
        if self.field.has_error:
            self.field.clear_error()
        self.edited.emit()
