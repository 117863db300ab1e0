"""Read a Word document as headings, lines and tables; what they mean is others' to say."""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING

from docx import Document
from docx.opc.exceptions import PackageNotFoundError
from docx.table import Table
from lxml.etree import LxmlError

from teamdesk.domain.names import clean
from teamdesk.imports.reasons import ImportRefusedError, Refusal
from teamdesk.imports.sheet import MAX_COLUMNS, MAX_ROWS, Row, Sheet

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from docx.text.paragraph import Paragraph


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph."""

    number: int
    """Its place among the blocks of the document, counted from 1."""
    text: str
    is_heading: bool


Block = Line | Sheet


def read_word(path: Path) -> tuple[Block, ...]:
    """Read headings, lines and tables in the order of the document.

    Raises:
        ImportRefusedError: damaged.
    """
    try:
        with path.open("rb") as file:
            return tuple(_blocks(file))
    except (
        *(PackageNotFoundError, zipfile.BadZipFile, LxmlError, KeyError, ValueError),
        *(TypeError, AttributeError, IndexError, OSError, EOFError),
    ):
        raise ImportRefusedError(Refusal.DAMAGED, file=path.name) from None


def _blocks(file: IO[bytes]) -> Iterator[Block]:
    heading = ""
    tables = 0
    for number, block in enumerate(Document(file).iter_inner_content(), 1):
        if isinstance(block, Table):
            tables += 1
            yield Sheet(heading or f"{tables}", _rows(block), heading)
        elif text := clean(block.text):
            is_heading = _is_heading(block)
            heading = text if is_heading else heading
            yield Line(number, text, is_heading)


def _rows(table: Table) -> tuple[Row, ...]:
    return tuple(
        Row(number, tuple(cell.text or None for cell in row.cells[:MAX_COLUMNS]))
        for number, row in enumerate(table.rows[:MAX_ROWS], 1)
    )


def _is_heading(paragraph: Paragraph) -> bool:
    """A heading by its style, or a short line that is bold throughout."""
    style = (paragraph.style.name if paragraph.style else "") or ""
    if style.casefold().startswith(("heading", "overskrift", "title", "tittel")):
        return True
    runs = [run for run in paragraph.runs if run.text.strip()]
    return bool(runs) and len(paragraph.text) <= 80 and all(run.bold for run in runs)
