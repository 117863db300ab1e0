"""Find the header row of a sheet, and say what table it is.

Every row near the top is tried as a header, for every kind of table; the reading that explains
most columns wins. What stands in the columns has a say too: eleven digits with fitting control
digits are identity numbers, whatever the header calls them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from teamdesk.domain.names import search_key
from teamdesk.imports.column_contents import ColumnContents, add_by_content
from teamdesk.imports.columns import (
    PERSON_COLUMNS,
    REPEATED,
    SCORES,
    Column,
    TableKind,
)
from teamdesk.imports.headers import Header, meanings, read_header
from teamdesk.imports.layout import FoundColumn, Layout
from teamdesk.imports.tables import COLUMNS, REQUIRED

if TYPE_CHECKING:
    from collections.abc import Iterable

    from teamdesk.domain.evaluations import Moment
    from teamdesk.imports.sheet import Row, Sheet

SHEET_KINDS = tuple(kind for kind in COLUMNS if kind not in (TableKind.MINUTES, TableKind.TASKS))
_WITH_MOMENTS = (TableKind.COPM, TableKind.BARTHEL, TableKind.SPPB, TableKind.FIM)
_ROWS_TRIED = 40
_ROWS_BELOW = 200
_FEWEST_COLUMNS = 2
_WEAK = 60
_CASE_COLUMNS = 2
_ENDED_WORDS = re.compile(r"\b(avslutt\w*|utskr[ei]vn\w*|ended|closed|discharged|arkiv\w*)")


def recognise(sheet: Sheet, kinds: Iterable[TableKind] = SHEET_KINDS) -> Layout | None:
    """The best reading of a sheet; None for a sheet that is no known table."""
    best: Layout | None = None
    kinds = tuple(kinds)
    for index, row in enumerate(sheet.rows[:_ROWS_TRIED]):
        if not _can_be_header(row):
            continue
        head = _Head(sheet, index)
        for kind in kinds:
            layout = _read_as(kind, head)
            if layout and (best is None or layout.score > best.score + 0.01):
                best = layout
    return _told_apart(best) if best else None


class _Head:
    """A row that may be the header, with what stands above and below it."""

    def __init__(self, sheet: Sheet, index: int) -> None:
        self.sheet = sheet
        self.index = index
        self.contents = ColumnContents(sheet.rows[index + 1 : index + 1 + _ROWS_BELOW])
        above = sheet.rows[index - 1] if index else None
        is_group = above is not None and not above.is_wide_heading
        over = [_header_text(value) for value in above.cells] if above and is_group else []
        own = [_header_text(value) for value in sheet.rows[index].cells]
        over += [""] * (len(own) - len(over))
        self.headers = [
            read_header(text or over_text) for text, over_text in zip(own, over, strict=False)
        ]
        self._groups = _carried_right(over)

    def group(self, place: int) -> str:
        """The words of the group above a column, «START» over «Dato»."""
        return self._groups[place] if place < len(self._groups) else ""


def _carried_right(texts: list[str]) -> list[str]:
    """A group's words hold until the next group's, whether its cells are merged or not."""
    groups: list[str] = []
    for text in texts:
        groups.append(text or (groups[-1] if groups else ""))
    return groups


def _header_text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _can_be_header(row: Row) -> bool:
    """At least two different words, and hardly any numbers or dates."""
    texts = row.filled
    words = [t for t in texts if any(c.isalpha() for c in t) and len(t) <= 80]
    return not row.is_wide_heading and len(set(words)) >= 2 and len(words) >= 0.8 * len(texts)


def _read_as(kind: TableKind, head: _Head) -> Layout | None:
    candidates: list[tuple[int, int, Column, Header]] = []
    for place, header in enumerate(head.headers):
        full, scores = _meanings_in(kind, header, head.group(place))
        candidates += [(score, place, column, full) for column, score in scores.items()]
    found, total = _assign(kind, candidates)
    if len(found) < _FEWEST_COLUMNS:
        return None
    columns = add_by_content(kind, head.contents, head.headers, found)
    if not _is_enough(kind, {c.column for c in columns if head.contents.is_filled(c.index)}):
        return None
    in_order = tuple(sorted(columns, key=lambda c: c.index))
    return Layout(kind, head.sheet, head.index, in_order, total)


def _meanings_in(kind: TableKind, header: Header, over: str) -> tuple[Header, dict[Column, int]]:
    """The header's meanings for a kind, with the words of a group row above where it helps."""
    with_moment = kind in _WITH_MOMENTS
    wanted = set(COLUMNS[kind])
    joined = read_header(f"{over} {header.text}") if over and over != header.text else header
    moment = header.moment or (read_header(over).moment if over else None)
    key = header.bare_key if with_moment and header.moment else header.key
    scores = {c: s for c, s in meanings(key).items() if c in wanted}
    if with_moment and header.moment and header.bare_key:
        scores |= {c: s for c, s in meanings(header.key).items() if c in wanted and c not in SCORES}
    if max(scores.values(), default=0) < _WEAK:
        key = joined.bare_key if with_moment and joined.moment else joined.key
        scores |= {c: s - 5 for c, s in meanings(key).items() if c in wanted}
        moment = moment or joined.moment
    full = Header(header.text, header.key, moment, header.bare_key, header.highest)
    return full, scores


def _assign(
    kind: TableKind, candidates: list[tuple[int, int, Column, Header]]
) -> tuple[tuple[FoundColumn, ...], float]:
    """Give each header its best meaning and each meaning its best header, best pairs first."""
    found: dict[int, FoundColumn] = {}
    taken: set[tuple[Column, Moment | None]] = set()
    total = 0.0
    for score, place, column, header in sorted(candidates, key=lambda c: (-c[0], c[1])):
        moment = header.moment if kind in _WITH_MOMENTS and column in SCORES else None
        is_taken = (column, moment) in taken and column not in REPEATED
        if place in found or is_taken:
            continue
        found[place] = FoundColumn(column, place, header, moment)
        taken.add((column, moment))
        total += score / 100 * _weight(column)
    return tuple(found.values()), total


def _weight(column: Column) -> float:
    if column is Column.NOTE:
        return 0.25
    return 0.5 if column in PERSON_COLUMNS else 1.0


def _is_enough(kind: TableKind, columns: set[Column]) -> bool:
    if not all(group & columns for group in REQUIRED[kind]):
        return False
    if kind is TableKind.CASELOAD:
        own = columns - {Column.NAME, Column.LAST_NAME, Column.FIRST_NAME, Column.NOTE}
        return len(own) >= _CASE_COLUMNS
    return True


def _told_apart(layout: Layout) -> Layout:
    """A caseload of ended cases has no phase any more, or says so above."""
    if layout.kind is not TableKind.CASELOAD:
        return layout
    columns = {found.column for found in layout.columns}
    is_running = columns & {Column.PHASE, Column.NEXT_EVALUATION}
    says_ended = bool(_ENDED_WORDS.search(search_key(layout.sheet.name)))
    says_ended |= any(_ENDED_WORDS.search(search_key(words)) for words in layout.words_above[:3])
    if is_running or not (Column.ENDED in columns or says_ended):
        return layout
    return Layout(TableKind.ENDED, layout.sheet, layout.header_index, layout.columns, layout.score)
