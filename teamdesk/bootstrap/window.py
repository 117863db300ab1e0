"""Starts the program with a window, and ends it in order."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from teamdesk.bootstrap.application import Application
from teamdesk.bootstrap.failures import FailureTeller
from teamdesk.bootstrap.foundations import lay_foundations
from teamdesk.core.clock import SystemClock
from teamdesk.core.crash import CrashReports
from teamdesk.core.log import close_log, open_log
from teamdesk.core.paths import UserPaths
from teamdesk.ui.crash import CrashTeller
from teamdesk.ui.gc_guard import GcGuard

if TYPE_CHECKING:
    from concurrent.futures import Future

    from teamdesk.core.options import WindowOptions
    from teamdesk.services.opening import OpenedTeam

log = logging.getLogger(__name__)


def run_window(options: WindowOptions, opening: Future[OpenedTeam] | None = None) -> int:
    """Show the window until it is closed; returns the exit code of the process.

    Args:
        options: what was asked for.
        opening: the team's file, where it is being opened already.
    """
    paths, clock = UserPaths.of_this_user(), SystemClock()
    handler = open_log(paths.logs)
    on = lay_foundations(clock, paths)
    teller = CrashTeller(on.theme, on.texts, on.app)
    reports = CrashReports(paths.logs, clock, teller.tell, teller.explain)
    reports.install()
    program = Application(on, on.app)
    teller.stand_before(program.window)
    teller.stop_requested.connect(program.window.close)
    teller.explained.connect(FailureTeller(program).tell)
    guard = GcGuard(on.app)
    guard.start()
    log.info("started")
    program.start(options, opening)
    try:
        return on.app.exec()
    finally:
        program.end()
        guard.stop()
        reports.uninstall()
        close_log(handler)
