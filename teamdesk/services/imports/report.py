"""What an import takes, and what it has to say about rows and values; the same before and after.

The numbers come from the same function before anything is written and when it is, so that what a
person saw in advance is what came.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from teamdesk.imports.findings import Finding, Outcome
from teamdesk.imports.reasons import Reason

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date
    from uuid import UUID

    from teamdesk.imports.minutes_records import MinutesRecord
    from teamdesk.imports.preview_result import FilePreview, ImportPreview, SheetPreview
    from teamdesk.imports.reasons import ImportRefusedError
    from teamdesk.imports.records import Place
    from teamdesk.imports.sheet import TextFormat
    from teamdesk.imports.taken import Taken


class RecordKind(StrEnum):
    """What can come in, in the order in which it is told."""

    PERSONS = "persons"
    CASES = "cases"
    GOALS = "goals"
    ACTIONS = "actions"
    STAFF = "staff"
    SERVICES = "services"
    CONTACTS = "contacts"
    ASSESSMENTS = "assessments"
    STAYS = "stays"
    MEETINGS = "meetings"
    DECISIONS = "decisions"


Fact = tuple[RecordKind, str, "Place", "UUID | None"]


@dataclass(frozen=True, slots=True)
class FileReport:
    """What one file brought, or will bring."""

    file: str
    sheets: tuple[SheetPreview, ...]
    text_format: TextFormat | None
    is_minutes: bool
    taken: Mapping[RecordKind, int]
    already_known: Mapping[RecordKind, int]
    """Records that an earlier import, or the team itself, brought: nothing is added."""
    findings: tuple[Finding, ...]
    refused: ImportRefusedError | None = None
    """Set when nothing of the file was read."""

    def found(self, outcome: Outcome) -> tuple[Finding, ...]:
        """The findings of one outcome."""
        return tuple(finding for finding in self.findings if finding.outcome is outcome)


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import of several files did, or will do."""

    reference_date: date
    """The board's date, from which dates without a year are counted."""
    files: tuple[FileReport, ...]
    is_stored: bool = False

    @property
    def taken(self) -> Counter[RecordKind]:
        """How much of each kind is new, in all files."""
        return sum((Counter(file.taken) for file in self.files), Counter())

    @property
    def already_known(self) -> Counter[RecordKind]:
        """How much of each kind is there already."""
        return sum((Counter(file.already_known) for file in self.files), Counter())

    def count(self, outcome: Outcome) -> int:
        """How many findings of one outcome there are."""
        return sum(len(file.found(outcome)) for file in self.files)

    def stored(self) -> ImportReport:
        """The same report, once it has happened."""
        return replace(self, is_stored=True)


@dataclass(frozen=True, slots=True)
class Known:
    """What the database has before the import."""

    fingerprints: frozenset[str]
    people_with_case: frozenset[UUID]
    """Those who have a case in this team; facts about others have nowhere to go."""


def describe(preview: ImportPreview, known: Known) -> ImportReport:
    """Count what is new in a preview; the same record in two files counts for the first."""
    seen = set(known.fingerprints)
    placed = known.people_with_case | {case.person_id for case in preview.taken.cases}
    files = tuple(_file_report(file, seen, placed) for file in preview.files)
    return ImportReport(preview.reference_date, files)


def _file_report(file: FilePreview, seen: set[str], placed: frozenset[UUID]) -> FileReport:
    new: Counter[RecordKind] = Counter()
    known: Counter[RecordKind] = Counter()
    homeless: list[Finding] = []
    for kind, fingerprint, place, person_id in _facts(file.taken):
        if person_id is not None and person_id not in placed:
            homeless.append(Finding(Outcome.REFUSED, place, Reason.PERSON_NOT_FOUND))
            continue
        (known if fingerprint in seen else new)[kind] += 1
        seen.add(fingerprint)
    for person in file.taken.persons:
        (new if person.is_new else known)[RecordKind.PERSONS] += 1
    for member in file.taken.staff:
        (new if member.is_new else known)[RecordKind.STAFF] += 1
    return FileReport(
        file=file.path.name,
        sheets=file.sheets,
        text_format=file.text_format,
        is_minutes=bool(file.taken.minutes),
        taken=_in_order(new),
        already_known=_in_order(known),
        findings=(*file.findings, *homeless),
        refused=file.refused,
    )


def _facts(taken: Taken) -> Iterator[Fact]:
    """Every record that is known by its fingerprint."""
    for case in taken.cases:
        yield RecordKind.CASES, case.fingerprint, case.place, None
        for goal in case.goals:
            yield RecordKind.GOALS, goal.fingerprint, case.place, None
        for measure in case.measures:
            yield RecordKind.ACTIONS, measure.fingerprint, case.place, None
    told = (
        (RecordKind.SERVICES, taken.services),
        (RecordKind.CONTACTS, taken.contacts),
        (RecordKind.ASSESSMENTS, taken.assessments),
        (RecordKind.STAYS, taken.stays),
    )
    for kind, records in told:
        for record in records:
            yield kind, record.fingerprint, record.place, record.person_id
    for minutes in taken.minutes:
        yield from _facts_of_meeting(minutes)


def _facts_of_meeting(minutes: MinutesRecord) -> Iterator[Fact]:
    yield RecordKind.MEETINGS, minutes.fingerprint, minutes.place, None
    for action in minutes.actions:
        yield RecordKind.ACTIONS, action.fingerprint, action.place, None
    for note in minutes.notes:
        for number, _line in enumerate(note.decisions):
            key = decision_key(minutes.fingerprint, note.person_id, number)
            yield RecordKind.DECISIONS, key, note.place, None


def decision_key(meeting: str, person_id: UUID, number: int) -> str:
    """A fingerprint for a decision: its meeting's, its person and which of theirs it is."""
    return f"decision:{meeting}:{person_id.hex}:{number}"


def _in_order(counted: Counter[RecordKind]) -> dict[RecordKind, int]:
    return {kind: counted[kind] for kind in RecordKind if counted[kind]}
