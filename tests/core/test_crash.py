"""A crash leaves a report that can be sent to anyone."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from teamdesk.core.crash import FAULT_FILE, REPORTS_KEPT, CrashReports, report_text
from teamdesk.domain.errors import ConflictError
from tests.helpers.clock import FixedClock

if TYPE_CHECKING:
    from pathlib import Path

    from teamdesk.core.errors import ExplainedError

MOMENT = datetime(2026, 11, 21, 9, 42, tzinfo=UTC)
MARKER = "Kari Nordmann"
FAILING = """
import faulthandler, sys, threading
from pathlib import Path
from teamdesk.core.clock import SystemClock
from teamdesk.core.crash import CrashReports

def tell(path):
    print("told", path is not None)
    raise RuntimeError("the dialog fails too")

reports = CrashReports(Path(sys.argv[1]), SystemClock(), tell)
reports.install()
"""


def _run(folder: Path, ending: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", FAILING + ending, str(folder)],
        capture_output=True,
        text=True,
        check=False,
    )


def _report(folder: Path) -> str:
    path = min(folder.glob("crash-*.txt"))
    return path.read_text(encoding="utf-8")


def test_report_text_names_versions_and_type() -> None:
    text = report_text(ValueError(MARKER), MOMENT)

    assert "2026-11-21 09:42 UTC" in text
    assert "PySide6-Essentials 6." in text
    assert "builtins.ValueError" in text


def test_report_text_holds_nothing_that_was_written() -> None:
    assert "Kari" not in report_text(ValueError(MARKER), MOMENT)


def test_keep_on_full_disk_gives_no_path(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")

    reports = CrashReports(tmp_path / "file", FixedClock(MOMENT))

    assert reports.keep(ValueError()) is None


def test_keep_drops_the_oldest_reports(tmp_path: Path) -> None:
    for number in range(REPORTS_KEPT + 3):
        (tmp_path / f"crash-20200101-0000{number:02}-000000.txt").touch()

    newest = CrashReports(tmp_path, FixedClock(MOMENT)).keep(ValueError())

    left = sorted(tmp_path.glob("crash-*.txt"))
    assert len(left) == REPORTS_KEPT
    assert left[-1] == newest


@pytest.mark.parametrize(
    "ending",
    [
        "def leave(name): raise LookupError(name)\nleave('Kari Nordmann')",
        "def leave(): raise LookupError('Kari Nordmann')\n"
        "thread = threading.Thread(target=leave); thread.start(); thread.join()",
    ],
    ids=["main thread", "other thread"],
)
def test_uncaught_error_is_reported_and_told_once(tmp_path: Path, ending: str) -> None:
    run = _run(tmp_path, ending)

    assert run.stdout == "told True\n"
    assert "LookupError" in _report(tmp_path)
    assert "leave" in _report(tmp_path)
    assert "Kari" not in _report(tmp_path)


def test_error_while_telling_is_kept_and_not_told(tmp_path: Path) -> None:
    run = _run(tmp_path, "raise LookupError")

    assert run.stderr == ""
    assert "RuntimeError" in max(tmp_path.glob("crash-*.txt")).read_text(encoding="utf-8")


def test_interrupt_from_the_keyboard_is_no_crash(tmp_path: Path) -> None:
    _run(tmp_path, "raise KeyboardInterrupt")

    assert not list(tmp_path.glob("crash-*.txt"))


def test_uncaught_error_with_words_is_explained_and_no_crash(tmp_path: Path) -> None:
    heard: list[ExplainedError] = []
    reports = CrashReports(tmp_path, FixedClock(MOMENT), explain=heard.append)
    reports.install()
    try:
        sys.excepthook(ConflictError, error := ConflictError(), None)
    finally:
        reports.uninstall()
    assert heard == [error]
    assert not list(tmp_path.glob("crash-*.txt"))


def test_hard_fault_writes_its_places(tmp_path: Path) -> None:
    _run(tmp_path, "def fall(): faulthandler._sigsegv()\nfall()")

    assert "in fall" in (tmp_path / FAULT_FILE).read_text(encoding="utf-8")


def test_hard_fault_at_the_very_end_is_said_aloud(tmp_path: Path) -> None:
    run = _run(tmp_path, "reports.uninstall()\ndef fall(): faulthandler._sigsegv()\nfall()")

    assert "in fall" in run.stderr
