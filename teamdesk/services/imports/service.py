"""A team's files are looked at, then stored in one transaction: all of them or nothing."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import uuid4

from teamdesk.domain.closed import ClosedBecause, ClosedCases
from teamdesk.imports.closed import without_closed
from teamdesk.imports.people import KnownPeople, KnownPerson, KnownStaff
from teamdesk.imports.preview import preview
from teamdesk.imports.preview_result import ImportPreview, ImportWatch
from teamdesk.imports.reasons import Reason
from teamdesk.models import ImportRun
from teamdesk.services.imports.cases import write_cases
from teamdesk.services.imports.crew import Crew
from teamdesk.services.imports.facts import write_contacts, write_services, write_stays
from teamdesk.services.imports.ledger import Ledger
from teamdesk.services.imports.minutes import write_minutes
from teamdesk.services.imports.people import write_people
from teamdesk.services.imports.report import ImportReport, Known, describe
from teamdesk.services.imports.report_json import file_as_json
from teamdesk.services.imports.scores import write_assessments
from teamdesk.services.imports.staff import write_staff
from teamdesk.services.imports.writing import CaseBook, Writing
from teamdesk.storage.closed_cases import closed_in
from teamdesk.storage.queries import imports as import_queries
from teamdesk.storage.queries.closed import closed_cases

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from uuid import UUID

    from teamdesk.core.i18n import Translator
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.imports.taken import Taken
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork

_CHUNK = 1 << 20
_REFUSED = {
    ClosedBecause.RECUSED: Reason.DISQUALIFIED,
    ClosedBecause.GUEST: Reason.GUEST_IN_ROOM,
}
ORIGIN = "import"


@dataclass(frozen=True, slots=True)
class PreparedImport:
    """What was read and not yet stored, with the report of what storing it will do."""

    preview: ImportPreview
    report: ImportReport
    checksums: dict[str, str]
    """SHA-256 of each file that was read, by its name."""


@dataclass(frozen=True, slots=True)
class ImportOutcome:
    """What storing did, for the person and for the bus."""

    report: ImportReport
    changes: ChangeSet


class ImportService:
    """Imports of one team."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def preview(self, files: Sequence[Path], watch: ImportWatch | None = None) -> PreparedImport:
        """Read the files and say what they will bring; nothing is written.

        What is closed to whoever imports is refused row by row, with the reason.

        Raises:
            ImportCancelledError: the person asked to stop.
        """
        with self._at.reading() as work:
            known_people, known = _known_people(work, self._at), _known(work, self._at)
            closed = closed_in(work.session)
        # A file that was chosen twice is one file.
        chosen = list(dict.fromkeys(path.resolve() for path in files))
        seen = _opened(preview(chosen, known_people, self._at.today, watch), closed)
        checksums = {f.path.name: _checksum(f.path) for f in seen.files if f.refused is None}
        return PreparedImport(seen, describe(seen, known), checksums)

    def store(
        self, prepared: PreparedImport, words: Translator, watch: ImportWatch | None = None
    ) -> ImportOutcome:
        """Write everything that was read and isn't there yet, in one transaction.

        Args:
            prepared: from `preview`.
            words: the team's language, for notes that are put together from several cells.
            watch: hears how far it has come, and may stop it.

        Raises:
            ConflictError: somebody else brought one of the persons in meanwhile.
            ImportCancelledError: the person asked to stop; nothing was stored.
        """
        at = self._at
        with at.writing() as work:
            # Somebody may have been disqualified, or let in, since the files were looked at.
            closed = closed_cases(work.session.connection(), at.member_id, at.today)
            prepared = replace(prepared, preview=_opened(prepared.preview, closed))
            taken = prepared.preview.taken
            report = describe(prepared.preview, _known(work, at)).stored()
            writing = self._begin(work, prepared, words)
            writing.watch = watch or ImportWatch()
            writing.total = _size(taken)
            self._open_runs(prepared, report, writing)
            _write(taken, writing)
            writing.ledger.close(work)
            return ImportOutcome(report, work.commit(ORIGIN))

    def _begin(self, work: UnitOfWork, prepared: PreparedImport, words: Translator) -> Writing:
        session, team_id = work.session, self._at.team_id
        return Writing(
            work=work,
            at=self._at,
            words=words,
            reference=prepared.preview.reference_date,
            ledger=Ledger(team_id, import_queries.fingerprints(session, team_id)),
            crew=Crew(import_queries.members(session, team_id)),
            cases=CaseBook(import_queries.cases(session, team_id)),
        )

    def _open_runs(self, prepared: PreparedImport, report: ImportReport, writing: Writing) -> None:
        for file in report.files:
            if file.refused is not None:
                continue
            run = ImportRun(
                id=uuid4(),
                team_id=self._at.team_id,
                file_name=file.file,
                sha256=prepared.checksums[file.file],
                imported_at=self._at.clock.now(),
                member_id=self._at.member_id,
                report=file_as_json(file),
            )
            writing.work.add(run)
            writing.ledger.open_file(file.file, run.id)
        writing.work.flush()


def _opened(seen: ImportPreview, closed: ClosedCases) -> ImportPreview:
    """A preview without what is closed to whoever looks at it."""

    def why(person_id: UUID) -> Reason | None:
        because = closed.why_person(person_id)
        return _REFUSED[because] if because is not None else None

    return without_closed(seen, why) if closed else seen


def _write(taken: Taken, writing: Writing) -> None:
    """In the order in which the tables lean on each other."""
    write_staff(taken.staff, writing)
    write_people(taken.persons, taken.cases, writing)
    write_cases(taken.cases, writing)
    write_services(taken.services, writing)
    write_contacts(taken.contacts, writing)
    write_assessments(taken.assessments, writing)
    write_stays(taken.stays, writing)
    write_minutes(taken.minutes, writing)


def _size(taken: Taken) -> int:
    parts = (
        *(taken.staff, taken.persons, taken.cases, taken.services, taken.contacts),
        *(taken.assessments, taken.stays, taken.minutes),
    )
    return sum(len(part) for part in parts)


def _known_people(work: UnitOfWork, at: Workplace) -> KnownPeople:
    return KnownPeople(
        tuple(
            KnownPerson(row.id, row.name, row.identity_number, row.birth_date)
            for row in import_queries.persons(work.session)
        ),
        tuple(
            KnownStaff(member.name, member.initials)
            for member in import_queries.members(work.session, at.team_id)
        ),
    )


def _known(work: UnitOfWork, at: Workplace) -> Known:
    fingerprints = import_queries.fingerprints(work.session, at.team_id)
    cases = import_queries.cases(work.session, at.team_id)
    return Known(frozenset(fingerprints), frozenset(case.person_id for case in cases))


def _checksum(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()
