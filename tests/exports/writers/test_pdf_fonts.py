"""A face finds the same places for letters as reportlab does one by one."""

from __future__ import annotations

from zlib import decompress

from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFDocument, PDFTrueTypeFont
from reportlab.pdfbase.pdfdoc import format as written
from reportlab.pdfbase.ttfonts import TTFont

from teamdesk.core.paths import resources_dir
from teamdesk.exports.writers.pdf.fonts import LETTERS_OF_MOST, Face

FILE = str(resources_dir() / "fonts" / "Inter-Regular.ttf")
OURS, THEIRS = Face("Ours", FILE), TTFont("Theirs", FILE)
TRUETYPE = b"\0\1\0\0"
# More letters than one set holds, a space that doesn't break, and one that the typeface lacks.
LETTERS = [*map(chr, range(0x21, 0x250)), *" \u00a0ŋŧđčš–«»", "中"]


@given(st.lists(st.text(st.sampled_from(LETTERS)), max_size=20))
def test_line_is_split_as_reportlab_splits_it(lines: list[str]) -> None:
    document = PDFDocument()
    THEIRS.splitString(LETTERS_OF_MOST, document)
    for line in [*lines, "".join(LETTERS), *lines]:
        assert OURS.splitString(line, document) == THEIRS.splitString(line, document)


def test_papers_with_the_same_letters_share_a_program_whatever_their_order() -> None:
    one, other = program_of("Ærlig, så øvd"), program_of("øvd, så «Ærlig»")

    assert one == other
    assert decompress(one)[:4] == TRUETYPE


def test_paper_with_a_letter_of_its_own_has_its_own_program() -> None:
    assert program_of("Máret") != program_of("Kari")


def test_widths_are_written_as_reportlab_writes_them() -> None:
    texts = ("Kari", "Máret Čohkká", "Kari")

    # Of the second time it remembers the first.
    assert [widths_of(OURS, text) for text in texts] == [widths_of(THEIRS, text) for text in texts]
    assert widths_of(OURS, texts[0]) != widths_of(OURS, texts[1])


def widths_of(face: TTFont, text: str) -> bytes:
    document = PDFDocument()
    for line in (LETTERS_OF_MOST, text):
        face.splitString(line, document)
    face.addObjects(document)
    known = document.idToObject["BasicFonts"]
    assert isinstance(known, PDFDictionary)
    (font,) = (one for one in known.dict.values() if isinstance(one, PDFTrueTypeFont))
    return written(font.Widths, document)


def program_of(text: str) -> bytes:
    """What a document with that text embeds."""
    document = PDFDocument()
    OURS.splitString(text, document)
    OURS.addObjects(document)
    (program,) = (one for name, one in document.idToObject.items() if name.startswith("fontFile"))
    return bytes(program.content)
