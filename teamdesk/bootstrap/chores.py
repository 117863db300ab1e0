"""What a file of one's own needs from time to time, done on a worker while nobody waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from teamdesk.core.errors import ExplainedError

if TYPE_CHECKING:
    from collections.abc import Callable

    from teamdesk.storage.housekeeping import Housekeeping
    from teamdesk.ui.jobs import JobRunner, JobToken
    from teamdesk.ui.surroundings import Notices

EVERY_MS = 10_000


class Chores(QObject):
    """Looks every ten seconds whether something is due; a server and the practice have nothing."""

    def __init__(
        self, housekeeping: Housekeeping | None, jobs: JobRunner, notices: Notices, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._housekeeping = housekeeping
        self._jobs = jobs
        self._notices = notices
        self._clock = QTimer(self)
        self._clock.setInterval(EVERY_MS)
        self._clock.timeout.connect(self._do)

    def begin(self) -> None:
        """Look from now on."""
        if self._housekeeping is not None:
            self._clock.start()

    def stop(self) -> None:
        """Look no more."""
        self._clock.stop()

    def stored(self) -> None:
        """Something was stored, which a backup lacks now."""
        if self._housekeeping is not None:
            self._housekeeping.stored()

    @Slot()
    def _do(self) -> None:
        if self._housekeeping is None or self._jobs.running:
            return
        for chore in self._housekeeping.due():
            job = self._jobs.start(_without_token(chore))
            job.failed.connect(self._on_failed)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, ExplainedError):
            raise error
        self._notices.fail(error)


def _without_token(chore: Callable[[], None]) -> Callable[[JobToken], None]:
    def run(_token: JobToken) -> None:
        chore()

    return run
