"""«Innsats»: a quick entry on top, sums by week beside, every contact below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from teamdesk.domain.effort import EffortSum, sums_by_week
from teamdesk.domain.labels import label, profession_label
from teamdesk.domain.records import ContactKind
from teamdesk.domain.rows.entries import ContactRow
from teamdesk.ui.deeds import RowAt
from teamdesk.ui.person.effort_form import ContactForm, Crew
from teamdesk.ui.person.row_deeds import Kept, RowDeeds
from teamdesk.ui.person.tab import PersonTab
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.columns import Cell, Column, ColumnsModel
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
        self._deeds: RowDeeds[ContactWords] = RowDeeds(self._effort, presenter, self.form)
        self.model = ColumnsModel[ContactRow](_contact_id, self._cells)
        self.table = ColumnsTable(around.theme, self.model)
        self.sums_model = ColumnsModel[EffortSum](_sum_key, self._sum_cells)
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
            self.form.open_on(None)
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
        """Keep a change that is typed, and go back to a new contact."""
        if self.form.row is not None:
            self._on_left()
            self.form.open_on(None)

    @Slot()
    def begin(self) -> None:
        """Begin a new contact at its minutes."""
        if self.form.row is not None:
            self.form.open_on(None)
        self.form.first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _crew(self) -> Crew:
        """Who may be chosen, and whether the first visit is still to come."""
        state = self._state
        had_visit = any(row.kind is ContactKind.HOME_VISIT for row in self._rows)
        needs_two = not had_visit and self._effort.needs_two_first()
        return Crew(state.members if state else (), self._effort.me, needs_two)

    def _follow(self, row_id: UUID) -> None:
        """The contact in the fields as it stands now; the fields go on if it was taken away."""
        newest = next((row for row in self._rows if row.id == row_id), None)
        if newest is None:
            self.form.open_on(None)
        else:
            self.form.row = newest

    @Slot()
    def _on_submitted(self) -> None:
        state = self._state
        if state is None:
            return
        if self.form.row is not None:
            self._on_left()
            self.form.open_on(None)
            self.table.rows.setFocus()
            return
        case_id, words = state.page.case_id, self.form.words()
        if self._deeds.add(self._("new contact"), case_id, words):
            self.form.open_on(None)
            self.form.first.setFocus()

    @Slot()
    def _on_left(self) -> None:
        """Keep what a stored contact says now."""
        row, state = self.form.row, self._state
        if row is None or state is None or self.form.show_faults():
            return
        before, after = self.form.words_of(row), self.form.words()
        if before != after:
            kept = Kept(RowAt(row.id, row.version), before)
            self._deeds.change(self._("change of a contact"), state.page.case_id, kept, after)

    @Slot(object)
    def _on_opened(self, row: ContactRow) -> None:
        self.form.open_on(row)
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
        self.form.open_on(None)
        self.table.rows.setFocus()

    def _current(self) -> ContactRow | None:
        index = self.table.rows.currentIndex()
        return self.model.at(index.row()) if index.isValid() else None

    def _show_words(self) -> None:
        _ = self._
        self._form_card.set_heading(_("Contact"))
        self.empty.setText(_("No contacts yet. Write the minutes above, and press Enter."))
        self.change.set_words(_("Change"), _("Enter"))
        self.remove.set_words(_("Remove"), _("Delete"))
        self.table.set_words(
            _("Contacts"),
            (
                Column(_("Date"), 15),
                Column(_("Who"), 22),
                Column(_("Kind"), 22),
                Column(_("Time, min"), 12),
                Column(_("Driving"), 11),
                Column(_("Note"), 26),
            ),
        )
        self.sums.set_words(
            _("Sums per week and profession"),
            (
                Column(_("Week"), 12),
                Column(_("Profession"), 27),
                Column(_("Time"), 14),
                Column(_("Driving"), 22),
                Column(_("Guidance"), 25),
            ),
        )

    def _cells(self, row: ContactRow) -> tuple[Cell, ...]:
        _ = self._
        kind = row.kind_text or label(_, row.kind)
        who = f"{row.staff_name} + {row.companion_name}" if row.companion_name else row.staff_name
        said = " · ".join(part for part in (row.guided, row.note, row.why_alone) if part)
        driving = "" if row.driving_minutes is None else str(row.driving_minutes)
        return (
            Cell(_.formats.date_short(row.on)),
            Cell(who),
            Cell(kind[:1].upper() + kind[1:], is_strong=row.kind is ContactKind.GUIDANCE),
            Cell(str(row.minutes)),
            Cell(driving, is_quiet=True),
            Cell(said, is_quiet=True),
        )

    def _sum_cells(self, one: EffortSum) -> tuple[Cell, ...]:
        _ = self._
        role = profession_label(_, one.profession) if one.profession else _("not noted")
        return (
            Cell(str(one.week), spoken=_("week {week}, {year}", week=one.week, year=one.year)),
            Cell(role[:1].upper() + role[1:]),
            Cell(_hours(one.minutes), is_strong=True, spoken=self._spoken(one)),
            Cell(_hours(one.driving), is_quiet=True),
            Cell(_hours(one.guidance), is_quiet=True),
        )

    def _spoken(self, one: EffortSum) -> str:
        """The time and the number of contacts behind it."""
        contacts = self._.plural("{count} contact", "{count} contacts", one.contacts)
        return f"{_hours(one.minutes) or '0:00'}, {contacts}"

    def _lay_out(self) -> None:
        space = self.around.theme.tokens.space
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space.sm)
        row.addWidget(self.empty, 1)
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
        self._tables.addLayout(contacts, 8)
        self._tables.addLayout(sums, 5)
        self.column.addWidget(self._form_card)
        self.column.addLayout(self._tables)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.around.texts.changed.connect(self.form.retranslate)
        self.form.submitted.connect(self._on_submitted)
        self.form.left.connect(self._on_left)
        self.form.closed.connect(self._on_closed)
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


def _hours(minutes: int) -> str:
    """Hours and minutes, as «2:05»; nothing for none."""
    return f"{minutes // 60}:{minutes % 60:02}" if minutes else ""
