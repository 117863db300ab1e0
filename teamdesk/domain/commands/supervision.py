"""Commands on MITI counts, which are a therapist's own (domain notes 3.4)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.miti import TalkCounts


@dataclass(frozen=True, slots=True)
class AddTalkCount:
    """Keep a count; the id is given, so that it can be taken back and kept again."""

    count_id: UUID
    counted_on: date
    counts: TalkCounts
    note: str = ""


@dataclass(frozen=True, slots=True)
class RemoveTalkCount:
    """Take a count away."""

    count_id: UUID
    expected_version: int
