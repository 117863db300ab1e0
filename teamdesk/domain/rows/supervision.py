"""Rows of the MITI counts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.miti import TalkCounts


@dataclass(frozen=True, slots=True)
class TalkCountRow:
    """A count of one of one's own talks; whose talk it was with is not known."""

    id: UUID
    version: int
    counted_on: date
    counts: TalkCounts
    note: str
