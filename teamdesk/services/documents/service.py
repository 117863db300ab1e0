"""Documents: gathered, written, checked and logged; callable off the GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from teamdesk.domain.documents import DocumentFormat
from teamdesk.domain.errors import ConflictError
from teamdesk.exports.writers.plain_text import as_text
from teamdesk.exports.writers.write import render_each
from teamdesk.models import DocumentExport, DocumentFile, Meeting, PlanVersion
from teamdesk.services.documents.archive import DocumentArchive
from teamdesk.services.documents.exported import Exported, ExportedDocument, Previewed
from teamdesk.services.documents.gathering import DocumentGathering
from teamdesk.services.documents.papers.zone import zones_of_cases
from teamdesk.services.documents.written_files import WrittenFiles, on_paper
from teamdesk.services.freezing import freeze
from teamdesk.storage.queries import documents as document_queries
from teamdesk.storage.queries import handed_out
from teamdesk.storage.queries.kept_figures import export_that_stands

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date, datetime
    from uuid import UUID

    from teamdesk.core.i18n import Language, Translator
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.documents import ExportDocument
    from teamdesk.domain.documents import DocumentKind
    from teamdesk.domain.rows.documents import DocumentRow, SubjectRow
    from teamdesk.exports.papers.plan.content import IndividualPlanContent
    from teamdesk.exports.writers.rendered import Rendered
    from teamdesk.services.documents.gathered import GatheredDocument
    from teamdesk.services.documents.papers.plan import PlanState
    from teamdesk.services.documents.written_files import WrittenFile
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


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
        self.archive = DocumentArchive(workplace)
        self._gathering = DocumentGathering(workplace, translators, is_practice=is_practice)

    def documents(self) -> tuple[DocumentRow, ...]:
        """What was handed out, the newest first."""
        with self._at.reading() as work:
            return handed_out.documents(work.session, self._at.team_id)

    def of_case(self, case_id: UUID) -> tuple[DocumentRow, ...]:
        """What was handed out about one person, the newest first."""
        with self._at.reading() as work:
            return handed_out.documents(work.session, self._at.team_id, case_id)

    def plan_state(self, case_id: UUID, language: Language) -> PlanState | None:
        """A case's plan as it would be handed out now; None where none was offered."""
        with self._at.reading() as work:
            return self._gathering.plan_state(work, case_id, language)

    def subjects(self, kind: DocumentKind, day: date | None = None) -> tuple[SubjectRow, ...]:
        """What can be handed out of a kind; weeks are those of ``day``, by default this week."""
        with self._at.reading() as work:
            return self._gathering.subjects(work, kind, day)

    def zones(self) -> Mapping[UUID, UUID]:
        """The zone of each case on the board that has one, by `domain.zones.zone_id`."""
        with self._at.reading() as work:
            return zones_of_cases(work, self._at)

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
            NotForCalendars: only a call fits into a calendar.
            NotForSheets: only figures fit into a spreadsheet.
            NotFoundError: what it is about is not there.
            UserError: there is nothing to hand out, as the module of its kind tells.
            ConflictError: somebody else exported the same plan meanwhile; nothing is left.
            StorageError: the folder could not be written; nothing is left.
        """
        gathered = self.gather(command)
        return self.hand_out(
            command, gathered, render_each(gathered.document, command.formats), origin
        )

    def gather(self, command: ExportDocument) -> GatheredDocument:
        """What an export would hold, before it is written.

        Raises:
            UserError: as `export` does.
        """
        with self._at.reading() as work:
            return self._gathering.gather(work, command)

    def preview(self, command: ExportDocument) -> Previewed:
        """The pages of a document, in memory only.

        Raises:
            UserError: as `export` does.
        """
        gathered = self.gather(command)
        (rendered,) = render_each(gathered.document, (DocumentFormat.PDF,)).values()
        return Previewed(command, gathered, rendered)

    def print_out(self, shown: Previewed, origin: str = "") -> ChangeSet:
        """Log what is about to leave on paper, before the printer gets it.

        Raises:
            ConflictError: somebody else exported the same plan meanwhile: nothing is to be printed.
        """
        paper = on_paper(shown.rendered, shown.gathered.document.file_stem)
        return self._log(shown.command, shown.gathered, (paper,), origin, is_printed=True)

    def hand_out(
        self,
        command: ExportDocument,
        gathered: GatheredDocument,
        rendered: Mapping[DocumentFormat, Rendered],
        origin: str = "",
    ) -> Exported:
        """Put what was gathered and rendered into the folder and into the log.

        Raises:
            ConflictError: somebody else exported the same plan meanwhile; nothing is left.
            StorageError: the folder could not be written; nothing is left.
        """
        files = WrittenFiles(command.folder)
        try:
            for file_format, data in rendered.items():
                files.keep(data, gathered.document.file_stem, file_format)
            changes = self._log(command, gathered, files.written, origin)
        except Exception:
            # What is not in the log was never handed out.
            files.take_away()
            raise
        made = tuple(
            ExportedDocument(
                command.kind,
                file.format,
                gathered.language,
                file.path,
                file.sha256,
                file.lost_letters,
            )
            for file in files.written
        )
        return Exported(made, changes)

    def _log(
        self,
        command: ExportDocument,
        gathered: GatheredDocument,
        written: Sequence[WrittenFile],
        origin: str,
        *,
        is_printed: bool = False,
    ) -> ChangeSet:
        now = self._at.clock.now()
        with self._at.writing() as work:
            if gathered.plan is not None and gathered.plan_id is not None:
                work.add(self._version(work, gathered.plan_id, gathered.plan))
            if gathered.minutes is not None:
                # An imported meeting has none yet: what its first export says stands.
                work.get(Meeting, command.subject_id).minutes_content = freeze(gathered.minutes)
            figures = self._new_figures(work, gathered)
            for place, file in enumerate(written):
                line = self._line(command, gathered, file, now)
                line.figures, line.is_printed = None if place else figures, is_printed
                work.add(line)
                work.flush()
                work.add(DocumentFile(id=line.id, content=file.data))
            return work.commit(origin)

    def _line(
        self,
        command: ExportDocument,
        gathered: GatheredDocument,
        file: WrittenFile,
        now: datetime,
    ) -> DocumentExport:
        return DocumentExport(
            team_id=self._at.team_id,
            case_id=gathered.case_id,
            subject_id=command.subject_id,
            kind=command.kind,
            format=file.format,
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
            edition=gathered.plan.version if gathered.plan else None,
            recipient=command.recipient.strip(),
        )

    def _new_figures(self, work: UnitOfWork, gathered: GatheredDocument) -> dict[str, Any] | None:
        if gathered.figures is None or gathered.first_day is None:
            return None
        # Two that count at once would hand out two counts.
        year = gathered.first_day.year
        if export_that_stands(work.session, self._at.team_id, year) is not None:
            raise ConflictError(self._at.team_id)
        return freeze(gathered.figures)

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
