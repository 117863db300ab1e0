"""A form in the place of what it changes: Enter saves, Esc leaves it as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from teamdesk.domain.field_errors import FieldError
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.style import Tone, restyle

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent

    from teamdesk.core.errors import ExplainedError
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme

Typed = QLineEdit | QPlainTextEdit
# As many parts as one promise is mostly split into, without scrolling.
LINES = 5


class TypedForm(QFrame):
    """Fields beside two buttons, the words for what is wrong below them.

    Signals:
        submitted: what is typed, by field.
        cancelled: nothing is to be changed.
    """

    submitted = Signal(object)
    cancelled = Signal()

    def __init__(
        self, theme: Theme, texts: Texts, fields: Mapping[str, Typed], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._ = texts
        self.setProperty("frame", "card")
        self.fields = fields
        self._error = Label(TextRole.SMALL, wraps=True)
        self._save = Button(theme, ButtonKind.PRIMARY)
        self._cancel = Button(theme)
        self._save.clicked.connect(self.submit)
        self._cancel.clicked.connect(self.cancelled)
        space = theme.tokens.space
        self._row = QHBoxLayout()
        self._row.setSpacing(space.sm)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.sm, space.sm, space.sm, space.sm)
        column.setSpacing(space.xs)
        column.addLayout(self._row)
        column.addWidget(self._error)
        self._error.hide()
        self.hide()

    def set_words(self, save: str, words: Mapping[str, tuple[str, str]]) -> None:
        """Set the button, and the name and example of each field."""
        self._save.set_words(save, self._enter)
        self._cancel.set_words(self._("Cancel"), "Esc")
        for key, (name, example) in words.items():
            self.fields[key].setAccessibleName(name)
            lead = name if name.endswith("?") else f"{name}:"
            self.fields[key].setPlaceholderText(f"{lead} {example}" if example else name)
            self.fields[key].setToolTip(name)

    def set_save(self, save: str) -> None:
        """Say on the button how many promises it is about."""
        self._save.set_words(save, self._enter)

    def begin(self, values: Mapping[str, str]) -> None:
        """Show values, with the keyboard on the first field."""
        self.clear_error()
        for key, field in self.fields.items():
            _fill(field, values.get(key, ""))
        self.show()
        self.raise_()
        first = next(field for field in self.fields.values() if not field.isHidden())
        first.setFocus(Qt.FocusReason.PopupFocusReason)
        first.selectAll()

    def tell(self, error: ExplainedError) -> None:
        """Say what is wrong, and go to the field it is in."""
        text = self._.explain(error)
        self._error.setText(text)
        self._error.set_tone(Tone.DANGER)
        self._error.show()
        field = self.fields.get(error.field) if isinstance(error, FieldError) else None
        if field is not None:
            restyle(field, "tone", Tone.DANGER.value)
            field.setAccessibleDescription(text)
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            field.selectAll()

    def clear_error(self) -> None:
        """Nothing is wrong any more."""
        self._error.hide()
        for field in self.fields.values():
            restyle(field, "tone", Tone.PLAIN.value)
            field.setAccessibleDescription("")

    @Slot()
    def submit(self) -> None:
        """Hand over what is typed."""
        self.clear_error()
        self.submitted.emit({key: _typed(field) for key, field in self.fields.items()})

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter saves from any field, Esc leaves; no other key reaches the list below."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        event.accept()

    @property
    def _enter(self) -> str:
        """The key that saves, as the button tells it."""
        return "Enter"


class LineForm(TypedForm):
    """Some fields side by side."""

    def __init__(
        self, theme: Theme, texts: Texts, fields: Sequence[tuple[str, int]], parent: QWidget
    ) -> None:
        """Make a form.

        Args:
            theme: the looks.
            texts: the words.
            fields: the key of each field and its share of the width.
            parent: where it stands.
        """
        super().__init__(theme, texts, {key: QLineEdit() for key, _share in fields}, parent)
        for key, share in fields:
            self._row.addWidget(self.fields[key], share)
        self._row.addWidget(self._save)
        self._row.addWidget(self._cancel)


class PartsForm(TypedForm):
    """Several lines, a promise on each; Enter begins a new line, Ctrl+Enter saves."""

    def __init__(self, theme: Theme, texts: Texts, parent: QWidget) -> None:
        self._text = _PartsEdit()
        super().__init__(theme, texts, {"text": self._text}, parent)
        self._text.setTabChangesFocus(True)
        tokens = theme.tokens
        self._text.setFixedHeight(round(tokens.type.body * tokens.type.line_body * LINES))
        self._text.submitted.connect(self.submit)
        self._hint = Label(TextRole.CAPTION)
        beside = QVBoxLayout()
        beside.addWidget(self._text)
        beside.addWidget(self._hint)
        self._row.addLayout(beside, 1)
        top = Qt.AlignmentFlag.AlignTop
        self._row.addWidget(self._save, 0, top)
        self._row.addWidget(self._cancel, 0, top)

    def set_words(self, save: str, words: Mapping[str, tuple[str, str]]) -> None:
        """Say how to write and save them, too: Enter does something else here."""
        super().set_words(save, words)
        self._hint.setText(self._("One part on each line. Ctrl+Enter saves."))

    @property
    def _enter(self) -> str:
        return "Ctrl+Enter"


class _PartsEdit(QPlainTextEdit):
    submitted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save with Ctrl+Enter; Esc is the form's."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.submitted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


def _fill(field: Typed, text: str) -> None:
    if isinstance(field, QLineEdit):
        field.setText(text)
    else:
        field.setPlainText(text)


def _typed(field: Typed) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()
