"""reportlab's flowables, each of which tells the document's tree what it draws."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from reportlab.lib.rl_accel import fp_str
from reportlab.pdfbase.pdfmetrics import getAscentDescent
from reportlab.platypus import HRFlowable, Image, Paragraph
from reportlab.platypus.tables import TableRenderCB

from teamdesk.exports.writers.pdf.lines import Measures, is_plain, plain_lines
from teamdesk.exports.writers.pdf.structure import (
    Box,
    Element,
    Structure,
    begin_artifact,
    end_content,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reportlab.pdfgen.canvas import Canvas
    from reportlab.platypus import Flowable, Table
    from reportlab.platypus.paragraph import ParaLines
    from reportlab.platypus.paraparser import ParaFrag


class TaggedParagraph(Paragraph):
    """The words of one element, or the parts that a page's end makes of them.

    A row of headings that a table repeats on its next pages is the same object drawn again: read
    once, it is an artifact from then on.
    """

    _structure: Structure
    _element: Element
    _measures: Measures
    blPara: ParaLines
    _is_drawn = False
    _mark = ""
    _label: Element | None = None
    _broken_for = -1.0
    _size = (0.0, 0.0)

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:
        """Break the lines once for each width: a table asks up to four times for each cell."""
        # reportlab throws the lines away where it has cut a paragraph in two.
        if availWidth != self._broken_for or "blPara" not in vars(self):
            self._size = super().wrap(availWidth, availHeight)
            self._broken_for = availWidth
        return self._size

    def breakLines(self, width: float | list[float] | tuple[float, ...]) -> ParaLines | ParaFrag:
        """Break plain words ourselves, and leave all others to reportlab."""
        widths = width if isinstance(width, (list, tuple)) else [width]
        return plain_lines(self.frags, self.style, widths, self._measures) or super().breakLines(
            width
        )

    def drawOn(self, canvas: Canvas, x: float, y: float, _sW: float = 0) -> None:
        """Draw plain lines in their place, with the same marks on the page as reportlab.

        It copies all that it knows of its pen around each of them, which they don't change.
        """
        if self._label is not None or not is_plain(self.blPara, self.style):
            super().drawOn(canvas, x, y)
            return
        canvas.addLiteral("q")
        canvas.addLiteral(f"{fp_str(1, 0, 0, 1, x, y)} cm")
        self.canv = canvas
        self.draw()
        del self.canv
        canvas.addLiteral("Q")

    def drawPara(self, debug: int = 0) -> None:
        """Draw plain lines ourselves, and leave others to reportlab."""
        look, style = self.blPara, self.style
        if not is_plain(look, style):
            super().drawPara(debug)
            return
        self.canv.addLiteral("q")
        self.canv.addLiteral(f"{fp_str(look.textColor.rgb())} rg")
        drawn = self.canv.beginText(style.leftIndent, self.height - look.fontSize)
        drawn.setFont(look.fontName, look.fontSize, style.leading)
        for _room, words in look.lines:
            drawn.textLine(" ".join(words))
        self.canv.drawText(drawn)
        self.canv.addLiteral("Q")

    def words_of(
        self, structure: Structure, element: Element, measures: Measures
    ) -> TaggedParagraph:
        """This paragraph, as the words of ``element``; reportlab owns the constructor."""
        self._structure, self._element, self._measures = structure, element, measures
        return self

    def marked(self, mark: str, label: Element) -> TaggedParagraph:
        """This paragraph, with what stands before a list's item."""
        self._mark, self._label = mark, label
        return self

    def split(self, availWidth: float, availHeight: float) -> list[Flowable]:
        """Parts of the same element, the first of which has the mark."""
        parts = super().split(availWidth, availHeight)
        for part in parts:
            if isinstance(part, TaggedParagraph):
                part.words_of(self._structure, self._element, self._measures)
        if parts and isinstance(parts[0], TaggedParagraph) and self._label is not None:
            parts[0].marked(self._mark, self._label)
        return parts

    def draw(self) -> None:
        """Draw the mark and the words, each as what it is."""
        if self._is_drawn:
            begin_artifact(self.canv, "Pagination")
        else:
            self._is_drawn = True
            self._end_lines_with_a_space()
            if self._label is not None:
                self._draw_mark(self._label)
            self._structure.begin(self.canv, self._element)
        super().draw()
        end_content(self.canv)
        for address, words in self._links():
            self._structure.link(self.canv, self._element, address, words)

    def _links(self) -> Iterator[tuple[str, str]]:
        """The addresses of these words, each once, with what they are called."""
        lines = self.blPara.lines
        if self.blPara.kind == 0:
            found = [(self.blPara.link, " ".join(word)) for _room, word in lines]
        else:
            found = [(frag.link, frag.text) for line in lines for frag in line.words]
        for link, stretches in groupby(found, lambda pair: pair[0]):
            if link:
                words = " ".join("".join(text for _, text in stretches).split())
                yield link[0][1], words

    def _end_lines_with_a_space(self) -> None:
        """Put back the space that a line's end took: without it two words are read as one.

        A line that ends with a hyphen was broken inside a double name, which has no space.
        """
        is_plain = self.blPara.kind == 0
        for line in self.blPara.lines[:-1]:
            if is_plain and not line[1][-1].endswith("-"):
                line[1].append("")
            elif not is_plain and line.words and not line.words[-1].text.endswith("-"):
                line.words[-1].text += " "

    def _draw_mark(self, label: Element) -> None:
        style = self.style
        ascent = getAscentDescent(style.fontName, style.fontSize)[0]
        self._structure.begin(self.canv, label)
        self.canv.setFont(style.bulletFontName, style.bulletFontSize)
        self.canv.setFillColor(style.textColor)
        self.canv.drawString(style.bulletIndent, self.height - ascent, self._mark)
        end_content(self.canv)


class TaggedFigure(Image):
    """A picture that is the content of a figure, which learns its place on the page."""

    def figure_of(self, structure: Structure, element: Element) -> TaggedFigure:
        """This picture, as the content of ``element``."""
        self._structure, self._element = structure, element
        return self

    def draw(self) -> None:
        """Draw the picture, and note where it stands."""
        left, bottom = self.canv.absolutePosition(0, 0)
        self._element.box = Box(left, bottom, left + self.drawWidth, bottom + self.drawHeight)
        self._structure.begin(self.canv, self._element)
        super().draw()
        end_content(self.canv)


class Rule(HRFlowable):
    """A line for the eye."""

    def draw(self) -> None:
        """Draw the line as an artifact."""
        begin_artifact(self.canv)
        super().draw()
        end_content(self.canv)


class TableArtifacts(TableRenderCB):
    """Marks a table's tints, lines and empty cells as drawn for the eye."""

    def __init__(self) -> None:
        self._is_empty = False

    def startTable(self, T: Table) -> None:
        """Nothing is drawn yet."""

    def endTable(self, T: Table) -> None:
        """Everything is drawn."""

    def startRow(self, T: Table, rowNo: int) -> None:
        """Cells mark themselves."""

    def endRow(self, T: Table) -> None:
        """Cells mark themselves."""

    def startBG(self, T: Table) -> None:
        """The tints come first."""
        begin_artifact(T.canv)

    def endBG(self, T: Table) -> None:
        """The tints are drawn."""
        end_content(T.canv)

    def startLines(self, T: Table) -> None:
        """The lines come last."""
        begin_artifact(T.canv)

    def endLines(self, T: Table) -> None:
        """The lines are drawn."""
        end_content(T.canv)

    def startCell(self, T: Table, rowNo: int, colNo: int, cellval: object, *_look: object) -> None:
        """A cell of text is what is left of a row that was broken inside: empty."""
        self._is_empty = isinstance(cellval, str)
        if self._is_empty:
            begin_artifact(T.canv)

    def endCell(self, T: Table) -> None:
        """End what `startCell` began."""
        if self._is_empty:
            end_content(T.canv)
