"""What happens between choosing files and the report of them."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from teamdesk.core.errors import ExplainedError
from teamdesk.services.imports.report_text import save_report
from teamdesk.ui.navigation import Place
from teamdesk.ui.setup.importing.job import ReadFiles, StoreFiles

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from teamdesk.services.imports import ImportOutcome, ImportReport, PreparedImport
    from teamdesk.ui.jobs import Job
    from teamdesk.ui.setup.ports import Imports
    from teamdesk.ui.surroundings import Surroundings


class ImportStep(Enum):
    """Where in the import the person is."""

    CHOOSE = auto()
    PREVIEW = auto()
    REPORT = auto()


class ImportPresenter(QObject):
    """Calls the service, and knows which step is shown.

    Signals:
        changed: another step, or another report.
        began: a `Job` works now; the second value says at what.
        failed: an `ExplainedError`; nothing was stored.
    """

    changed = Signal()
    began = Signal(object, str)
    failed = Signal(object)

    def __init__(self, imports: Imports, around: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._imports = imports
        self._around = around
        self._prepared: PreparedImport | None = None
        self._report: ImportReport | None = None
        self._is_busy = False

    @property
    def step(self) -> ImportStep:
        """What is shown."""
        if self._report is None:
            return ImportStep.CHOOSE
        return ImportStep.REPORT if self._report.is_stored else ImportStep.PREVIEW

    @property
    def report(self) -> ImportReport | None:
        """What will happen, or what did."""
        return self._report

    @property
    def can_store(self) -> bool:
        """Whether anything new was read, or anything that may fill in what is known."""
        report = self._report
        if report is None or report.is_stored:
            return False
        return any(file.taken or file.already_known for file in report.files)

    def look_at(self, files: Sequence[Path]) -> None:
        """Read the files that were chosen; not while others are being read."""
        if not files or self._is_busy:
            return
        _ = self._around.texts
        job = self._around.jobs.start(ReadFiles(self._imports, files))
        job.finished.connect(self._on_read)
        self._follow(job, _("Reading the files …"))

    def store(self) -> None:
        """Write what was read."""
        if self._prepared is None or self._is_busy or not self.can_store:
            return
        _ = self._around.texts
        job = self._around.jobs.start(StoreFiles(self._imports, self._prepared, _.translator))
        job.finished.connect(self._on_stored)
        self._follow(job, _("Storing …"))

    def begin_again(self) -> None:
        """Let other files be chosen; a report that was made stays with its import."""
        self._prepared = self._report = None
        self.changed.emit()

    def save_report(self, path: Path) -> None:
        """Write the report to a file."""
        _ = self._around.texts
        if self._report is None:
            return
        try:
            save_report(self._report, path, _.translator)
        except OSError:
            self._around.notices.warn(
                _("The report could not be written there. The import stands. Try another folder.")
            )
            return
        self._around.notices.tell(
            _("The report is saved as {file}. It may hold personal data.", file=path.name)
        )

    def go_to_board(self) -> None:
        """Look at what came."""
        self._around.navigator.open(Place.BOARD)

    def _follow(self, job: Job, doing: str) -> None:
        self._is_busy = True
        job.failed.connect(self._on_failed)
        job.cancelled.connect(self._on_cancelled)
        self.began.emit(job, doing)

    @Slot(object)
    def _on_read(self, prepared: PreparedImport) -> None:
        self._is_busy = False
        self._prepared, self._report = prepared, prepared.report
        self.changed.emit()

    @Slot(object)
    def _on_stored(self, outcome: ImportOutcome) -> None:
        self._is_busy = False
        self._prepared, self._report = None, outcome.report
        self._around.bus.publish(outcome.changes)
        self.changed.emit()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._is_busy = False
        if not isinstance(error, ExplainedError):
            raise error
        self.failed.emit(error)

    @Slot()
    def _on_cancelled(self) -> None:
        self._is_busy = False
        # Back to the step one was on, with the keyboard where it was.
        self.changed.emit()
