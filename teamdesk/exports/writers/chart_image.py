"""A chart as a picture, the same bytes each time, for Word and PDF alike."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw, ImageFont

from teamdesk.core.paths import resources_dir

if TYPE_CHECKING:
    from teamdesk.exports.document import Chart, ChartSeries
    from teamdesk.exports.writers.look import Look

# A line of text is 170 mm wide, so this prints at 240 dots an inch.
WIDTH, HEIGHT = 1600, 0.42
# Drawn larger and made smaller, for Pillow's own lines have steps.
FINE = 2
LETTERS, LINE, MARK = 27, 5, 10
GRID_LINES = 5
_PAPER = "white"
_LEFT, _RIGHT, _TOP = 20, 110, 30
_LEGEND_GAP, _SIGN = 40, 60

Pair = tuple[float, float]


def draw_chart(chart: Chart, look: Look) -> bytes:
    """The picture as PNG, ``WIDTH`` pixels wide and ``HEIGHT`` times as high."""
    return _Drawing(chart, look).png()


class _Drawing:
    def __init__(self, chart: Chart, look: Look) -> None:
        self._chart, self._look = chart, look
        size = (WIDTH * FINE, round(WIDTH * HEIGHT) * FINE)
        self._image = Image.new("RGB", size, _PAPER)
        self._draw = ImageDraw.Draw(self._image)
        font = resources_dir() / "fonts" / "Inter-Regular.ttf"
        self._font = ImageFont.truetype(font, LETTERS * FINE, layout_engine=ImageFont.Layout.BASIC)
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
        small = self._image.resize((WIDTH, round(WIDTH * HEIGHT)), Image.Resampling.LANCZOS)
        target = io.BytesIO()
        small.save(target, "PNG", optimize=False)
        return target.getvalue()

    def _grid(self) -> None:
        for step in range(GRID_LINES):
            y = _TOP + (self._bottom - _TOP) * step / (GRID_LINES - 1)
            self._stroke([(_LEFT, y), (WIDTH - _RIGHT, y)], self._look.colours.rule, 2)
        free_from = 0.0
        for day in self._chart.days:
            width = self._font.getlength(day.word) / FINE
            left = max(0.0, self._at(day.across, 0)[0] - width / 2)
            if left >= free_from:
                self._text((left, self._bottom + LETTERS * 0.4), day.word)
                free_from = left + width + LETTERS

    def _line(self, series: ChartSeries, place: int) -> None:
        points = [self._at(point.across, point.up) for point in series.points]
        self._stroke(points, self._colour(place), LINE)
        for at, point in zip(points, series.points, strict=True):
            self._mark(at, place)
            if point.is_ringed:
                self._ring(at, MARK * 2.2, self._colour(place))

    def _values(self) -> None:
        """Write each line's last value at its end; two near each other make way."""
        ends = sorted(
            (self._at(line.points[-1].across, line.points[-1].up)[::-1], line.points[-1].value)
            for line in self._chart.series
        )
        free_from, said = 0.0, set[tuple[Pair, str]]()
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
            self._stroke([(x, y), (x + _SIGN, y)], self._colour(place), LINE)
            self._mark((x + _SIGN / 2, y), place)
            self._text((x + _SIGN + 12, y - LETTERS * 0.6), series.name)
            x += _SIGN + 12 + self._font.getlength(series.name) / FINE + _LEGEND_GAP
        if self._chart.ring:
            y += LETTERS * 1.6
            self._ring((_LEFT + _SIGN / 2, y), MARK * 1.5, self._look.colours.muted)
            self._text((_LEFT + _SIGN + 12, y - LETTERS * 0.6), self._chart.ring)

    def _mark(self, at: Pair, place: int) -> None:
        x, y = (value * FINE for value in at)
        r, colour = MARK * FINE, self._colour(place)
        match place % 4:
            case 0:
                self._draw.ellipse((x - r, y - r, x + r, y + r), fill=colour)
            case 1:
                self._draw.rectangle((x - r, y - r, x + r, y + r), fill=colour)
            case 2:
                self._draw.polygon([(x, y - r), (x + r, y + r), (x - r, y + r)], fill=colour)
            case _:
                corners = [(x, y - r), (x + r, y), (x, y + r), (x - r, y)]
                self._draw.polygon(corners, fill=colour)

    def _ring(self, at: Pair, radius: float, colour: str) -> None:
        x, y = (value * FINE for value in at)
        r = radius * FINE
        self._draw.ellipse((x - r, y - r, x + r, y + r), outline=colour, width=3 * FINE)

    def _stroke(self, points: list[Pair], colour: str, width: int) -> None:
        fine = [(x * FINE, y * FINE) for x, y in points]
        self._draw.line(fine, fill=colour, width=width * FINE, joint="curve")

    def _text(self, at: Pair, words: str) -> None:
        x, y = (value * FINE for value in at)
        self._draw.text((x, y), words, font=self._font, fill=self._look.colours.muted)

    def _colour(self, place: int) -> str:
        return self._colours[place % len(self._colours)]

    def _at(self, across: float, up: float) -> Pair:
        room = WIDTH - _RIGHT - _LEFT - 2 * MARK
        return _LEFT + MARK + room * across, self._bottom - (self._bottom - _TOP) * up
