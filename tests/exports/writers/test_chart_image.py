"""The picture of a chart: the same bytes, and the same picture in Word and PDF."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from docx.oxml.ns import qn
from PIL import Image

from teamdesk.exports.charts import BarChart, Chart, Shading
from teamdesk.exports.writers.canvas import WIDTH
from teamdesk.exports.writers.look import load_look
from teamdesk.exports.writers.pdf.writer import render_pdf
from teamdesk.exports.writers.pictures import draw, height_share
from teamdesk.exports.writers.plain_text import as_text
from teamdesk.exports.writers.word.writer import render_docx
from tests.exports.reading import open_docx, open_pdf
from tests.exports.samples import KITCHEN_SINK, document

if TYPE_CHECKING:
    from teamdesk.exports.charts import Picture

LOOK = load_look()
PICTURES = [block for block in KITCHEN_SINK if isinstance(block, Chart | BarChart | Shading)]
MILLIMETRES_TO_AN_INCH = 25.4


pictures = pytest.mark.parametrize("picture", PICTURES, ids=lambda one: type(one).__name__)


@pictures
def test_picture_is_drawn_alike_each_time_and_fine_enough_to_print(picture: Picture) -> None:
    png = draw(picture, LOOK).png
    assert png == draw(picture, LOOK).png
    line = 210 - LOOK.margins.left - LOOK.margins.right
    assert WIDTH / (line / MILLIMETRES_TO_AN_INCH) >= 200


@pictures
def test_picture_is_as_high_as_it_is_said_to_be(picture: Picture) -> None:
    drawn = Image.open(io.BytesIO(draw(picture, LOOK).png))
    assert drawn.height == round(height_share(picture) * drawn.width)


@pictures
def test_picture_is_the_same_in_word_and_pdf(picture: Picture) -> None:
    sample = document((picture,))
    word = open_docx(render_docx(sample, LOOK).data)
    (drawn,) = [part.blob for part in word.part.package.image_parts]
    (shown,) = open_pdf(render_pdf(sample, LOOK).data).pages[0].images
    assert drawn == draw(picture, LOOK).png
    assert shown.image is not None
    assert shown.image.convert("RGB").tobytes() == Image.open(io.BytesIO(drawn)).tobytes()


@pictures
def test_picture_is_told_to_those_who_do_not_see_it(picture: Picture) -> None:
    word = open_docx(render_docx(document((picture,)), LOOK).data)
    (told,) = [found.get("descr") for found in word.element.body.iter(qn("wp:docPr"))]
    assert told == draw(picture, LOOK).told
    assert as_text((picture,)) == picture.caption


def test_bars_differ_by_what_they_show() -> None:
    (bars,) = [block for block in PICTURES if isinstance(block, BarChart)]
    other = replace(bars, rows=tuple(replace(row, middle=None) for row in bars.rows))
    assert draw(bars, LOOK).png != draw(other, LOOK).png
