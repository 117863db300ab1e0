"""Blocks of a document as reportlab's flowables."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, assert_never

from reportlab.lib.units import mm
from reportlab.platypus import (
    CondPageBreak,
    Flowable,
    HRFlowable,
    Image,
    KeepTogether,
    Spacer,
    TableStyle,
)
from reportlab.platypus import PageBreak as PdfPageBreak
from reportlab.platypus import Paragraph as PdfParagraph
from reportlab.platypus import Table as PdfTable
from reportlab.platypus.doctemplate import ActionFlowable

from teamdesk.exports.document import (
    Block,
    Bullets,
    Chart,
    Checklist,
    Heading,
    KeyValues,
    Notice,
    NumberedList,
    PageBreak,
    Paragraph,
    Quote,
    SignatureLines,
    Table,
    Text,
    plain,
)
from teamdesk.exports.text import pieces
from teamdesk.exports.writers.chart_image import HEIGHT, draw_chart

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.platypus import BaseDocTemplate

    from teamdesk.exports.writers.pdf.fonts import Letters
    from teamdesk.exports.writers.pdf.styles import PdfStyles

# Where less than this is left of a page, a heading starts the next. reportlab's own keepWithNext
# would move a whole table with it.
_ROOM_BELOW = {1: 60 * mm, 2: 34 * mm, 3: 24 * mm}
_ABOVE_HEADING = 4 * mm
_KEY_SHARE = 0.29
_SIGNATURE_GAP = 8 * mm


class Bookmark(Flowable):
    """Takes no room; puts the heading that follows into the reader's list of contents."""

    def __init__(self, entry: str, key: str, depth: int) -> None:
        super().__init__()
        self.width = self.height = 0
        self._depth = depth
        self._entry = entry
        self._key = key

    def draw(self) -> None:
        """Note where the heading stands."""
        self.canv.bookmarkHorizontal(self._key, 0, _ABOVE_HEADING)
        self.canv.addOutlineEntry(self._entry, self._key, self._depth)


class PdfBlocks:
    """Turns blocks into flowables ``width`` points wide."""

    def __init__(self, styles: PdfStyles, letters: Letters, width: float) -> None:
        self._styles = styles
        self._letters = letters
        self._width = width
        self._headings = 0
        self._depth = -1

    def flowables(self, block: Block) -> Iterator[Flowable]:
        """What ``block`` is drawn with, from top to bottom."""
        match block:
            case Heading():
                yield from self._heading(block)
            case Paragraph():
                yield from self._paragraphs(block.spans, self._styles.body)
            case Bullets() | NumberedList() | Checklist():
                yield from self._list(block)
            case KeyValues():
                yield from self._facts(block)
            case Table():
                yield from self._table(block)
            case Quote():
                yield from self._quote(block)
            case Notice() | Chart():
                yield from self._set_apart(block)
            case PageBreak():
                yield PdfPageBreak()
            case SignatureLines():
                yield from self._signatures(block)
            case _:
                assert_never(block)

    def _heading(self, heading: Heading) -> Iterator[Flowable]:
        yield CondPageBreak(_ROOM_BELOW[heading.level])
        shown = " ".join(self._letters.shown(heading.text).split())
        # The list of contents refuses a step down of more than one.
        self._depth = min(heading.level - 1, self._depth + 1)
        self._headings += 1
        yield Bookmark(shown, f"heading-{self._headings}", self._depth)
        markup = self._markup(plain(heading.text))
        yield PdfParagraph(markup, self._styles.headings[heading.level])
        if heading.level == 1:
            yield HRFlowable(
                width=18 * mm,
                thickness=2.2,
                color=self._styles.accent,
                hAlign="LEFT",
                spaceAfter=12,
            )

    def _set_apart(self, block: Notice | Chart) -> Iterator[Flowable]:
        match block:
            case Notice():
                text = self._paragraphs(plain(block.text), self._styles.notice)
                yield from self._framed(list(text), self._styles.noticed())
            case Chart():
                yield from self._chart(block)
            case _:
                assert_never(block)

    def _chart(self, chart: Chart) -> Iterator[Flowable]:
        png = draw_chart(chart, self._styles.look)
        picture = Image(io.BytesIO(png), self._width, self._width * HEIGHT)
        words = self._paragraphs(plain(chart.caption), self._styles.small)
        yield KeepTogether([picture, *words])
        yield Spacer(1, 6)

    def _list(self, block: Bullets | NumberedList | Checklist) -> Iterator[Flowable]:
        parts = [
            paragraph
            for mark, item in marked_items(block)
            for paragraph in self._paragraphs(item, self._styles.list_item, mark)
        ]
        yield from _spaced(parts, after=6)

    def _facts(self, facts: KeyValues) -> Iterator[Flowable]:
        if not facts.pairs:
            return
        rows = [
            [
                self._cell(plain(pair.key), self._styles.key),
                self._cell(pair.value, self._styles.cell),
            ]
            for pair in facts.pairs
        ]
        widths = [self._width * _KEY_SHARE, self._width * (1 - _KEY_SHARE)]
        yield PdfTable(
            rows,
            widths,
            style=self._styles.facts(),
            splitInRow=1,
            hAlign="LEFT",
            spaceAfter=8,
        )

    def _table(self, table: Table) -> Iterator[Flowable]:
        rows = [[self._cell(plain(word), self._styles.header_cell) for word in table.header]]
        rows.extend([self._cell(cell, self._styles.cell) for cell in row] for row in table.rows)
        share = self._width / sum(table.widths)
        yield PdfTable(
            rows,
            [width * share for width in table.widths],
            style=self._styles.table(),
            repeatRows=1,
            splitInRow=1,
            hAlign="LEFT",
            spaceAfter=10,
        )

    def _quote(self, quote: Quote) -> Iterator[Flowable]:
        parts = list(self._paragraphs(plain(quote.text), self._styles.quote))
        if quote.attribution:
            parts += self._paragraphs(plain(quote.attribution), self._styles.small)
        yield from self._framed(parts, self._styles.quoted())

    def _framed(self, parts: list[Flowable], style: TableStyle) -> Iterator[Flowable]:
        """One cell around the parts; it is broken only where a page can't hold it."""
        frame = PdfTable(
            [[parts]],
            [self._width],
            style=style,
            splitInRow=1,
            hAlign="LEFT",
            spaceBefore=4,
            spaceAfter=9,
        )
        yield KeepTogether([frame])

    def _signatures(self, signatures: SignatureLines) -> Iterator[Flowable]:
        small = self._styles.small
        column = (self._width - _SIGNATURE_GAP) / 2
        widths = [column, _SIGNATURE_GAP, column]
        for line in signatures.lines:
            cells = [self._cell(plain(text), small) for text in (line.place_and_date, line.role)]
            row = [[cells[0], "", cells[1]]]
            table = PdfTable(row, widths, style=self._styles.signatures(), hAlign="LEFT")
            yield KeepTogether([Spacer(1, 15 * mm), table])

    def _cell(self, text: Text, style: ParagraphStyle) -> list[Flowable]:
        return list(self._paragraphs(text, style))

    def _paragraphs(
        self, text: Text, style: ParagraphStyle, mark: str | None = None
    ) -> Iterator[Flowable]:
        for piece in pieces(text):
            yield PdfParagraph(self._markup(piece), style, bulletText=mark)
            mark = None

    def _markup(self, text: Text) -> str:
        return self._letters.markup(text, self._styles.muted)


def _spaced(parts: list[Flowable], after: float) -> list[Flowable]:
    """White below the last part, which is dropped at the end of a page, as a spacer is not."""
    if parts:
        parts[-1].spaceAfter = after
    return parts


def marked_items(block: Bullets | NumberedList | Checklist) -> list[tuple[str, Text]]:
    """The items of a list with what stands before each."""
    match block:
        case Bullets():
            return [("•", item) for item in block.items]
        case NumberedList():
            return [(f"{number}.", item) for number, item in enumerate(block.items, 1)]
        case Checklist():
            return [(item.mark, item.text) for item in block.items]
        case _:
            assert_never(block)


class LastPage(ActionFlowable):
    """Stands where the number of pages is known, and lets the furniture finish.

    An action and no drawing: on a page that is full to the brim even nothing has no room, and
    would begin an empty page.
    """

    def __init__(self, finish: Callable[[Canvas], None]) -> None:
        super().__init__()
        self._finish = finish

    def apply(self, doc: BaseDocTemplate) -> None:
        """Draw nothing on the page itself."""
        self._finish(doc.canv)
