"""«Samtaler (MI)»: the talks with a person, and the note of one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.ui.draft_keeper import DraftKeeper
from teamdesk.ui.person.tab import PersonTab
from teamdesk.ui.person.talks.deeds import TalkDeeds
from teamdesk.ui.person.talks.draft import addition_place, new_talk, stored_talk
from teamdesk.ui.person.talks.form import TalkForm, TalkStep
from teamdesk.ui.person.talks.keeper import TalkKeeper
from teamdesk.ui.person.talks.talk_list import TalkList

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.commands.records import SaveInterview
    from teamdesk.domain.interviews import PlanUse
    from teamdesk.domain.rows.interviews import InterviewRow
    from teamdesk.ui.person.presenter import PersonPresenter
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings

DONE_KEYS = ("Ctrl+Return", "Ctrl+Enter")


class InterviewsTab(PersonTab):
    """The list, and in its place the note that is open.

    Signals:
        export_requested: the `DocumentKind`, the interview's id and the `DocumentFormat`.
    """

    masks_itself = True
    export_requested = Signal(object, object, object)

    def __init__(
        self, around: Surroundings, presenter: PersonPresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(around, parent)
        self._deeds = TalkDeeds(presenter)
        self._interviews = presenter.desk.interviews
        self._state: PersonState | None = None
        self._hidden: tuple[str, ...] = ()
        self._open: UUID | None = None
        self.list = TalkList(around)
        self.form = TalkForm(around, presenter.desk.history.of)
        self.keeper = TalkKeeper(presenter.drafts, self.form.fields.command, self)
        self.added = DraftKeeper(presenter.drafts, self._addition, self)
        self.form.hide()
        self.column.addWidget(self.list)
        self.column.addWidget(self.form)
        self.column.addStretch(1)
        self.list.begun.connect(self.begin)
        self.list.opened.connect(self.open_row)
        # On the list only: an open note is gone on with.
        QShortcut(QKeySequence("N"), self.list).activated.connect(self.begin)
        self._listen(self.form)

    def _listen(self, form: TalkForm) -> None:
        form.wanted.connect(self._on_wanted)
        form.fields.edited.connect(self.keeper.on_edited)
        form.uses.wanted.connect(self._on_use_wanted)
        form.additions.wanted.connect(self._on_addition_wanted)
        form.additions.edited.connect(self.added.on_edited)
        for keeper in (self.keeper, self.added):
            keeper.refused.connect(self.around.notices.fail)
        QShortcut(QKeySequence.StandardKey.Save, form).activated.connect(form.finish)
        for keys in DONE_KEYS:
            QShortcut(QKeySequence(keys), form).activated.connect(self._on_done)

    def show_state(self, state: PersonState) -> None:
        """Show one person's talks; the note that is being written stays."""
        if self._state is not None and self._state.page.case_id != state.page.case_id:
            self._close()
        before = self._row(self._open) if self._open else None
        self._state = state
        row = self._row(self._open) if self._open and not self.form.isHidden() else None
        if row is not None:
            self._follow(row, before)
        elif before is not None and not self.form.isHidden():
            self._let_go(before)
        names, page = self.around.names, state.page
        veil = names.veil(page.case_id, page.name) if names.is_masked else None
        self._hidden = state.names_under(veil) if veil else ()
        self._show_uses()
        self.form.show_without(self._hidden)
        self._show_list()

    def leave(self) -> None:
        """Keep what is typed."""
        if not self.form.isHidden():
            self.keeper.keep()
            self.added.keep()

    @Slot()
    def begin(self) -> None:
        """Open an empty note, or the one that was begun."""
        if self._state is not None:
            stored = new_talk(self._state.page.case_id, self.around.clock.today())
            self._show_form(None, stored)

    @Slot(object)
    def open_row(self, row: InterviewRow) -> None:
        """Open a note."""
        self._show_form(row, stored_talk(row))

    def _show_form(self, row: InterviewRow | None, stored: SaveInterview) -> None:
        is_locked = row is not None and row.approved_at is not None
        command = stored if is_locked else self.keeper.restored(stored)
        self._open = row.id if row else None
        self.form.open_on(row, command, is_restored=command != stored)
        if row is not None:
            self.form.additions.restore(self.added.begun(addition_place(row.id)))
            self.added.rest()
        self._show_uses()
        self.list.hide()
        self.form.show()
        self.verticalScrollBar().setValue(0)
        form = self.form
        target = form.buttons[TalkStep.BACK] if form.is_read else form.fields.texts["topic"]
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_uses(self) -> None:
        """Tell in the note what its plan has become by now."""
        shown = self._open is not None and not self.form.isHidden()
        uses = self._interviews.uses(self._open) if self._open is not None and shown else ()
        self.form.uses.show_made(uses)

    def _follow(self, row: InterviewRow, before: InterviewRow | None) -> None:
        """Show a stored change in the open form, unless something else is typed there."""
        typed = self.form.fields.command()
        is_untouched = before is not None and typed == stored_talk(before)
        if row.approved_at is not None or is_untouched:
            self.form.open_on(row, stored_talk(row), is_restored=False)
        else:
            self.form.stand_on(row)

    def _let_go(self, gone: InterviewRow) -> None:
        """Close a note that was taken back; what else is typed in it becomes a new one."""
        if self.form.fields.command() == stored_talk(gone):
            self._close()
            return
        self._open = None
        self.form.stand_on(None)
        self.keeper.on_edited()

    def _show_list(self) -> None:
        state = self._state
        rows = state.interviews if state else ()
        has_draft = state is not None and self.keeper.has_new(state.page.case_id)
        self.list.show_talks(rows, self._hidden, has_draft=has_draft)

    def _row(self, interview_id: UUID) -> InterviewRow | None:
        rows = self._state.interviews if self._state else ()
        return next((row for row in rows if row.id == interview_id), None)

    def _close(self) -> None:
        self._open = None
        self.form.hide()
        self.list.show()

    @Slot()
    def _on_done(self) -> None:
        """Save, and stand where the note is approved: Ctrl+S is for those who write on."""
        self.form.finish()
        row = self._row(self._open) if self._open else None
        if row is not None and self.form.fields.command() == stored_talk(row):
            self.form.buttons[TalkStep.APPROVE].setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(object)
    def _on_wanted(self, step: TalkStep) -> None:
        match step:
            case TalkStep.BACK:
                self.leave()
                self._close()
                self._show_list()
                self.list.new.setFocus()
            case TalkStep.SAVE:
                if self._save():
                    self.around.notices.tell(self._("The note is saved."))
            case TalkStep.APPROVE:
                self._approve()
            case TalkStep.WORD:
                self._export(DocumentFormat.DOCX)
            case TalkStep.PDF:
                self._export(DocumentFormat.PDF)

    def _save(self) -> bool:
        """Save the note; a change of one can be taken back until it is approved."""
        typed, state = self.form.fields.command(), self._state
        if typed is None or state is None:
            return False
        row = self._row(typed.interview_id) if typed.interview_id else None
        if row is None:
            saved = self._deeds.record(state.page, typed)
            self._open = saved or self._open
        else:
            saved = row.id if self._deeds.change(row, typed) else None
        if saved is None:
            return False
        self.keeper.forget(typed)
        if (stored := self._row(saved)) is not None:
            self.form.open_on(stored, stored_talk(stored), is_restored=False)
        return True

    def _approve(self) -> None:
        if not self._save() or self._open is None:
            return
        row = self._row(self._open)
        if row is not None and self._deeds.approve(row):
            self.form.buttons[TalkStep.PDF].setFocus(Qt.FocusReason.TabFocusReason)
            self.around.notices.tell(self._("The note is approved."))

    def _export(self, file_format: DocumentFormat) -> None:
        if self.form.is_locked or self._save():
            self.export_requested.emit(DocumentKind.INTERVIEW, self._open, file_format)

    def _addition(self) -> tuple[str, str] | None:
        typed = self.form.additions.text.toPlainText()
        return (addition_place(self._open), typed) if self._open is not None else None

    @Slot(object)
    def _on_use_wanted(self, use: PlanUse) -> None:
        if not self.form.is_locked and not (self.form.is_ready() and self._save()):
            return
        row, state = self._row(self._open) if self._open else None, self._state
        if row is not None and state is not None and self._deeds.use(state, row, use):
            self._show_uses()
            self.around.notices.tell(self._("It is made. Ctrl+Z takes it back."))

    @Slot(str)
    def _on_addition_wanted(self, text: str) -> None:
        row = self._row(self._open) if self._open else None
        if row is not None and self._deeds.add_to(row, text):
            self.form.additions.restore("")
            self.added.drop(addition_place(row.id))
            self.around.notices.tell(self._("It is added to the note."))
