"""Where the lines of the chart go, in shares of its height and width; no painting here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from teamdesk.domain.instruments.change import Weight
from teamdesk.domain.instruments.names import series_name
from teamdesk.domain.instruments.ranges import heights, range_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from teamdesk.domain.labels import Words
    from teamdesk.domain.rows.assessments import ScoreRow

Point: TypeAlias = "tuple[date, float, Weight]"
# More lines than this are no picture any longer; all of them stand in the table below.
MOST_LINES = 4


@dataclass(frozen=True, slots=True)
class ChartLine:
    """A series with its points from left (0) to right (1) and bottom (0) to top (1).

    Attributes:
        weights: of each point, whether the change since the first is large enough to matter.
        zone: from where to where a change for the better perhaps matters, for sources differ.
        ends: the values at the bottom and at the top.
        has_limits: the ends are the instrument's own, not what was measured and some air.
    """

    name: str
    points: tuple[tuple[float, float], ...]
    values: tuple[float, ...]
    weights: tuple[Weight, ...]
    zone: tuple[float, float] | None = None
    ends: tuple[float, float] = (0.0, 1.0)
    has_limits: bool = False


@dataclass(frozen=True, slots=True)
class ChartLines:
    """All lines on one axis of time, and the days that are marked on it."""

    lines: tuple[ChartLine, ...] = ()
    days: tuple[tuple[float, date], ...] = ()

    @property
    def scale(self) -> tuple[tuple[float, float], ...]:
        """Heights and the numbers that hold there for every line; none where ranges differ."""
        ends = {line.ends for line in self.lines}
        if len(ends) != 1:
            return ()
        bottom, top = ends.pop()
        middle = (bottom + top) / 2
        # The middle of 1 to 10 is no number that anybody scores.
        between = ((0.5, middle),) if middle == int(middle) else ()
        return ((0.0, bottom), *between, (1.0, top))

    def signs(self, _: Words) -> list[tuple[str, int]]:
        """What rings around points mean, each with the place of its dash; those that are there."""
        found = {weight for line in self.lines for weight in line.weights}
        told = [(_("large enough to matter"), 0)] if Weight.MATTERS in found else []
        if Weight.PERHAPS in found:
            told.append((_("perhaps large enough to matter"), 2))
        return told


def lines_of(_: Words, scores: Sequence[ScoreRow]) -> ChartLines:
    """The lines of every series that has a day; each in the range of its own instrument.

    A score in seconds is better when it is lower, so it is drawn upside down: up is better in
    every line.
    """
    dated = [(row, _dated(row)) for row in scores]
    kept = sorted((pair for pair in dated if pair[1]), key=_longest_first)[:MOST_LINES]
    days = sorted({day for _row, points in kept for day, _value, _weight in points})
    if not days:
        return ChartLines()
    span = max(1, (days[-1] - days[0]).days)
    places = {day: (day - days[0]).days / span if len(days) > 1 else 0.5 for day in days}
    return ChartLines(
        lines=tuple(_line(_, row, points, places) for row, points in kept),
        days=tuple((places[day], day) for day in days),
    )


def _dated(row: ScoreRow) -> list[Point]:
    weights = row.weights or (Weight.UNKNOWN,) * len(row.points)
    pairs = zip(row.points, weights, strict=True)
    return [(day, value, weight) for (day, value), weight in pairs if day]


def _longest_first(pair: tuple[ScoreRow, list[Point]]) -> tuple[int, str, str]:
    row, points = pair
    return (-len(points), row.instrument, row.scale)


def _line(_: Words, row: ScoreRow, points: list[Point], places: dict[date, float]) -> ChartLine:
    values = [value for _day, value, _weight in points]
    up = heights(row.limits, values, is_up=row.higher_is_better)
    name = series_name(_, row.instrument, row.scale, row.form_words)
    least, most = range_of(row.limits, values)
    return ChartLine(
        name=name if row.higher_is_better else _("{name} (lower is better)", name=name),
        points=tuple(
            (places[day], height) for (day, *_rest), height in zip(points, up, strict=True)
        ),
        values=tuple(values),
        weights=tuple(weight for _day, _value, weight in points),
        zone=_zone(row, values),
        ends=(least, most) if row.higher_is_better else (most, least),
        has_limits=row.limits is not None,
    )


def _zone(row: ScoreRow, values: list[float]) -> tuple[float, float] | None:
    """The zone above the first point, in the same range as the line."""
    matters = row.matters
    if matters is None or matters.up_to is None or len(values) < 2:
        return None
    sign = 1 if row.higher_is_better else -1
    ends = [values[0] + sign * step for step in (matters.value, matters.up_to)]
    limits = range_of(row.limits, values)
    least, most = heights(limits, ends, is_up=row.higher_is_better)
    return least, most
