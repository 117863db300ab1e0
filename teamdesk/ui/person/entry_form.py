"""What adds or changes one entry where it stands: a few fields, save and cancel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from teamdesk.ui.surroundings import Surroundings

COLUMNS = 6


class EntryForm(QWidget):
    """The base of the forms: Enter in a line saves, Esc leaves everything as it was.

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

    def add_line(self, name: str, row: int, column: int, span: int) -> None:
        """Put in a line of text, ``span`` of `COLUMNS` wide."""
        self.lines[name] = QLineEdit()
        self.lines[name].returnPressed.connect(self.submit)
        self.lines[name].textEdited.connect(self.edited)
        self.add_field(name, self.lines[name], row, column, span)

    def add_field(self, name: str, editor: QWidget, row: int, column: int, span: int) -> None:
        """Put in any other editor."""
        editor.installEventFilter(self)
        self.fields[name] = InlineField(self._theme, editor)
        self._grid.addWidget(self.fields[name], row, column, 1, span)

    def typed(self, name: str) -> str:
        """What a line says."""
        return self.lines[name].text().strip()

    def is_ready(self) -> bool:
        """Whether the fields can be used; says at the field what is wrong."""
        return True

    def is_there(self, name: str) -> bool:
        """Whether a line says anything; asks for it where it does not."""
        if self.typed(name):
            return True
        self.fields[name].show_error(self._("Write something here."))
        self.lines[name].setFocus()
        return False

    def retranslate(self) -> None:
        """Set all words, and forget what was wrong."""
        for field in self.fields.values():
            field.clear_error()
        self.save.set_words(self._("Save"))
        self._cancel.set_words(self._("Cancel"))

    @Slot()
    def submit(self) -> None:
        """Save, if the fields can be used."""
        if self.is_ready():
            self.submitted.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc closes without saving."""
        is_press = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress
        if isinstance(event, QKeyEvent) and is_press and event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return True
        return super().eventFilter(watched, event)


class EntryCard(Card):
    """Entries, and below them the form that adds or changes one.

    Signals:
        begun: somebody wants to add an entry.
    """

    begun = Signal()

    def __init__(
        self,
        around: Surroundings,
        form: EntryForm,
        rows: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(around.theme, parent)
        self.add = Button(around.theme, icon=IconName.PLUS)
        self.empty = Label(TextRole.MUTED, wraps=True)
        self._form = form
        for widget in (rows, self.empty, form):
            self.body.addWidget(widget)
        self.body.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        form.hide()
        form.closed.connect(self.close_form)
        self.add.clicked.connect(self.begun)

    def open_form(self, first: QWidget) -> None:
        """Show the form, with the keyboard in its first field."""
        self.show_form()
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_form(self) -> None:
        """Show the form, wherever the keyboard is."""
        self._form.show()
        self.add.hide()

    def put_away(self) -> None:
        """Hide the form, wherever the keyboard is."""
        self._form.hide()
        self.add.show()

    @Slot()
    def close_form(self) -> None:
        """Hide the form, and go on from the button."""
        self.put_away()
        self.add.setFocus()


class NewEntryCard(EntryCard):
    """The form for something new; without it there is only a button, which stands elsewhere."""

    def __init__(
        self, around: Surroundings, form: EntryForm, parent: QWidget | None = None
    ) -> None:
        super().__init__(around, form, QWidget(), parent)
        self.empty.hide()
        self.hide()

    def show_form(self) -> None:
        """Show the card with its form."""
        self.show()
        super().show_form()

    def put_away(self) -> None:
        """Hide the card."""
        self.hide()
        super().put_away()
