"""Documents: gathered, written, checked and logged; callable off the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.domain.errors import ConflictError
from teamdesk.domain.week_plan import monday_of
from teamdesk.exports.writers.plain_text import as_text
from teamdesk.models import DocumentExport, Meeting, PlanVersion
from teamdesk.services.documents.gathering import DocumentGathering
from teamdesk.services.documents.tasks import members_with_tasks
from teamdesk.services.documents.written_files import WrittenFiles
from teamdesk.services.documents.zone import zones_with_people
from teamdesk.services.freezing import freeze
from teamdesk.storage.queries import documents as document_queries
from teamdesk.storage.queries import records as record_queries
from teamdesk.storage.queries import week_plan as week_queries

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date
    from pathlib import Path
    from uuid import UUID

    from teamdesk.core.i18n import Language, Translator
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.documents import ExportDocument
    from teamdesk.domain.documents import DocumentFormat, DocumentKind
    from teamdesk.domain.rows.documents import DocumentRow, SubjectRow
    from teamdesk.exports.papers.plan.content import IndividualPlanContent
    from teamdesk.exports.writers.write import WrittenDocument
    from teamdesk.services.documents.gathered import GatheredDocument
    from teamdesk.services.documents.gathering import PlanState
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class ExportedDocument:
    """A file that was written, read back and logged."""

    kind: DocumentKind
    format: DocumentFormat
    language: Language
    path: Path
    sha256: str
    lost_letters: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Exported:
    """What one export made, and what it changed in the database."""

    documents: tuple[ExportedDocument, ...]
    changes: ChangeSet


class DocumentService:
    """What a team hands out, and what it has handed out."""

    def __init__(
        self,
        workplace: Workplace,
        translators: Callable[[Language], Translator],
        *,
        is_practice: bool,
    ) -> None:
        self._at = workplace
        self._gathering = DocumentGathering(workplace, translators, is_practice=is_practice)

    def documents(self) -> tuple[DocumentRow, ...]:
        """What was handed out, the newest first."""
        with self._at.reading() as work:
            return record_queries.documents(work.session, self._at.team_id)

    def of_case(self, case_id: UUID) -> tuple[DocumentRow, ...]:
        """What was handed out about one person, the newest first."""
        with self._at.reading() as work:
            return record_queries.documents(work.session, self._at.team_id, case_id)

    def plan_state(self, case_id: UUID, language: Language) -> PlanState | None:
        """A case's plan as it would be handed out now; None where none was offered."""
        with self._at.reading() as work:
            return self._gathering.plan_state(work, case_id, language)

    def closed_meetings(self) -> tuple[SubjectRow, ...]:
        """Meetings with minutes, the newest first."""
        with self._at.reading() as work:
            return document_queries.closed_meetings(work.session, self._at.team_id)

    def planned_meetings(self) -> tuple[SubjectRow, ...]:
        """Meetings that somebody can be called to, the next first."""
        with self._at.reading() as work:
            return document_queries.planned_meetings(work.session, self._at.team_id)

    def cases_with_plan(self) -> tuple[SubjectRow, ...]:
        """Cases with an individual plan, by the person's name."""
        with self._at.reading() as work:
            return document_queries.cases_with_plan(work.session, self._at.team_id)

    def interviews_of_team(self) -> tuple[SubjectRow, ...]:
        """Interview notes, the newest first."""
        with self._at.reading() as work:
            return document_queries.interviews_of_team(work.session, self._at.team_id)

    def week_plans(self, day: date | None = None) -> tuple[SubjectRow, ...]:
        """Cases with something planned in the week of ``day``, by default this week."""
        monday = monday_of(day or self._at.today)
        with self._at.reading() as work:
            return week_queries.cases_with_week(work.session, self._at.team_id, monday)

    def staff_weeks(self, day: date | None = None) -> tuple[SubjectRow, ...]:
        """Members who make visits in the week of ``day``, by default this week."""
        monday = monday_of(day or self._at.today)
        with self._at.reading() as work:
            return week_queries.members_with_visits(work.session, self._at.team_id, monday)

    def zones(self) -> tuple[SubjectRow, ...]:
        """The home care zones that somebody on the board lives in."""
        with self._at.reading() as work:
            return zones_with_people(work, self._at)

    def task_lists(self) -> tuple[SubjectRow, ...]:
        """Members who have promised something that is open."""
        with self._at.reading() as work:
            return members_with_tasks(work, self._at)

    def as_text(self, command: ExportDocument) -> str:
        """A document's words, to be copied into the record system; nothing is written or logged.

        Raises:
            UserError: as `export` does.
        """
        with self._at.reading() as work:
            return as_text(self._gathering.gather(work, command).document.blocks)

    def export(self, command: ExportDocument, origin: str = "") -> Exported:
        """Write a document in each format that was asked for.

        Raises:
            MeetingWasHeld: nobody is called to a meeting that is over.
            MinutesNotFrozen: the meeting is not closed.
            NotConsented: a guest gets no case that the person hasn't agreed to.
            NotForCalendars: only a call fits into a calendar.
            NotForSheets: only figures fit into a spreadsheet.
            NoPlan: the case has no individual plan.
            NothingPlanned: the person's week is empty.
            NoVisits: the member visits nobody in that week.
            NoRequest: no request is written for the case.
            NobodyInZone: nobody on the board lives in the zone.
            NotFoundError: the meeting, case, interview or member is not there.
            ConflictError: somebody else exported the same plan meanwhile; nothing is left.
            StorageError: the folder could not be written; nothing is left.
        """
        with self._at.reading() as work:
            gathered = self._gathering.gather(work, command)
        files = WrittenFiles(command.folder)
        try:
            for file_format in dict.fromkeys(command.formats):
                files.write(gathered.document, file_format)
            changes = self._log(command, gathered, files.written, origin)
        except Exception:
            # What is not in the log was never handed out.
            files.take_away()
            raise
        made = tuple(
            ExportedDocument(
                command.kind, kind, gathered.language, file.path, file.sha256, file.lost_letters
            )
            for kind, file in files.written
        )
        return Exported(made, changes)

    def _log(
        self,
        command: ExportDocument,
        gathered: GatheredDocument,
        written: Sequence[tuple[DocumentFormat, WrittenDocument]],
        origin: str,
    ) -> ChangeSet:
        now = self._at.clock.now()
        with self._at.writing() as work:
            if gathered.plan is not None and gathered.plan_id is not None:
                work.add(self._version(work, gathered.plan_id, gathered.plan))
            if gathered.minutes is not None:
                # An imported meeting has none yet: what its first export says stands.
                work.get(Meeting, command.subject_id).minutes_content = freeze(gathered.minutes)
            work.add_all(
                DocumentExport(
                    team_id=self._at.team_id,
                    case_id=gathered.case_id,
                    subject_id=command.subject_id,
                    kind=command.kind,
                    format=file_format,
                    language=gathered.language.value,
                    file_name=file.path.name,
                    sha256=file.sha256,
                    exported_at=now,
                    exported_on=self._at.today,
                    member_id=self._at.member_id,
                    week_of=gathered.first_day,
                    uses_initials=command.uses_initials,
                    shows_names=command.shows_names,
                    text=gathered.text,
                )
                for file_format, file in written
            )
            return work.commit(origin)

    def _version(
        self, work: UnitOfWork, plan_id: UUID, content: IndividualPlanContent
    ) -> PlanVersion:
        if len(document_queries.plan_versions(work.session, plan_id)) + 1 != content.version:
            raise ConflictError(plan_id)
        return PlanVersion(
            plan_id=plan_id,
            number=content.version,
            frozen_at=self._at.clock.now(),
            member_id=self._at.member_id,
            what_changed=content.revisions[-1].what_changed,
            content=freeze(content),
        )
