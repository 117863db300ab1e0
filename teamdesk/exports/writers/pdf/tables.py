"""What of a document stands in columns, as reportlab's tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Spacer, TableStyle

from teamdesk.exports.document import KeyValue, KeyValues, Table, plain
from teamdesk.exports.writers.pdf.measured import MeasuredTable
from teamdesk.exports.writers.pdf.tagged import TableArtifacts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from teamdesk.exports.by_hand import SignatureLines
    from teamdesk.exports.writers.pdf.structure import Element
    from teamdesk.exports.writers.pdf.words import WordFlow

_KEY_SHARE = 0.29
_SIGNATURE_GAP = 8 * mm


class TableFlow:
    """Turns facts, tables and lines to sign on into flowables ``width`` points wide."""

    def __init__(self, write: WordFlow, width: float) -> None:
        self._write = write
        self._styles = write.styles
        self._width = width

    def facts(self, facts: KeyValues) -> Iterator[Flowable]:
        """Names at the left, each the header of its row."""
        if not facts.pairs:
            return
        table = self._write.structure.root.add("Table")
        rows = [self._fact(pair, table.add("TR")) for pair in facts.pairs]
        widths = [self._width * _KEY_SHARE, self._width * (1 - _KEY_SHARE)]
        yield MeasuredTable(
            rows,
            widths,
            style=self._styles.facts,
            splitInRow=1,
            hAlign="LEFT",
            spaceAfter=8,
            renderCB=TableArtifacts(),
        )

    def _fact(self, pair: KeyValue, row: Element) -> list[list[Flowable]]:
        key, value = row.add("TH", scope="Row"), row.add("TD")
        return [
            self._write.cell(plain(pair.key), self._styles.key, key),
            self._write.cell(pair.value, self._styles.cell, value),
        ]

    def table(self, table: Table) -> Iterator[Flowable]:
        """A table whose header row is read once, and drawn on each page."""
        whole = self._write.structure.root.add("Table")
        names = whole.add("TR")
        rows = [
            [
                self._write.cell(
                    plain(word), self._styles.header_cell, names.add("TH", scope="Column")
                )
                for word in table.header
            ]
        ]
        for cells in table.rows:
            row = whole.add("TR")
            rows.append(
                [self._write.cell(cell, self._styles.cell, row.add("TD")) for cell in cells]
            )
        share = self._width / sum(table.widths)
        yield MeasuredTable(
            rows,
            [width * share for width in table.widths],
            style=self._styles.table,
            repeatRows=1,
            splitInRow=1,
            hAlign="LEFT",
            spaceAfter=10,
            renderCB=TableArtifacts(),
        )

    def framed(self, parts: Sequence[Flowable], style: TableStyle) -> Iterator[Flowable]:
        """One cell around the parts; it is broken only where a page can't hold it."""
        frame = MeasuredTable(
            [[list(parts)]],
            [self._width],
            style=style,
            splitInRow=1,
            hAlign="LEFT",
            spaceBefore=4,
            spaceAfter=9,
            renderCB=TableArtifacts(),
        )
        yield KeepTogether([frame])

    def signatures(self, signatures: SignatureLines) -> Iterator[Flowable]:
        """Lines to sign on, all on one page, which what leads to them is on, too."""
        small = self._styles.small
        column = (self._width - _SIGNATURE_GAP) / 2
        widths = [column, _SIGNATURE_GAP, column]
        kept: list[Flowable] = []
        for line in signatures.lines:
            part = self._write.structure.root.add("Div")
            cells = [
                self._write.cell(plain(text), small, part)
                for text in (line.place_and_date, line.role)
            ]
            row = [[cells[0], [], cells[1]]]
            table = MeasuredTable(
                row,
                widths,
                style=self._styles.signatures,
                hAlign="LEFT",
                renderCB=TableArtifacts(),
            )
            kept += [Spacer(1, 15 * mm), table]
        for above in kept[:-1]:
            above.keepWithNext = 1
        yield from kept
