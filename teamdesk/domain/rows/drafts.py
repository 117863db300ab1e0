"""Rows of drafts: what somebody began to write and has not finished."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class DraftRow:
    """What was typed in a field or a form, and when it was kept."""

    text: str
    kept_at: datetime
