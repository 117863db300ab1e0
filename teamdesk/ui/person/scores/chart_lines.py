"""Where the lines of the chart go, in shares of its height and width; no painting here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.domain.instruments.names import series_name
from teamdesk.domain.instruments.ranges import heights

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from teamdesk.domain.labels import Words
    from teamdesk.domain.rows.assessments import ScoreRow

# More lines than this are no picture any longer; all of them stand in the table below.
MOST_LINES = 4


@dataclass(frozen=True, slots=True)
class ChartLine:
    """A series with its points from left (0) to right (1) and bottom (0) to top (1)."""

    name: str
    points: tuple[tuple[float, float], ...]
    values: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class ChartLines:
    """All lines on one axis of time, and the days that are marked on it."""

    lines: tuple[ChartLine, ...] = ()
    days: tuple[tuple[float, date], ...] = ()


def lines_of(_: Words, scores: Sequence[ScoreRow]) -> ChartLines:
    """The lines of every series that has a day; each in the range of its own instrument.

    A score in seconds is better when it is lower, so it is drawn upside down: up is better in
    every line.
    """
    dated = [(row, [(day, value) for day, value in row.points if day]) for row in scores]
    kept = sorted((pair for pair in dated if pair[1]), key=_longest_first)[:MOST_LINES]
    days = sorted({day for _row, points in kept for day, _value in points})
    if not days:
        return ChartLines()
    span = max(1, (days[-1] - days[0]).days)
    places = {day: (day - days[0]).days / span if len(days) > 1 else 0.5 for day in days}
    return ChartLines(
        lines=tuple(_line(_, row, points, places) for row, points in kept),
        days=tuple((places[day], day) for day in days),
    )


def _longest_first(pair: tuple[ScoreRow, list[tuple[date, float]]]) -> tuple[int, str, str]:
    row, points = pair
    return (-len(points), row.instrument, row.scale)


def _line(
    _: Words, row: ScoreRow, points: list[tuple[date, float]], places: dict[date, float]
) -> ChartLine:
    values = [value for _day, value in points]
    up = heights(row.limits, values, is_up=row.higher_is_better)
    name = series_name(_, row.instrument, row.scale, row.form_words)
    return ChartLine(
        name=name if row.higher_is_better else _("{name} (lower is better)", name=name),
        points=tuple(
            (places[day], height) for (day, _value), height in zip(points, up, strict=True)
        ),
        values=tuple(values),
    )
