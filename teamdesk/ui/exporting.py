"""Handing documents out: a folder is asked for, a job writes, the place says where it all lies."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from teamdesk.core.errors import ExplainedError
from teamdesk.ui.export_orders import NewDocuments, SameFiles
from teamdesk.ui.widgets.messages import Message, MessageBar
from teamdesk.ui.widgets.progress import ProgressOverlay
from teamdesk.ui.widgets.style import Tone

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.commands.documents import ExportDocument, HandedTo
    from teamdesk.services.documents.archive import DocumentArchive
    from teamdesk.services.documents.exported import BatchReport, ExportedDocument
    from teamdesk.services.documents.service import DocumentService
    from teamdesk.ui.export_orders import Order
    from teamdesk.ui.folder_choice import FolderMemory, FolderPrompt
    from teamdesk.ui.jobs import JobToken
    from teamdesk.ui.surroundings import Surroundings


@dataclass(frozen=True, slots=True)
class ExportTools:
    """What every place that hands documents out is given."""

    documents: DocumentService
    folders: FolderPrompt
    memory: FolderMemory


class ExportBar(MessageBar):
    """Says where the files lie, and shows the folder."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, around.texts, parent)
        self.folder: Path | None = None
        self.action_requested.connect(self.show_folder)

    def show_report(self, report: BatchReport) -> None:
        """Tell what was written; one file by its name, several by their number."""
        documents = report.documents
        if not documents:
            # What an earlier export came to says nothing of this one.
            self.dismiss()
            return
        self.folder = documents[0].path.parent
        lost = sorted({letter for document in documents for letter in document.lost_letters})
        said = self._said(documents)
        if lost:
            said = f"{said} {self._lost(lost)}"
        tone = Tone.WARNING if lost else Tone.OK
        self.show_message(Message(said, tone, self._("Show in folder")))

    def _said(self, documents: tuple[ExportedDocument, ...]) -> str:
        _ = self._
        folder = str(documents[0].path.parent)
        if len(documents) == 1:
            return _("{name} lies in {folder}.", name=documents[0].path.name, folder=folder)
        return _.plural(
            "{count} document lies in {folder}.",
            "{count} documents lie in {folder}.",
            len(documents),
            folder=folder,
        )

    def _lost(self, letters: list[str]) -> str:
        return self._("The PDF could not show: {letters}.", letters=" ".join(letters))

    @Slot()
    def show_folder(self) -> None:
        """Open the folder in the platform's own window."""
        if self.folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.folder)))


class Exporter(QObject):
    """Runs exports for one place: asks, writes off the thread, tells the bus and the person.

    Signals:
        reported: the `BatchReport` of what was not made whole, where the place has a page for it;
            elsewhere the first reason is told as any other.
    """

    reported = Signal(object)

    def __init__(
        self, around: Surroundings, tools: ExportTools, host: QWidget, *, has_report: bool = False
    ) -> None:
        super().__init__(host)
        self._ = around.texts
        self._around = around
        self._tools = tools
        self._host = host
        self._has_report = has_report
        self._is_checking = False
        self.bar = ExportBar(around)
        self.overlay = ProgressOverlay(around.theme, around.texts, host)

    def begin(self, wanted: tuple[ExportDocument, ...]) -> None:
        """Ask for a folder and write ``wanted`` there; their own ``folder`` is not used."""
        if wanted:
            self._start(NewDocuments(self._tools.documents, wanted))

    def begin_again(self, document_ids: Sequence[UUID], to: HandedTo) -> None:
        """Ask for a folder, and write the very files there that were handed out before."""
        self._start(SameFiles(self.archive, document_ids, to))

    @property
    def archive(self) -> DocumentArchive:
        """What was handed out before."""
        return self._tools.documents.archive

    @property
    def start(self) -> Path:
        """Where the last document went."""
        return self._tools.memory.folder

    def _start(self, order: Order) -> None:
        if self._is_checking:
            return
        if not order.is_checked_first:
            self._ask(order)
            return
        self._is_checking = True
        job = self._around.jobs.start(partial(_checked, order))
        job.finished.connect(self._on_checked)
        job.failed.connect(self._on_failed)

    @Slot(object)
    def _on_checked(self, order: Order) -> None:
        self._is_checking = False
        # Where the window was closed meanwhile, nobody is there to answer.
        if self._host.window().isVisible():
            self._ask(order)

    def _ask(self, order: Order) -> None:
        title = self._("Where should the documents lie?")
        self._tools.folders.ask(self._host, title, self.start, partial(self._write, order))

    def _write(self, order: Order, folder: Path) -> None:
        self._tools.memory.folder = folder
        # Where the last files lie must not stand there as if it told of these.
        self.bar.dismiss()
        job = self._around.jobs.start(partial(order.write, folder))
        job.finished.connect(self._on_finished)
        job.failed.connect(self._on_failed)
        title = self._.plural("Writing {count} document", "Writing {count} documents", order.count)
        self.overlay.watch(job, title)

    @Slot(object)
    def _on_finished(self, report: BatchReport) -> None:
        if report.changes is not None:
            self._around.bus.publish(report.changes)
        self.bar.show_report(report)
        reasons = {type(refused.error) for refused in report.refused}
        # One reason for all of them, such as a folder that is gone, needs no list.
        is_one = len(reasons) == 1 and not report.documents and not report.left
        if self._has_report and (report.refused or report.left) and not is_one:
            self.reported.emit(report)
            return
        for refused in report.refused[:1]:
            self._around.notices.fail(refused.error)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._is_checking = False
        self.bar.dismiss()
        if not isinstance(error, ExplainedError):
            raise error
        self._around.notices.fail(error)


def _checked(order: Order, _token: JobToken) -> Order:
    order.check()
    return order
