"""Fields that explain themselves and say at once, at the field, what is wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.reading_order import controls
from teamdesk.ui.widgets.style import Tone, restyle
from teamdesk.ui.widgets.undo_keys import UndoKeys

if TYPE_CHECKING:
    from teamdesk.ui.theme.theme import Theme


class InlineField(QWidget):
    """A label over any editor, a hint under it, and in the hint's place the error.

    Text editors clear the error as the person types.
    """

    def __init__(self, theme: Theme, editor: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self._hint_text = ""
        self._label = Label(TextRole.SECTION)
        self._label.setBuddy(editor)
        self._label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._below = Label(TextRole.CAPTION, wraps=True)
        self._below.hide()
        self._more: Label | None = None
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.tokens.space.xs)
        column.addWidget(self._label)
        column.addWidget(editor)
        column.addWidget(self._below)
        if editor.sizePolicy().verticalPolicy() is QSizePolicy.Policy.Fixed:
            # Beside a taller field the label stays at the top and the room goes below.
            give = QSizePolicy.Policy.Preferred
            column.addItem(QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, give))
            column.setStretch(column.count() - 1, 1)
        if isinstance(editor, (QLineEdit, QPlainTextEdit)):
            UndoKeys(editor)
        if isinstance(editor, QLineEdit):
            editor.textEdited.connect(self._on_text_edited)

    def take_focus(self) -> None:
        """Put the keyboard in the editor, or in the first of the fields that it is made of.

        A focus proxy would do that as well, but it closes Tab into a ring of those fields.
        """
        first = next(controls(self.editor), self.editor)
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def put_beside(self, widget: QWidget) -> None:
        """Let ``widget`` stand at the end of the field, over the hint."""
        row = QHBoxLayout()
        row.setSpacing(self._column.spacing() * 3)
        self._column.insertLayout(self._column.indexOf(self.editor), row)
        row.addWidget(self.editor, 1)
        row.addWidget(widget)

    def set_words(self, label: str, hint: str = "") -> None:
        """Set the label, and a hint that helps before anything is wrong."""
        self._label.setText(label)
        self._hint_text = hint
        self.editor.setAccessibleName(label)
        if not self.has_error:
            self.clear_error()

    @property
    def has_error(self) -> bool:
        """Whether an error stands under the field."""
        return bool(self.editor.property("tone") == Tone.DANGER.value)

    def show_error(self, text: str) -> None:
        """Say what is wrong and what to do; readers hear it with the field."""
        restyle(self.editor, "tone", Tone.DANGER.value)
        self._tell(text, Tone.DANGER)

    def clear_error(self) -> None:
        """Show the hint again."""
        restyle(self.editor, "tone", Tone.PLAIN.value)
        self._tell(self._hint_text, Tone.PLAIN)

    def tell_more(self, text: str) -> None:
        """Say something on what is typed, below hint and error; readers hear it with them."""
        if self._more is None:
            if not text:
                return
            self._more = Label(TextRole.CAPTION, wraps=True)
            self._column.insertWidget(self._column.indexOf(self._below) + 1, self._more)
        self._more.setText(text)
        self._more.setVisible(bool(text))
        self._describe()

    def _tell(self, text: str, tone: Tone) -> None:
        self._below.set_tone(tone)
        self._below.setText(text)
        self._below.setVisible(bool(text))
        self._describe()

    def _describe(self) -> None:
        more = self._more.text() if self._more else ""
        said = " ".join(text for text in (self._below.text(), more) if text)
        self.editor.setAccessibleDescription(said)

    @Slot(str)
    def _on_text_edited(self, _text: str) -> None:
        if self.has_error:
            self.clear_error()
