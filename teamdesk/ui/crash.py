"""Tells the person that the program has to stop, with a report that can be sent to anyone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from teamdesk.core.errors import ExplainedError
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme


class CrashTeller(QObject):
    """Brings a crash from whichever thread it happened on to the window's own, once.

    Signals:
        stop_requested: the person has read it; end the program in order.
        explained: the `ExplainedError` that nobody caught, on the window's own thread.
    """

    stop_requested = Signal()
    explained = Signal(object)
    _told = Signal(object)
    _met = Signal(object)

    def __init__(self, theme: Theme, texts: Texts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ = texts
        self._window: QWidget | None = None
        self._is_told = False
        self._told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)
        self._met.connect(self.explained, Qt.ConnectionType.QueuedConnection)

    def stand_before(self, window: QWidget) -> None:
        """Show the dialog before this window."""
        self._window = window

    def tell(self, report: Path | None) -> None:
        """Hand this to `CrashReports`; safe on any thread."""
        self._told.emit(report)

    def explain(self, error: ExplainedError) -> None:
        """Hand this to `CrashReports`, too; safe on any thread."""
        self._met.emit(error)

    @Slot(object)
    def _on_told(self, report: Path | None) -> None:
        # The first error is the cause; those after it are its echo.
        if self._is_told:
            return
        self._is_told = True
        # Most starts end without a crash, so none waits for its dialog.
        from teamdesk.ui.crash_dialog import CrashDialog

        dialog = CrashDialog(self._theme, self._, report, self._window)
        dialog.finished.connect(self.stop_requested)
        dialog.open()
