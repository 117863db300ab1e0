"""Blocks of a document as Word's paragraphs and tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

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
    SignatureLines,
    Span,
    Table,
    plain,
)
from teamdesk.exports.writers.pictures import draw
from teamdesk.exports.writers.word.elements import (
    TableShape,
    caption,
    element,
    keep_with_next,
    page_break,
    paragraph,
    picture,
    table,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from docx.parts.document import DocumentPart
    from lxml.etree import _Element as Element

    from teamdesk.exports.charts import Picture
    from teamdesk.exports.writers.look import Look

_KEY_SHARE = 0.29
_SIGNATURE_SHARES = (0.48, 0.04, 0.48)
# The kind of list that the style List Number names, see word-numbering.xml.
_DECIMAL = "1"


class DocxBlocks:
    """Turns blocks into elements of a body whose lines are ``width`` twips wide.

    ``part`` gets pictures, and a list of its own for each counted list, which starts at 1 again.
    """

    def __init__(self, width: int, part: DocumentPart, look: Look) -> None:
        self._width = width
        self._part = part
        self._look = look
        self._numbering = part.numbering_part.element
        self._lists = len(self._numbering.findall(element("num").tag))

    def elements(self, block: Block) -> Iterator[Element]:
        """What ``block`` is written with, from top to bottom."""
        match block:
            case Heading():
                yield paragraph(f"Heading{block.level}", plain(block.text))
            case Paragraph():
                yield paragraph("Normal", block.spans)
            case Bullets() | NumberedList() | Checklist():
                yield from self._list(block)
            case KeyValues():
                yield from self._facts(block)
            case Table():
                yield from self._table(block)
            case Quote() | Chart() | BarChart() | Shading():
                yield from self._attributed(block)
            case Notice():
                yield paragraph("TeamdeskNotice", plain(block.text))
            case PageBreak():
                yield page_break()
            case SignatureLines():
                yield from self._signatures(block)
            case _:
                assert_never(block)

    def _attributed(self, block: Quote | Picture) -> Iterator[Element]:
        match block:
            case Quote():
                yield paragraph("Quote", plain(block.text))
                said = block.attribution
                yield paragraph("TeamdeskAttribution", plain(said)) if said else _gap()
            case Chart() | BarChart() | Shading():
                yield from self._picture(block)
            case _:
                assert_never(block)

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
                    yield paragraph("ListBullet", item)
            case NumberedList():
                number = self._new_list()
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
        shape = TableShape("TeamdeskFacts", self._shares((_KEY_SHARE, 1 - _KEY_SHARE)))
        rows = [
            (paragraph("TeamdeskKey", plain(pair.key)), paragraph("TeamdeskFact", pair.value))
            for pair in facts.pairs
        ]
        yield table(shape, rows)
        yield _gap()

    def _table(self, block: Table) -> Iterator[Element]:
        shape = TableShape("TeamdeskTable", self._shares(block.widths), has_header=True)
        header = [paragraph("TeamdeskHeaderCell", plain(word)) for word in block.header]
        rows = [[paragraph("TeamdeskCell", cell) for cell in row] for row in block.rows]
        if block.is_whole:
            # Word keeps rows together by their paragraphs, and all but the last have one below.
            for cell in (cell for row in (header, *rows[:-1]) for cell in row):
                keep_with_next(cell)
        yield table(shape, [header, *rows])
        yield _gap()

    def _signatures(self, signatures: SignatureLines) -> Iterator[Element]:
        shape = TableShape("TeamdeskFacts", self._shares(_SIGNATURE_SHARES))
        for line in signatures.lines:
            yield paragraph("TeamdeskSigning", ())
            row = (
                paragraph("TeamdeskSigner", plain(line.place_and_date)),
                paragraph("TeamdeskKey", ()),
                paragraph("TeamdeskSigner", plain(line.role)),
            )
            yield table(shape, [row])
        yield _gap()

    def _shares(self, shares: Sequence[float]) -> list[int]:
        whole = sum(shares)
        return [round(self._width * share / whole) for share in shares]

    def _new_list(self) -> int:
        """A list that counts from 1, whatever was counted before."""
        self._lists += 1
        override = element("lvlOverride", ilvl="0")
        override.append(element("startOverride", "1"))
        made = element("num", numId=str(self._lists))
        made.extend([element("abstractNumId", _DECIMAL), override])
        self._numbering.append(made)
        return self._lists


def _gap() -> Element:
    # White that a table can't carry; Word also joins two tables that touch.
    return paragraph("TeamdeskGap", ())
