"""What was handed out before: the very bytes again, and what lies in the patient record."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.core.i18n import Language, mark
from teamdesk.domain.commands.documents import NOBODY, HandedTo
from teamdesk.domain.documents import NAMES_NOBODY, DocumentFormat, DocumentKind
from teamdesk.domain.errors import UserError
from teamdesk.exports.writers.rendered import Rendered
from teamdesk.models import AgendaItem, DocumentExport
from teamdesk.services.documents.exported import Exported, ExportedDocument
from teamdesk.services.documents.sharing import check_copy
from teamdesk.services.documents.written_files import WrittenFiles, fingerprint
from teamdesk.storage.closed_cases import closed_in
from teamdesk.storage.queries import handed_out

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.documents import FileDocuments
    from teamdesk.domain.rows.documents import DocumentRow
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


class FileNotKept(UserError):
    """The bytes of a document were never stored, or were thrown away with somebody's data."""

    message = mark("The very file is not kept any longer.")
    advice = mark("Nothing was written. Export it anew: it gets the content of today.")


class NamesWhomYouMayNotSee(UserError):
    """A paper about many holds what is closed to who asks; made anew it leaves that out."""

    message = mark("This paper is about several persons, and one of them is closed to you.")
    advice = mark("Nothing was written. Export it anew: what is closed to you is left out of it.")


class FileNotTheSame(UserError):
    """What was stored is not what the log says was handed out."""

    message = mark("The file that was kept is not the one that was exported.")
    advice = mark(
        "Nothing was written. Restore the database from a backup, or export the document anew."
    )


@dataclass(frozen=True, slots=True)
class KeptDocument:
    """A file as it was handed out, checked against its fingerprint."""

    name: str
    format: DocumentFormat
    data: bytes


class DocumentArchive:
    """What a team has handed out; callable off the GUI thread."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def kept(self, document_id: UUID) -> KeptDocument:
        """The very file.

        Raises:
            FileNotKept: its bytes are not there.
            NamesWhomYouMayNotSee: it is about several persons, one of whom is closed to who asks.
            FileNotTheSame: it is not what the log says.
            NotFoundError: there is no such document, or it is closed to who asks.
        """
        with self._at.reading() as work:
            return self._kept(work, work.get(DocumentExport, document_id))

    def check(self, document_id: UUID, to: HandedTo = NOBODY) -> None:
        """See that the very file may leave once more.

        Raises:
            UserError: as `hand_out_again` does.
        """
        with self._at.reading() as work:
            first = work.get(DocumentExport, document_id)
            check_copy(work, first, to, self._at)
            self._kept(work, first)

    def hand_out_again(self, document_id: UUID, folder: Path, to: HandedTo = NOBODY) -> Exported:
        """Write the very file once more, and log that too.

        Raises:
            NotCovered: the consent does not cover all of it, or no longer does.
            NoConsentFor: it goes to somebody whom no consent names.
            UserError: as `kept` does.
            StorageError: the folder could not be written; nothing is left.
        """
        with self._at.reading() as work:
            first = work.get(DocumentExport, document_id)
            check_copy(work, first, to, self._at)
            kept = self._kept(work, first)
        files = WrittenFiles(folder)
        try:
            stem = kept.name.removesuffix(f".{kept.format.value}")
            files.keep(Rendered(kept.data), stem, kept.format)
            changes = self._log(first, files.written[0].path.name, to)
        except Exception:
            # What is not in the log was never handed out.
            files.take_away()
            raise
        (file,) = files.written
        language = Language(first.language)
        made = ExportedDocument(first.kind, kept.format, language, file.path, file.sha256, ())
        return Exported((made,), changes)

    def print_again(self, document_id: UUID) -> ChangeSet:
        """Log that the very file is about to leave on paper once more.

        Raises:
            NotCovered: it was somebody's own copy, and the consent no longer covers all of it.
            NotFoundError: there is no such document, or it is closed to who asks.
        """
        with self._at.reading() as work:
            first = work.get(DocumentExport, document_id)
            check_copy(work, first, NOBODY, self._at)
        return self._log(first, first.file_name, NOBODY, is_printed=True)

    def unfiled(self) -> tuple[DocumentRow, ...]:
        """What was handed out about persons and is not in the patient record, the oldest first."""
        with self._at.reading() as work:
            return handed_out.unfiled(work.session, self._at.team_id)

    def file(self, command: FileDocuments, origin: str = "") -> ChangeSet:
        """Note of documents that they lie in the patient record, or that they don't.

        Raises:
            ConflictError: somebody has changed one of them meanwhile; none is changed.
            ClosedToYou: one is about a case in which who works is disqualified.
        """
        at = self._at
        with at.writing() as work:
            for each in command.documents:
                document = work.get(DocumentExport, each.document_id, each.expected_version)
                standing = each.standing
                by = (standing.by_id or at.member_id) if standing else None
                document.filed_in_record_on = standing.on if standing else None
                document.filed_by_id = by
                document.record_reference = standing.reference.strip() if standing else ""
                if document.kind is DocumentKind.CASE_MINUTES:
                    # Minutes of one case are filed on the line of the agenda that they are of.
                    line = work.get(AgendaItem, document.subject_id)
                    line.filed_in_record_on, line.filed_by_id = document.filed_in_record_on, by
            return work.commit(origin)

    def _kept(self, work: UnitOfWork, document: DocumentExport) -> KeptDocument:
        is_about_many = document.case_id is None and document.kind not in NAMES_NOBODY
        if is_about_many and closed_in(work.session):
            raise NamesWhomYouMayNotSee
        data = handed_out.file_of(work.session, document)
        if data is None:
            raise FileNotKept
        if fingerprint(data) != document.sha256:
            raise FileNotTheSame
        return KeptDocument(document.file_name, DocumentFormat(document.format), data)

    def _log(
        self, first: DocumentExport, file_name: str, to: HandedTo, *, is_printed: bool = False
    ) -> ChangeSet:
        at = self._at
        same = {name: getattr(first, name) for name in SAME_IN_A_COPY}
        with at.writing() as work:
            work.add(
                DocumentExport(
                    **same,
                    file_name=file_name,
                    exported_at=at.clock.now(),
                    exported_on=at.today,
                    member_id=at.member_id,
                    recipient=to.name.strip() or (first.recipient if first.participant_id else ""),
                    is_without_consent=to.is_without_consent,
                    is_printed=is_printed,
                    copy_of_id=first.copy_of_id or first.id,
                )
            )
            return work.commit()


SAME_IN_A_COPY = (
    "team_id",
    "case_id",
    "subject_id",
    "kind",
    "format",
    "language",
    "sha256",
    "week_of",
    "uses_initials",
    "shows_names",
    "text",
    "edition",
    "participant_id",
    "shared_kinds",
    "without",
)
