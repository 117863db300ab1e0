"""Any picture of a document, drawn once for every format."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never

from teamdesk.exports.charts import BarChart, Chart, Shading
from teamdesk.exports.writers.bar_image import draw_bars, draw_shading, height_of
from teamdesk.exports.writers.canvas import WIDTH
from teamdesk.exports.writers.chart_image import HEIGHT, draw_chart

if TYPE_CHECKING:
    from teamdesk.exports.charts import Picture
    from teamdesk.exports.writers.look import Look


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture as PNG, what is said below it, and what it says to those who don't see it."""

    png: bytes
    caption: str
    told: str


def draw(picture: Picture, look: Look) -> Drawn:
    """Draw a picture."""
    match picture:
        case Chart():
            return Drawn(draw_chart(picture, look), picture.caption, picture.caption)
        case BarChart():
            return Drawn(draw_bars(picture, look), picture.caption, picture.told)
        case Shading():
            return Drawn(draw_shading(picture, look), picture.caption, picture.told)
        case _:
            assert_never(picture)


def height_share(picture: Picture) -> float:
    """How high a picture is, as a part of the line's width."""
    match picture:
        case Chart():
            return HEIGHT
        case BarChart() | Shading():
            return height_of(picture) / WIDTH
        case _:
            assert_never(picture)
