"""See what an import will do, before anything is written.

All files are read and recognised first; then the team and its board, whatever the order in which
they were chosen, and last what belongs to people: so that a log may come before its board.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from teamdesk.imports.case_rows import Caseload, read_cases
from teamdesk.imports.columns import TableKind
from teamdesk.imports.contact_rows import read_contacts
from teamdesk.imports.copm_rows import read_copm
from teamdesk.imports.findings import FindingLog
from teamdesk.imports.minutes_rows import meeting_day, read_minutes
from teamdesk.imports.people import KnownPeople, PeopleIndex, StaffIndex
from teamdesk.imports.preview_result import (
    FilePreview,
    ImportPreview,
    ImportWatch,
    SheetPreview,
)
from teamdesk.imports.reasons import ImportCancelledError, ImportRefusedError, Reason
from teamdesk.imports.records import Place
from teamdesk.imports.rows import Reading
from teamdesk.imports.score_rows import read_scores
from teamdesk.imports.service_rows import read_services, read_stays
from teamdesk.imports.source_file import SourceFile, open_source
from teamdesk.imports.staff_rows import read_staff
from teamdesk.imports.taken import Taken
from teamdesk.imports.written_dates import DateSense, find_date

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from pathlib import Path

    from teamdesk.imports.layout import Layout

_ROWS_BETWEEN_REPORTS = 250
_BOARDS = (TableKind.CASELOAD, TableKind.ENDED)


def preview(
    files: Sequence[Path],
    known: KnownPeople,
    today: date,
    watch: ImportWatch | None = None,
    new_id: Callable[[], UUID] = uuid4,
) -> ImportPreview:
    """Read the files and say what would be taken, joined, flagged, refused and skipped.

    A file that can't be read has its refusal in its own preview and holds up no other.
    ``today`` stands in for a board's date where no file tells it.

    Raises:
        ImportCancelledError: the person asked to stop; nothing was changed.
    """
    chosen = tuple(dict.fromkeys(files))
    watch = watch or ImportWatch()
    sources = [_open(path, watch) for path in chosen]
    readable = [source for source in sources if isinstance(source, SourceFile)]
    run = _Run(known, _reference_date(readable, today), watch, new_id)
    run.total = sum(source.row_count for source in readable)
    read = {source.path: _FileRead(source) for source in readable}
    for stage in (_read_staff, _read_boards, _read_facts, _read_meetings):
        for file in read.values():
            file.keep(stage(file.source, run, file.log), run.seen)
    return ImportPreview(
        run.reference,
        tuple(
            read[path].preview()
            if isinstance(source, SourceFile)
            else FilePreview(path, refused=source)
            for path, source in zip(chosen, sources, strict=True)
        ),
    )


class _Run:
    """What the stages share."""

    def __init__(
        self, known: KnownPeople, reference: date, watch: ImportWatch, new_id: Callable[[], UUID]
    ) -> None:
        self.people = PeopleIndex(known.persons)
        self.staff = StaffIndex(known.staff)
        self.caseload = Caseload(in_database=frozenset(p.id for p in known.persons))
        self.reference = reference
        self.seen: set[str] = set()
        self.total = 0
        self._done = 0
        self._watch = watch
        self._new_id = new_id

    def reading(self, source: SourceFile, log: FindingLog) -> Reading:
        """What the readers of one file's tables are handed."""
        return Reading(
            reference=self.reference,
            people=self.people,
            staff=self.staff,
            file=source.path.name,
            log=log,
            tick=self._tick,
            new_id=self._new_id,
        )

    def _tick(self) -> None:
        self._done += 1
        if self._done % _ROWS_BETWEEN_REPORTS == 0:
            self._watch.progress(min(self._done, self.total), self.total)
            if self._watch.is_cancelled():
                raise ImportCancelledError


def _open(path: Path, watch: ImportWatch) -> SourceFile | ImportRefusedError:
    if watch.is_cancelled():
        raise ImportCancelledError
    try:
        return open_source(path)
    except ImportRefusedError as refused:
        return refused


def _reference_date(sources: Sequence[SourceFile], today: date) -> date:
    """The date that a board, else minutes, else any file bears."""
    sense = DateSense(today)
    boards = [w for s in sources for t in s.layouts if t.kind in _BOARDS for w in t.words_above]
    others = [w for s in sources for t in s.layouts for w in t.words_above]
    found = (day for words in boards if (day := _dated(words, sense)))
    if day := next(found, None):
        return day
    meetings = (meeting_day(s.minutes, sense) for s in sources if s.minutes)
    if day := next((day for day in meetings if day), None):
        return day
    return next((day for words in others if (day := _dated(words, sense))), today)


def _dated(words: str, sense: DateSense) -> date | None:
    """A full date only: «uke 47» or a year alone in a title is not when the board was written."""
    has_year = any(part.isdigit() and len(part) == 4 for part in _digits(words))
    return find_date(words, sense) if has_year else None


def _digits(words: str) -> list[str]:
    return "".join(c if c.isdigit() else " " for c in words).split()


def _read_staff(source: SourceFile, run: _Run, log: FindingLog) -> Taken:
    reading = run.reading(source, log)
    layouts = _of_kind(source, TableKind.STAFF)
    return Taken(staff=tuple(s for layout in layouts for s in read_staff(layout, reading)))


def _read_boards(source: SourceFile, run: _Run, log: FindingLog) -> Taken:
    """Open cases first: a person on the board is described best there."""
    reading = run.reading(source, log)
    persons, cases = set(run.caseload.persons), len(run.caseload.cases)
    for kind in _BOARDS:
        for layout in _of_kind(source, kind):
            read_cases(layout, reading, run.caseload)
    return Taken(
        persons=tuple(p for p in run.caseload.persons.values() if p.id not in persons),
        cases=tuple(run.caseload.cases[cases:]),
    )


def _read_facts(source: SourceFile, run: _Run, log: FindingLog) -> Taken:
    reading = run.reading(source, log)
    parts = []
    for layout in source.layouts:
        match layout.kind:
            case TableKind.SERVICES:
                parts.append(Taken(services=read_services(layout, reading)))
            case TableKind.CONTACTS:
                parts.append(Taken(contacts=read_contacts(layout, reading)))
            case TableKind.STAYS:
                parts.append(Taken(stays=read_stays(layout, reading)))
            case TableKind.COPM:
                parts.append(Taken(assessments=read_copm(layout, reading)))
            case TableKind.BARTHEL | TableKind.SPPB | TableKind.FIM:
                parts.append(Taken(assessments=read_scores(layout, reading)))
            case _:
                continue
    return Taken.joined(parts)


def _read_meetings(source: SourceFile, run: _Run, log: FindingLog) -> Taken:
    if not source.minutes:
        return Taken()
    minutes = read_minutes(source.minutes, run.reading(source, log))
    return Taken(minutes=(minutes,) if minutes else ())


def _of_kind(source: SourceFile, kind: TableKind) -> list[Layout]:
    return [layout for layout in source.layouts if layout.kind is kind]


class _FileRead:
    """One file while its tables are read, stage by stage."""

    def __init__(self, source: SourceFile) -> None:
        self.source = source
        self.log = FindingLog()
        self._parts: list[Taken] = []
        for name in source.unrecognised:
            self.log.skip(Place(source.path.name, name, 1), Reason.NO_TABLE)

    def keep(self, part: Taken, seen: set[str]) -> None:
        """Keep what no earlier file of the import has brought; two exports may overlap."""
        kept, twins = part.without(seen)
        for place in twins:
            self.log.join(place, Reason.IN_ANOTHER_FILE)
        seen |= kept.fingerprints
        self._parts.append(kept)

    def preview(self) -> FilePreview:
        """What the file holds."""
        return FilePreview(
            path=self.source.path,
            sheets=tuple(_sheet_preview(layout) for layout in self.source.layouts),
            text_format=self.source.text_format,
            taken=Taken.joined(self._parts),
            findings=tuple(self.log.found),
        )


def _sheet_preview(layout: Layout) -> SheetPreview:
    columns = tuple((found.header.text, found.column.value) for found in layout.columns)
    return SheetPreview(layout.sheet.name, layout.kind, layout.header_row, columns)
