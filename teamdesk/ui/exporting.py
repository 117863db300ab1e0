"""Handing documents out: a folder is asked for, a job writes, the place says where it all lies."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from teamdesk.core.errors import ExplainedError
from teamdesk.ui.jobs import JobCancelledError
from teamdesk.ui.widgets.messages import Message, MessageBar
from teamdesk.ui.widgets.progress import ProgressOverlay
from teamdesk.ui.widgets.style import Tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.documents import ExportDocument
    from teamdesk.services.documents.exported import ExportedDocument
    from teamdesk.services.documents.service import DocumentService
    from teamdesk.ui.jobs import JobToken
    from teamdesk.ui.surroundings import Surroundings


class FolderPrompt(Protocol):
    """Asks for a folder; a dialog in the program, an answer that stands ready in a test."""

    def ask(self, parent: QWidget, title: str, start: Path, chosen: Callable[[Path], None]) -> None:
        """Call ``chosen`` with the folder; never, when the person thinks better of it."""
        ...


class FolderDialogs:
    """The platform's own dialog, opened without waiting in a loop."""

    def ask(self, parent: QWidget, title: str, start: Path, chosen: Callable[[Path], None]) -> None:
        """Open the dialog."""
        dialog = _FolderDialog(parent, chosen)
        dialog.setWindowTitle(title)
        dialog.setDirectory(str(start))
        dialog.open()


class _FolderDialog(QFileDialog):
    def __init__(self, parent: QWidget, chosen: Callable[[Path], None]) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFileMode(QFileDialog.FileMode.Directory)
        self.setOption(QFileDialog.Option.ShowDirsOnly)
        self.fileSelected.connect(self._on_selected)

    @Slot(str)
    def _on_selected(self, path: str) -> None:
        self._chosen(Path(path))


class FolderMemory:
    """Where the last document went; the next dialog opens there."""

    def __init__(self, start: Path | None = None) -> None:
        self.folder = start or Path.home()


@dataclass(frozen=True, slots=True)
class ExportTools:
    """What every place that hands documents out is given."""

    documents: DocumentService
    folders: FolderPrompt
    memory: FolderMemory


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a job wrote, and what it could not."""

    documents: tuple[ExportedDocument, ...]
    changes: tuple[ChangeSet, ...]
    errors: tuple[ExplainedError, ...]


class ExportBar(MessageBar):
    """Says where the files lie, and shows the folder."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, around.texts, parent)
        self.folder: Path | None = None
        self.action_requested.connect(self.show_folder)

    def show_outcome(self, outcome: Outcome) -> None:
        """Tell what was written; one file by its name, several by their number."""
        documents = outcome.documents
        if not documents:
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
    """Runs exports for one place: asks, writes off the thread, tells the bus and the person."""

    def __init__(self, around: Surroundings, tools: ExportTools, host: QWidget) -> None:
        super().__init__(host)
        self._ = around.texts
        self._around = around
        self._tools = tools
        self._host = host
        self._wanted: tuple[ExportDocument, ...] = ()
        self.bar = ExportBar(around)
        self.overlay = ProgressOverlay(around.theme, around.texts, host)

    def begin(self, wanted: tuple[ExportDocument, ...]) -> None:
        """Ask for a folder and write ``wanted`` there; their own ``folder`` is not used."""
        if wanted:
            self._wanted = wanted
            title = self._("Where should the documents lie?")
            memory = self._tools.memory
            self._tools.folders.ask(self._host, title, memory.folder, self._write_to)

    @property
    def start(self) -> Path:
        """Where the last document went."""
        return self._tools.memory.folder

    def _write_to(self, folder: Path) -> None:
        self._tools.memory.folder = folder
        wanted = tuple(replace(command, folder=folder) for command in self._wanted)
        job = self._around.jobs.start(_Writing(self._tools.documents, wanted))
        job.finished.connect(self._on_finished)
        job.failed.connect(self._on_failed)
        title = self._.plural("Writing {count} document", "Writing {count} documents", len(wanted))
        self.overlay.watch(job, title)

    @Slot(object)
    def _on_finished(self, outcome: Outcome) -> None:
        for changes in outcome.changes:
            self._around.bus.publish(changes)
        self.bar.show_outcome(outcome)
        for error in outcome.errors[:1]:
            self._around.notices.fail(error)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, ExplainedError):
            raise error
        self._around.notices.fail(error)


class _Writing:
    """The writing, carried to the worker without a widget."""

    def __init__(self, documents: DocumentService, wanted: tuple[ExportDocument, ...]) -> None:
        self._documents = documents
        self._wanted = wanted

    def __call__(self, token: JobToken) -> Outcome:
        documents: list[ExportedDocument] = []
        changes: list[ChangeSet] = []
        errors: list[ExplainedError] = []
        for place, command in enumerate(self._wanted):
            try:
                token.progress(place, len(self._wanted))
                exported = self._documents.export(command)
            except JobCancelledError:
                # What was written is handed out and logged already, so it is told all the same.
                break
            except ExplainedError as error:
                errors.append(error)
                continue
            documents += exported.documents
            changes.append(exported.changes)
        return Outcome(tuple(documents), tuple(changes), tuple(errors))
