"""What an export is asked to do, carried to the worker without a widget."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Protocol

from teamdesk.ui.jobs import JobCancelledError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from uuid import UUID

    from teamdesk.domain.commands.documents import ExportDocument, HandedTo
    from teamdesk.services.documents.archive import DocumentArchive
    from teamdesk.services.documents.exported import BatchReport, ExportedDocument
    from teamdesk.services.documents.service import DocumentService
    from teamdesk.ui.jobs import JobToken


class Order(Protocol):
    """Documents that are to lie in a folder, which is asked for when it is known that they may."""

    @property
    def count(self) -> int:
        """How many are made."""
        ...

    @property
    def is_checked_first(self) -> bool:
        """Whether a reason against it is told before anybody looks for a folder."""
        ...

    def check(self) -> None:
        """See that they may leave.

        Raises:
            UserError: why they may not.
        """
        ...

    def write(self, folder: Path, token: JobToken) -> BatchReport:
        """Put them there."""
        ...


class NewDocuments:
    """Documents with the content of today."""

    def __init__(self, documents: DocumentService, wanted: tuple[ExportDocument, ...]) -> None:
        self._documents = documents
        self._wanted = wanted

    @property
    def count(self) -> int:
        """How many are made; each in its formats."""
        return len(self._wanted)

    @property
    def is_checked_first(self) -> bool:
        """Of many, those that may leave do, and a report tells of the rest."""
        return self.count == 1 and self._wanted[0].is_to_somebody

    def check(self) -> None:
        """Gather them as they would leave."""
        self._documents.gather_together(self._wanted)

    def write(self, folder: Path, token: JobToken) -> BatchReport:
        """Write them one by one; cancelled, what was written stays and is told."""
        # The writers come with it, and a place that only might export does without them.
        from teamdesk.services.documents.batch import DocumentBatch, Watch

        wanted = tuple(replace(command, folder=folder) for command in self._wanted)
        watch = Watch(partial(_tell, token), lambda: token.is_cancelled)
        return DocumentBatch(self._documents).run(wanted, watch)


def _tell(token: JobToken, done: int, total: int) -> None:
    # Cancelled, the batch still tells what it wrote: that is handed out and logged.
    with suppress(JobCancelledError):
        token.progress(done, total)


class SameFiles:
    """The very files that were handed out before."""

    def __init__(self, archive: DocumentArchive, ids: Sequence[UUID], to: HandedTo) -> None:
        self._archive = archive
        self._ids = tuple(ids)
        self._to = to

    @property
    def count(self) -> int:
        """How many files."""
        return len(self._ids)

    @property
    def is_checked_first(self) -> bool:
        """A consent may have ended since, and a file may be lost."""
        return True

    def check(self) -> None:
        """See that each is there, and may leave once more."""
        for document_id in self._ids:
            self._archive.check(document_id, self._to)

    def write(self, folder: Path, token: JobToken) -> BatchReport:
        """Write each once more."""
        from teamdesk.services.documents.exported import BatchReport

        changes = None
        made: list[ExportedDocument] = []
        for place, document_id in enumerate(self._ids):
            token.progress(place, self.count)
            exported = self._archive.hand_out_again(document_id, folder, self._to)
            made += exported.documents
            changes = changes.joined(exported.changes) if changes else exported.changes
        return BatchReport(tuple(made), changes, ())
