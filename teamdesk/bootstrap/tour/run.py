"""Runs the tour: a profile of its own, one step after the other, and a report at the end."""

from __future__ import annotations

import faulthandler
import os
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from teamdesk.bootstrap.application import Application
from teamdesk.bootstrap.foundations import lay_foundations
from teamdesk.bootstrap.tour.mishaps import Mishaps
from teamdesk.bootstrap.tour.report import StepResult, TourReport, clear_last_tour
from teamdesk.bootstrap.tour.script import Step, script
from teamdesk.bootstrap.tour.visit import DOCUMENTS, Visit
from teamdesk.core.clock import SystemClock
from teamdesk.core.options import WindowOptions
from teamdesk.core.paths import UserPaths
from teamdesk.core.places import describe_error
from teamdesk.core.screen import has_screen
from teamdesk.ui.gc_guard import GcGuard
from teamdesk.ui.tour.guest import Guest
from teamdesk.ui.tour.waiting import TourFault, let_work

if TYPE_CHECKING:
    from teamdesk.core.options import TourOptions

DONE, FAILED = 0, 1
LONGEST_SECONDS = 900


def run_tour(options: TourOptions) -> int:
    """Go through the whole meeting; returns the exit code, 1 when any step failed."""
    _do_without_a_screen()
    options.out.mkdir(parents=True, exist_ok=True)
    clear_last_tour(options.out)
    # A question that nobody answers would otherwise stand for ever.
    faulthandler.dump_traceback_later(LONGEST_SECONDS, exit=True)
    with TemporaryDirectory(prefix="teamdesk-tour-") as profile:
        report = _tour(options, Path(profile))
    faulthandler.cancel_dump_traceback_later()
    print(report.total)
    return DONE if report.is_ok else FAILED


def _tour(options: TourOptions, profile: Path) -> TourReport:
    # The platform's own file dialog takes no events from inside the program.
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    on = lay_foundations(SystemClock(), UserPaths.below(profile))
    program = Application(on, on.app)
    guard = GcGuard(on.app)
    guard.start()
    guest = Guest(program.window, on.theme, options.out)
    visit = Visit(options, on, program, guest)
    report = TourReport()
    others = _documents_in(options.out)
    try:
        with Mishaps().watching() as mishaps:
            program.start(WindowOptions(language=options.language))
            for step in script(with_imports=options.imports is not None):
                report.steps.append(_take(step, visit, mishaps))
                report.pictures = list(guest.camera.pictures)
                report.documents = sorted(_documents_in(options.out) - others)
                # After each step, so that a tour that is broken off tells how far it came.
                report.write(options.out)
                print(report.steps[-1].line, flush=True)
    finally:
        program.window.close()
        program.end()
        guard.stop()
    return report


def _documents_in(out: Path) -> set[str]:
    return {path.relative_to(out).as_posix() for path in (out / DOCUMENTS).glob("*")}


def _take(step: Step, visit: Visit, mishaps: Mishaps) -> StepResult:
    """Take one step; whatever goes wrong is its own, and the next one is tried all the same."""
    started, reason = time.monotonic(), ""
    try:
        step.do(visit)
        let_work()
    except TourFault as fault:
        reason = str(fault)
    except Exception as error:
        reason = "; ".join(describe_error(error))
    seen = mishaps.take()
    reason = " | ".join([*([reason] if reason else []), *seen])
    if reason:
        visit.guest.camera.take_as_it_is("failed")
    return StepResult(visit.texts(step.title), round(time.monotonic() - started, 2), reason)


def _do_without_a_screen() -> None:
    """Draw off the screen where there is none, unless somebody chose a platform."""
    if not has_screen():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
