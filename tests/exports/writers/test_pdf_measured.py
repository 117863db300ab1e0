"""A table is measured once for a place, and as reportlab measures it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, Table

from teamdesk.exports.writers.pdf.measured import MeasuredTable

STYLE = ParagraphStyle("cell")
WORDS = st.text("øks ", max_size=90)
ROWS = st.lists(st.tuples(WORDS, WORDS), min_size=1, max_size=9)
PLACES = st.lists(st.tuples(st.sampled_from((300.0, 400.0)), st.floats(9, 400)), min_size=1)


@given(ROWS, PLACES)
def test_table_is_as_high_as_reportlab_makes_it_wherever_it_fits(
    rows: list[tuple[str, str]], places: list[tuple[float, float]]
) -> None:
    ours, theirs = filled(MeasuredTable, rows), filled(Table, rows)

    for width, height in places:
        expected = theirs.wrap(width, height)
        if expected[1] <= height:
            assert ours.wrap(width, height) == expected
        else:
            assert ours.wrap(width, height)[1] > height


def test_table_that_fits_is_measured_once() -> None:
    asked: list[float] = []

    class Cell(Paragraph):
        def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:
            asked.append(availWidth)
            return super().wrap(availWidth, availHeight)

    table = MeasuredTable([[Cell("øks", STYLE)]], [100])
    table.wrap(400, 300)
    once = len(asked)
    table.wrap(400, 200)

    assert 0 < once == len(asked)


def filled(kind: type[Table], rows: list[tuple[str, str]]) -> Table:
    return kind([[Paragraph(word, STYLE) for word in row] for row in rows], [100, 100])
