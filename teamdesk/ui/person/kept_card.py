"""A card of entries that can all be undone, and whose fields are kept as they are left."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Slot

from teamdesk.ui.deeds import RowAt
from teamdesk.ui.person.entry_list import EntryDeeds, EntryListCard, Line
from teamdesk.ui.person.row_deeds import Kept, RowDeeds
from teamdesk.ui.person.words_form import Row, Words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.rows.people import PersonRows
    from teamdesk.ui.person.presenter import PersonPresenter
    from teamdesk.ui.person.row_deeds import Entries
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.person.words_form import WordsForm
    from teamdesk.ui.widgets.rows_box import RowsBox

Shown = TypeVar("Shown")


class KeptCard(EntryListCard[Line, Row], Generic[Line, Row, Words]):
    """Entries of one table with their form."""

    def __init__(
        self,
        form: WordsForm[Row, Words],
        rows: RowsBox[Line, Row],
        service: Entries[Words],
        presenter: PersonPresenter,
    ) -> None:
        own = EntryDeeds(self._fill, self._add, self._change, self._end)
        super().__init__(presenter.around, form, rows, own)
        self._fields = form
        self._kept = RowDeeds(service, presenter, form)
        self._stored: Sequence[Row] = ()
        form.left.connect(self._on_left)

    @property
    def said(self) -> str:
        """What an entry is called in the menu of undo."""
        return ""

    def show_stored(self, state: PersonState, rows: Sequence[Row]) -> None:
        """Show a person's entries; a form that is open knows the newest version."""
        self._stored = rows
        self.show_entries(state, rows)
        # On the wall the page is for reading.
        self.add.setVisible(self._fields.isHidden() and not state.is_veiled)
        for line in self.rows.lines:
            for button in (line.end, line.pencil):
                button.setVisible(line.is_changeable and not state.is_veiled)

    def leave(self) -> None:
        """Keep what is typed, as another tab or person is shown.

        A new entry that can't be stored yet stays in its form while the person is the same.
        """
        if self._fields.isHidden():
            return
        if not self._fields.faults():
            self._on_submitted()
        elif self._edited is not None:
            self.put_away()

    def _fill(self, row: Row | None) -> QWidget:
        self._fields.open_on(row)
        return self._fields.first

    def _add(self, page: PersonRows) -> bool:
        return self._kept.add(self.said, page.case_id, self._fields.words())

    def _change(self, page: PersonRows, row: Row) -> bool:
        newest = self._newest(row)
        before, after = self._fields.words_of(newest), self._fields.words()
        if before == after:
            return True
        return self._kept.change(self.said, page.case_id, self._seen(newest), after)

    def _end(self, page: PersonRows, row: Row) -> bool:
        return self._kept.remove(self.said, page.case_id, self._seen(self._newest(row)))

    def _seen(self, row: Row) -> Kept[Words]:
        return Kept(RowAt(row.id, row.version), self._fields.words_of(row))

    def _newest(self, row: Row) -> Row:
        """The row as it is shown now: after a conflict the person has seen what stands."""
        return next((found for found in self._stored if found.id == row.id), row)

    @Slot()
    def _on_left(self) -> None:
        row, state = self._edited, self._state
        if row is None or state is None or self._fields.isHidden():
            return
        if not self._fields.show_faults():
            self._change(state.page, row)
