"""What is kept of a crash: versions, types and places, so that it can be sent to anyone.

An error's message is left out, for it may quote what somebody wrote.
"""

from __future__ import annotations

import faulthandler
import sys
import threading
from datetime import UTC, datetime
from typing import IO, TYPE_CHECKING

from teamdesk.core.errors import ExplainedError
from teamdesk.core.files import replace_file
from teamdesk.core.places import describe_error

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import TracebackType

    from teamdesk.core.clock import Clock

PACKAGES = ("teamdesk", "PySide6-Essentials", "SQLAlchemy", "sqlcipher3")
REPORTS_KEPT = 10
FAULT_FILE = "fault.txt"


def report_text(error: BaseException, moment: datetime) -> str:
    """The report of one error, readable by a person who decides whether to send it."""
    import platform

    lines = [
        f"Teamdesk crash report, {moment.astimezone(UTC):%Y-%m-%d %H:%M} UTC",
        "It holds versions, types and places in the code; nothing that anyone wrote.",
        "",
        f"{platform.system()} {platform.release()} {platform.machine()}",
        f"Python {platform.python_version()}",
        *(f"{package} {_version(package)}" for package in PACKAGES),
        "",
        *describe_error(error),
    ]
    return "\n".join(lines) + "\n"


class CrashReports:
    """Catches what nobody caught, in every thread, and keeps a report of it.

    ``tell`` is called with the report's path (``None`` when it could not be written), on the
    thread that failed: a window hops to its own thread before it shows anything. ``explain`` is
    called in its place for what a person can do something about, such as a server that went away
    while a list was read: that is no fault of ours, and the program goes on.
    """

    def __init__(
        self,
        folder: Path,
        clock: Clock,
        tell: Callable[[Path | None], None] | None = None,
        explain: Callable[[ExplainedError], None] | None = None,
    ) -> None:
        self._folder = folder
        self._clock = clock
        self._tell = tell
        self._explain = explain
        self._is_reporting = False
        self._fault_file: IO[bytes] | None = None

    def install(self) -> None:
        """Catch from now on, and let hard faults (in C) write their places to a file."""
        sys.excepthook = self._on_error
        threading.excepthook = self._on_thread_error
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._fault_file = (self._folder / FAULT_FILE).open("ab")
        except OSError:
            return
        faulthandler.enable(self._fault_file)

    def uninstall(self) -> None:
        """Give the hooks back: what falls after this is said aloud, where anyone listens."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        if self._fault_file:
            faulthandler.disable()
            self._fault_file.close()
            if sys.stderr is not None:
                faulthandler.enable()

    def keep(self, error: BaseException) -> Path | None:
        """Write the report of ``error``; ``None`` when the disk does not take it."""
        moment = self._clock.now()
        path = self._folder / f"crash-{moment:%Y%m%d-%H%M%S-%f}.txt"
        try:
            replace_file(path, report_text(error, moment).encode())
            for old in sorted(self._folder.glob("crash-*.txt"))[:-REPORTS_KEPT]:
                old.unlink(missing_ok=True)
        except OSError:
            return None
        return path

    def _on_error(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        # An error while one is being told (a dialog that cannot open) must not go round.
        if self._is_reporting:
            return
        self._is_reporting = True
        try:
            if self._explain and isinstance(error, ExplainedError):
                self._explain(error)
                return
            path = self.keep(error)
            if self._tell:
                self._tell(path)
        except Exception as second:
            self.keep(second)
        finally:
            self._is_reporting = False

    def _on_thread_error(self, failure: threading.ExceptHookArgs) -> None:
        if failure.exc_value is not None and not isinstance(failure.exc_value, SystemExit):
            self._on_error(failure.exc_type, failure.exc_value, failure.exc_traceback)


def _version(package: str) -> str:
    # Loaded here: it takes 15 ms, and most starts end without a crash.
    from importlib import metadata

    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "?"
