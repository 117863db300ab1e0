"""«Innsats»: a quick entry on top, sums by week beside, every contact below."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from teamdesk.domain.effort import EffortSum, sums_by_week
from teamdesk.domain.records import ContactKind
from teamdesk.domain.rows.entries import ContactRow
from teamdesk.ui.deeds import RowAt
from teamdesk.ui.person.effort.columns import (
    contact_cells,
    contact_columns,
    sum_cells,
    sum_columns,
)
from teamdesk.ui.person.effort.form import ContactForm, Crew
from teamdesk.ui.person.forms.form_draft import FormDraft
from teamdesk.ui.person.forms.row_deeds import Kept, RowDeeds
from teamdesk.ui.person.tab import PersonTab
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.columns import ColumnsModel
from teamdesk.ui.widgets.columns_view import ColumnsTable
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.commands.entries import ContactWords
    from teamdesk.ui.person.presenter import PersonPresenter
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings

ROWS_SHOWN = 8


class EffortTab(PersonTab):
    """What was done for the person; a contact is changed in the same fields it was written in."""

    def __init__(
        self, around: Surroundings, presenter: PersonPresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(around, parent)
        self._effort = presenter.desk.effort
        self._state: PersonState | None = None
        self._rows: tuple[ContactRow, ...] = ()
        self._form_card = Card(around.theme)
        self.form = ContactForm(around, presenter.desk.history.of)
        self._form_card.body.addWidget(self.form)
        self.draft = FormDraft(presenter, "contact", self.form)
        self._deeds: RowDeeds[ContactWords] = RowDeeds(self._effort, presenter, self.form)
        self.model = ColumnsModel[ContactRow](_contact_id, partial(contact_cells, self._))
        self.table = ColumnsTable(around.theme, self.model)
        self.sums_model = ColumnsModel[EffortSum](_sum_key, partial(sum_cells, self._))
        self.sums = ColumnsTable(around.theme, self.sums_model)
        self.empty = Label(TextRole.MUTED, wraps=True)
        self.change = Button(around.theme, ButtonKind.QUIET, IconName.PENCIL)
        self.remove = Button(around.theme, ButtonKind.QUIET, IconName.CLOSE)
        self._tables = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._connect()

    def show_state(self, state: PersonState) -> None:
        """Show one person's contacts; what is being typed stays with the person."""
        before, self._state = self._state, state
        self._rows = state.as_shown(self._effort.of_case(state.page.case_id))
        is_other = before is None or before.page.case_id != state.page.case_id
        self.form.use_crew(self._crew())
        if is_other:
            self._turn_to(state)
        elif self.form.row is not None:
            self._follow(self.form.row.id)
        self._show_words()
        self.model.show_rows(self._rows)
        self.model.tell_all_changed()
        sums = sums_by_week(self._rows)
        self.sums_model.show_rows(sums)
        self.sums_model.tell_all_changed()
        height = min(max(len(self._rows), len(sums)), ROWS_SHOWN)
        for table in (self.table, self.sums):
            table.fit_rows(height)
        for widget in (self.table, self.sums):
            widget.setVisible(bool(self._rows))
        self._show_for_wall(is_veiled=state.is_veiled)
        self.empty.setVisible(not self._rows)

    def _show_for_wall(self, *, is_veiled: bool) -> None:
        """On the wall the page is for reading, and its letters need the whole width."""
        directions = QBoxLayout.Direction
        self._tables.setDirection(directions.TopToBottom if is_veiled else directions.LeftToRight)
        self._form_card.setVisible(not is_veiled)
        for button in (self.change, self.remove):
            button.setVisible(bool(self._rows) and not is_veiled)

    def leave(self) -> None:
        """Save a change that is typed; what can't be saved yet is kept as a draft."""
        self.form.leave_field()
        self.draft.keep_all()

    @Slot()
    def begin(self) -> None:
        """Begin a new contact at its minutes."""
        if self.form.row is not None:
            self._open(None)
        self.form.first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _crew(self) -> Crew:
        """Who may be chosen, and whether the first visit is still to come."""
        state = self._state
        had_visit = any(row.kind is ContactKind.HOME_VISIT for row in self._rows)
        needs_two = not had_visit and self._effort.needs_two_first()
        return Crew(state.members if state else (), self._effort.me, needs_two)

    def _turn_to(self, state: PersonState) -> None:
        begun = self.draft.turn_to(state.page.case_id)
        self._open(self._row(begun[0]) if begun and begun[0] else None)

    def _open(self, row: ContactRow | None) -> None:
        self.draft.open(row.id if row else None, partial(self.form.open_on, row))

    def _row(self, row_id: UUID) -> ContactRow | None:
        return next((row for row in self._rows if row.id == row_id), None)

    def _follow(self, row_id: UUID) -> None:
        """The contact in the fields as it stands now; the fields go on if it was taken away."""
        newest = self._row(row_id)
        if newest is None:
            self._open(None)
        elif newest != self.form.row:
            self.form.row = newest
            self.form.follow(self.form.words_of(newest))

    @Slot()
    def _on_submitted(self) -> None:
        state = self._state
        if state is None:
            return
        if self.form.row is not None:
            if self._save(self.form.row, state):
                self.draft.forget()
                self._open(None)
                self.table.rows.setFocus()
            return
        case_id, words = state.page.case_id, self.form.words()
        if self._deeds.add(self._("new contact"), case_id, words):
            self.draft.forget()
            self._open(None)
            self.form.first.setFocus()

    @Slot()
    def _on_left(self) -> None:
        """Keep what a stored contact says now."""
        row, state = self.form.row, self._state
        if row is not None and state is not None and self._save(row, state):
            self.draft.keep_all()

    def _save(self, row: ContactRow, state: PersonState) -> bool:
        before, after = self.form.words_of(row), self.form.words()
        if before == after:
            return True
        kept = Kept(RowAt(row.id, row.version), before)
        return self._deeds.change(self._("change of a contact"), state.page.case_id, kept, after)

    @Slot(object)
    def _on_opened(self, row: ContactRow) -> None:
        self._open(row)
        self.ensureWidgetVisible(self.form)
        self.form.first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _on_change(self) -> None:
        row = self._current()
        if row is not None:
            self._on_opened(row)

    @Slot()
    def _on_remove(self) -> None:
        row, state = self._current(), self._state
        if row is not None and state is not None:
            kept = Kept(RowAt(row.id, row.version), self.form.words_of(row))
            self._deeds.remove(self._("removal of a contact"), state.page.case_id, kept)

    @Slot()
    def _on_closed(self) -> None:
        self._open(None)
        self.table.rows.setFocus()

    @Slot(object)
    def _on_brought_back(self, row_id: UUID | None) -> None:
        self._open(self._row(row_id) if row_id else None)

    @Slot()
    def _on_taken_away(self) -> None:
        self._open(None)

    def _current(self) -> ContactRow | None:
        index = self.table.rows.currentIndex()
        return self.model.at(index.row()) if index.isValid() else None

    def _show_words(self) -> None:
        _ = self._
        self._form_card.set_heading(_("Contact"))
        self.empty.setText(_("No contacts yet. Write the minutes above, and press Enter."))
        self.change.set_words(_("Change"), _("Enter"))
        self.remove.set_words(_("Remove"), _("Delete"))
        self.table.set_words(_("Contacts"), contact_columns(_))
        self.sums.set_words(_("Sums per week and profession"), sum_columns(_))

    def _lay_out(self) -> None:
        space = self.around.theme.tokens.space
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space.sm)
        row.addStretch(1)
        row.addWidget(self.change)
        row.addWidget(self.remove)
        # The buttons stand under the contacts that they change, not under the sums.
        contacts, sums = QVBoxLayout(), QVBoxLayout()
        contacts.setSpacing(space.sm)
        contacts.addWidget(self.table)
        contacts.addWidget(buttons)
        sums.addWidget(self.sums)
        for column in (contacts, sums):
            column.addStretch(1)
        self._tables.setSpacing(space.lg)
        self._tables.addLayout(contacts, 7)
        self._tables.addLayout(sums, 5)
        self.column.addWidget(self._form_card)
        self.column.addWidget(self.empty)
        self.column.addLayout(self._tables)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.around.texts.changed.connect(self.form.retranslate)
        self.form.submitted.connect(self._on_submitted)
        self.form.left.connect(self._on_left)
        self.form.closed.connect(self._on_closed)
        self.draft.brought_back.connect(self._on_brought_back)
        self.draft.taken_away.connect(self._on_taken_away)
        self.table.rows.opened.connect(self._on_opened)
        self.change.clicked.connect(self._on_change)
        self.remove.clicked.connect(self._on_remove)
        QShortcut(QKeySequence("N"), self).activated.connect(self.begin)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table.rows)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._on_remove)


def _contact_id(row: ContactRow) -> UUID:
    return row.id


def _sum_key(one: EffortSum) -> tuple[int, int, str]:
    return one.year, one.week, one.profession
