"""Blocks of a document as reportlab's flowables."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, assert_never

from reportlab.platypus import (
    Flowable,
)
from reportlab.platypus import PageBreak as PdfPageBreak
from reportlab.platypus.doctemplate import ActionFlowable

from teamdesk.exports.by_hand import AnswerLines, SignatureLines
from teamdesk.exports.charts import BarChart, Chart, Shading
from teamdesk.exports.document import (
    Block,
    Bullets,
    Checklist,
    Heading,
    KeyValues,
    Notice,
    NumberedList,
    PageBreak,
    Paragraph,
    Quote,
    Table,
    Text,
    plain,
)
from teamdesk.exports.text import pieces
from teamdesk.exports.writers.pdf.room import ABOVE_HEADING, Room
from teamdesk.exports.writers.pdf.styles import BELOW_LIST, BETWEEN_LINES, HAIRLINE
from teamdesk.exports.writers.pdf.tables import TableFlow
from teamdesk.exports.writers.pdf.tagged import Rule, TaggedFigure
from teamdesk.exports.writers.pictures import draw, height_share

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from reportlab.pdfgen.canvas import Canvas
    from reportlab.platypus import BaseDocTemplate

    from teamdesk.exports.charts import Picture
    from teamdesk.exports.writers.pdf.words import WordFlow


class Bookmark(Flowable):
    """Takes no room; puts the heading that follows into the reader's list of contents."""

    _SPACETRANSFER = 1

    def __init__(self, entry: str, key: str, depth: int) -> None:
        super().__init__()
        self.width = self.height = 0
        self._depth = depth
        self._entry = entry
        self._key = key

    def draw(self) -> None:
        """Note where the heading stands."""
        self.canv.bookmarkHorizontal(self._key, 0, ABOVE_HEADING)
        self.canv.addOutlineEntry(self._entry, self._key, self._depth)


class PdfBlocks:
    """Turns blocks into flowables ``width`` points wide."""

    def __init__(self, write: WordFlow, width: float) -> None:
        self._write = write
        self._styles = write.styles
        self._tables = TableFlow(write, width)
        self._root = write.structure.root
        self._width = width
        self._room = Room(width)
        self._headings = 0
        self._depth = -1

    def flowables(self, block: Block, below: Sequence[Block] = ()) -> Iterator[Flowable]:
        """What ``block`` is drawn with, from top to bottom; a heading stays with what is below."""
        match block:
            case Heading():
                yield from self._heading(block, below)
            case Paragraph():
                yield from self._paragraph(block, below)
            case Bullets() | NumberedList() | Checklist():
                yield from self._list(block)
            case KeyValues():
                parts = self._tables.facts(block)
                yield from self._room.above(parts, 3, below) if block.keeps_next else parts
            case Table():
                yield from self._tables.table(block)
            case Quote():
                yield from self._quote(block)
            case Notice() | Chart() | BarChart() | Shading():
                yield from self._set_apart(block, below)
            case PageBreak():
                yield PdfPageBreak()
            case SignatureLines() | AnswerLines():
                yield from self._by_hand(block)
            case _:
                assert_never(block)

    def _heading(self, heading: Heading, below: Sequence[Block]) -> Iterator[Flowable]:
        yield from self._room.above(self._heading_parts(heading), heading.level, below)

    def _heading_parts(self, heading: Heading) -> Iterator[Flowable]:
        shown = " ".join(self._write.letters.shown(heading.text).split())
        # The list of contents refuses a step down of more than one.
        self._depth = min(heading.level - 1, self._depth + 1)
        self._headings += 1
        style = self._styles.headings[heading.level]
        bookmark = Bookmark(shown, f"heading-{self._headings}", self._depth)
        # Counted only where both are measured together, and then for the first of them.
        bookmark.spaceBefore = style.spaceBefore
        yield bookmark
        element = self._root.add(f"H{self._depth + 1}")
        yield self._write.words(plain(heading.text), style, element)
        if heading.level == 1:
            # As wide as the one that Word draws below a title.
            yield Rule(width="100%", thickness=1.5, color=self._styles.accent, spaceAfter=12)

    def _paragraph(self, block: Paragraph, below: Sequence[Block]) -> Iterator[Flowable]:
        parts = self._write.paragraphs(block.spans, self._styles.body, self._root)
        yield from self._room.above(parts, 3, below) if block.keeps_next else parts

    def _set_apart(self, block: Notice | Picture, below: Sequence[Block]) -> Iterator[Flowable]:
        match block:
            case Notice():
                part = self._root.add("Div")
                text = self._write.paragraphs(plain(block.text), self._styles.notice, part)
                yield from self._tables.framed(list(text), self._styles.noticed)
            case Chart() | BarChart() | Shading():
                yield from self._picture(block, below)
            case _:
                assert_never(block)

    def _picture(self, picture: Picture, below: Sequence[Block]) -> Iterator[Flowable]:
        drawn = draw(picture, self._styles.look)
        height = self._width * height_share(picture)
        shown = TaggedFigure(io.BytesIO(drawn.png), self._width, height)
        shown.figure_of(self._write.structure, self._root.add("Figure", alternative=drawn.told))
        parts: list[Flowable] = [shown]
        if drawn.caption:
            said = plain(drawn.caption)
            parts += self._write.paragraphs(said, self._styles.small, self._root)
        yield from self._room.with_table(_spaced(parts, after=6), below)

    def _list(self, block: Bullets | NumberedList | Checklist) -> Iterator[Flowable]:
        items = marked_items(block)
        style = self._styles.list_for([mark for mark, _ in items])
        whole = self._root.add("L")
        parts: list[Flowable] = []
        for mark, text in items:
            item = whole.add("LI")
            label, body = item.add("Lbl"), item.add("LBody")
            first, *rest = (self._write.words(piece, style, body) for piece in pieces(text))
            parts += [first.marked(mark, label), *rest]
        yield from _spaced(parts, after=BELOW_LIST)

    def _by_hand(self, lines: SignatureLines | AnswerLines) -> Iterator[Flowable]:
        match lines:
            case SignatureLines():
                yield from self._tables.signatures(lines)
            case AnswerLines():
                yield from self._answer(lines.count)
            case _:
                assert_never(lines)

    def _answer(self, count: int) -> Iterator[Flowable]:
        """Lines for the eye alone: who hears the paper has heard the question."""
        for place in range(count):
            line = Rule("100%", HAIRLINE, color=self._styles.muted, spaceBefore=BETWEEN_LINES)
            line.keepWithNext = place < count - 1
            yield line

    def _quote(self, quote: Quote) -> Iterator[Flowable]:
        part = self._root.add("BlockQuote")
        parts = list(self._write.paragraphs(plain(quote.text), self._styles.quote, part))
        if quote.attribution:
            parts += self._write.paragraphs(plain(quote.attribution), self._styles.small, part)
        yield from self._tables.framed(parts, self._styles.quoted)


def _spaced(parts: Sequence[Flowable], after: float) -> Sequence[Flowable]:
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
