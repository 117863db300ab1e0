"""Entries that are added, changed and taken away, each deed with its way back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar
from uuid import uuid4

from teamdesk.domain.commands.entries import NOT_THERE, RemoveEntry, SaveEntry
from teamdesk.domain.field_errors import FieldError
from teamdesk.ui.deeds import Deed, RowAt

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from teamdesk.core.errors import ExplainedError
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.ui.person.presenter import PersonPresenter

Words = TypeVar("Words")


class Entries(Protocol[Words]):
    """A service that keeps entries."""

    def save(self, command: SaveEntry[Words], origin: str = "") -> ChangeSet:
        """Keep one."""
        ...

    def remove(self, command: RemoveEntry, origin: str = "") -> ChangeSet:
        """Take one away."""
        ...


class Fields(Protocol):
    """A form that can say at a field what is wrong."""

    def show_refusal(self, error: FieldError) -> bool:
        """Say it at its field; False where there is no such field."""
        ...


@dataclass(frozen=True, slots=True)
class Kept(Generic[Words]):
    """An entry as somebody saw it."""

    at: RowAt
    words: Words


class RowDeeds(Generic[Words]):
    """What is done with the entries of one table; each deed tells whether it was done."""

    def __init__(
        self,
        service: Entries[Words],
        presenter: PersonPresenter,
        fields: Fields,
    ) -> None:
        self._service = service
        self._presenter = presenter
        self._fields = fields

    def add(self, said: str, case_id: UUID, words: Words) -> bool:
        """Keep a new entry, remembered as ``said``."""
        row = RowAt(uuid4(), NOT_THERE)
        return self._do(said, row, self._bring(case_id, row.id, words), self._take(row.id))

    def change(self, said: str, case_id: UUID, kept: Kept[Words], words: Words) -> bool:
        """Keep other words in the place of those that were seen."""

        def to(wanted: Words) -> Callable[[int], ChangeSet]:
            return lambda version: self._service.save(
                SaveEntry(case_id, kept.at.id, wanted, version)
            )

        return self._do(said, kept.at, to(words), to(kept.words))

    def remove(self, said: str, case_id: UUID, kept: Kept[Words]) -> bool:
        """Take an entry away."""
        there = self._take(kept.at.id)
        return self._do(said, kept.at, there, self._bring(case_id, kept.at.id, kept.words))

    def _bring(self, case_id: UUID, row_id: UUID, words: Words) -> Callable[[int], ChangeSet]:
        return lambda version: self._service.save(
            SaveEntry(case_id, row_id, words, version, is_new=True)
        )

    def _take(self, row_id: UUID) -> Callable[[int], ChangeSet]:
        return lambda version: self._service.remove(RemoveEntry(row_id, version))

    def _do(
        self,
        said: str,
        row: RowAt,
        there: Callable[[int], ChangeSet],
        back: Callable[[int], ChangeSet],
    ) -> bool:
        if self._presenter.deeds.is_on_wall():
            return False
        return Deed(self._presenter.around, row, there, back).do(said, self._refused)

    def _refused(self, error: ExplainedError) -> None:
        if not (isinstance(error, FieldError) and self._fields.show_refusal(error)):
            self._presenter.refuse(error)
