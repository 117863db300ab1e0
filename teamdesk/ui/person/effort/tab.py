"""«Innsats»: a quick entry on top, sums by week beside, every contact below."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from teamdesk.domain.effort import EffortSum, sums_by_week
from teamdesk.domain.rows.entries import ContactRow
from teamdesk.ui.person.effort.columns import (
    contact_cells,
    contact_columns,
    sum_cells,
    sum_columns,
)
from teamdesk.ui.person.effort.contact_card import ContactCard
from teamdesk.ui.person.tab import PersonTab
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.columns import ColumnsModel
from teamdesk.ui.widgets.columns_view import ColumnsTable
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from uuid import UUID

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
        self._rows: tuple[ContactRow, ...] = ()
        self.card = ContactCard(presenter)
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
        self._rows = state.as_shown(self._effort.of_case(state.page.case_id))
        self.card.show_rows(state, self._rows)
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
        self.card.setVisible(not is_veiled)
        for button in (self.change, self.remove):
            button.setVisible(bool(self._rows) and not is_veiled)

    def leave(self) -> None:
        """Save a change that is typed; what can't be saved yet is kept as a draft."""
        self.card.leave()

    @Slot()
    def begin(self) -> None:
        """Begin a new contact at its minutes."""
        self.card.begin()

    @Slot(object)
    def _on_opened(self, row: ContactRow) -> None:
        self.card.change(row)
        self.ensureWidgetVisible(self.card)

    @Slot()
    def _on_change(self) -> None:
        row = self._current()
        if row is not None:
            self._on_opened(row)

    @Slot()
    def _on_remove(self) -> None:
        row = self._current()
        if row is not None:
            self.card.remove(row)

    @Slot()
    def _on_done(self) -> None:
        self.table.rows.setFocus()

    def _current(self) -> ContactRow | None:
        index = self.table.rows.currentIndex()
        return self.model.at(index.row()) if index.isValid() else None

    def _show_words(self) -> None:
        _ = self._
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
        self.column.addWidget(self.card)
        self.column.addWidget(self.empty)
        self.column.addLayout(self._tables)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.card.done.connect(self._on_done)
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
