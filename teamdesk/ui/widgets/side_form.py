"""A short form beside what it is about: fields under each other, one deed, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from teamdesk.domain.field_errors import FieldError
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.reading_order import reveal
from teamdesk.ui.widgets.style import Tone

if TYPE_CHECKING:
    from teamdesk.core.errors import ExplainedError
    from teamdesk.ui.surroundings import Surroundings

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SideForm(QWidget):
    """The base of the forms: Enter does it (in a field of many lines Ctrl+Enter), Esc goes back.

    Signals:
        submitted: the command that the fields make.
        cancelled: the person goes back to where the form was opened.
    """

    submitted = Signal(object)
    cancelled = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.around = around
        self._ = around.texts
        self.fields: dict[str, InlineField] = {}
        self.title = Label(TextRole.HEADING, wraps=True)
        self.save = Button(around.theme, ButtonKind.PRIMARY)
        self._error = Label(TextRole.BODY, wraps=True)
        self._error.set_tone(Tone.DANGER)
        self._error.hide()
        self._cancel = Button(around.theme)
        self._texts: list[tuple[QPlainTextEdit, int]] = []
        self.rows = QVBoxLayout()
        self.foot = QHBoxLayout()
        self.save.clicked.connect(self.submit)
        self._cancel.clicked.connect(self.cancelled)
        self._lay_out()

    def add_field(self, key: str, editor: QWidget, lines: int = 0) -> None:
        """Put in an editor; one of many ``lines`` is that high."""
        self.fields[key] = InlineField(self.around.theme, editor)
        self.rows.addWidget(self.fields[key])
        if isinstance(editor, QPlainTextEdit):
            editor.setTabChangesFocus(True)
            editor.installEventFilter(self)
            self._texts.append((editor, lines))
            self.adapt()

    def begin(self) -> None:
        """Put the keyboard where typing starts."""
        first = next(iter(self.fields.values()))
        first.editor.setFocus(Qt.FocusReason.PopupFocusReason)

    def read(self) -> object:
        """The command that the fields make; a subclass reads its own."""
        return None

    def tell(self, error: ExplainedError) -> None:
        """Say what is wrong, at the field if it has one, and go there."""
        text = self._.explain(error)
        if not isinstance(error, FieldError) or error.field not in self.fields:
            self._error.setText(text)
            self._error.show()
            return
        self.fields[error.field].show_error(text)
        self.go_to(error.field)

    def go_to(self, key: str) -> None:
        """Put the keyboard into a field, and the field in sight."""
        editor = self.fields[key].editor
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        # A field or an error that has just been shown has no place before it is laid out.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        reveal(editor)

    def clear_errors(self) -> None:
        """Forget what was wrong."""
        self._error.hide()
        for field in self.fields.values():
            field.clear_error()

    def set_title(self, title: str) -> None:
        """Say what the form is about."""
        self.title.setText(title)
        self.setAccessibleName(title)

    def set_buttons(self, deed: str) -> None:
        """Name the deed."""
        self.save.set_words(deed, self._("Ctrl+Enter"))
        self._cancel.set_words(self._("Cancel"), "Esc")

    def adapt(self) -> None:
        """Take on the lengths of the theme in use."""
        line = self.around.theme.line_height(self.around.theme.tokens.type.body)
        for editor, lines in self._texts:
            editor.setFixedHeight(round(line * lines))

    @Slot()
    def submit(self) -> None:
        """Read the fields and ask for the deed."""
        self.clear_errors()
        try:
            command = self.read()
        except FieldError as error:
            self.tell(error)
        else:
            self.submitted.emit(command)

    def event(self, event: QEvent) -> bool:
        """Keep Ctrl+Enter from what stands around, where it may go to the next person."""
        if event.type() is QEvent.Type.ShortcutOverride and _is_done(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back, Enter in a line does it."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in ENTER:
            self.submit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Ctrl+Enter from a field of many lines, where Enter alone is a new line."""
        if event.type() is QEvent.Type.KeyPress and _is_done(event):
            self.submit()
            return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        space = self.around.theme.tokens.space
        body = QWidget()
        within = QVBoxLayout(body)
        within.setContentsMargins(0, 0, space.sm, 0)
        self.rows.setSpacing(space.sm)
        within.addLayout(self.rows)
        within.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        self.foot.setSpacing(space.sm)
        self.foot.addWidget(self.save)
        self.foot.addWidget(self._cancel)
        self.foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.md)
        column.addWidget(self.title)
        column.addWidget(scroll, 1)
        column.addWidget(self._error)
        column.addLayout(self.foot)


def _is_done(event: QEvent) -> bool:
    """Whether a key says «do it» in any field; with Shift, it is somebody else's."""
    return (
        isinstance(event, QKeyEvent)
        and event.key() in ENTER
        and event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        == Qt.KeyboardModifier.ControlModifier
    )
