"""The charts of a document, one per instrument and version, with their figures in words."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from teamdesk.domain.instruments.change import Weight
from teamdesk.domain.instruments.chart_lines import MOST_LINES, lines_of
from teamdesk.domain.labels import label
from teamdesk.exports.charts import Chart, ChartDay, ChartPoint, ChartSeries

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from teamdesk.domain.instruments.chart_lines import ChartLine
    from teamdesk.domain.instruments.wording import Speaker
    from teamdesk.domain.rows.assessments import ScoreRow

_RINGED = (Weight.MATTERS, Weight.PERHAPS)


def charts(_: Speaker, series: Iterable[ScoreRow]) -> Iterator[Chart]:
    """A chart for each instrument and version that was used twice or more."""
    groups: dict[tuple[str, str], list[ScoreRow]] = defaultdict(list)
    for row in series:
        if sum(day is not None for day, _value in row.points) > 1:
            groups[row.instrument, row.form].append(row)
    for rows in groups.values():
        for start in range(0, len(rows), MOST_LINES):
            yield _chart(_, rows[start : start + MOST_LINES])


def _chart(_: Speaker, rows: list[ScoreRow]) -> Chart:
    shown = lines_of(_, rows)
    return Chart(
        series=tuple(_series(_, line) for line in shown.lines),
        days=tuple(ChartDay(at, _.formats.date_short(day)) for at, day in shown.days),
        caption=" ".join(f"{_told(_, line)}." for line in shown.lines),
        ring=", ".join(word for word, _dash in shown.signs(_)),
    )


def _series(_: Speaker, line: ChartLine) -> ChartSeries:
    told = zip(line.points, line.values, line.weights, strict=True)
    points = (
        ChartPoint(across, up, _number(_, value), weight in _RINGED)
        for (across, up), value, weight in told
    )
    return ChartSeries(line.name, tuple(points))


def _told(_: Speaker, line: ChartLine) -> str:
    pairs = zip(line.values, line.weights, strict=True)
    said = (
        f"{_number(_, value)} ({label(_, weight)})" if weight in _RINGED else _number(_, value)
        for value, weight in pairs
    )
    return f"{line.name}: {', '.join(said)}"


def _number(_: Speaker, value: float) -> str:
    return _.formats.number(value, 0 if value == int(value) else 1)
