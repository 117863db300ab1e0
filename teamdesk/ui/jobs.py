"""Work that takes longer than a tenth of a second: off the GUI thread, with progress and cancel."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QObject,
    QRunnable,
    Qt,
    QThreadPool,
    Signal,
    Slot,
)


class JobCancelledError(Exception):
    """Raised inside the work when the person has cancelled it."""


class Progress(NamedTuple):
    """How far a job is; ``total`` 0 means that nobody knows."""

    done: int
    total: int


class JobToken:
    """What the work gets: a way to report progress and to hear that it is cancelled."""

    def __init__(self, report: Callable[[Progress], None], stop: threading.Event) -> None:
        self._report = report
        self._stop = stop

    @property
    def is_cancelled(self) -> bool:
        """Whether the person has asked the work to stop."""
        return self._stop.is_set()

    def check(self) -> None:
        """Stop here if cancelled: call it between steps that leave nothing half done.

        Raises:
            JobCancelledError: the person has cancelled.
        """
        if self.is_cancelled:
            raise JobCancelledError

    def progress(self, done: int, total: int = 0) -> None:
        """Report how far the work is, and stop if cancelled."""
        self.check()
        self._report(Progress(done, total))


Work = Callable[[JobToken], object]


class Job(QObject):
    """A running piece of work, seen from the GUI thread. Exactly one of the last three comes.

    Signals:
        progressed: a `Progress`.
        finished: what the work returned.
        failed: the exception it raised.
        cancelled: it stopped because it was asked to.
    """

    progressed = Signal(object)
    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, stop: threading.Event, parent: QObject) -> None:
        super().__init__(parent)
        # Only the event, never the token: that knows the runner, and a child that holds the last
        # reference to its parent destroys it inside its own destructor.
        self._stop = stop

    @Slot()
    def cancel(self) -> None:
        """Ask the work to stop; it ends with `cancelled`, or finishes if it was nearly done."""
        self._stop.set()


class _Outcome(NamedTuple):
    number: int
    result: object = None
    error: Exception | None = None


class _Task(QRunnable):
    """Carries plain callables only: a QObject owned here would die on the worker thread."""

    def __init__(
        self, number: int, work: Work, token: JobToken, end: Callable[[_Outcome], None]
    ) -> None:
        super().__init__()
        self._number = number
        self._work = work
        self._token = token
        self._end = end

    def run(self) -> None:
        """Report every way out once; the GUI thread decides what an error means."""
        try:
            outcome = _Outcome(self._number, result=self._work(self._token))
        except Exception as error:
            outcome = _Outcome(self._number, error=error)
        self._end(outcome)


class JobRunner(QObject):
    """Runs work in a pool and delivers what came of it on the GUI thread."""

    _reported = Signal(int, object)
    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._jobs: dict[int, Job] = {}
        self._stops: dict[int, threading.Event] = {}
        self._next = 0
        self._reported.connect(self._on_reported, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> int:
        """How many jobs have not been delivered yet."""
        return len(self._jobs)

    def start(self, work: Work) -> Job:
        """Run ``work(token)`` on a worker.

        ``work`` must not touch widgets or any QObject. Connect to the job before returning to the
        event loop: nothing is delivered earlier.
        """
        self._next += 1
        number = self._next
        stop = threading.Event()
        token = JobToken(partial(self._report, number), stop)
        job = Job(stop, self)
        self._jobs[number], self._stops[number] = job, stop
        self._pool.start(_Task(number, work, token, self._end))
        return job

    def wait(self) -> None:
        """Let what runs come to its end, so that a database is not closed under it."""
        self._pool.waitForDone()
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)

    def shutdown(self) -> None:
        """Cancel everything and wait: a thread that lives past the application aborts it.

        What had come of the work by then is delivered before this returns, so that nothing is
        left in the event queue for a runner that is gone.
        """
        for stop in self._stops.values():
            stop.set()
        self.wait()

    def _report(self, number: int, progress: Progress) -> None:
        # Called on the worker; the queued signal carries it to the GUI thread.
        self._reported.emit(number, progress)

    def _end(self, outcome: _Outcome) -> None:
        self._ended.emit(outcome)

    @Slot(int, object)
    def _on_reported(self, number: int, progress: Progress) -> None:
        if number in self._jobs:
            self._jobs[number].progressed.emit(progress)

    @Slot(object)
    def _on_ended(self, outcome: _Outcome) -> None:
        job = self._jobs.pop(outcome.number)
        del self._stops[outcome.number]
        if isinstance(outcome.error, JobCancelledError):
            job.cancelled.emit()
        elif outcome.error is not None:
            job.failed.emit(outcome.error)
        else:
            job.finished.emit(outcome.result)
        job.deleteLater()
