"""Saved filters without a database."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from teamdesk.domain.changes import ChangeSet, Entity
from teamdesk.domain.errors import NotFoundError
from teamdesk.domain.field_errors import FilterNameTaken
from teamdesk.domain.rows.filters import SavedFilterRow

if TYPE_CHECKING:
    from teamdesk.domain.commands.filters import DeleteFilter, RenameFilter, SaveFilter


@dataclass
class FakeFilters:
    """Keeps filters in a dictionary; a name may be taken once."""

    rows: dict[UUID, SavedFilterRow] = field(default_factory=dict)
    asked: int = 0

    def filters(self) -> tuple[SavedFilterRow, ...]:
        self.asked += 1
        return tuple(sorted(self.rows.values(), key=lambda row: (not row.is_own, row.name)))

    def save(self, command: SaveFilter, origin: str = "") -> ChangeSet:
        if any(row.name == command.name for row in self.rows.values()):
            raise FilterNameTaken(name=command.name)
        filter_id = command.filter_id or uuid4()
        return self._store(SavedFilterRow(filter_id, command.name, command.filter, command.is_own))

    def rename(self, command: RenameFilter, origin: str = "") -> ChangeSet:
        return self._store(replace(self._row(command.filter_id), name=command.name))

    def delete(self, command: DeleteFilter, origin: str = "") -> ChangeSet:
        del self.rows[self._row(command.filter_id).id]
        return ChangeSet({Entity.TEAM: frozenset({command.filter_id})})

    def _row(self, filter_id: UUID) -> SavedFilterRow:
        if filter_id not in self.rows:
            raise NotFoundError
        return self.rows[filter_id]

    def _store(self, row: SavedFilterRow) -> ChangeSet:
        self.rows[row.id] = row
        return ChangeSet({Entity.TEAM: frozenset({row.id})})
