"""The form of an entry that has a history of its own."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from teamdesk.ui.person.forms.saved_form import SavedForm, Words
from teamdesk.ui.widgets.history import HistoryButton

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.field_errors import FieldError
    from teamdesk.domain.rows.history import HistoryRow
    from teamdesk.ui.surroundings import Surroundings


class KnownRow(Protocol):
    """A row that is told from others by its key."""

    @property
    def id(self) -> UUID:
        """Its key."""
        ...


Row = TypeVar("Row", bound=KnownRow)


class WordsForm(SavedForm[Words], Generic[Row, Words]):
    """The fields of an entry, which is a row of the database."""

    def __init__(
        self, around: Surroundings, history: Callable[..., tuple[HistoryRow, ...]]
    ) -> None:
        super().__init__(around)
        self.row: Row | None = None
        self.history = HistoryButton(around, history)
        self.foot.insertWidget(0, self.history)

    def open_on(self, row: Row | None) -> None:
        """Show an entry, or an empty one."""
        self.row = row
        self.begin(is_new=row is None)
        self.fill(self.words_of(row) if row is not None else None)
        self.remember()
        self._show_history(row)

    @property
    @abstractmethod
    def first(self) -> QWidget:
        """The field to begin in."""

    @abstractmethod
    def words_of(self, row: Row) -> Words:
        """What a stored entry says."""

    def show_refusal(self, error: FieldError) -> bool:
        """Say at its field what was refused, with the keyboard there."""
        field = self.fields.get(error.field)
        if field is None or field.isHidden():
            return False
        field.show_error(error.what_happened(self._.translator))
        field.take_focus()
        return True

    def _show_history(self, row: Row | None) -> None:
        if row is None:
            self.history.show_subject("")
        else:
            self.history.show_subject(self._title(row), row.id)

    @abstractmethod
    def _title(self, row: Row) -> str:
        """What a stored entry is called, as its history is headed."""
