"""One interview note: written, saved, approved, handed out."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teamdesk.ui.person.talks.additions import AdditionsCard
from teamdesk.ui.person.talks.approval import ApprovalQuestion
from teamdesk.ui.person.talks.fields import TalkFields
from teamdesk.ui.person.talks.page import TalkPage
from teamdesk.ui.person.talks.uses import PlanUses
from teamdesk.ui.person.talks.words import state_words
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.history import HistoryButton
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.messages import Message, MessageBar
from teamdesk.ui.widgets.style import Tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from teamdesk.domain.commands.records import SaveInterview
    from teamdesk.domain.rows.history import HistoryRow
    from teamdesk.domain.rows.interviews import InterviewRow
    from teamdesk.ui.surroundings import Surroundings


class TalkStep(StrEnum):
    """What the person wants done with the note."""

    BACK = "back"
    SAVE = "save"
    APPROVE = "approve"
    WORD = "word"
    PDF = "pdf"


class TalkForm(QWidget):
    """The fields, and what can be done with them; approval is asked about in the form.

    Signals:
        wanted: the `TalkStep` that was asked for; an approval only once it is confirmed.
    """

    wanted = Signal(object)

    def __init__(
        self,
        around: Surroundings,
        history: Callable[..., tuple[HistoryRow, ...]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._theme = around.theme
        self._row: InterviewRow | None = None
        self._hidden: tuple[str, ...] = ()
        self.fields = TalkFields(around)
        self.page = TalkPage(around)
        self.uses = PlanUses(around)
        self.additions = AdditionsCard(around)
        self.title = Label(TextRole.HEADING)
        self.state = Label(TextRole.MUTED, wraps=True)
        self.message = MessageBar(around.theme, around.texts)
        self.buttons = {
            TalkStep.BACK: Button(around.theme, ButtonKind.QUIET, IconName.CHEVRON_LEFT),
            TalkStep.WORD: Button(around.theme, icon=IconName.EXPORT),
            TalkStep.PDF: Button(around.theme, icon=IconName.EXPORT),
            TalkStep.APPROVE: Button(around.theme, icon=IconName.CHECK),
            TalkStep.SAVE: Button(around.theme, ButtonKind.PRIMARY),
        }
        self.history = HistoryButton(around, history)
        self.question = ApprovalQuestion(around)
        self._lay_out()
        for step, slot in (
            (TalkStep.BACK, self._on_back),
            (TalkStep.WORD, self._on_word),
            (TalkStep.PDF, self._on_pdf),
            (TalkStep.APPROVE, self._on_approve),
            (TalkStep.SAVE, self.save),
        ):
            self.buttons[step].clicked.connect(slot)
        self.question.confirmed.connect(self._on_confirmed)
        self.fields.edited.connect(self._follow)
        self.retranslate()

    def open_on(
        self, row: InterviewRow | None, command: SaveInterview, *, is_restored: bool
    ) -> None:
        """Show a note, or an empty one; say so when it was rescued from a draft."""
        self._row = row
        self.fields.show_command(command)
        self.question.hide()
        self.message.dismiss()
        if is_restored:
            said = self._("This was not saved last time. It is here again as it was typed.")
            self.message.show_message(Message(said, Tone.INFO))
        self.retranslate()

    def stand_on(self, row: InterviewRow | None) -> None:
        """Go on from what is stored now, with what is typed; None makes a new note of it."""
        self._row = row
        self.fields.stand_on(row.id if row else None, row.version if row else None)
        self.retranslate()

    def show_without(self, names: tuple[str, ...]) -> None:
        """Adapt to the theme in use: on the wall a note is read, and ``names`` are hidden."""
        self._hidden = names
        self.retranslate()

    @property
    def is_read(self) -> bool:
        """Whether the note is shown to be read, and not to be written."""
        return self.is_locked or self._theme.tokens.masked

    @property
    def is_locked(self) -> bool:
        """Whether the note is approved, and can only be read."""
        return self._row is not None and self._row.approved_at is not None

    @Slot()
    def save(self) -> None:
        """Ask for saving, once the topic is there; a note that is only read stays as it is."""
        command = self.fields.command()
        if self.is_read or command is None or not self.is_ready():
            return
        self.wanted.emit(TalkStep.SAVE)

    def is_ready(self) -> bool:
        """Whether it can be saved; else the field that can't says why."""
        command = self.fields.command()
        if command is None or self._is_missing("topic", command.topic):
            return False
        name = self.fields.unreadable
        if name:
            self.fields.fields[name].show_error(
                self._("Write a day, such as 12.3., fri or week 50.")
            )
            self.fields.next_on.setFocus()
        return not name

    @Slot()
    def finish(self) -> None:
        """Ctrl+Enter: save what is being written, the note or an addition to it."""
        if self.is_locked and not self._theme.tokens.masked:
            self.additions.submit()
        else:
            self.save()

    @Slot()
    def retranslate(self) -> None:
        """Set all words."""
        _, row = self._, self._row
        day = _.formats.date_long(row.held_on) if row else ""
        self.title.setText(_("Interview {day}", day=day) if row else _("New interview note"))
        self.history.show_subject(self.title.text(), *((row.id,) if row else ()))
        is_waiting = self.is_read and not self.is_locked
        self.state.setText(state_words(_, row, is_waiting=is_waiting))
        self.buttons[TalkStep.BACK].set_words(_("All interviews"))
        self.buttons[TalkStep.WORD].set_words(_("Word"), _("Export as Word"))
        self.buttons[TalkStep.PDF].set_words(_("PDF"), _("Export as PDF"))
        self.buttons[TalkStep.APPROVE].set_words(_("Approve …"))
        self.buttons[TalkStep.SAVE].set_words(_("Save"), _("Ctrl+Enter"))
        for step in (TalkStep.WORD, TalkStep.PDF):
            self.buttons[step].setVisible(row is not None)
        for step in (TalkStep.APPROVE, TalkStep.SAVE):
            self.buttons[step].setVisible(not self.is_read)
        self.question.retranslate()
        self.fields.retranslate()
        self._show_page()

    def _show_page(self) -> None:
        command = self.fields.command()
        if self.is_read and command is not None:
            self.page.show_talk(command, self._hidden)
        additions = self._row.additions if self._row else ()
        is_masked = self._theme.tokens.masked
        self.additions.show_additions(additions, self._hidden, may_add=not is_masked)
        self.additions.setVisible(self.is_locked and bool(additions or not is_masked))
        self.uses.setVisible(not is_masked)
        self.uses.retranslate()
        self._follow()
        self.page.setVisible(self.is_read)
        self.fields.setVisible(not self.is_read)
        is_own = self._row is None or self._row.is_own
        self.fields.layout_of_it.show_private(is_shown=is_own)

    @Slot()
    def _follow(self) -> None:
        command = self.fields.command()
        if command is not None:
            self.uses.follow(command)

    def _is_missing(self, name: str, text: str) -> bool:
        if text:
            self.fields.fields[name].clear_error()
            return False
        self.fields.fields[name].show_error(self._("Write something here."))
        self.fields.texts[name].setFocus()
        return True

    def _lay_out(self) -> None:
        space = self._theme.tokens.space
        head = QHBoxLayout()
        head.setSpacing(space.sm)
        head.addWidget(self.buttons[TalkStep.BACK])
        head.addWidget(self.title)
        head.addWidget(self.state, 1)
        head.addWidget(self.history)
        for step in (TalkStep.WORD, TalkStep.PDF, TalkStep.APPROVE, TalkStep.SAVE):
            head.addWidget(self.buttons[step])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.md)
        column.addLayout(head)
        column.addWidget(self.message)
        column.addWidget(self.question)
        column.addWidget(self.fields)
        column.addWidget(self.page)
        column.addWidget(self.uses)
        column.addWidget(self.additions)

    @Slot()
    def _on_back(self) -> None:
        self.wanted.emit(TalkStep.BACK)

    @Slot()
    def _on_word(self) -> None:
        self.wanted.emit(TalkStep.WORD)

    @Slot()
    def _on_pdf(self) -> None:
        self.wanted.emit(TalkStep.PDF)

    @Slot()
    def _on_approve(self) -> None:
        command = self.fields.command()
        if command is None or not self.is_ready():
            return
        if not self._is_missing("summary", command.summary):
            self.question.ask()

    @Slot()
    def _on_confirmed(self) -> None:
        self.wanted.emit(TalkStep.APPROVE)
