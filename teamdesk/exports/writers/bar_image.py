"""Bars, and a table in shades, as pictures for Word and PDF alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.exports.charts import Shading
from teamdesk.exports.writers.canvas import LETTERS, WIDTH, Canvas

if TYPE_CHECKING:
    from teamdesk.exports.charts import BarChart, BarRow
    from teamdesk.exports.writers.look import Look

# In dots: 44 are 4.7 mm on paper.
ROW, THICK, MIDDLE = 44.0, 26.0, 5
# The names take as much as they need, and no more than this of the width.
MOST_FOR_NAMES = 0.36
GAP, EDGE = 18.0, 4.0
WHITE = 255
# A field with fewest is still told from white paper, and letters are read on the darkest.
_FAINTEST, _DARKEST = 0.08, 0.5


def draw_bars(chart: BarChart, look: Look) -> bytes:
    """The picture as PNG, as high as it has rows."""
    return _Bars(chart, look).png()


def draw_shading(shading: Shading, look: Look) -> bytes:
    """The picture as PNG, as high as it has rows."""
    return _Fields(shading, look).png()


def height_of(picture: BarChart | Shading) -> float:
    """How high a picture is drawn, in dots; a table has its head besides its rows."""
    head = 1 if isinstance(picture, Shading) else 0
    return ROW * (len(picture.rows) + head) + 2 * EDGE


class _Bars:
    def __init__(self, chart: BarChart, look: Look) -> None:
        self._rows, self._colours = chart.rows, look.colours
        self._on = Canvas(height_of(chart))
        self._names = _room_for(self._on, [row.name for row in chart.rows])
        values = max(self._on.width_of(row.value) for row in chart.rows)
        ends = [end for row in chart.rows for end in row.ends or ()]
        # A part of a whole is seen beside the whole; what is spread fills the room there is.
        whole = 1.0 if all(row.middle is None for row in chart.rows) else 0.0
        self._least, self._most = min(0.0, *ends), max(whole, *ends)
        self._room = WIDTH - self._names - values - 3 * GAP

    def png(self) -> bytes:
        nought = self._across(0.0)
        for place, row in enumerate(self._rows):
            self._row(row, EDGE + place * ROW)
        self._on.line([(nought, 0), (nought, self._on.height)], self._colours.rule, 2)
        return self._on.png()

    def _row(self, row: BarRow, top: float) -> None:
        words = top + (ROW - LETTERS * 1.25) / 2
        name = self._on.shortened(row.name, self._names)
        self._on.text((0, words), name, self._colours.text)
        right = self._across(0.0)
        if row.ends is not None:
            left, right = (self._across(end) for end in row.ends)
            upper = top + (ROW - THICK) / 2
            is_crossed = row.middle is not None
            colour = _mixed(self._colours.accent, 0.3) if is_crossed else self._colours.accent
            self._on.box((left, upper, max(right, left + 2), upper + THICK), colour)
            if row.middle is not None:
                at = self._across(row.middle)
                ends = [(at, upper - 4), (at, upper + THICK + 4)]
                self._on.line(ends, self._colours.accent, MIDDLE)
        right = max(right, self._across(0.0))
        self._on.text((right + GAP, words), row.value, self._colours.muted)

    def _across(self, part: float) -> float:
        whole = (self._most - self._least) or 1.0
        return self._names + GAP + self._room * (part - self._least) / whole


class _Fields:
    def __init__(self, shading: Shading, look: Look) -> None:
        self._shading, self._colours = shading, look.colours
        self._on = Canvas(height_of(shading))
        self._names = _room_for(self._on, [name for name, _fields in shading.rows])
        self._width = (WIDTH - self._names - GAP) / len(shading.head)

    def png(self) -> bytes:
        for column, word in enumerate(self._shading.head):
            self._word(word, column, 0)
        for place, (name, fields) in enumerate(self._shading.rows, 1):
            top = self._top(place)
            said = self._on.shortened(name, self._names)
            self._on.text((0, top + (ROW - LETTERS * 1.25) / 2), said, self._colours.text)
            for column, (word, shade) in enumerate(fields):
                if shade:
                    left = self._left(column)
                    dark = _FAINTEST + (_DARKEST - _FAINTEST) * shade
                    box = (left + 2, top + 2, left + self._width - 2, top + ROW - 2)
                    self._on.box(box, _mixed(self._colours.accent, dark))
                self._word(word, column, place)
        return self._on.png()

    def _word(self, word: str, column: int, place: int) -> None:
        said = self._on.shortened(word, self._width - GAP)
        left = self._left(column) + (self._width - self._on.width_of(said)) / 2
        top = self._top(place) + (ROW - LETTERS * 1.25) / 2
        self._on.text((left, top), said, self._colours.text if place else self._colours.muted)

    def _left(self, column: int) -> float:
        return self._names + GAP + column * self._width

    def _top(self, place: int) -> float:
        return EDGE + place * ROW


def _room_for(canvas: Canvas, names: list[str]) -> float:
    return min(WIDTH * MOST_FOR_NAMES, max(map(canvas.width_of, names)))


def _mixed(colour: str, part: float) -> str:
    """A colour thinned with the white of the paper."""
    inks = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return "#" + "".join(f"{round(ink * part + WHITE * (1 - part)):02x}" for ink in inks)
