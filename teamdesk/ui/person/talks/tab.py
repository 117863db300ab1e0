"""«Samtaler (MI)»: the talks with a person, and the note of one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.names import mask_names
from teamdesk.domain.rows.interviews import InterviewRow
from teamdesk.ui.person.tab import PersonTab
from teamdesk.ui.person.talks.deeds import TalkDeeds
from teamdesk.ui.person.talks.draft import new_talk, stored_talk
from teamdesk.ui.person.talks.form import TalkForm, TalkStep
from teamdesk.ui.person.talks.keeper import TalkKeeper
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.columns import Cell, Column, ColumnsModel
from teamdesk.ui.widgets.columns_view import ColumnsTable
from teamdesk.ui.widgets.frames import EmptyState

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.commands.records import SaveInterview
    from teamdesk.ui.person.presenter import PersonPresenter
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings

ROWS_SHOWN = 12


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
        self._state: PersonState | None = None
        self._hidden: tuple[str, ...] = ()
        self._open: UUID | None = None
        self.new = Button(around.theme, ButtonKind.PRIMARY, IconName.PLUS)
        self.model = ColumnsModel[InterviewRow](_interview_id, self._cells)
        self.table = ColumnsTable(around.theme, self.model)
        self._empty = EmptyState(around.theme, IconName.PERSON)
        self.form = TalkForm(around, presenter.desk.history.of)
        self.keeper = TalkKeeper(presenter.drafts, self.form.fields.command, self)
        self._list = QWidget()
        self._lay_out()
        self.new.clicked.connect(self.begin)
        self._empty.action_requested.connect(self.begin)
        self.table.rows.opened.connect(self.open_row)
        self.table.rows.pressed_on.connect(self.open_row)
        self.form.wanted.connect(self._on_wanted)
        self.form.fields.edited.connect(self.keeper.on_edited)
        self.keeper.refused.connect(around.notices.fail)
        QShortcut(QKeySequence.StandardKey.Save, self.form).activated.connect(self.form.save)

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
        self.form.show_without(self._hidden)
        self._show_list()

    def leave(self) -> None:
        """Keep what is typed."""
        if not self.form.isHidden():
            self.keeper.keep()

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
        self._list.hide()
        self.form.show()
        self.verticalScrollBar().setValue(0)
        form = self.form
        target = form.buttons[TalkStep.BACK] if form.is_read else form.fields.texts["topic"]
        target.setFocus(Qt.FocusReason.OtherFocusReason)

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
        _, state = self._, self._state
        rows = state.interviews if state else ()
        has_draft = state is not None and self.keeper.has_new(state.page.case_id)
        words = _("Go on with the note") if has_draft else _("New interview note")
        self.new.set_words(words)
        self.table.set_words(
            _("Interviews (MI)"),
            (
                Column(_("Date"), 15),
                Column(_("Topic"), 45),
                Column(_("By"), 20),
                Column(_("State"), 20),
            ),
        )
        self.model.show_rows(rows)
        self.model.tell_all_changed()
        self.table.fit_rows(min(len(rows), ROWS_SHOWN))
        self.table.setVisible(bool(rows))
        is_masked = self.around.theme.tokens.masked
        self.new.setVisible(bool(rows) and not is_masked)
        self._empty.setVisible(not rows)
        self._empty.set_words(
            _("No interviews yet"),
            _("A motivational interview stands here: topic, rulers, own words, the next step."),
            "" if is_masked else words,
        )

    def _cells(self, row: InterviewRow) -> tuple[Cell, ...]:
        _ = self._
        topic = mask_names(row.topic, self._hidden)
        how_far = _("approved") if row.approved_at else _("draft")
        return (
            Cell(_.formats.date_short(row.held_on)),
            Cell(topic, is_strong=True),
            Cell(row.author.name if row.author else "", is_quiet=True),
            Cell(how_far, is_quiet=True),
        )

    def _row(self, interview_id: UUID) -> InterviewRow | None:
        rows = self._state.interviews if self._state else ()
        return next((row for row in rows if row.id == interview_id), None)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.around.theme.tokens.space.md)
        column.addWidget(self.new, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.table)
        column.addWidget(self._empty, 1)
        self.form.hide()
        self.column.addWidget(self._list)
        self.column.addWidget(self.form)
        self.column.addStretch(1)

    def _close(self) -> None:
        self._open = None
        self.form.hide()
        self._list.show()

    @Slot(object)
    def _on_wanted(self, step: TalkStep) -> None:
        match step:
            case TalkStep.BACK:
                self.keeper.keep()
                self._close()
                self._show_list()
                self.new.setFocus()
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
            self.around.notices.tell(self._("The note is approved."))

    def _export(self, file_format: DocumentFormat) -> None:
        if self.form.is_locked or self._save():
            self.export_requested.emit(DocumentKind.INTERVIEW, self._open, file_format)


def _interview_id(row: InterviewRow) -> UUID:
    return row.id
