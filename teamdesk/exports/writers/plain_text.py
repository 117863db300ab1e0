"""A document's words as text, to be copied into another program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.exports.by_hand import AnswerLines, SignatureLines
from teamdesk.exports.charts import BarChart, Chart, Shading
from teamdesk.exports.document import (
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
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from teamdesk.exports.document import Block, Text

    _Listed = Bullets | NumberedList | KeyValues | Table | Checklist | SignatureLines | AnswerLines


def as_text(blocks: Iterable[Block]) -> str:
    """Every word of the blocks in their order; a heading has an empty line before it."""
    return "\n".join(line for block in blocks for line in _lines(block)).strip()


def _lines(block: Block) -> list[str]:
    match block:
        case Heading():
            return ["", block.text]
        case Paragraph():
            return [said(block.spans)]
        case Quote():
            return [" – ".join(part for part in (block.text, block.attribution) if part)]
        case Notice():
            return [block.text]
        case Chart():
            return [block.caption]
        case BarChart() | Shading():
            # Their figures stand in the table below.
            return [block.caption] if block.caption else []
        case PageBreak():
            return [""]
        case _:
            return _listed(block)


def _listed(block: _Listed) -> list[str]:
    match block:
        case Bullets() | NumberedList():
            return [f"- {said(item)}" for item in block.items]
        case KeyValues():
            return [f"{pair.key}: {_cell(pair.value)}" for pair in block.pairs]
        case Table():
            rows = ([_cell(cell) for cell in row if said(cell)] for row in block.rows)
            return [f"- {'; '.join(cells)}" for cells in rows]
        case Checklist():
            return [f"{item.mark} {said(item.text)}" for item in block.items]
        case SignatureLines():
            return [line.role for line in block.lines]
        case AnswerLines():
            return [""] * block.count


def said(text: Text) -> str:
    """The words of a text without their faces."""
    return "".join(span.text for span in text)


def _cell(text: Text) -> str:
    return ", ".join(said(text).splitlines())
