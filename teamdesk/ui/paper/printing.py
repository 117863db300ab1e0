"""Paper: a printer is asked for, and gets the very pages one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog

from teamdesk.core.i18n import mark
from teamdesk.domain.errors import UserError
from teamdesk.exports.pages import PdfPages
from teamdesk.ui.paper.page_sheet import as_image

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

# More shows on no office printer, and takes a hundred megabytes a page.
MOST_DOTS = 300


class NoPrinter(UserError):
    """This machine knows no printer."""

    message = mark("No printer is set up on this machine.")
    advice = mark(
        "Nothing was printed. Export the document as PDF and print it where there is one."
    )


class PrinterRefused(UserError):
    """The printer did not take the pages."""

    message = mark("The printer did not take the document.")
    advice = mark("Nothing is lost. See that it is on and has paper, or choose another printer.")


class PrinterPrompt(Protocol):
    """Asks which printer; a dialog in the program, an answer that stands ready in a test."""

    def ask(
        self, parent: QWidget, title: str, pages: int, chosen: Callable[[QPrinter], None]
    ) -> None:
        """Call ``chosen`` with the printer; never, when the person thinks better of it.

        Raises:
            NoPrinter: there is none to choose.
        """
        ...


class PrinterDialogs:
    """The platform's own dialog, opened without waiting in a loop."""

    def ask(
        self, parent: QWidget, title: str, pages: int, chosen: Callable[[QPrinter], None]
    ) -> None:
        """Open the dialog."""
        if not QPrinterInfo.availablePrinterNames():
            raise NoPrinter
        dialog = _PrinterDialog(parent, pages, chosen)
        dialog.setWindowTitle(title)
        QDialog.open(dialog)


class _PrinterDialog(QPrintDialog):
    def __init__(self, parent: QWidget, pages: int, chosen: Callable[[QPrinter], None]) -> None:
        self._device = QPrinter(QPrinter.PrinterMode.HighResolution)
        super().__init__(self._device, parent)
        self._chosen = chosen
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinMax(1, pages)
        self.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        self._device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        self.accepted.connect(self._on_accepted)

    @Slot()
    def _on_accepted(self) -> None:
        self._chosen(self._device)


class PagePrinter(QObject):
    """Gives a printer one page in each turn of the event loop, so that the window goes on.

    Signals:
        printed: how many pages the printer has taken, once all are there.
        refused: it took no more.
    """

    printed = Signal(int)
    refused = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pages: PdfPages | None = None
        self._printer: QPrinter | None = None
        self._painter = QPainter()
        self._waiting: list[int] = []
        self._taken = 0
        self._turn = QTimer(self)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._on_turn)

    def begin(self, data: bytes, printer: QPrinter) -> None:
        """Print a file from its first page, or the pages that were chosen in the dialog."""
        self._pages, self._printer, self._taken = PdfPages(data), printer, 0
        first, last = printer.fromPage() or 1, printer.toPage() or len(self._pages)
        self._waiting = [page - 1 for page in range(first, min(last, len(self._pages)) + 1)]
        # The margins are in the pages themselves.
        printer.setFullPage(True)
        printer.setPageOrientation(QPageLayout.Orientation.Portrait)
        if self._painter.begin(printer):
            self._turn.start()
        else:
            self._end()
            self.refused.emit()

    @Slot()
    def _on_turn(self) -> None:
        if self._pages is None or self._printer is None:
            return
        if not self._waiting:
            taken = self._taken
            self._end()
            self.printed.emit(taken)
            return
        if self._taken and not self._printer.newPage():
            self._end()
            self.refused.emit()
            return
        self._draw(self._pages, self._printer, self._waiting.pop(0))
        self._taken += 1

    def _draw(self, pages: PdfPages, printer: QPrinter, page: int) -> None:
        image = as_image(pages.picture(page, min(MOST_DOTS, printer.resolution())))
        paper = printer.pageLayout().fullRectPixels(printer.resolution())
        size = image.size().scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
        self._painter.drawImage(QRect(QRect().topLeft(), size), image)

    def _end(self) -> None:
        self._turn.stop()
        if self._painter.isActive():
            self._painter.end()
        if self._pages is not None:
            self._pages.close()
        self._pages = self._printer = None
        self._waiting = []
