"""A guest comes: name, where from, and whether she sees only what the person has said yes to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from teamdesk.ui.surroundings import Surroundings


class GuestForm(QWidget):
    """Enter in a field goes on, in the last one it adds; Esc leaves.

    Signals:
        submitted: name, organisation, and whether she is from outside.
        cancelled: nobody comes.
    """

    submitted = Signal(str, str, bool)
    cancelled = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self.name, self.organisation = QLineEdit(), QLineEdit()
        self._name = InlineField(around.theme, self.name)
        self._organisation = InlineField(around.theme, self.organisation)
        self.external = TickBox(around.theme)
        self._external_words = Label(TextRole.SMALL, wraps=True)
        self._add = Button(around.theme)
        self._cancel = Button(around.theme, ButtonKind.LINK)
        self._lay_out(around.theme.tokens.space.sm)
        self.name.returnPressed.connect(self.organisation.setFocus)
        self.organisation.returnPressed.connect(self._on_add)
        self._add.clicked.connect(self._on_add)
        self._cancel.clicked.connect(self.cancelled)
        self.hide()

    def begin(self) -> None:
        """Ask for one more guest."""
        self.name.clear()
        self.organisation.clear()
        self.external.setChecked(True)
        for field in (self._name, self._organisation):
            field.clear_error()
        self.show()
        self.name.setFocus()

    @Slot()
    def retranslate(self) -> None:
        """Set all words."""
        _ = self._
        self._name.set_words(_("Guest"), "")
        self._organisation.set_words(_("Organisation"), _("Such as NAV Fjordvik. Enter adds."))
        told = _("From outside: sees only the cases in which the person has said yes to it")
        self._external_words.setText(told)
        self.external.setAccessibleName(told)
        self._add.set_words(_("Add the guest"))
        self._cancel.set_words(_("Cancel"), "Esc")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
            return
        super().keyPressEvent(event)

    def _lay_out(self, spacing: int) -> None:
        ticked = QHBoxLayout()
        ticked.setSpacing(spacing)
        ticked.addWidget(self.external, 0, Qt.AlignmentFlag.AlignTop)
        ticked.addWidget(self._external_words, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(spacing)
        buttons.addWidget(self._add)
        buttons.addWidget(self._cancel)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing)
        column.addWidget(self._name)
        column.addWidget(self._organisation)
        column.addLayout(ticked)
        column.addLayout(buttons)

    @Slot()
    def _on_add(self) -> None:
        name, organisation = self.name.text().strip(), self.organisation.text().strip()
        if not name:
            self._name.show_error(self._("Write the name of the guest."))
            self.name.setFocus()
        elif self.external.isChecked() and not organisation:
            self._organisation.show_error(self._("Write where the guest comes from."))
            self.organisation.setFocus()
        else:
            self.submitted.emit(name, organisation, self.external.isChecked())
