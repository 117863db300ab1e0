"""Fetches the pages of a document for the window: gathered and rendered off the thread."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from teamdesk.core.errors import ExplainedError
from teamdesk.domain.changes import Entity
from teamdesk.domain.documents import DocumentFormat
from teamdesk.domain.labels import label
from teamdesk.ui.paper.preview_page import ShownPaper
from teamdesk.ui.widgets.progress import ProgressOverlay

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.documents import ExportDocument
    from teamdesk.domain.rows.documents import DocumentRow
    from teamdesk.services.documents.exported import Previewed
    from teamdesk.services.documents.service import DocumentService
    from teamdesk.ui.jobs import JobToken
    from teamdesk.ui.surroundings import Surroundings


class Previewer(QObject):
    """Makes what is looked at.

    Signals:
        ready: a `ShownPaper`.
    """

    ready = Signal(object)

    def __init__(self, around: Surroundings, documents: DocumentService, host: QWidget) -> None:
        super().__init__(host)
        self._ = around.texts
        self._around = around
        self._documents = documents
        self._overlay = ProgressOverlay(around.theme, around.texts, host)

    def show_new(self, command: ExportDocument) -> None:
        """Show a document as it would be handed out now."""
        pages = replace(command, formats=(DocumentFormat.PDF,))
        job = self._around.jobs.start(_Rendering(self._documents, pages))
        job.finished.connect(self._on_rendered)
        job.failed.connect(self._on_failed)
        self._overlay.watch(job, self._("Making the pages"))

    def show_kept(self, row: DocumentRow) -> None:
        """Show a file as it was handed out."""
        archive = self._documents.archive
        try:
            kept = archive.kept(row.id)
        except ExplainedError as error:
            self._around.notices.fail(error)
            return
        title = label(self._, row.kind)
        self.ready.emit(ShownPaper(title, kept.data, lambda: archive.print_again(row.id)))

    @Slot(object)
    def _on_rendered(self, shown: Previewed) -> None:
        title = label(self._, shown.command.kind)
        log = _PaperLog(self._documents, shown)
        self.ready.emit(ShownPaper(title, shown.rendered.data, log))

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, ExplainedError):
            raise error
        self._around.notices.fail(error)


class _Rendering:
    """The work, carried to the worker without a widget."""

    def __init__(self, documents: DocumentService, command: ExportDocument) -> None:
        self._documents = documents
        self._command = command

    def __call__(self, _token: JobToken) -> Previewed:
        return self._documents.preview(self._command)


class _PaperLog:
    """Logs the first print as an export; what is printed once more is the same paper again."""

    def __init__(self, documents: DocumentService, shown: Previewed) -> None:
        self._documents = documents
        self._shown = shown
        self._again: Callable[[UUID], ChangeSet] = documents.archive.print_again
        self._logged: UUID | None = None

    def __call__(self) -> ChangeSet:
        if self._logged is not None:
            return self._again(self._logged)
        changes = self._documents.print_out(self._shown)
        (self._logged,) = changes.ids[Entity.DOCUMENT]
        return changes
