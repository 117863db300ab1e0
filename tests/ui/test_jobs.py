from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from teamdesk.ui.jobs import JobRunner, JobToken, Progress

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_job_result_comes_on_the_gui_thread(qtbot: QtBot, runner: JobRunner) -> None:
    threads: list[int] = []

    def work(_token: JobToken) -> int:
        return threading.get_ident()

    def note(_result: object) -> None:
        threads.append(threading.get_ident())

    job = runner.start(work)
    job.finished.connect(note)
    with qtbot.waitSignal(job.finished) as heard:
        pass
    assert heard.args is not None
    assert heard.args[0] != threading.get_ident()
    assert threads == [threading.get_ident()]
    assert runner.running == 0


def test_job_error_is_delivered_and_not_raised(qtbot: QtBot, runner: JobRunner) -> None:
    def work(_token: JobToken) -> None:
        raise OSError("disk full")

    with qtbot.waitSignal(runner.start(work).failed) as heard:
        pass
    assert heard.args is not None
    assert str(heard.args[0]) == "disk full"


def test_job_progress_comes_before_the_result(qtbot: QtBot, runner: JobRunner) -> None:
    heard: list[object] = []

    def work(token: JobToken) -> str:
        token.progress(1, 2)
        token.progress(2, 2)
        return "done"

    job = runner.start(work)
    job.progressed.connect(heard.append)
    job.finished.connect(heard.append)
    with qtbot.waitSignal(job.finished):
        pass
    assert heard == [Progress(1, 2), Progress(2, 2), "done"]


def test_job_cancel_stops_at_the_next_step(qtbot: QtBot, runner: JobRunner) -> None:
    may_go_on = threading.Event()

    def work(token: JobToken) -> None:
        may_go_on.wait(10)
        token.check()

    job = runner.start(work)
    with qtbot.waitSignal(job.cancelled), qtbot.assertNotEmitted(job.finished):
        job.cancel()
        may_go_on.set()


def test_runner_shutdown_cancels_and_waits(qtbot: QtBot) -> None:
    runner, ended = JobRunner(), threading.Event()

    def work(token: JobToken) -> None:
        while not token.is_cancelled:
            threading.Event().wait(0.001)
        ended.set()

    runner.start(work)
    runner.shutdown()
    assert ended.is_set()
    assert runner.running == 0
