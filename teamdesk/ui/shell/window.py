"""The main window: one page at a time, either a page before the team is open, or the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from teamdesk.ui.theme.theme import Theme

TITLE = "Teamdesk"
_SIZE = (1440, 900)
# A laptop of 1366 x 768 at 150 %, less the task bar and the title.
_SMALLEST = (880, 440)


class MainWindow(QMainWindow):
    """Holds a page. It knows nothing of teams, so it stands within a bare window's time.

    Signals:
        closing: the window is about to close; last chance to keep what is being typed.
    """

    closing = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self.setWindowTitle(TITLE)
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_SIZE)
        self.setAccessibleName(TITLE)
        self._theme = theme

    @property
    def page(self) -> QWidget | None:
        """What is shown now."""
        return self._stack.currentWidget()

    def show_page(self, page: QWidget) -> None:
        """Show ``page`` and throw the one before away, with every name it held."""
        before = self._stack.currentWidget()
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.setFocus()
        if before is not None and before is not page:
            self._stack.removeWidget(before)
            before.deleteLater()

    def set_team(self, team: str) -> None:
        """Say in the title whose team is open; never a person's name, for task bars are seen."""
        self.setWindowTitle(f"{team} – {TITLE}" if team else TITLE)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let others finish before the window goes."""
        self.closing.emit()
        super().closeEvent(event)
