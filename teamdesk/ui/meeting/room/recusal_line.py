"""«Inhabil?»: asked quietly as the meeting starts, and at any case."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QWidget

from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.dropdown import DropDown
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.side_by_side import SideBySide

if TYPE_CHECKING:
    from teamdesk.domain.rows.meeting import MeetingRows
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.theme.tokens import Space

# In body text: two names and two buttons.
NARROWEST_ROW = 44


class RecusalLine(QFrame):
    """One line: nobody (Enter), or who in which case (Enter, too).

    As the meeting starts the keyboard stays in the note: Enter in it, as long as it is empty, says
    that nobody is, and whoever goes on to the next case has passed the question by.

    Signals:
        noted: the ids of a case and of the member who is disqualified in it.
        passed: nobody is, or nobody is any more.
    """

    noted = Signal(object, object)
    passed = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._theme = around.theme
        self._rows: MeetingRows | None = None
        self._note: QPlainTextEdit | None = None
        self._question = Label(TextRole.STRONG, wraps=True)
        self.nobody = Button(around.theme)
        self.somebody = Button(around.theme, ButtonKind.LINK)
        self.member, self.case = DropDown(), DropDown()
        self.save = Button(around.theme)
        self.cancel = Button(around.theme, ButtonKind.LINK)
        self._fields = SideBySide(around.theme, NARROWEST_ROW, around.theme.tokens.space.sm)
        self.setProperty("frame", "bar")
        self._lay_out(around.theme.tokens.space)
        self.nobody.clicked.connect(self._on_nobody)
        self.somebody.clicked.connect(self._on_somebody)
        self.save.clicked.connect(self._on_save)
        self.cancel.clicked.connect(self._on_nobody)
        for key_taker in (self.nobody, self.member, self.case):
            key_taker.installEventFilter(self)
        self.hide()

    def answer_from(self, note: QPlainTextEdit) -> None:
        """Take Enter in an empty note for the answer to the question at the start."""
        self._note = note
        note.installEventFilter(self)

    def use(self, rows: MeetingRows) -> None:
        """Know who takes part, and which cases there are."""
        self._rows = rows

    def ask_at_start(self) -> None:
        """Ask whether anybody is disqualified today."""
        self._show_fields(shown=False)
        self.show()

    def ask(self, case_id: UUID | None = None) -> None:
        """Ask who is disqualified, in the case on stage or in the one that is chosen."""
        if self._rows is None:
            return
        masked = self._theme.tokens.masked
        self.member.clear()
        for row in self._rows.attendance:
            if row.member is not None:
                self.member.addItem(row.member.name, row.member.id)
        self.case.clear()
        for line in self._rows.agenda:
            if line.closed is None:
                name = line.masked_name if masked else line.person_name
                self.case.addItem(f"{name} · {line.case_number}", line.case_id)
                # Qt's own search takes two equal ids for two things.
                if line.case_id == case_id:
                    self.case.setCurrentIndex(self.case.count() - 1)
        self._show_fields(shown=True)
        self.show()
        self.member.setFocus()

    def retranslate(self) -> None:
        """Set all words."""
        _ = self._
        self._question.setText(
            _("Is anybody disqualified in a case today? Enter in the empty note answers “Nobody”.")
        )
        self.nobody.set_words(_("Nobody"), "Enter")
        self.somebody.set_words(_("Note who …"))
        self.member.setAccessibleName(_("Who is disqualified"))
        self.case.setAccessibleName(_("In which case"))
        self.save.set_words(_("Note as disqualified"), "Enter")
        self.cancel.set_words(_("Cancel"), "Esc")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter answers, Esc leaves."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and not event.modifiers():
            return self._answer(watched)
        if event.key() == Qt.Key.Key_Escape and watched is not self._note:
            self._on_nobody()
            return True
        return False

    def _answer(self, watched: QObject) -> bool:
        if watched is self._note:
            is_asked = self.isVisible() and not self.save.isVisible()
            if not is_asked or self._note is None or self._note.toPlainText():
                return False
            self._on_nobody()
        elif watched is self.member:
            self.case.setFocus()
        elif watched is self.case:
            self._on_save()
        else:
            self._on_nobody()
        return True

    def _show_fields(self, *, shown: bool) -> None:
        for widget in (self._fields, self.save):
            widget.setVisible(shown)
        for part in (self._question, self.nobody, self.somebody):
            part.setVisible(not shown)

    def _lay_out(self, space: Space) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(space.lg, space.sm, space.lg, space.sm)
        row.setSpacing(space.sm)
        row.addWidget(self._question, 1)
        for widget in (self.nobody, self.somebody):
            row.addWidget(widget)
        row.addWidget(self._fields, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(space.sm)
        for widget in (self.save, self.cancel):
            buttons.addWidget(widget)
        buttons.addStretch(1)
        names = QHBoxLayout()
        names.setSpacing(space.sm)
        names.addWidget(self.member, 2)
        names.addWidget(self.case, 3)
        self._fields.add(names, 1)
        self._fields.add(buttons, 0)

    @Slot()
    def _on_nobody(self) -> None:
        self.hide()
        self.passed.emit()

    @Slot()
    def _on_somebody(self) -> None:
        self.ask()

    @Slot()
    def _on_save(self) -> None:
        case_id, member_id = self.case.currentData(), self.member.currentData()
        if isinstance(case_id, UUID) and isinstance(member_id, UUID):
            self.hide()
            self.noted.emit(case_id, member_id)
