"""To whom something goes, and whether it goes there on another basis than the consent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from teamdesk.domain.commands.documents import HandedTo
from teamdesk.ui.widgets.buttons import Chip
from teamdesk.ui.widgets.undo_keys import UndoKeys

if TYPE_CHECKING:
    from teamdesk.ui.surroundings import Surroundings

LONGEST_RECIPIENT = 120


class RecipientField(QWidget):
    """A line that may be empty; the chip beside it is there as soon as somebody is named."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_RECIPIENT)
        self.other_basis = Chip(around.theme)
        UndoKeys(self.name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(around.theme.tokens.space.md)
        row.addWidget(self.name, 1)
        row.addWidget(self.other_basis)
        self.name.textChanged.connect(self._on_typed)
        self.retranslate()

    @property
    def to(self) -> HandedTo:
        """Who was named, and on which basis."""
        name = self.name.text().strip()
        return HandedTo(name, is_without_consent=bool(name) and self.other_basis.isChecked())

    def forget(self) -> None:
        """Begin anew with whatever is handed out next."""
        self.name.clear()

    def retranslate(self) -> None:
        """Set all words again."""
        _ = self._
        self.name.setPlaceholderText(_("To whom (may be empty)"))
        self.name.setAccessibleName(_("To whom"))
        self.other_basis.set_words(
            _("On another basis than consent"),
            _("For what the law lets go without the person's consent; the log tells it."),
        )
        self._on_typed()

    @Slot()
    def _on_typed(self) -> None:
        is_named = bool(self.name.text().strip())
        self.other_basis.setVisible(is_named)
        if not is_named:
            self.other_basis.setChecked(False)
