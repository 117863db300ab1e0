"""What the services of entries share: one way to keep, take away and bring back."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Generic, TypeVar

from teamdesk.domain.errors import ConflictError, NotFoundError
from teamdesk.models import Base, CaseFile
from teamdesk.services.case.written import as_written

if TYPE_CHECKING:
    from datetime import date

    from _typeshed import DataclassInstance

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.entries import RemoveEntry, SaveEntry
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork

Row = TypeVar("Row", bound=Base)
Words = TypeVar("Words", bound="DataclassInstance")


class EntryService(ABC, Generic[Row, Words]):
    """Entries of one table, each with the fields of its ``Words``."""

    model: type[Row]

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def save(self, command: SaveEntry[Words], origin: str = "") -> ChangeSet:
        """Keep an entry: a new one, a change, or one that is brought back.

        Raises:
            FieldError: a value was refused; its field says which.
            ConflictError: somebody changed it after it was seen.
            NotFoundError: it is not there any longer, or belongs to another case.
        """
        self._check(command.words, self._at.today)
        with self._at.writing() as work:
            case = work.get(CaseFile, command.case_id)
            self._check_stored(work, command)
            row = self._new(work, case, command) if command.is_new else self._old(work, command)
            for name, value in self._values(command.words).items():
                setattr(row, name, value)
            self._finish(work, row)
            if command.is_new:
                work.bring(row, command.expected_version)
            self._write_beside(work, row, command)
            return work.commit(origin)

    def remove(self, command: RemoveEntry, origin: str = "") -> ChangeSet:
        """Take an entry away.

        Raises:
            ConflictError: somebody changed it after it was seen.
            NotFoundError: somebody has taken it away already.
        """
        with self._at.writing() as work:
            work.remove(work.get(self.model, command.entry_id, command.expected_version))
            return work.commit(origin)

    @abstractmethod
    def _check(self, words: Words, today: date) -> None:
        """Refuse words that can't be, before anything is asked of the database."""

    @abstractmethod
    def _owner(self, case: CaseFile) -> dict[str, object]:
        """The columns that say whose entry it is."""

    def _check_stored(self, work: UnitOfWork, command: SaveEntry[Words]) -> None:
        """Refuse what only the other entries can tell."""

    def _finish(self, work: UnitOfWork, row: Row) -> None:
        """Fill in what follows from the words."""

    def _write_beside(self, work: UnitOfWork, row: Row, command: SaveEntry[Words]) -> None:
        """Store what lies in rows of its own."""

    def _values(self, words: Words) -> dict[str, object]:
        """The columns that the words fill."""
        return as_written(words)

    def _new(self, work: UnitOfWork, case: CaseFile, command: SaveEntry[Words]) -> Row:
        if work.session.get(self.model, command.entry_id) is not None:
            raise ConflictError(command.entry_id, mine=command.expected_version)
        row: Row = self.model(id=command.entry_id, **self._owner(case))
        return row

    def _old(self, work: UnitOfWork, command: SaveEntry[Words]) -> Row:
        row: Row = work.get(self.model, command.entry_id, command.expected_version)
        case = work.get(CaseFile, command.case_id)
        if any(getattr(row, name) != value for name, value in self._owner(case).items()):
            raise NotFoundError
        return row
