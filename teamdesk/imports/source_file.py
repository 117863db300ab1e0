"""A file that passed the gate, with its tables recognised and nothing read from them yet."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from teamdesk.imports.gate import Container, admit
from teamdesk.imports.reasons import ImportRefusedError, Refusal
from teamdesk.imports.recognition import recognise
from teamdesk.imports.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from teamdesk.imports.layout import Layout
    from teamdesk.imports.sheet import TextFormat
    from teamdesk.imports.word_file import Block


@dataclass(frozen=True, slots=True)
class SourceFile:
    """The recognised tables of a file, and the blocks of one that is minutes."""

    path: Path
    layouts: tuple[Layout, ...]
    text_format: TextFormat | None = None
    minutes: tuple[Block, ...] = ()
    unrecognised: tuple[str, ...] = ()
    """The sheets that hold something, and no known table."""

    @property
    def row_count(self) -> int:
        """The rows that are to be read, for progress."""
        return sum(len(layout.data_rows) for layout in self.layouts)


def open_source(path: Path) -> SourceFile:
    """Let the file through the gate, read it and recognise what it holds.

    The libraries are loaded with the first file that needs them.

    Raises:
        ImportRefusedError: the file can't be read, or holds nothing that is known.
    """
    match admit(path):
        case Container.WORKBOOK:
            from teamdesk.imports.workbook import read_workbook

            source = _recognised(path, read_workbook(path))
        case Container.TEXT:
            from teamdesk.imports.delimited import read_delimited

            sheet, text_format = read_delimited(path, _known_columns)
            source = replace(_recognised(path, [sheet]), text_format=text_format)
        case Container.WORD:
            source = _open_word(path)
    if not source.layouts and not source.minutes:
        raise ImportRefusedError(Refusal.NOTHING_RECOGNISED, file=path.name)
    return source


def _open_word(path: Path) -> SourceFile:
    from teamdesk.imports.minutes_rows import is_minutes
    from teamdesk.imports.word_file import read_word

    blocks = read_word(path)
    if is_minutes(blocks):
        return SourceFile(path, (), minutes=blocks)
    return _recognised(path, (block for block in blocks if isinstance(block, Sheet)))


def _recognised(path: Path, sheets: Iterable[Sheet]) -> SourceFile:
    layouts: list[Layout] = []
    others: list[str] = []
    for sheet in sheets:
        if layout := recognise(sheet):
            layouts.append(layout)
        elif any(not row.is_empty for row in sheet.rows):
            others.append(sheet.name)
    return SourceFile(path, tuple(layouts), unrecognised=tuple(others))


def _known_columns(sheet: Sheet) -> int:
    layout = recognise(sheet)
    return len(layout.columns) if layout else 0
