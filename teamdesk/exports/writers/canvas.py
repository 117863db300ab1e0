"""A white sheet to draw a document's pictures on, the same bytes each time."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw, ImageFont

from teamdesk.core.paths import resources_dir

if TYPE_CHECKING:
    from collections.abc import Sequence

# A line of text is 170 mm wide, so this prints at 240 dots an inch.
WIDTH = 1600
LETTERS = 27
# Drawn larger and made smaller, for Pillow's own lines have steps.
FINE = 2
_PAPER = "white"
_ELLIPSIS = "…"

Pair = tuple[float, float]
Box = tuple[float, float, float, float]


class Canvas:
    """``WIDTH`` dots wide; every measure is in dots of the finished picture."""

    def __init__(self, height: float) -> None:
        self.height = round(height)
        self._image = Image.new("RGB", (WIDTH * FINE, self.height * FINE), _PAPER)
        self._draw = ImageDraw.Draw(self._image)
        font = resources_dir() / "fonts" / "Inter-Regular.ttf"
        self._font = ImageFont.truetype(font, LETTERS * FINE, layout_engine=ImageFont.Layout.BASIC)

    def png(self) -> bytes:
        """The finished picture."""
        small = self._image.resize((WIDTH, self.height), Image.Resampling.LANCZOS)
        target = io.BytesIO()
        small.save(target, "PNG", optimize=False)
        return target.getvalue()

    def width_of(self, words: str) -> float:
        """How much room words take."""
        return self._font.getlength(words) / FINE

    def shortened(self, words: str, room: float) -> str:
        """Words that fit, their end left out where it has to be."""
        if self.width_of(words) <= room:
            return words
        kept = words
        while kept and self.width_of(f"{kept}{_ELLIPSIS}") > room:
            kept = kept[:-1]
        return f"{kept.rstrip()}{_ELLIPSIS}"

    def text(self, at: Pair, words: str, colour: str) -> None:
        """Write from a corner, the upper left."""
        self._draw.text(_fine(at), words, font=self._font, fill=colour)

    def line(self, points: Sequence[Pair], colour: str, width: int) -> None:
        """Draw from point to point."""
        fine = [_fine(point) for point in points]
        self._draw.line(fine, fill=colour, width=width * FINE, joint="curve")

    def box(self, box: Box, colour: str) -> None:
        """Fill a rectangle, given by its left, upper, right and lower side."""
        self._draw.rectangle(tuple(value * FINE for value in box), fill=colour)

    def shape(self, corners: Sequence[Pair], colour: str) -> None:
        """Fill what lies between corners."""
        self._draw.polygon([_fine(corner) for corner in corners], fill=colour)

    def disc(self, at: Pair, radius: float, colour: str) -> None:
        """Fill a circle."""
        self._draw.ellipse(_around(at, radius), fill=colour)

    def ring(self, at: Pair, radius: float, colour: str) -> None:
        """Draw the line of a circle."""
        self._draw.ellipse(_around(at, radius), outline=colour, width=3 * FINE)


def _fine(at: Pair) -> Pair:
    return at[0] * FINE, at[1] * FINE


def _around(at: Pair, radius: float) -> Box:
    (x, y), r = _fine(at), radius * FINE
    return x - r, y - r, x + r, y + r
