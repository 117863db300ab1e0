"""What is done with saved filters from the board, and how it is taken back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from teamdesk.domain.commands.filters import DeleteFilter, RenameFilter, SaveFilter
from teamdesk.ui.board.deeds import ORIGIN

if TYPE_CHECKING:
    from collections.abc import Callable

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.filters.board_filter import BoardFilter
    from teamdesk.domain.rows.filters import SavedFilterRow
    from teamdesk.ui.board.ports import SavedFilters
    from teamdesk.ui.surroundings import Surroundings


class SavedFilterDeeds:
    """Dispatches commands on saved filters; asked for when the menu is opened, never at start."""

    def __init__(self, filters: Callable[[], SavedFilters], around: Surroundings) -> None:
        self._filters = filters
        self._around = around

    def rows(self) -> tuple[SavedFilterRow, ...]:
        """The saved filters as they stand."""
        return self._filters().filters()

    def save(self, name: str, board_filter: BoardFilter, *, is_own: bool) -> None:
        """Keep a filter.

        Raises:
            UserError: its name is empty, or taken; nothing was saved.
        """
        command = SaveFilter(name, board_filter, is_own, uuid4())
        there = partial(self._save, command)
        back = partial(self._delete, DeleteFilter(command.filter_id or uuid4()))
        _ = self._around.texts
        self._do(_("saving of a filter"), there, back)

    def rename(self, row: SavedFilterRow, name: str) -> None:
        """Give a filter another name.

        Raises:
            UserError: the name is empty, or taken, or somebody has deleted the filter.
        """
        there = partial(self._rename, RenameFilter(row.id, name))
        back = partial(self._rename, RenameFilter(row.id, row.name))
        _ = self._around.texts
        self._do(_("new name of a filter"), there, back)

    def delete(self, row: SavedFilterRow) -> None:
        """Take a filter away.

        Raises:
            UserError: somebody has deleted it already.
        """
        there = partial(self._delete, DeleteFilter(row.id))
        back = partial(self._save, SaveFilter(row.name, row.filter, row.is_own, row.id))
        _ = self._around.texts
        self._do(_("deletion of a filter"), there, back)

    def _do(self, text: str, there: Callable[[], None], back: Callable[[], None]) -> None:
        there()
        self._around.undo.push(text, back, there)

    def _save(self, command: SaveFilter) -> None:
        self._tell(self._filters().save(command, ORIGIN))

    def _rename(self, command: RenameFilter) -> None:
        self._tell(self._filters().rename(command, ORIGIN))

    def _delete(self, command: DeleteFilter) -> None:
        self._tell(self._filters().delete(command, ORIGIN))

    def _tell(self, changes: ChangeSet) -> None:
        self._around.bus.publish(changes)
