"""The person's own view, told by the one who last met her (domain notes 5.1, MDT-MODe)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teamdesk.ui.meeting.preparing.words import met_words
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.rows.preparing import CaseToPrepare
    from teamdesk.ui.meeting.preparing.word_field import WordField
    from teamdesk.ui.surroundings import Surroundings


class PersonsView(QWidget):
    """The field where it is hers to tell; else whose it is, and a way to write all the same."""

    def __init__(
        self, around: Surroundings, field: WordField, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._field = field
        self._case: CaseToPrepare | None = None
        self._member: UUID | None = None
        self._whose = Label(TextRole.MUTED, wraps=True)
        self.write = Button(around.theme, ButtonKind.LINK)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(around.theme.tokens.space.xs)
        for part in (self._whose, self.write, field):
            column.addWidget(part)
        self.write.clicked.connect(self._on_write)

    def show_case(self, case: CaseToPrepare, member_id: UUID) -> None:
        """Offer the field to the one who last met the person, and where nobody knows who did."""
        is_other = (self._case is None or self._case.line.id != case.line.id) or (
            member_id != self._member
        )
        self._case, self._member = case, member_id
        is_hers = case.last_met_by is None or case.last_met_by.id == member_id
        is_open = is_hers or bool(self._field.value)
        if is_other or is_open:
            self._field.setVisible(is_open)
            self._whose.setVisible(not is_open)
            self.write.setVisible(not is_open)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words."""
        told = ""
        if self._case is not None and self._member is not None:
            told = met_words(self._, self._case, self._member)
        self._field.field.set_words(self._("The person's own view"), told)
        name = self._("The person's own view")
        self._whose.setText(f"{name}: {told}" if told else name)
        self.write.set_words(self._("Write it all the same"))

    @Slot()
    def _on_write(self) -> None:
        self._field.show()
        self._whose.hide()
        self.write.hide()
        self._field.text.setFocus()
