"""Looks into a document before it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.exports.document import Heading, KeyValues, Notice, Table

if TYPE_CHECKING:
    from teamdesk.exports.document import Block, Document, Text


def said(text: Text) -> str:
    return "".join(span.text for span in text)


def headings(document: Document, level: int = 2) -> list[str]:
    found = [block for block in document.blocks if isinstance(block, Heading)]
    return [heading.text for heading in found if heading.level == level]


def notices(document: Document) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, Notice)]


def below(document: Document, heading: str) -> list[Block]:
    """What stands between a heading and the next of any level."""
    texts = [block.text if isinstance(block, Heading) else None for block in document.blocks]
    start = texts.index(heading) + 1
    ends = [n for n, text in enumerate(texts) if n >= start and text is not None]
    return list(document.blocks[start : ends[0] if ends else None])


def rows(document: Document, heading: str) -> list[tuple[str, ...]]:
    """The cells of the table below a heading."""
    (table,) = (block for block in below(document, heading) if isinstance(block, Table))
    return [tuple(said(cell) for cell in row) for row in table.rows]


def facts_of(document: Document, heading: str) -> dict[str, str]:
    found = [block for block in below(document, heading) if isinstance(block, KeyValues)]
    return {pair.key: said(pair.value) for block in found for pair in block.pairs}
