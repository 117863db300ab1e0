"""Loading Qt leaves the rest of the program as it was."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import builtins, linecache
plain = builtins.__import__
from teamdesk.bootstrap.qt import load_qt
load_qt()
assert builtins.__import__ is plain, builtins.__import__
import teamdesk.ui.board.view
print(*(file for file in linecache.cache if "teamdesk" in file))
"""


def test_load_qt_import_stays_and_reads_no_source() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == ""
