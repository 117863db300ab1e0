"""Blocks of a document as Word's paragraphs and tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from docx.shared import Twips

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
    Span,
    Table,
    plain,
)
from teamdesk.exports.writers.pictures import draw
from teamdesk.exports.writers.short_tables import stays_whole
from teamdesk.exports.writers.word.elements import (
    caption,
    keep_with_next,
    look_of,
    paragraph,
    picture,
)
from teamdesk.exports.writers.word.tables import TableShape, table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from docx.parts.document import DocumentPart
    from lxml.etree import _Element as Element

    from teamdesk.exports.charts import Picture
    from teamdesk.exports.writers.look import Look
    from teamdesk.exports.writers.word.flow import Flow
    from teamdesk.exports.writers.word.lists import Lists

_KEY_SHARE = 0.29
# So few facts are read at a glance, and are not parted by the end of a page.
_FACTS_KEPT_WHOLE = 8
# White below a quote that nobody is named for, in twips.
_BELOW_QUOTE = 180
# Room for a name above each line to sign on, in twips.
_SIGNING_HEIGHT = 1100


class DocxBlocks:
    """Turns blocks into elements of a body whose lines are ``width`` twips wide.

    ``part`` gets the pictures, ``lists`` a list of its own for each that is counted.
    """

    def __init__(self, width: int, part: DocumentPart, look: Look, lists: Lists) -> None:
        self._width = width
        self._part = part
        self._look = look
        self._lists = lists
        self._notices = 0

    def write(self, block: Block, flow: Flow) -> None:
        """Put what ``block`` is written with into the flow, from top to bottom."""
        match block:
            case Heading():
                # Not every municipality's own style for headings asks for it.
                flow.add([keep_with_next(paragraph(f"Heading{block.level}", plain(block.text)))])
            case Paragraph():
                words = paragraph("Normal", block.spans)
                flow.add([keep_with_next(words) if block.keeps_next else words])
            case Bullets() | NumberedList() | Checklist():
                flow.add(self._list(block))
            case KeyValues():
                flow.add(self._facts(block))
            case Table():
                flow.add(self._table(block))
            case Quote() | Chart() | BarChart() | Shading():
                flow.add(self._attributed(block))
            case Notice():
                flow.add([self._notice(block)])
            case PageBreak():
                flow.begin_page()
            case SignatureLines() | AnswerLines():
                flow.add(self._by_hand(block))
            case _:
                assert_never(block)

    def _notice(self, block: Notice) -> Element:
        words = paragraph("TeamdeskNotice", plain(block.text))
        # Word draws one frame around two that are quite alike: each is a twip off the last.
        self._notices += 1
        look_of(words).right_indent = Twips(self._notices % 2)
        return words

    def _attributed(self, block: Quote | Picture) -> Iterator[Element]:
        match block:
            case Quote():
                yield from self._quote(block)
            case Chart() | BarChart() | Shading():
                yield from self._picture(block)
            case _:
                assert_never(block)

    def _quote(self, quote: Quote) -> Iterator[Element]:
        words = paragraph("Quote", plain(quote.text))
        if quote.attribution:
            yield keep_with_next(words)
            yield paragraph("TeamdeskAttribution", plain(quote.attribution))
        else:
            look_of(words).space_after = Twips(_BELOW_QUOTE)
            yield words

    def _picture(self, block: Picture) -> Iterator[Element]:
        drawn = draw(block, self._look)
        yield picture(self._part, drawn.png, drawn.told, self._width)
        if drawn.caption:
            # The figures stand in a table below bars, and in the words below lines.
            yield caption(drawn.caption, keeps_next=not isinstance(block, Chart))

    def _list(self, block: Bullets | NumberedList | Checklist) -> Iterator[Element]:
        match block:
            case Bullets():
                for item in block.items:
                    yield paragraph("ListBullet", item, self._lists.bullet)
            case NumberedList():
                number = self._lists.begin()
                for item in block.items:
                    yield paragraph("ListNumber", item, number)
            case Checklist():
                for entry in block.items:
                    marked = (Span(f"{entry.mark}\t"), *entry.text)
                    yield paragraph("TeamdeskChecklist", marked)
            case _:
                assert_never(block)

    def _facts(self, facts: KeyValues) -> Iterator[Element]:
        if not facts.pairs:
            return
        widths = self._shares((_KEY_SHARE, 1 - _KEY_SHARE))
        shape = TableShape("TeamdeskFacts", widths, has_names=True)
        rows = [
            (paragraph("TeamdeskKey", plain(pair.key)), paragraph("TeamdeskFact", pair.value))
            for pair in facts.pairs
        ]
        if len(rows) <= _FACTS_KEPT_WHOLE:
            _keep_whole(rows)
        if facts.keeps_next:
            _keep_whole([*rows, ()])
        yield table(shape, rows)

    def _table(self, block: Table) -> Iterator[Element]:
        shape = TableShape("TeamdeskTable", self._shares(block.widths), has_header=True)
        header = [paragraph("TeamdeskHeaderCell", plain(word)) for word in block.header]
        rows = [[paragraph("TeamdeskCell", cell) for cell in row] for row in block.rows]
        if stays_whole(block):
            _keep_whole([header, *rows])
        yield table(shape, [header, *rows])

    def _by_hand(self, lines: SignatureLines | AnswerLines) -> Iterator[Element]:
        match lines:
            case SignatureLines():
                yield from self._signatures(lines)
            case AnswerLines():
                empty = [paragraph("TeamdeskAnswer", ()) for _place in range(lines.count)]
                _keep_whole([[line] for line in empty])
                yield from empty
            case _:
                assert_never(lines)

    def _signatures(self, signatures: SignatureLines) -> Iterator[Element]:
        shape = TableShape("TeamdeskSigning", self._shares((1, 1)), row_height=_SIGNING_HEIGHT)
        rows = [
            [
                paragraph("TeamdeskSigner", plain(words))
                for words in (line.place_and_date, line.role)
            ]
            for line in signatures.lines
        ]
        _keep_whole(rows)
        if rows:
            yield table(shape, rows)

    def _shares(self, shares: Sequence[float]) -> list[int]:
        whole = sum(shares)
        return [round(self._width * share / whole) for share in shares]


def _keep_whole(rows: Sequence[Sequence[Element]]) -> None:
    """Word keeps rows on one page by their paragraphs; all but the last have one below."""
    for cell in (cell for row in rows[:-1] for cell in row):
        keep_with_next(cell)
