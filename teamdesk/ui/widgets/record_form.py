"""When something was put into the patient record, and the record system's own number of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from teamdesk.domain.commands.documents import InRecord
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.dates import DateField
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.frames import Card

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from teamdesk.ui.surroundings import Surroundings

LONGEST_REFERENCE = 60


class RecordForm(Card):
    """Hidden until somebody has filed something; Enter saves, Escape leaves it.

    Signals:
        begun: it is in sight now, where its page is tall enough.
        told: an `InRecord`.
        left: the person thought better of it.
    """

    begun = Signal()
    told = Signal(object)
    left = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, parent)
        self._ = around.texts
        self._around = around
        self.day = DateField(around.theme, around.texts)
        self.reference = QLineEdit()
        self.reference.setMaxLength(LONGEST_REFERENCE)
        self._day_field = InlineField(around.theme, self.day)
        self._reference_field = InlineField(around.theme, self.reference)
        self.save = Button(around.theme, ButtonKind.PRIMARY, IconName.CHECK)
        self.cancel = Button(around.theme, ButtonKind.QUIET)
        row = QHBoxLayout()
        row.setSpacing(around.theme.tokens.space.md)
        row.addWidget(self._day_field)
        row.addWidget(self._reference_field, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.save)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        self.body.addLayout(row)
        self.body.addLayout(buttons)
        self.save.clicked.connect(self._on_save)
        self.reference.returnPressed.connect(self._on_save)
        self.cancel.clicked.connect(self._on_left)
        self.retranslate()
        self.hide()

    def begin(self, heading: str) -> None:
        """Ask, beginning with today and no number."""
        self.set_heading(heading)
        self.day.set_day(self._around.clock.today())
        self.reference.clear()
        self.show()
        self.reference.setFocus(Qt.FocusReason.TabFocusReason)
        self.begun.emit()

    @Slot()
    def retranslate(self) -> None:
        """Set all words again."""
        _ = self._
        self._day_field.set_words(_("Filed in the record on"))
        self._reference_field.set_words(
            _("The record's own number"), _("May be empty. No name and no birth number.")
        )
        self.save.set_words(_("Filed in the record"))
        self.cancel.set_words(_("Cancel"), "Esc")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape leave the form."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_left()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_save(self) -> None:
        self.hide()
        self.told.emit(InRecord(self.day.day, self.reference.text()))

    @Slot()
    def _on_left(self) -> None:
        self.hide()
        self.left.emit()
