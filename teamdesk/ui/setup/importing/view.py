"""«Import»: choose files, see what will happen, store, read the report."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QStackedLayout, QVBoxLayout, QWidget

from teamdesk.ui.setup.importing.presenter import ImportPresenter, ImportStep
from teamdesk.ui.setup.importing.report_view import ImportReportView
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.frames import EmptyState
from teamdesk.ui.widgets.messages import Message, MessageBar
from teamdesk.ui.widgets.progress import ProgressOverlay
from teamdesk.ui.widgets.style import Tone

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from teamdesk.core.errors import ExplainedError
    from teamdesk.ui.jobs import Job
    from teamdesk.ui.setup.ports import Imports
    from teamdesk.ui.surroundings import Surroundings

PATTERNS = ("*.xlsx", "*.csv", "*.tsv", "*.txt", "*.docx")


class ImportView(QWidget):
    """Passive: the presenter says which step is shown. Files may be dropped on any of them."""

    def __init__(
        self, around: Surroundings, imports: Imports, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._around = around
        self._ = around.texts
        self.presenter = ImportPresenter(imports, around, self)
        self.choose = EmptyState(around.theme, IconName.IMPORT)
        self.report = ImportReportView(around)
        self.messages = MessageBar(around.theme, around.texts)
        self.setAcceptDrops(True)
        steps = QWidget()
        self._steps = QStackedLayout(steps)
        self._steps.addWidget(self.choose)
        self._steps.addWidget(self.report)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(around.theme.tokens.space.md)
        column.addWidget(self.messages)
        column.addWidget(steps, 1)
        self.overlay = ProgressOverlay(around.theme, around.texts, self)
        self._connect()
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Set all words again."""
        self.choose.set_words(
            self._("Bring in the team's own files"),
            self._(
                "Drop the team's list, services, contacts, assessments, stays and minutes here, "
                "all at once or one by one. You see what will happen before anything is written. "
                "Importing a file twice adds nothing."
            ),
            self._("Choose files …"),
        )
        self.report.retranslate()

    def take_focus(self) -> None:
        """Put the keyboard on the next step."""
        if self.presenter.step is ImportStep.CHOOSE:
            self.choose.action.setFocus()
        else:
            self.report.take_focus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, and nothing else."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at the files; of a folder, at those in it that can be read."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.presenter.look_at([file for path in paths for file in _files_in(path)])

    @Slot()
    def choose_files(self) -> None:
        """Ask which files."""
        dialog = self._dialog(self._("Choose files"), QFileDialog.AcceptMode.AcceptOpen)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [self._("Lists and minutes") + f" ({' '.join(PATTERNS)})", self._("All files") + " (*)"]
        )
        dialog.filesSelected.connect(self._on_files_selected)
        dialog.open()

    @Slot()
    def ask_where_to_save(self) -> None:
        """Ask where the report is to lie."""
        dialog = self._dialog(self._("Save report"), QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self._("Text") + " (*.txt)", self._("Table") + " (*.csv)"])
        dialog.setDefaultSuffix("txt")
        dialog.selectFile(self._("import report") + ".txt")
        dialog.fileSelected.connect(self._on_save_selected)
        dialog.open()

    def _dialog(self, title: str, mode: QFileDialog.AcceptMode) -> QFileDialog:
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        dialog = QFileDialog(self, title, QStandardPaths.writableLocation(documents))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(mode)
        return dialog

    def _connect(self) -> None:
        presenter, report = self.presenter, self.report
        presenter.changed.connect(self._on_changed)
        presenter.began.connect(self._on_began)
        presenter.failed.connect(self._on_failed)
        self.choose.action_requested.connect(self.choose_files)
        report.again_requested.connect(self._on_again_requested)
        report.store_requested.connect(presenter.store)
        report.save_requested.connect(self.ask_where_to_save)
        report.board_requested.connect(presenter.go_to_board)
        self._around.texts.changed.connect(self.retranslate)

    @Slot()
    def _on_changed(self) -> None:
        report = self.presenter.report
        if report is None:
            self._steps.setCurrentWidget(self.choose)
        else:
            self.report.show_report(report, can_store=self.presenter.can_store)
            self._steps.setCurrentWidget(self.report)
        self.take_focus()

    @Slot(object, str)
    def _on_began(self, job: Job, doing: str) -> None:
        self.messages.dismiss()
        self.overlay.watch(job, doing)

    @Slot(object)
    def _on_failed(self, error: ExplainedError) -> None:
        self.messages.show_message(Message(self._.explain(error), Tone.DANGER))
        self.take_focus()

    @Slot()
    def _on_again_requested(self) -> None:
        self.presenter.begin_again()
        self.choose_files()

    @Slot(list)
    def _on_files_selected(self, names: list[str]) -> None:
        self.presenter.look_at([Path(name) for name in names])

    @Slot(str)
    def _on_save_selected(self, name: str) -> None:
        self.presenter.save_report(Path(name))


def _files_in(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    endings = {pattern.removeprefix("*") for pattern in PATTERNS}
    return sorted(file for file in path.iterdir() if file.suffix.lower() in endings)
