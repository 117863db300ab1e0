"""Commands on saved filters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.filters.board_filter import BoardFilter


@dataclass(frozen=True, slots=True)
class SaveFilter:
    """Keep a filter under a name, for oneself or for the whole team.

    ``filter_id`` is given when a deleted one is brought back.
    """

    name: str
    filter: BoardFilter
    is_own: bool
    filter_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class RenameFilter:
    """Give a saved filter another name."""

    filter_id: UUID
    name: str


@dataclass(frozen=True, slots=True)
class DeleteFilter:
    """Take a saved filter away; the board itself is not changed by it."""

    filter_id: UUID
