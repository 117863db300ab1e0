"""The level of need: the three factors that speak for it, and its dated history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from teamdesk.domain.people import NeedLevel
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.level_words import FACTORS, history_line
from teamdesk.ui.widgets.segments import SegmentedControl

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from teamdesk.domain.rows.need_levels import NeedLevelRow
    from teamdesk.ui.surroundings import Surroundings

UNSET = 0
Factors = tuple[str, str, str]


class NeedLevelPanel(QFrame):
    """Opens under the head; what is chosen is never worked out from the factors.

    Signals:
        submitted: the level, None for «to be asked», and the three factors.
        closed: nothing is to be changed.
    """

    submitted = Signal(object, object)
    closed = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        theme = around.theme
        self.setProperty("frame", "card")
        self._title = Label(TextRole.SECTION)
        self.level = SegmentedControl(theme)
        self.factors = (QLineEdit(), QLineEdit(), QLineEdit())
        self._fields = tuple(InlineField(theme, editor) for editor in self.factors)
        self.save, self.cancel = Button(theme, ButtonKind.PRIMARY), Button(theme)
        self.history = Label(TextRole.SMALL, wraps=True)
        self._rows: tuple[NeedLevelRow, ...] = ()
        self._lay_out(theme.tokens.space.md)
        self.save.clicked.connect(self.submit)
        self.cancel.clicked.connect(self.closed)
        for editor in self.factors:
            editor.returnPressed.connect(self.submit)
        self.hide()

    def begin(self, level: int | None, rows: tuple[NeedLevelRow, ...]) -> None:
        """Show what stands, and how it came to be; the keyboard goes to the level."""
        self._rows = rows
        self.retranslate()
        self.level.choose(level or UNSET)
        said = rows[0].factors if rows else ("", "", "")
        for editor, text in zip(self.factors, said, strict=True):
            editor.setText(text)
        self.show()
        self.level.take_focus()

    def retranslate(self) -> None:
        """Set all words again; what is typed stays."""
        _ = self._
        self.setAccessibleName(_("Need level"))
        self._title.setText(_("Need level"))
        self.level.set_segments(
            {UNSET: _("to be asked"), **{level.value: str(level.value) for level in NeedLevel}}
        )
        self.level.setAccessibleName(_("Need level"))
        for field, (name, hint) in zip(self._fields, FACTORS, strict=True):
            field.set_words(_(name), _(hint))
        self.save.set_words(_("Set the level"))
        self.cancel.set_words(_("Cancel"), "Esc")
        lines = [history_line(_, row) for row in self._rows]
        self.history.setText("\n".join(lines) or _("The level was never set before."))

    @Slot()
    def submit(self) -> None:
        """Hand over what is chosen and typed."""
        level = self.level.choice
        intensity, complexity, expertise = (editor.text().strip() for editor in self.factors)
        chosen = level if isinstance(level, int) and level else None
        self.submitted.emit(chosen, (intensity, complexity, expertise))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self, gap: int) -> None:
        fields, buttons = QHBoxLayout(), QHBoxLayout()
        fields.setSpacing(gap)
        for field in self._fields:
            fields.addWidget(field, 1)
        for button in (self.save, self.cancel):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(gap // 2)
        column.addWidget(self._title)
        column.addWidget(self.level)
        column.addLayout(fields)
        column.addLayout(buttons)
        column.addWidget(self.history)
