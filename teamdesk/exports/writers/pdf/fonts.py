"""The typeface of PDF files: bundled, so that it can be embedded and has every Sami letter."""

from __future__ import annotations

from contextlib import suppress
from functools import cache, lru_cache
from html import escape
from typing import TYPE_CHECKING
from zlib import compress

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFStream
from reportlab.pdfbase.ttfonts import TTFont

from teamdesk.core.paths import resources_dir
from teamdesk.exports.text import LOST, escape_markup

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObject

    from teamdesk.exports.document import Span, Text
    from teamdesk.exports.writers.look import Colours

REGULAR = "Inter"
MEDIUM = "Inter-Medium"
SEMIBOLD = "Inter-SemiBold"
BOLD = "Inter-Bold"
ITALIC = "Inter-Italic"

_FILES = {
    REGULAR: "Inter-Regular.ttf",
    MEDIUM: "Inter-Medium.ttf",
    SEMIBOLD: "Inter-SemiBold.ttf",
    BOLD: "Inter-Bold.ttf",
    ITALIC: "Inter-Italic.ttf",
}
# Of each face, about 15 kB each.
_PROGRAMS_KEPT = 8
# What a Norwegian paper has beyond ASCII.
LETTERS_OF_MOST = "æøåÆØÅ«»–…·•é"
# Invisible where the typeface lacks them, so nothing is lost when they go.
_JOINERS = frozenset("\u200c\u200d")


class Face(TTFont):
    """A face that looks up the letters of a whole line at once, and keeps its programs.

    reportlab asks for each letter by itself, which took a twentieth of a plan's time; and makes
    and packs the face's program for some letters anew, where the papers of a batch mostly have the
    same ones.
    """

    def __init__(self, name: str, filename: str) -> None:
        super().__init__(name, filename)
        make = self.face.makeSubset
        add: Callable[[PDFDocument, str, list[int]], PDFObject] = self.face.addSubsetObjects
        made = lru_cache(maxsize=_PROGRAMS_KEPT)(lambda letters: make(list(letters)))
        packed = lru_cache(maxsize=_PROGRAMS_KEPT)(compress)

        def add_packed(doc: PDFDocument, name: str, letters: list[int]) -> PDFObject:
            described = add(doc, name, letters)
            program = doc.idToObject[f"fontFile:{filename}({name})"]
            if isinstance(program, PDFStream):
                program.content = packed(program.content)
                program.dictionary["Filter"] = PDFName("FlateDecode")
            return described

        vars(self.face)["makeSubset"] = lambda letters: made(tuple(letters))
        vars(self.face)["addSubsetObjects"] = add_packed
        self._array_of = lru_cache(maxsize=_PROGRAMS_KEPT)(_array_of)

    def addObjects(self, doc: PDFDocument) -> None:
        """Describe the face, with the widths of its letters as they were written before."""
        super().addObjects(doc)
        known = doc.idToObject["BasicFonts"]
        for font in known.dict.values() if isinstance(known, PDFDictionary) else ():
            if isinstance(font.Widths, PDFArray):
                font.Widths = self._array_of(tuple(font.Widths.sequence))

    def splitString(
        self, text: str, doc: PDFDocument, encoding: str = "utf-8"
    ) -> list[tuple[int, bytes]]:
        """The line as one part in the face's first set, where all its letters have a place there.

        Letters that come for the first time, and those of a later set, are reportlab's care.
        """
        state = self.state.get(doc)
        if state is None:
            # In the same order in each paper: most then share one set, and its program.
            super().splitString(LETTERS_OF_MOST, doc)
        else:
            assigned = vars(state)["assignments"]
            with suppress(KeyError, ValueError):
                places = bytes(map(assigned.__getitem__, map(ord, text)))
                return [(0, places)] if places else []
        return super().splitString(text, doc, encoding)


def _array_of(widths: Sequence[float]) -> bytes:
    """As an array in the file; each number by itself took a thirtieth of a plan's time."""
    return PDFArray(widths).format(None)


def register_fonts() -> None:
    """Make the faces known to reportlab, once in the life of the process."""
    known = set(pdfmetrics.getRegisteredFontNames())
    folder = resources_dir() / "fonts"
    for name, file in _FILES.items():
        if name not in known:
            pdfmetrics.registerFont(Face(name, str(folder / file)))
    pdfmetrics.registerFontFamily(REGULAR, REGULAR, BOLD, ITALIC, BOLD)


@cache
def _letters_of_the_face() -> frozenset[str]:
    register_fonts()
    font = pdfmetrics.getFont(REGULAR)
    known = font.face.charToGlyph if isinstance(font, TTFont) else ()
    return frozenset(map(chr, known)) | {"\n"}


class Letters:
    """Knows which letters the typeface has, and remembers those it had to replace."""

    def __init__(self) -> None:
        self._known = _letters_of_the_face()
        self.lost: set[str] = set()

    def shown(self, text: str) -> str:
        """Return ``text`` with a visible mark for each letter the typeface lacks."""
        lacking = set(text) - self._known
        if not lacking:
            return text
        self.lost |= lacking - _JOINERS
        return text.translate(
            {ord(letter): "" if letter in _JOINERS else LOST for letter in lacking}
        )

    def markup(self, text: Text, colours: Colours) -> str:
        """Return spans as reportlab's markup, in the colours of what stands back or is a link."""
        return "".join(self._span(span, colours) for span in text)

    def _span(self, span: Span, colours: Colours) -> str:
        shown = escape_markup(self.shown(span.text))
        face = BOLD if span.bold else ITALIC if span.italic else ""
        attributes = (f' name="{face}"' if face else "") + (
            f' color="{colours.muted}"' if span.muted else ""
        )
        if attributes:
            shown = f"<font{attributes}>{shown}</font>"
        if span.link:
            return f'<a href="{escape(span.link)}" color="{colours.accent}">{shown}</a>'
        return shown


def lost_letters(text: str) -> tuple[str, ...]:
    """The letters of ``text`` that a PDF could not show, in the order of Unicode."""
    letters = Letters()
    letters.shown(text)
    return tuple(sorted(letters.lost))
