"""Rows of handovers to those who carry on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID


@dataclass(frozen=True, slots=True)
class HandoverRow:
    """A handover; it is received once somebody over there has said so.

    Attributes:
        text: what they are to know besides the rest.
    """

    id: UUID
    version: int
    written_on: date
    receiver: str
    does_alone: str
    how_to_help: str
    watch_for: str
    aids: str
    text: str
    check_up_on: date | None
    received_by: str
    received_on: date | None
