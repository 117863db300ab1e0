"""A chart as a picture, the same bytes each time, for Word and PDF alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.exports.writers.canvas import LETTERS, WIDTH, Canvas

if TYPE_CHECKING:
    from teamdesk.exports.charts import Chart, ChartSeries
    from teamdesk.exports.writers.canvas import Pair
    from teamdesk.exports.writers.look import Look

HEIGHT = 0.42
LINE, MARK = 5, 10
GRID_LINES = 5
_LEFT, _RIGHT, _TOP = 20, 110, 30
_LEGEND_GAP, _SIGN = 40, 60


def draw_chart(chart: Chart, look: Look) -> bytes:
    """The picture as PNG, ``WIDTH`` pixels wide and ``HEIGHT`` times as high."""
    return _Drawing(chart, look).png()


class _Drawing:
    def __init__(self, chart: Chart, look: Look) -> None:
        self._chart, self._look = chart, look
        self._on = Canvas(WIDTH * HEIGHT)
        colours = look.colours
        self._colours = (colours.accent, colours.notice, colours.muted, colours.text)
        below = LETTERS * (5 if chart.ring else 3.4)
        self._bottom = round(WIDTH * HEIGHT) - below

    def png(self) -> bytes:
        self._grid()
        for place, series in enumerate(self._chart.series):
            self._line(series, place)
        self._values()
        self._legend()
        return self._on.png()

    def _grid(self) -> None:
        for step in range(GRID_LINES):
            y = _TOP + (self._bottom - _TOP) * step / (GRID_LINES - 1)
            self._on.line([(_LEFT, y), (WIDTH - _RIGHT, y)], self._look.colours.rule, 2)
        free_from = 0.0
        for day in self._chart.days:
            width = self._on.width_of(day.word)
            left = max(0.0, self._at(day.across, 0)[0] - width / 2)
            if left >= free_from:
                self._text((left, self._bottom + LETTERS * 0.4), day.word)
                free_from = left + width + LETTERS

    def _line(self, series: ChartSeries, place: int) -> None:
        points = [self._at(point.across, point.up) for point in series.points]
        self._on.line(points, self._colour(place), LINE)
        for at, point in zip(points, series.points, strict=True):
            self._mark(at, place)
            if point.is_ringed:
                self._on.ring(at, MARK * 2.2, self._colour(place))

    def _values(self) -> None:
        """Write each line's last value at its end; two near each other make way."""
        ends = sorted(
            (self._at(line.points[-1].across, line.points[-1].up)[::-1], line.points[-1].value)
            for line in self._chart.series
        )
        free_from = 0.0
        said: set[tuple[Pair, str]] = set()
        for end, value in ends:
            if (end, value) in said:
                continue
            said.add((end, value))
            top = max(end[0] - LETTERS * 0.6, free_from)
            self._text((end[1] + MARK * 3, top), value)
            free_from = top + LETTERS * 1.1

    def _legend(self) -> None:
        x, y = float(_LEFT), self._bottom + LETTERS * 2.5
        for place, series in enumerate(self._chart.series):
            self._on.line([(x, y), (x + _SIGN, y)], self._colour(place), LINE)
            self._mark((x + _SIGN / 2, y), place)
            self._text((x + _SIGN + 12, y - LETTERS * 0.6), series.name)
            x += _SIGN + 12 + self._on.width_of(series.name) + _LEGEND_GAP
        if self._chart.ring:
            y += LETTERS * 1.6
            self._on.ring((_LEFT + _SIGN / 2, y), MARK * 1.5, self._look.colours.muted)
            self._text((_LEFT + _SIGN + 12, y - LETTERS * 0.6), self._chart.ring)

    def _mark(self, at: Pair, place: int) -> None:
        (x, y), r, colour = at, MARK, self._colour(place)
        match place % 4:
            case 0:
                self._on.disc(at, r, colour)
            case 1:
                self._on.box((x - r, y - r, x + r, y + r), colour)
            case 2:
                self._on.shape([(x, y - r), (x + r, y + r), (x - r, y + r)], colour)
            case _:
                self._on.shape([(x, y - r), (x + r, y), (x, y + r), (x - r, y)], colour)

    def _text(self, at: Pair, words: str) -> None:
        self._on.text(at, words, self._look.colours.muted)

    def _colour(self, place: int) -> str:
        return self._colours[place % len(self._colours)]

    def _at(self, across: float, up: float) -> Pair:
        room = WIDTH - _RIGHT - _LEFT - 2 * MARK
        return _LEFT + MARK + room * across, self._bottom - (self._bottom - _TOP) * up
