"""The least a Qt program can do: the yardstick for the start of ours."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

app = QApplication(sys.argv)
window = QMainWindow()
window.setCentralWidget(QLabel("Teamdesk"))
window.resize(1200, 800)
window.show()
sys.exit(app.exec())
