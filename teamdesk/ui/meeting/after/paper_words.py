"""A document's blocks as the rich text that one label reads: facts and tables in columns."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from teamdesk.exports.document import Bullets, Heading, KeyValues, Notice, Paragraph, Quote, Table
from teamdesk.exports.writers.plain_text import as_text, said
from teamdesk.ui.widgets.labels import breakable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from teamdesk.exports.document import Block
    from teamdesk.ui.theme.tokens import Tokens

# The share of the width that the name of a fact gets, in percent.
NAME = 22


class PaperWords:
    """Dresses blocks in the sizes and colours of a theme; what somebody wrote is never markup."""

    def __init__(self, tokens: Tokens) -> None:
        self._space = tokens.space
        self._type = tokens.type
        self._muted = tokens.colours.text_muted
        self._warning = tokens.colours.warning

    def of(self, blocks: Iterable[Block]) -> str:
        """The blocks below each other."""
        return "".join(self._block(block) for block in blocks)

    def _block(self, block: Block) -> str:
        match block:
            case Heading():
                return self._heading(block)
            case Notice():
                return self._part(block.text, f"font-weight: 600; color: {self._warning}")
            case Paragraph():
                return self._part(said(block.spans))
            case Bullets():
                return self._part("\n".join(f"◆ {said(item)}" for item in block.items))
            case Quote():
                words = "\n".join(part for part in (block.text, block.attribution) if part)
                return self._part(words, f"color: {self._muted}")
            case KeyValues():
                return self._facts(block)
            case Table():
                return self._table(block)
            case _:
                return self._part(as_text((block,)))

    def _heading(self, block: Heading) -> str:
        if block.level > 1:
            look = f"font-size: {self._type.small}px; font-weight: 600; color: {self._muted}"
        else:
            look = f"font-size: {self._type.heading}px; font-weight: 600"
        return self._part(block.text, look)

    def _part(self, text: str, look: str = "") -> str:
        return f'<div style="margin-top: {self._space.sm}px; {look}">{_words(text)}</div>'

    def _facts(self, block: KeyValues) -> str:
        rows = (
            self._cell(pair.key, NAME, f"color: {self._muted}")
            + self._cell(said(pair.value), 100 - NAME)
            for pair in block.pairs
        )
        return self._grid(rows)

    def _table(self, block: Table) -> str:
        shares = [round(100 * width / sum(block.widths)) for width in block.widths]
        look = f"font-size: {self._type.caption}px; color: {self._muted}"
        head = "".join(
            self._cell(title, share, look)
            for title, share in zip(block.header, shares, strict=True)
        )
        rows = (
            "".join(
                self._cell(said(cell), share) for cell, share in zip(cells, shares, strict=True)
            )
            for cells in block.rows
        )
        return self._grid([head, *rows])

    def _grid(self, rows: Iterable[str]) -> str:
        # A table takes its width from its place, and no room of its own between the cells.
        lines = "".join(f"<tr>{row}</tr>" for row in rows)
        look = f"margin-top: {self._space.sm}px"
        return f'<table width="100%" cellspacing="0" cellpadding="0" style="{look}">{lines}</table>'

    def _cell(self, text: str, share: int, look: str = "") -> str:
        room = f"padding-right: {self._space.md}px; padding-bottom: {self._space.xs}px"
        return f'<td width="{share}%" style="{room}; {look}">{_words(text)}</td>'


def _words(text: str) -> str:
    return escape(breakable(text)).replace("\n", "<br/>")
