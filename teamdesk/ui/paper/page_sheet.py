"""One page of a document as it is printed, to be read, scrolled and made larger."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from teamdesk.exports.pages import POINTS_AN_INCH, PagePicture, PdfPages

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from teamdesk.ui.theme.theme import Theme

ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
# A page that fills a wide window would show a few lines of itself.
WIDEST = 1.25
SCREEN_DOTS = 96
_KEYS = {
    Qt.Key.Key_PageDown: 1,
    Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Home: -(10**6),
    Qt.Key.Key_End: 10**6,
}


def as_image(picture: PagePicture) -> QImage:
    """The dots as Qt holds them, in memory of its own."""
    image = QImage(
        picture.dots,
        picture.width,
        picture.height,
        picture.bytes_a_line,
        QImage.Format.Format_RGB32,
    )
    return image.copy()


class PageSheet(QAbstractScrollArea):
    """Draws one page at a time; Page Up and Down turn them, plus and minus make it larger.

    Without a zoom of its own the page is as wide as there is room for.

    Signals:
        turned: another page is shown, or the same at another size.
    """

    turned = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pages: PdfPages | None = None
        self._image = QImage()
        self._zoom: float | None = None
        self.page = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_pages(self, pages: PdfPages | None) -> None:
        """Show the first page of a file; None lets go of what was shown."""
        if self._pages is not None:
            self._pages.close()
        self._pages = pages
        self._image = QImage()
        self.turn_to(0)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages) if self._pages is not None else 0

    @property
    def words(self) -> str:
        """What stands on the page that is shown."""
        return self._pages.words(self.page) if self._pages is not None else ""

    @property
    def zoom(self) -> float:
        """How large the page is; 1.0 is as on paper."""
        if self._zoom is not None or self._pages is None:
            return self._zoom or 1.0
        width, _height = self._pages.size(self.page)
        room = self.viewport().width() - 2 * self._theme.tokens.space.lg
        return max(ZOOMS[0], min(WIDEST, room / (width * SCREEN_DOTS / POINTS_AN_INCH)))

    def turn_to(self, page: int) -> None:
        """Show a page, or the nearest that there is."""
        self.page = max(0, min(page, self.count - 1))
        self._draw_anew()
        self.verticalScrollBar().setValue(0)

    def zoom_by(self, steps: int) -> None:
        """Show the page some steps larger, or smaller when negative."""
        now = self.zoom
        if steps > 0:
            self._zoom = next((step for step in ZOOMS if step > now + 0.01), ZOOMS[-1])
        else:
            self._zoom = next((step for step in reversed(ZOOMS) if step < now - 0.01), ZOOMS[0])
        self._draw_anew()

    def fit_width(self) -> None:
        """Show the page as wide as there is room for, now and when the window changes."""
        self._zoom = None
        self._draw_anew()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the pages; arrows scroll."""
        key = Qt.Key(event.key())
        if key in _KEYS:
            self.turn_to(self.page + _KEYS[key])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self.zoom_by(1 if key is Qt.Key.Key_Plus else -1)
        elif key is Qt.Key.Key_0:
            self.fit_width()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + bar.singleStep() * (1 if key is Qt.Key.Key_Down else -1))
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() + bar.singleStep() * (1 if key is Qt.Key.Key_Right else -1))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep a page that fills the width filling it."""
        super().resizeEvent(event)
        if self._zoom is None:
            self._draw_anew()
        else:
            self._measure()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the page on the colour that lies behind it."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), QColor(self._theme.tokens.colours.hover))
        if not self._image.isNull():
            painter.drawImage(self._place(), self._image)
        painter.end()

    def _draw_anew(self) -> None:
        if self._pages is not None and self.count:
            ratio = self.devicePixelRatioF()
            picture = self._pages.picture(self.page, SCREEN_DOTS * self.zoom * ratio)
            self._image = as_image(picture)
            self._image.setDevicePixelRatio(ratio)
        self._measure()
        self.viewport().update()
        self.turned.emit()

    def _size(self) -> QSize:
        return self._image.deviceIndependentSize().toSize()

    def _measure(self) -> None:
        air = 2 * self._theme.tokens.space.lg
        size, room = self._size(), self.viewport().size()
        for bar, whole, seen in (
            (self.verticalScrollBar(), size.height() + air, room.height()),
            (self.horizontalScrollBar(), size.width() + air, room.width()),
        ):
            bar.setPageStep(seen)
            bar.setSingleStep(self._theme.tokens.sizes.control)
            bar.setRange(0, max(0, whole - seen))

    def _place(self) -> QRect:
        size, air = self._size(), self._theme.tokens.space.lg
        left = max(air, (self.viewport().width() - size.width()) // 2)
        at = QPoint(
            left - self.horizontalScrollBar().value(), air - self.verticalScrollBar().value()
        )
        return QRect(at, size)
