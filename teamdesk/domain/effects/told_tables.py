"""A table of the report in words, as window, documents and data take it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from teamdesk.domain.effects.bars import Bar

# As Helsedirektoratet writes what is left out.
LEFT_OUT = "*"


@dataclass(frozen=True, slots=True)
class Figure:
    """What stands in a cell, and the bare number for whoever counts on with it."""

    text: str
    value: float | None = None


NONE = Figure("–")


@dataclass(frozen=True, slots=True)
class ToldRow:
    """One row.

    Attributes:
        persons: how many it is about, of several groups the smallest; None where that is left out.
        bar: None where there is nothing to draw.
        told: what stands at the end of the bar.
        shades: of the figures, how dark each is beside the darkest; None for what is left out and
            for totals. Empty where the table has bars.
        is_sum: the row sums up those above it, and has no bar.
    """

    name: str
    figures: tuple[Figure, ...]
    persons: int | None = None
    bar: Bar | None = None
    told: str = ""
    shades: tuple[float | None, ...] = ()
    is_sum: bool = False


@dataclass(frozen=True, slots=True)
class ToldTable:
    """One table.

    Attributes:
        section: the part of the report it stands in.
        counted: what it is counted from; empty where the heads say it.
        columns: the heads of the figures; the names of the rows stand before them.
        drawn: what the chart above the table shows, where that doesn't go without saying.
    """

    section: str
    title: str
    counted: str
    columns: tuple[str, ...]
    rows: tuple[ToldRow, ...]
    drawn: str = ""

    @property
    def bars(self) -> tuple[ToldRow, ...]:
        """The rows of the chart, those that are left out among them; none where all would be."""
        rows = tuple(row for row in self.rows if not row.is_sum)
        has_any = any(row.bar is not None and (row.bar.low or row.bar.high) for row in rows)
        return rows if has_any else ()

    @property
    def is_shaded(self) -> bool:
        """Whether the chart is the table itself, darker where more are."""
        return any(shade for row in self.rows for shade in row.shades)
