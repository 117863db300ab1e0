"""See what an import will do, before anything is written.

All files are read and recognised first; then the team and its board, whatever the order in which
they were chosen, and last what belongs to people: so that a log may come before its board.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from teamdesk.imports.case_rows import Caseload, read_cases
from teamdesk.imports.columns import TableKind
from teamdesk.imports.contact_rows import read_contacts
from teamdesk.imports.copm_rows import read_copm
from teamdesk.imports.findings import Finding, FindingLog, Outcome
from teamdesk.imports.minutes_rows import meeting_day, read_minutes
from teamdesk.imports.people import KnownPeople, PeopleIndex, StaffIndex
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
    from teamdesk.imports.sheet import TextFormat

_ROWS_BETWEEN_REPORTS = 250
_BOARDS = (TableKind.CASELOAD, TableKind.ENDED)


def _no_report(done: int, total: int) -> None:
    return None


def _never() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class ImportWatch:
    """How whoever waits is told how far it has come, and how they stop it."""

    progress: Callable[[int, int], None] = _no_report
    """Rows read, and rows in all."""
    is_cancelled: Callable[[], bool] = _never


@dataclass(frozen=True, slots=True)
class SheetPreview:
    """One table that was recognised."""

    name: str
    kind: TableKind
    header_row: int
    columns: tuple[tuple[str, str], ...]
    """Each header with the meaning that was found."""


@dataclass(frozen=True, slots=True)
class FilePreview:
    """What one file holds, and what was said of its rows."""

    path: Path
    sheets: tuple[SheetPreview, ...] = ()
    text_format: TextFormat | None = None
    taken: Taken = field(default_factory=Taken)
    findings: tuple[Finding, ...] = ()
    refused: ImportRefusedError | None = None
    """Set when the whole file was not read."""

    def found(self, outcome: Outcome) -> tuple[Finding, ...]:
        """The findings of one outcome."""
        return tuple(finding for finding in self.findings if finding.outcome is outcome)


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What the chosen files will bring, in the order in which they were chosen."""

    reference_date: date
    """The board's date, from which dates without a year are counted."""
    files: tuple[FilePreview, ...]

    @property
    def taken(self) -> Taken:
        """The records of all files together."""
        return Taken.joined(file.taken for file in self.files)


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
    watch = watch or ImportWatch()
    sources = [_open(path, watch) for path in files]
    reference = _reference_date([s for s in sources if isinstance(s, SourceFile)], today)
    run = _Run(known, reference, watch, new_id)
    run.total = sum(s.row_count for s in sources if isinstance(s, SourceFile))
    logs = {path: FindingLog() for path in files}
    taken: dict[Path, list[Taken]] = {path: [] for path in files}
    readable = [s for s in sources if isinstance(s, SourceFile)]
    for source in readable:
        for name in source.unrecognised:
            logs[source.path].skip(Place(source.path.name, name, 1), Reason.NO_TABLE)
    for stage in (_read_staff, _read_boards, _read_facts, _read_meetings):
        for source in readable:
            taken[source.path].append(stage(source, run, logs[source.path]))
    return ImportPreview(
        reference,
        tuple(
            _file_preview(source, taken[path], logs[path])
            if isinstance(source, SourceFile)
            else FilePreview(path, refused=source)
            for path, source in zip(files, sources, strict=True)
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
        self.total = 0
        self._done = 0
        self._reference = reference
        self._watch = watch
        self._new_id = new_id

    def reading(self, source: SourceFile, log: FindingLog) -> Reading:
        """What the readers of one file's tables are handed."""
        return Reading(
            reference=self._reference,
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


def _file_preview(source: SourceFile, taken: list[Taken], log: FindingLog) -> FilePreview:
    return FilePreview(
        path=source.path,
        sheets=tuple(
            SheetPreview(
                layout.sheet.name,
                layout.kind,
                layout.header_row,
                tuple((c.header.text, c.column.value) for c in layout.columns),
            )
            for layout in source.layouts
        ),
        text_format=source.text_format,
        taken=Taken.joined(taken),
        findings=tuple(log.found),
    )
