"""The fields of a contact above the tables: always there, for a new one or one that is changed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot

from teamdesk.domain.contacts import ContactKind
from teamdesk.ui.deeds import RowAt
from teamdesk.ui.person.effort.form import ContactForm, Crew
from teamdesk.ui.person.forms.form_draft import FormDraft
from teamdesk.ui.person.forms.row_deeds import Kept, RowDeeds
from teamdesk.ui.widgets.frames import Card

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from teamdesk.domain.commands.entries import ContactWords
    from teamdesk.domain.rows.entries import ContactRow
    from teamdesk.ui.person.presenter import PersonPresenter
    from teamdesk.ui.person.state import PersonState


class ContactCard(Card):
    """Adds contacts and changes them; what is half written stays with its person.

    Signals:
        done: a contact that was changed is as it is to be; the fields are for a new one again.
    """

    done = Signal()

    def __init__(self, presenter: PersonPresenter) -> None:
        super().__init__(presenter.around.theme)
        self._ = presenter.around.texts
        self._effort = presenter.desk.effort
        self._state: PersonState | None = None
        self._rows: Sequence[ContactRow] = ()
        self.form = ContactForm(presenter.around, presenter.desk.history.of)
        self.body.addWidget(self.form)
        self.draft = FormDraft(presenter, "contact", self.form)
        self._deeds: RowDeeds[ContactWords] = RowDeeds(self._effort, presenter, self.form)
        self.form.submitted.connect(self._on_submitted)
        self.form.left.connect(self._on_left)
        self.form.closed.connect(self._on_closed)
        self.draft.brought_back.connect(self._on_brought_back)
        self.draft.taken_away.connect(self._on_taken_away)

    def show_rows(self, state: PersonState, rows: Sequence[ContactRow]) -> None:
        """Follow a person and what is stored of them; what is being typed stays."""
        before, self._state, self._rows = self._state, state, rows
        self.set_heading(self._("Contact"))
        self.form.use_crew(self._crew(state))
        if before is None or before.page.case_id != state.page.case_id:
            begun = self.draft.begun_of(state.page.case_id, [row.id for row in rows])
            self._on_brought_back(begun[0] if begun else None)
        elif self.form.row is not None:
            self._follow(self.form.row)

    def begin(self) -> None:
        """Begin a new contact at its minutes."""
        if self.form.row is not None:
            self._open(None)
        self._take_focus()

    def change(self, row: ContactRow) -> None:
        """Change a contact in the fields it was written in."""
        self._open(row)
        self._take_focus()

    def remove(self, row: ContactRow) -> None:
        """Take a contact away."""
        if self._state is not None:
            kept = Kept(RowAt(row.id, row.version), self.form.words_of(row))
            self._deeds.remove(self._("removal of a contact"), self._state.page.case_id, kept)

    def leave(self) -> None:
        """Save a change that is typed; what can't be saved yet is kept as a draft."""
        self.form.leave_field()
        self.draft.keep_all()

    def _crew(self, state: PersonState) -> Crew:
        """Who may be chosen, and whether the first visit is still to come."""
        had_visit = any(row.kind is ContactKind.HOME_VISIT for row in self._rows)
        needs_two = not had_visit and self._effort.needs_two_first()
        return Crew(state.members, self._effort.me, needs_two)

    def _open(self, row: ContactRow | None) -> None:
        self.draft.open(row.id if row else None, partial(self.form.open_on, row))

    def _take_focus(self) -> None:
        self.form.first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _follow(self, row: ContactRow) -> None:
        """The contact in the fields as it stands now; the fields go on if it was taken away."""
        newest = next((found for found in self._rows if found.id == row.id), None)
        if newest is None:
            self._open(None)
        elif newest != row:
            self.form.row = newest
            self.form.follow(self.form.words_of(newest))

    def _save(self, row: ContactRow, state: PersonState) -> bool:
        before, after = self.form.words_of(row), self.form.words()
        if before == after:
            return True
        kept = Kept(RowAt(row.id, row.version), before)
        return self._deeds.change(self._("change of a contact"), state.page.case_id, kept, after)

    @Slot()
    def _on_submitted(self) -> None:
        state, row = self._state, self.form.row
        if state is None:
            return
        if row is not None:
            if self._save(row, state):
                self.draft.forget()
                self._on_closed()
        elif self._deeds.add(self._("new contact"), state.page.case_id, self.form.words()):
            self.draft.forget()
            self._open(None)
            self.form.first.setFocus()

    @Slot()
    def _on_left(self) -> None:
        """Keep what a stored contact says now."""
        row, state = self.form.row, self._state
        if row is not None and state is not None and self._save(row, state):
            self.draft.keep_all()

    @Slot()
    def _on_closed(self) -> None:
        self._open(None)
        self.done.emit()

    @Slot(object)
    def _on_brought_back(self, row_id: UUID | None) -> None:
        self._open(next((row for row in self._rows if row.id == row_id), None))

    @Slot()
    def _on_taken_away(self) -> None:
        self._open(None)
