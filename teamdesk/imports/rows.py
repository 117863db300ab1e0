"""The rows of a recognised table, one at a time, with their columns by meaning."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from teamdesk.domain.names import clean, search_key
from teamdesk.imports.findings import CellPlace, FindingLog
from teamdesk.imports.reasons import Reason
from teamdesk.imports.records import NO_DATE, DateForm, Place, WrittenDate
from teamdesk.imports.written_dates import DateSense, Direction, read_date
from teamdesk.imports.written_values import is_missing, long_text_of, read_number, text_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date
    from decimal import Decimal

    from teamdesk.domain.evaluations import Moment
    from teamdesk.imports.columns import Column
    from teamdesk.imports.layout import FoundColumn, Layout
    from teamdesk.imports.people import PeopleIndex, StaffIndex
    from teamdesk.imports.sheet import Row
    from teamdesk.imports.written_dates import CellValue

_SUM = re.compile(r"^(sum|totalt?|total|i alt|til sammen|samlet|samla|delsum|subtotal)\b")
_COUNT = re.compile(r"^(antall|antal|ant|count|number of|rader|rows)\b")
_AVERAGE = re.compile(r"^(snitt|gjennomsnitt|average|mean|middelverdi)\b")
_HEADING_WORDS = re.compile(
    r"\b(sone|zone|team|bydel|distrikt|avdeling|omrade|nye|pa vent|aktive|venteliste|gruppe"
    r"|group)\b"
)
_HEADING_SIGNS = re.compile(r"[↓↑→←▼▲►:*=]|---|___")


def fingerprint(kind: str, *parts: object) -> str:
    """A short key that is the same each time the same fact is read, and tells nothing itself."""
    whole = "\x1f".join(clean(str(part)).casefold() for part in parts)
    return f"{kind}:{hashlib.sha256(whole.encode()).hexdigest()[:32]}"


def _nothing() -> None:
    return None


@dataclass(slots=True)
class Reading:
    """What all tables of one import share while they are read."""

    reference: date
    people: PeopleIndex
    staff: StaffIndex
    file: str = ""
    log: FindingLog = field(default_factory=FindingLog)
    tick: Callable[[], None] = _nothing
    """Called for each row; raises when the person has cancelled."""
    new_id: Callable[[], UUID] = uuid4


@dataclass(frozen=True, slots=True)
class RowView:
    """One row, whose cells are asked for by meaning."""

    layout: Layout
    row: Row
    place: Place
    log: FindingLog
    heading: str = ""
    """The heading that stands above the row inside the table."""

    def has(self, column: Column, moment: Moment | None = None) -> bool:
        """Whether the table has the column at all."""
        return self.layout.find(column, moment) is not None

    def value(self, column: Column, moment: Moment | None = None) -> CellValue:
        """The cell as it is; None where the table lacks the column."""
        found = self.layout.find(column, moment)
        return self.row.cell(found.index) if found else None

    def text(self, column: Column, moment: Moment | None = None) -> str:
        """The cell as one line."""
        return text_of(self.value(column, moment))

    def long_text(self, column: Column) -> str:
        """All columns of a meaning, with their line breaks."""
        cells = (long_text_of(self.row.cell(c.index)) for c in self.layout.all(column))
        return "\n".join(cell for cell in cells if cell)

    def cell(self, column: Column, moment: Moment | None = None) -> CellPlace:
        """The place of a cell, for the report."""
        found = self.layout.find(column, moment)
        return CellPlace(self.place, found.header.text if found else "", self.text(column, moment))

    def date(self, column: Column, sense: DateSense, moment: Moment | None = None) -> WrittenDate:
        """The date in a column; one that cannot be is flagged, and keeps its words."""
        value = self.value(column, moment)
        written = NO_DATE if is_missing(value) else read_date(value, sense)
        if written.form is DateForm.IMPOSSIBLE:
            self.log.flag(self.cell(column, moment), Reason.NO_SUCH_DATE)
        elif written.form is DateForm.UNREADABLE:
            self.log.flag(self.cell(column, moment), Reason.NOT_A_DATE)
        return written

    def number(
        self,
        column: Column,
        moment: Moment | None = None,
        read: Callable[[CellValue], Decimal | None] = read_number,
    ) -> Decimal | None:
        """The number in a column; «-» and «ikke testet» are none, other words are flagged."""
        value = self.value(column, moment)
        if is_missing(value):
            return None
        number = read(value)
        if number is None:
            self.log.flag(self.cell(column, moment), Reason.NOT_A_NUMBER)
        return number


def before(reading: Reading) -> DateSense:
    """A date without a year is the nearest one before the board's date."""
    return DateSense(reading.reference, Direction.BEFORE)


def after(reading: Reading) -> DateSense:
    """A date without a year is the nearest one after the board's date."""
    return DateSense(reading.reference, Direction.AFTER)


def views(layout: Layout, reading: Reading) -> Iterator[RowView]:
    """The rows that hold a record; the others are reported as skipped."""
    blanks: list[Place] = []
    heading = ""
    header_texts = layout.sheet.rows[layout.header_index].filled
    for row in layout.data_rows:
        reading.tick()
        place = Place(reading.file, layout.sheet.name, row.number)
        if row.is_empty:
            blanks.append(place)
            continue
        for blank in blanks:
            reading.log.skip(blank, Reason.EMPTY)
        blanks.clear()
        if reason := _reason_to_skip(row, header_texts, layout.columns):
            reading.log.skip(place, reason)
            heading = _heading(row) if reason is Reason.HEADING else heading
            continue
        yield RowView(layout, row, place, reading.log, heading)


def _reason_to_skip(
    row: Row, header_texts: tuple[str, ...], columns: tuple[FoundColumn, ...]
) -> Reason | None:
    texts = row.filled
    if row.is_wide_heading or (len(texts) == 1 and len(columns) > 3 and _says_heading(texts[0])):
        return Reason.HEADING
    if texts == header_texts:
        return Reason.HEADER_AGAIN
    first = search_key(texts[0])
    for pattern, reason in (
        (_SUM, Reason.SUM_LINE),
        (_COUNT, Reason.COUNT_LINE),
        (_AVERAGE, Reason.AVERAGE_LINE),
    ):
        if pattern.match(first) and not any(char.isdigit() for char in first.split(" ")[0]):
            return reason
    return None


def _says_heading(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    is_loud = bool(letters) and all(c.isupper() for c in letters)
    return bool(is_loud or _HEADING_SIGNS.search(text) or _HEADING_WORDS.search(search_key(text)))


def _heading(row: Row) -> str:
    return clean(_HEADING_SIGNS.sub(" ", row.filled[0]))


def is_average(text: str) -> bool:
    """Whether a cell says that its row holds averages."""
    return bool(_AVERAGE.match(search_key(text)))
