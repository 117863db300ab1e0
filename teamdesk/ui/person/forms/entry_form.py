"""What adds or changes one entry where it stands: a few fields, save and cancel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from teamdesk.ui.person.forms.field_values import edits, is_text, write, written
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.fields import InlineField

if TYPE_CHECKING:
    from collections.abc import Mapping

    from teamdesk.ui.surroundings import Surroundings

COLUMNS = 6
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EntryForm(QWidget):
    """The base of the forms: Enter in a line saves, Esc leaves everything as it was.

    In a field of many lines Enter is a new line, so Ctrl+Enter saves from there, as from any field.

    Signals:
        submitted: the fields can be used, and are to be saved.
        closed: nothing more is typed here.
        edited: something was typed or chosen.
    """

    submitted = Signal()
    closed = Signal()
    edited = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._theme = around.theme
        self._began: dict[str, str] = {}
        self.fields: dict[str, InlineField] = {}
        self.lines: dict[str, QLineEdit] = {}
        self.save = Button(around.theme, ButtonKind.PRIMARY)
        self._cancel = Button(around.theme, ButtonKind.QUIET)
        space = around.theme.tokens.space
        self._grid = QGridLayout()
        self._grid.setSpacing(space.sm)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(space.sm)
        self.foot.addStretch(1)
        self.foot.addWidget(self._cancel)
        self.foot.addWidget(self.save)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(0, 0, 0, 0)
        column_.setSpacing(space.sm)
        column_.addLayout(self._grid)
        column_.addLayout(self.foot)
        self.save.clicked.connect(self.submit)
        self._cancel.clicked.connect(self.closed)
        around.texts.changed.connect(self._on_language_changed)

    def add_line(self, name: str, row: int, column: int, span: int) -> None:
        """Put in a line of text, ``span`` of `COLUMNS` wide."""
        self.lines[name] = QLineEdit()
        self.lines[name].returnPressed.connect(self.submit)
        self.add_field(name, self.lines[name], row, column, span)

    def add_field(self, name: str, editor: QWidget, row: int, column: int, span: int) -> None:
        """Put in any other editor."""
        editor.installEventFilter(self)
        edit = edits(editor)
        if edit is not None:
            edit.connect(self.edited)
        self.fields[name] = InlineField(self._theme, editor)
        self._grid.addWidget(self.fields[name], row, column, 1, span)

    def typed(self, name: str) -> str:
        """What a line says."""
        return self.lines[name].text().strip()

    def remember(self) -> None:
        """Take what stands in the fields for what a person begins with."""
        self._began = self._written()

    def touched(self) -> dict[str, str]:
        """The fields that say something else than they began with."""
        now = self._written()
        return {name: text for name, text in now.items() if text != self._began.get(name)}

    def values(self) -> dict[str, str]:
        """The fields as they are typed; nothing where nobody has touched one."""
        return self._written() if self.touched() else {}

    def restore(self, values: Mapping[str, str]) -> None:
        """Say in an open form what was typed before."""
        for name, text in values.items():
            if name in self.fields:
                write(self.fields[name].editor, text)

    def texts_in(self, values: Mapping[str, str]) -> list[str]:
        """What somebody has written of ``values``, in their own words: no choices and no ticks."""
        return [
            text
            for name, text in values.items()
            if text and name in self.fields and is_text(self.fields[name].editor)
        ]

    def is_ready(self) -> bool:
        """Whether the fields can be used; says at the field what is wrong."""
        return True

    def retranslate(self) -> None:
        """Set all words, and forget what was wrong."""
        for field in self.fields.values():
            field.clear_error()
        self.save.set_words(self._("Save"), self._("Ctrl+Enter"))
        self._cancel.set_words(self._("Cancel"), "Esc")

    def offer_again(self) -> None:
        """Fill the choices in the words of now; a form whose choices are its own has nothing."""

    @Slot()
    def _on_language_changed(self) -> None:
        if self.isHidden():
            return
        typed = self._written()
        self.offer_again()
        self.retranslate()
        now = self._written()
        self.restore({name: text for name, text in typed.items() if text != now[name]})

    @Slot()
    def submit(self) -> None:
        """Save, if the fields can be used."""
        if self.is_ready():
            self.submitted.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc closes without saving, Ctrl+Enter saves."""
        is_press = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress
        if isinstance(event, QKeyEvent) and is_press and self._is_done_by(event):
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do the same from the buttons and the boxes of the form."""
        if not self._is_done_by(event):
            super().keyPressEvent(event)

    def _is_done_by(self, event: QKeyEvent) -> bool:
        with_control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif with_control and event.key() in ENTER:
            self.submit()
        else:
            return False
        return True

    def _written(self) -> dict[str, str]:
        return {name: written(field.editor) for name, field in self.fields.items()}
