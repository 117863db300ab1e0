"""Rows of saved filters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.filters.board_filter import BoardFilter


@dataclass(frozen=True, slots=True)
class SavedFilterRow:
    """A filter under a name; one that is nobody's own is the whole team's."""

    id: UUID
    name: str
    filter: BoardFilter
    is_own: bool
