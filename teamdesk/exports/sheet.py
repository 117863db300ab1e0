"""Figures for a spreadsheet, one in each line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

Value = str | float | None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A head and lines, and before them what must be known of them.

    Attributes:
        name: of the workbook's sheet; at most 31 letters, as Excel takes no more.
        notes: a line each.
    """

    name: str
    notes: tuple[str, ...]
    head: tuple[str, ...]
    lines: tuple[tuple[Value, ...], ...]
    dated: date
