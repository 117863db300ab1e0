"""PySide6 6.12.0 loses a reference to None for each call on Python 3.11, and dies after some 5,000.

A few calls show nothing, so this is what holds the pin in ``pyproject.toml`` in place.
"""

from __future__ import annotations

import os
import subprocess
import sys

MANY_CALLS = """
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QLabel

app = QApplication([])
label, pixmap = QLabel(), QPixmap(8, 8)
painter = QPainter(pixmap)
for number in range(50_000):
    label.setText("Tavle")
    label.setEnabled(True)
    painter.drawRect(0, 0, 4, 4)
    app.processEvents()
painter.end()
print("alive")
"""


def test_qt_200_000_calls_that_return_none_survive() -> None:
    run = subprocess.run(
        [sys.executable, "-c", MANY_CALLS],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert (run.returncode, run.stdout) == (0, "alive\n")
