"""Commands on MITI counts, which are a therapist's own (domain notes 3.4)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.miti import TalkCounts


@dataclass(frozen=True, slots=True)
class SaveTalkCount:
    """Keep a count: a new one, a change, or one that is brought back under its own id."""

    count_id: UUID
    counted_on: date
    counts: TalkCounts
    note: str = ""
    expected_version: int = 0
    is_new: bool = False


@dataclass(frozen=True, slots=True)
class RemoveTalkCount:
    """Take a count away."""

    count_id: UUID
    expected_version: int
