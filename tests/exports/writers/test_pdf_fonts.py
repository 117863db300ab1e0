"""A face finds the same places for letters as reportlab does one by one."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.ttfonts import TTFont

from teamdesk.core.paths import resources_dir
from teamdesk.exports.writers.pdf.fonts import Face

FILE = str(resources_dir() / "fonts" / "Inter-Regular.ttf")
OURS, THEIRS = Face("Ours", FILE), TTFont("Theirs", FILE)
# More letters than one set holds, a space that doesn't break, and one that the typeface lacks.
LETTERS = [*map(chr, range(0x21, 0x250)), *" \u00a0ŋŧđčš–«»", "中"]


@given(st.lists(st.text(st.sampled_from(LETTERS)), max_size=20))
def test_line_is_split_as_reportlab_splits_it(lines: list[str]) -> None:
    document = PDFDocument()
    for line in [*lines, "".join(LETTERS), *lines]:
        assert OURS.splitString(line, document) == THEIRS.splitString(line, document)
