"""To whom something goes, and whether it goes there on another basis than the consent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from teamdesk.domain.commands.documents import HandedTo
from teamdesk.ui.widgets.buttons import Chip
from teamdesk.ui.widgets.dropdown import DropDown
from teamdesk.ui.widgets.side_by_side import SideBySide
from teamdesk.ui.widgets.undo_keys import UndoKeys

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.ui.surroundings import Surroundings

LONGEST_RECIPIENT = 120
# In units of the body text: with less everything stands below the line.
NARROWEST_BESIDE = 36


class RecipientField(QWidget):
    """A line that may be empty, and those who take part to choose from.

    The chip on the basis is there as soon as somebody is named; where a whole name would have no
    room beside it, it stands below.

    Signals:
        changed: something else is typed or chosen.
    """

    changed = Signal()

    def __init__(
        self, around: Surroundings, parent: QWidget | None = None, *, has_heading: bool = False
    ) -> None:
        """With ``has_heading`` the form says above the field what it is for."""
        super().__init__(parent)
        self._ = around.texts
        self._has_heading = has_heading
        self._offered: tuple[str, ...] = ()
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_RECIPIENT)
        self.choice = DropDown()
        self.other_basis = Chip(around.theme)
        UndoKeys(self.name)
        space = around.theme.tokens.space
        line = SideBySide(around.theme, NARROWEST_BESIDE, space.sm)
        line.add(self.name, 3)
        line.add(self.choice, 2)
        basis = QHBoxLayout()
        basis.addWidget(self.other_basis)
        basis.addStretch(1)
        line.add(basis, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(line)
        self.name.textChanged.connect(self._on_typed)
        self.choice.activated.connect(self._on_chosen)
        self.retranslate()

    @property
    def to(self) -> HandedTo:
        """Who was named, and on which basis."""
        name = self.name.text().strip()
        return HandedTo(name, is_without_consent=bool(name) and self.other_basis.isChecked())

    def offer(self, names: Sequence[str]) -> None:
        """Let one of these be chosen instead of typed; without any there is only the line."""
        if tuple(names) != self._offered:
            self._offered = tuple(names)
            self._show_choice()

    def forget(self) -> None:
        """Begin anew with whatever is handed out next."""
        self.name.clear()

    def retranslate(self) -> None:
        """Set all words again."""
        _ = self._
        self.name.setPlaceholderText(
            _("May be empty") if self._has_heading else _("To whom (may be empty)")
        )
        self.name.setAccessibleName(_("To whom"))
        self.choice.setAccessibleName(_("Choose who takes part as the receiver"))
        self.other_basis.set_words(
            _("On another basis than consent"),
            _("For what the law lets go without the person's consent; the log tells it."),
        )
        self._show_choice()
        self._show_basis()

    def _show_choice(self) -> None:
        self.choice.clear()
        self.choice.addItem(self._("Choose one who takes part …"), "")
        for name in self._offered:
            self.choice.addItem(name, name)
        self.choice.setVisible(bool(self._offered))

    def _show_basis(self) -> None:
        is_named = bool(self.name.text().strip())
        self.other_basis.setVisible(is_named)
        if not is_named:
            self.other_basis.setChecked(False)

    @Slot()
    def _on_typed(self) -> None:
        self._show_basis()
        self.changed.emit()

    @Slot(int)
    def _on_chosen(self, place: int) -> None:
        """Name one more: a paper may go to several."""
        name = self.choice.itemData(place)
        self.choice.setCurrentIndex(0)
        typed = self.name.text().strip()
        if name and name not in typed:
            self.name.setText(f"{typed}, {name}" if typed else name)
