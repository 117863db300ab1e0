"""The desk is loaded while somebody types, and never a widget on a worker."""

from __future__ import annotations

import subprocess
import sys

from teamdesk.bootstrap.warming import DESK, PIECES, SERVICES

# A process of its own: what is loaded once stays loaded.
LOADED = """
import sys
for name in {names}:
    __import__(name)
print(int(any(name.startswith("PySide6") for name in sys.modules)))
"""


def test_pieces_end_with_the_whole_desk() -> None:
    assert set(DESK) <= set(PIECES)


def test_what_a_worker_loads_has_no_widget_in_it() -> None:
    told = subprocess.run(
        [sys.executable, "-c", LOADED.format(names=SERVICES)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert told.stdout.strip() == "0"
