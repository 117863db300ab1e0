"""Room for a place: where the window is too small for it, one scrolls, and nothing is cut."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QFrame, QScrollArea

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from teamdesk.ui.widgets.place import PlacePage


class PlacePane(QScrollArea):
    """Gives a page the whole window, or the least it can be read in.

    At 250 % a laptop has room for twelve lines: squeezed into them a page shows half letters.
    """

    def __init__(self, page: PlacePage) -> None:
        super().__init__()
        self._page = page
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(page)
        page.show()
        page.installEventFilter(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the other room."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again when the page asks for other room."""
        if watched is self._page and event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        self._keep_in_sight()
        width = self._page.width()
        self._resize_page()
        if self._page.width() != width:
            # In another width its sentences have other lines.
            self._resize_page()

    def show_focus_soon(self) -> None:
        """Scroll to the keyboard, once the page is laid out in its new size."""
        if self._page.height() > self.height() or self._page.width() > self.width():
            QTimer.singleShot(0, self._follow_focus)

    def _keep_in_sight(self) -> None:
        """Have the keyboard stay where it is seen."""
        focus = self._page.focusWidget()
        if focus is not None and focus.hasFocus() and not focus.visibleRegion().isEmpty():
            self.show_focus_soon()

    @Slot()
    def _follow_focus(self) -> None:
        focus = self._page.focusWidget()
        if focus is not None and focus.hasFocus() and focus.visibleRegion().isEmpty():
            self.ensureWidgetVisible(focus)

    def _resize_page(self) -> None:
        room, least = self.maximumViewportSize(), self._page.least_size()
        bar = self.verticalScrollBar().sizeHint().width()
        is_wide, is_high = least.width() > room.width(), least.height() > room.height()
        width = room.width() - (bar if is_high else 0)
        height = room.height() - (bar if is_wide else 0)
        self._page.resize(max(width, least.width()), max(height, least.height()))
