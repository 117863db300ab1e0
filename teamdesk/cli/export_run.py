"""Writes what was chosen in one batch; one document that fails holds up no other."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from teamdesk.cli.outcome import ExitCode, code_of
from teamdesk.core.errors import ExplainedError
from teamdesk.domain.documents import DOCUMENT_FORMATS, DocumentKind

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from teamdesk.cli.arguments import Arguments
    from teamdesk.cli.terminal import Terminal
    from teamdesk.domain.commands.documents import ExportDocument
    from teamdesk.services.documents.exported import ExportedDocument
    from teamdesk.services.documents.service import DocumentService


class ExportRun:
    """Remembers what was written and what was not."""

    def __init__(self, arguments: Arguments, service: DocumentService, terminal: Terminal) -> None:
        self._arguments = arguments
        self._service = service
        self._terminal = terminal
        self._wanted: list[ExportDocument] = []
        self._written: tuple[ExportedDocument, ...] = ()
        self._failures: list[ExplainedError] = []

    def choose(
        self, subject_id: UUID, case_id: UUID | None = None, kind: DocumentKind | None = None
    ) -> None:
        """Let one subject be written in every format; a guest's minutes are of one case.

        ``kind`` is what it has where the command leaves that open.
        """
        from teamdesk.domain.commands.documents import ExportDocument

        asked = self._arguments
        formats = tuple(asked.formats or DOCUMENT_FORMATS)
        self._wanted.append(
            ExportDocument(
                kind or asked.kind,
                subject_id,
                formats,
                asked.out,
                asked.language,
                asked.week if asked.year is None else date(asked.year, 1, 1),
                asked.initials,
                shows_names=asked.names,
                case_id=case_id if asked.kind is DocumentKind.GUEST_MINUTES else None,
                recipient=asked.to,
                is_without_consent=asked.other_basis,
            )
        )

    def write(self) -> None:
        """Write everything that was chosen, side by side where there is much of it."""
        from teamdesk.services.documents.batch import DocumentBatch, Watch

        try:
            self._arguments.out.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            self.fail(_told(error, self._arguments.out))
            return
        watch = Watch(lambda _done, _total: None, lambda: False)
        report = DocumentBatch(self._service, "cli").run(self._wanted, watch)
        self._written = report.documents
        for refused in report.refused:
            self.fail(refused.error)

    def fail(self, error: ExplainedError) -> None:
        """Tell what could not be written, and go on."""
        self._terminal.fail(error)
        self._failures.append(error)

    def finish(self) -> ExitCode:
        """Tell what was written."""
        if self._arguments.json:
            self._terminal.say_json(
                {
                    "documents": [_as_json(document) for document in self._written],
                    "failures": [error.explain(self._terminal.words) for error in self._failures],
                }
            )
        else:
            for document in self._written:
                self._terminal.say(str(document.path))
        if not self._failures:
            return ExitCode.DONE
        return ExitCode.IN_PART if self._written else code_of(self._failures[0])


def _told(error: OSError, folder: Path) -> ExplainedError:
    from teamdesk.storage.driver_errors import translate_error

    told = translate_error(error, folder)
    if isinstance(told, ExplainedError):
        return told
    raise error


def _as_json(document: ExportedDocument) -> dict[str, Any]:
    return {
        "kind": document.kind.value,
        "format": document.format.value,
        "language": document.language.value,
        "path": str(document.path),
        "sha256": document.sha256,
        "lost_letters": list(document.lost_letters),
    }
