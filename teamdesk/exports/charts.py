"""What a document shows as a picture, drawn alike for every format, with its words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class ChartPoint:
    """One value, by shares of the chart's width and height; ``is_ringed`` stands out."""

    across: float
    up: float
    value: str
    is_ringed: bool = False


@dataclass(frozen=True, slots=True)
class ChartSeries:
    """A line with its name, the oldest point first."""

    name: str
    points: tuple[ChartPoint, ...]


@dataclass(frozen=True, slots=True)
class ChartDay:
    """A day below the line, by its share of the width."""

    across: float
    word: str


@dataclass(frozen=True, slots=True)
class Chart:
    """Lines over time as a picture, drawn alike for every format.

    Attributes:
        caption: the same figures in words, which stand below the picture and for it.
        ring: what a ring around a point means; empty where there is none.
    """

    series: tuple[ChartSeries, ...]
    days: tuple[ChartDay, ...]
    caption: str
    ring: str = ""


@dataclass(frozen=True, slots=True)
class BarRow:
    """A row of a bar chart.

    Attributes:
        ends: from where to where its bar goes, in parts of the room to each side of nought; None
            where it is left out.
        middle: where a line crosses the bar; None where none does.
        value: what stands at the bar's end.
    """

    name: str
    ends: tuple[float, float] | None
    value: str
    middle: float | None = None


@dataclass(frozen=True, slots=True)
class BarChart:
    """Bars beside their names, as a picture.

    Attributes:
        caption: what stands below the picture; the figures themselves stand in a table.
        told: the same figures in words, for those who don't see the picture.
    """

    rows: tuple[BarRow, ...]
    caption: str
    told: str


@dataclass(frozen=True, slots=True)
class Shading:
    """A table as a picture, each field darker the more it holds.

    Attributes:
        rows: a name, and each field's words with how dark it is, to 1; None is not shaded.
        caption, told: as a bar chart's.
    """

    head: tuple[str, ...]
    rows: tuple[tuple[str, tuple[tuple[str, float | None], ...]], ...]
    caption: str
    told: str


Picture: TypeAlias = Chart | BarChart | Shading
