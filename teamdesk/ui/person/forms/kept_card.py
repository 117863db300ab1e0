"""A card of entries of one table, all of which can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from teamdesk.ui.deeds import RowAt
from teamdesk.ui.person.forms.entry_list import EntryDeeds, EntryListCard, Line
from teamdesk.ui.person.forms.row_deeds import Kept, RowDeeds
from teamdesk.ui.person.forms.saved_form import Words
from teamdesk.ui.person.forms.words_form import KnownRow

if TYPE_CHECKING:
    from teamdesk.domain.rows.people import PersonRows
    from teamdesk.ui.person.forms.row_deeds import Entries
    from teamdesk.ui.person.forms.words_form import WordsForm
    from teamdesk.ui.person.presenter import PersonPresenter
    from teamdesk.ui.widgets.rows_box import RowsBox


class StoredRow(KnownRow, Protocol):
    """A row of the database, in the version that was seen."""

    @property
    def version(self) -> int:
        """Which one it was."""
        ...


Stored = TypeVar("Stored", bound=StoredRow)


class KeptCard(EntryListCard[Line, Stored, Words], Generic[Line, Stored, Words]):
    """Entries of one table with their form."""

    def __init__(
        self,
        kind: str,
        form: WordsForm[Stored, Words],
        rows: RowsBox[Line, Stored],
        service: Entries[Words],
        presenter: PersonPresenter,
    ) -> None:
        own: EntryDeeds[Stored, Words] = EntryDeeds(self._add, self._change, self._end)
        super().__init__(presenter, kind, form, rows, own)
        self._kept = RowDeeds(service, presenter, form)

    @property
    def said(self) -> str:
        """What an entry is called in the menu of undo."""
        return ""

    def _add(self, page: PersonRows, words: Words) -> bool:
        return self._kept.add(self.said, page.case_id, words)

    def _change(self, page: PersonRows, row: Stored, words: Words) -> bool:
        return self._kept.change(self.said, page.case_id, self._seen(row), words)

    def _end(self, page: PersonRows, row: Stored) -> bool:
        return self._kept.remove(self.said, page.case_id, self._seen(row))

    def _seen(self, row: Stored) -> Kept[Words]:
        return Kept(RowAt(row.id, row.version), self._fields.words_of(row))
