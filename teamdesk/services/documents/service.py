"""Documents: gathered, written, checked and logged; callable off the GUI thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.documents import DocumentFormat
from teamdesk.exports.writers.plain_text import as_text
from teamdesk.exports.writers.write import render_each
from teamdesk.services.documents.archive import DocumentArchive
from teamdesk.services.documents.export_log import ExportLog, Leaving
from teamdesk.services.documents.exported import Exported, ExportedDocument, Made, Previewed
from teamdesk.services.documents.gathering import DocumentGathering
from teamdesk.services.documents.papers.zone import zones_of_cases
from teamdesk.services.documents.revisions import PlanRevisions
from teamdesk.services.documents.written_files import WrittenFiles, on_paper
from teamdesk.storage.queries import handed_out, plan_parts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from datetime import date
    from uuid import UUID

    from teamdesk.core.i18n import Language, Translator
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.documents import ExportDocument
    from teamdesk.domain.documents import DocumentKind
    from teamdesk.domain.letters import LetterPlace
    from teamdesk.domain.rows.documents import DocumentRow, SubjectRow
    from teamdesk.services.documents.gathered import GatheredDocument
    from teamdesk.services.documents.papers.plan import PlanState
    from teamdesk.services.workplace import Workplace


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
        self.revisions = PlanRevisions(workplace, translators, is_practice=is_practice)
        self._log = ExportLog(workplace)
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

    def subjects_of(self, case_id: UUID) -> tuple[SubjectRow, ...]:
        """What can be handed out about one person, of every kind that is chosen from a list."""
        with self._at.reading() as work:
            return self._gathering.of_case(work, case_id)

    def letter_gaps(self, command: ExportDocument) -> tuple[LetterPlace, ...]:
        """What can't be filled in a letter as it would be handed out now.

        Raises:
            NotFoundError: whom it goes to is not there.
        """
        with self._at.reading() as work:
            return self._gathering.letter_gaps(work, command)

    def outsiders(self, case_id: UUID) -> tuple[str, ...]:
        """Those from outside the team who take part now: most likely one of them is to have it."""
        with self._at.reading() as work:
            found = plan_parts.outsiders(work.session, case_id, self._at.today)
            return tuple(who.name or who.organisation for who in found)

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
        rendered = render_each(gathered.document, command.formats)
        return self.hand_out([Made(command, gathered, rendered)], origin)

    def gather(self, command: ExportDocument) -> GatheredDocument:
        """What an export would hold, before it is written.

        Raises:
            UserError: as `export` does.
        """
        (gathered,) = self.gather_together([command])
        return gathered

    def gather_together(self, commands: Sequence[ExportDocument]) -> list[GatheredDocument]:
        """What several exports would hold: what they have in common is read once.

        Raises:
            UserError: as `export` does, for the first that is refused.
        """
        with self._at.reading() as work:
            self._gathering.look_up(work, commands)
            return [self._gathering.gather(work, command) for command in commands]

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
            NotCovered: the person has taken back a consent since it was shown.
            ConflictError: somebody else exported the same plan meanwhile: nothing is to be printed.
        """
        self._check_consents([shown])
        paper = on_paper(shown.rendered, shown.gathered.document.file_stem)
        return self._log.keep(
            [Leaving(shown.command, shown.gathered, (paper,))], origin, is_printed=True
        )

    def hand_out(self, made: Sequence[Made], origin: str = "") -> Exported:
        """Put what was gathered and rendered into the folder and into the log: all, or nothing.

        Together they wait for the disk once where each by itself would, which is half the time.

        Raises:
            NotCovered: the person has taken back a consent since it was gathered.
            ConflictError: somebody else exported the same plan meanwhile; nothing is left.
            NotFoundError: somebody took away what it is about meanwhile; nothing is left.
            StorageError: the folder could not be written; nothing is left.
        """
        self._check_consents(made)
        written: list[WrittenFiles] = []
        try:
            for each in made:
                files = WrittenFiles(each.command.folder)
                written.append(files)
                for file_format, data in each.rendered.items():
                    files.keep(data, each.gathered.document.file_stem, file_format)
            leaving = [
                Leaving(each.command, each.gathered, tuple(files.written))
                for each, files in zip(made, written, strict=True)
            ]
            changes = self._log.keep(leaving, origin)
        except Exception:
            # What is not in the log was never handed out.
            for files in written:
                files.take_away()
            raise
        return Exported(tuple(told for each in leaving for told in _told(each)), changes)

    def _check_consents(self, leaving: Iterable[Made | Previewed]) -> None:
        """What waited on a screen or in a batch still may leave."""
        to_somebody = [each for each in leaving if each.command.is_to_somebody]
        if to_somebody:
            with self._at.reading() as work:
                for each in to_somebody:
                    self._gathering.check(work, each.command, each.gathered)


def _told(leaving: Leaving) -> Iterator[ExportedDocument]:
    for file in leaving.written:
        yield ExportedDocument(
            leaving.command.kind,
            file.format,
            leaving.gathered.language,
            file.path,
            file.sha256,
            file.lost_letters,
        )
