"""The picture of a chart: the same bytes, and the same picture in Word and PDF."""

from __future__ import annotations

import io

from docx.oxml.ns import qn
from PIL import Image

from teamdesk.exports.document import Chart
from teamdesk.exports.writers.chart_image import WIDTH, draw_chart
from teamdesk.exports.writers.look import load_look
from teamdesk.exports.writers.pdf.writer import render_pdf
from teamdesk.exports.writers.plain_text import as_text
from teamdesk.exports.writers.word.writer import render_docx
from tests.exports.reading import open_docx, open_pdf
from tests.exports.samples import KITCHEN_SINK, document

LOOK = load_look()
CHART = next(block for block in KITCHEN_SINK if isinstance(block, Chart))
MILLIMETRES_TO_AN_INCH = 25.4


def test_chart_is_drawn_alike_each_time_and_fine_enough_to_print() -> None:
    png = draw_chart(CHART, LOOK)
    assert png == draw_chart(CHART, LOOK)
    line = 210 - LOOK.margins.left - LOOK.margins.right
    assert WIDTH / (line / MILLIMETRES_TO_AN_INCH) >= 200


def test_chart_is_the_same_picture_in_word_and_pdf() -> None:
    sample = document((CHART,))
    word = open_docx(render_docx(sample, LOOK).data)
    (drawn,) = [part.blob for part in word.part.package.image_parts]
    (shown,) = open_pdf(render_pdf(sample, LOOK).data).pages[0].images
    assert drawn == draw_chart(CHART, LOOK)
    assert shown.image is not None
    assert shown.image.convert("RGB").tobytes() == Image.open(io.BytesIO(drawn)).tobytes()


def test_chart_is_told_to_those_who_do_not_see_it() -> None:
    word = open_docx(render_docx(document((CHART,)), LOOK).data)
    (told,) = [found.get("descr") for found in word.element.body.iter(qn("wp:docPr"))]
    assert told == CHART.caption
    assert as_text((CHART,)) == CHART.caption
