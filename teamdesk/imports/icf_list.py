"""A municipality's own ICF code list: a code and its title on each line (domain notes 4.5)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.instruments.icf import IcfError, read_code
from teamdesk.domain.worded import Worded
from teamdesk.imports.gate import Container, admit
from teamdesk.imports.reasons import ImportRefusedError, Refusal
from teamdesk.imports.written_values import text_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from teamdesk.imports.sheet import Row


class WhyNot(Worded):
    """Why a line of the list is not used."""

    NO_CODE = "no_code", mark("no ICF code")
    NO_TITLE = "no_title", mark("no title")
    TWICE = "twice", mark("the code stands higher up too")


@dataclass(frozen=True, slots=True)
class RefusedLine:
    """A line that is not used, as it stands in the file."""

    number: int
    text: str
    why: WhyNot


@dataclass(frozen=True, slots=True)
class IcfList:
    """What was read: titles by code, and the lines that are not used."""

    titles: Mapping[str, str]
    refused: tuple[RefusedLine, ...] = ()


def read_icf_list(path: Path) -> IcfList:
    """Read a workbook's first sheet, or a file of lines with a semicolon, a comma or a tab.

    Raises:
        ImportRefusedError: it can't be read, or holds no ICF code at all.
    """
    rows = _rows(path)
    # What stands over the first code is a heading, and no line of the list.
    start = next((place for place, row in enumerate(rows) if _code(row)), len(rows))
    found = _read(rows[start:])
    if not found.titles:
        raise ImportRefusedError(Refusal.NOTHING_RECOGNISED, file=path.name)
    return found


def _rows(path: Path) -> tuple[Row, ...]:
    match admit(path):
        case Container.WORKBOOK:
            from teamdesk.imports.workbook import read_workbook

            return next((sheet.rows for sheet in read_workbook(path) if sheet.rows), ())
        case Container.TEXT:
            from teamdesk.imports.delimited import read_delimited

            return read_delimited(path)[0].rows
        case Container.WORD:
            raise ImportRefusedError(Refusal.OTHER_FORMAT, file=path.name)


def _read(rows: Iterable[Row]) -> IcfList:
    titles: dict[str, str] = {}
    refused: list[RefusedLine] = []
    for row in rows:
        if row.is_empty:
            continue
        code, title = _code(row), text_of(row.cell(1)).strip()
        why = _why_not(code, title, titles)
        if why is None:
            titles[code] = title
        else:
            refused.append(RefusedLine(row.number, " · ".join(row.filled), why))
    return IcfList(titles, tuple(refused))


def _why_not(code: str, title: str, taken: Mapping[str, str]) -> WhyNot | None:
    if not code:
        return WhyNot.NO_CODE
    if not title:
        return WhyNot.NO_TITLE
    return WhyNot.TWICE if code in taken else None


def _code(row: Row) -> str:
    try:
        found = read_code(text_of(row.cell(0)))
    except IcfError:
        return ""
    return "" if found.qualifiers else found.code
