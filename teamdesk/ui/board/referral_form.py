"""«Ny henvisning»: the short form by which a person comes in, beside the board."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from teamdesk.domain.commands.cases import NewReferral
from teamdesk.domain.errors import FieldError
from teamdesk.domain.labels import label
from teamdesk.domain.phases import EntryRoute
from teamdesk.ui.board.birth import FIELD as BIRTH_FIELD
from teamdesk.ui.board.birth import NotAPastDay, read_birth, read_past_date
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.dropdown import DropDown
from teamdesk.ui.widgets.fields import InlineField
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.style import Tone

if TYPE_CHECKING:
    from teamdesk.core.errors import ExplainedError
    from teamdesk.ui.surroundings import Surroundings

LINES_OF_WISH = 4


class ReferralForm(QWidget):
    """Asks for what the team needs on the first day; what is typed stays if the form is closed.

    Signals:
        submitted: a `NewReferral` to register.
        cancelled: the person goes back to the board.
    """

    submitted = Signal(object)
    cancelled = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._ = around.texts
        self._name, self._birth = QLineEdit(), QLineEdit()
        self._caught_by, self._zone = QLineEdit(), QLineEdit()
        self._route, self._referred_on = DropDown(), QLineEdit()
        self._wish = QPlainTextEdit()
        self._wish.setTabChangesFocus(True)
        for route in EntryRoute:
            self._route.addItem("", route.value)
        theme = around.theme
        self._fields = {
            "name": InlineField(theme, self._name),
            BIRTH_FIELD: InlineField(theme, self._birth),
            "entry_route": InlineField(theme, self._route),
            "caught_by": InlineField(theme, self._caught_by),
            "referred_on": InlineField(theme, self._referred_on),
            "what_matters": InlineField(theme, self._wish),
            "zone": InlineField(theme, self._zone),
        }
        self._title = Label(TextRole.HEADING)
        self._error = Label(TextRole.BODY, wraps=True)
        self._error.set_tone(Tone.DANGER)
        self._save = Button(theme, ButtonKind.PRIMARY)
        self._cancel = Button(theme)
        self._save.clicked.connect(self.submit)
        self._cancel.clicked.connect(self.cancelled)
        self._set_up()
        self.clear()
        self.retranslate()

    def begin(self) -> None:
        """Put the keyboard where typing starts."""
        self._name.setFocus(Qt.FocusReason.PopupFocusReason)

    def clear(self) -> None:
        """Make room for the next referral."""
        for line in (self._name, self._birth, self._caught_by, self._zone):
            line.clear()
        self._wish.clear()
        self._route.setCurrentIndex(0)
        today = self._around.clock.today()
        self._referred_on.setText(f"{today.day}.{today.month}.{today.year}")
        self._clear_errors()

    def tell(self, error: ExplainedError) -> None:
        """Say what is wrong, at the field if it has one, and go there."""
        field = self._fields.get(error.field) if isinstance(error, FieldError) else None
        text = self._.explain(error)
        if field is None:
            self._error.setText(text)
            self._error.show()
            return
        field.show_error(text)
        field.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def submit(self) -> None:
        """Read the fields and ask for the case."""
        self._clear_errors()
        try:
            command = self._read()
        except FieldError as error:
            self.tell(error)
        else:
            self.submitted.emit(command)

    def _read(self) -> NewReferral:
        today = self._around.clock.today()
        birth = read_birth(self._birth.text(), today)
        referred_on = read_past_date(self._referred_on.text(), today)
        if referred_on is None:
            raise NotAPastDay("referred_on")
        return NewReferral(
            name=self._name.text().strip(),
            birth_date=birth.birth_date,
            identity_number=birth.identity_number,
            entry_route=EntryRoute(self._route.currentData()),
            caught_by=self._caught_by.text().strip(),
            referred_on=referred_on,
            what_matters=self._wish.toPlainText().strip(),
            zone=self._zone.text().strip(),
        )

    @Slot()
    def retranslate(self) -> None:
        """Set all words again."""
        _ = self._
        self._title.setText(_("New referral"))
        self._save.set_words(_("Register"), "Ctrl+Enter")
        self._cancel.set_words(_("Cancel"), "Esc")
        words = {
            "name": (_("Name"), ""),
            BIRTH_FIELD: (_("Birth number or date of birth"), _("11 digits, or 12.3.1944")),
            "entry_route": (_("How the person comes in"), ""),
            "caught_by": (_("Who saw the need"), ""),
            "referred_on": (_("Date of referral"), ""),
            "what_matters": (_("What the person wants"), _("In the person's own words")),
            "zone": (_("Home care zone"), ""),
        }
        for key, (name, hint) in words.items():
            self._fields[key].set_words(name, hint)
        for index, route in enumerate(EntryRoute):
            self._route.setItemText(index, label(_, route))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back, Enter in a line registers."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Ctrl+Enter from the field of many lines, where Enter alone is a new line."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.submit()
                return True
        return super().eventFilter(watched, event)

    def _clear_errors(self) -> None:
        self._error.hide()
        for field in self._fields.values():
            field.clear_error()

    def _set_up(self) -> None:
        space = self._around.theme.tokens.space
        self._wish.installEventFilter(self)
        body = QWidget()
        rows = QVBoxLayout(body)
        rows.setContentsMargins(0, 0, space.sm, 0)
        rows.setSpacing(space.sm)
        for field in self._fields.values():
            rows.addWidget(field)
        rows.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        buttons = QHBoxLayout()
        buttons.setSpacing(space.sm)
        buttons.addWidget(self._save)
        buttons.addWidget(self._cancel)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.md)
        column.addWidget(self._title)
        column.addWidget(scroll, 1)
        column.addWidget(self._error)
        column.addLayout(buttons)
        self.adapt()

    def adapt(self) -> None:
        """Take on the lengths of the theme in use."""
        line = self._around.theme.line_height(self._around.theme.tokens.type.body)
        self._wish.setFixedHeight(round(line * LINES_OF_WISH))
