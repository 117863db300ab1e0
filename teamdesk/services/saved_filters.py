"""Filters of the board that are kept under a name."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from teamdesk.domain.errors import NotFoundError
from teamdesk.domain.field_errors import FilterNameTaken, TextMissing
from teamdesk.domain.filters.board_filter import stored
from teamdesk.domain.names import clean, search_key
from teamdesk.models import SavedFilter
from teamdesk.storage.queries import filters as filter_queries

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.filters import DeleteFilter, RenameFilter, SaveFilter
    from teamdesk.domain.rows.filters import SavedFilterRow
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


class SavedFilterService:
    """The saved filters of who sits at the machine, and those of the team."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def filters(self) -> tuple[SavedFilterRow, ...]:
        """One's own first, then the team's."""
        with self._at.reading() as work:
            return self._filters(work)

    def save(self, command: SaveFilter, origin: str = "") -> ChangeSet:
        """Keep a filter; where nobody is known to sit here, it is the team's.

        Raises:
            TextMissing: it has no name.
            FilterNameTaken: there is one of that name already.
        """
        is_own = command.is_own and self._at.member_id is not None
        with self._at.writing() as work:
            self._check(work, command.name, is_own=is_own)
            work.add(
                SavedFilter(
                    id=command.filter_id or uuid4(),
                    team_id=self._at.team_id,
                    member_id=self._at.member_id if is_own else None,
                    name=clean(command.name),
                    definition=stored(command.filter),
                    position=filter_queries.next_position(work.session, self._at.team_id),
                )
            )
            return work.commit(origin)

    def rename(self, command: RenameFilter, origin: str = "") -> ChangeSet:
        """Give a saved filter another name.

        Raises:
            TextMissing: it would have none.
            FilterNameTaken: there is one of that name already.
            NotFoundError: somebody has deleted it meanwhile.
        """
        with self._at.writing() as work:
            row = self._seen(work, command.filter_id)
            self._check(work, command.name, is_own=row.member_id is not None, besides=row.id)
            row.name = clean(command.name)
            return work.commit(origin)

    def delete(self, command: DeleteFilter, origin: str = "") -> ChangeSet:
        """Take a saved filter away.

        Raises:
            NotFoundError: somebody has deleted it meanwhile.
        """
        with self._at.writing() as work:
            work.remove(self._seen(work, command.filter_id))
            return work.commit(origin)

    def _filters(self, work: UnitOfWork) -> tuple[SavedFilterRow, ...]:
        return filter_queries.saved_filters(work.session, self._at.team_id, self._at.member_id)

    def _seen(self, work: UnitOfWork, filter_id: UUID) -> SavedFilter:
        row = work.get(SavedFilter, filter_id)
        if row.team_id != self._at.team_id or row.member_id not in (None, self._at.member_id):
            raise NotFoundError
        return row

    def _check(
        self, work: UnitOfWork, name: str, *, is_own: bool, besides: UUID | None = None
    ) -> None:
        key = search_key(name)
        if not key:
            raise TextMissing("name")
        others = [row for row in self._filters(work) if row.id != besides and row.is_own is is_own]
        if any(search_key(row.name) == key for row in others):
            raise FilterNameTaken(name=clean(name))
