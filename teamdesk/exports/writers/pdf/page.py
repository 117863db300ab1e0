"""What stands on every page of a PDF: header, footer, «side x av y»."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth

from teamdesk.exports.writers.pdf.fonts import REGULAR
from teamdesk.exports.writers.pdf.structure import begin_artifact, end_content

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.platypus import BaseDocTemplate

    from teamdesk.exports.document import Document
    from teamdesk.exports.writers.pdf.fonts import Letters
    from teamdesk.exports.writers.pdf.styles import PdfStyles

_GAP = 6 * mm
# So much of a line fits a name of sixty letters and a date of birth.
_RIGHT_SHARE = 0.75


class Furniture:
    """Draws header and footer; the number of pages is filled in when it is known."""

    def __init__(self, document: Document, styles: PdfStyles, letters: Letters) -> None:
        self._running = document.running
        self._dated = document.dated
        self._styles = styles
        self._look = look = styles.look
        self._left = look.margins.left * mm
        self._right = A4[0] - look.margins.right * mm
        self._letters = letters
        self._pages = 0

    def draw(self, canvas: Canvas, _template: BaseDocTemplate) -> None:
        """Draw what is known while the pages are made."""
        self._pages += 1
        margins = self._look.margins
        top = A4[1] - margins.header * mm
        begin_artifact(canvas, "Pagination")
        canvas.saveState()
        self._take_pen(canvas)
        room = self._right - self._left - _GAP
        # What is at the right tells whose page it is: the left gets what that leaves.
        right = self._shortened(self._running.right, room * _RIGHT_SHARE)
        left = self._shortened(self._running.left, room - self._width(right))
        canvas.drawString(self._left, top, left)
        canvas.drawRightString(self._right, top, right)
        canvas.setStrokeColor(self._styles.rule)
        canvas.setLineWidth(0.5)
        canvas.line(self._left, top - 2.4 * mm, self._right, top - 2.4 * mm)
        footer = self._shortened(self._running.footer, (self._right - self._left) * 0.78)
        canvas.drawString(self._left, margins.footer * mm, footer)
        canvas.doForm(f"page-{self._pages}")
        canvas.restoreState()
        end_content(canvas)

    def finish(self, canvas: Canvas) -> None:
        """Make the forms that `draw` left places for, now that the last page is made."""
        for page in range(1, self._pages + 1):
            canvas.beginForm(f"page-{page}")
            self._take_pen(canvas)
            words = self._running.page.format(page=page, pages=self._pages)
            canvas.drawRightString(self._right, self._look.margins.footer * mm, words)
            canvas.endForm()
        canvas.setDateFormatter(lambda *_now: f"D:{self._dated:%Y%m%d}000000Z")

    def _take_pen(self, canvas: Canvas) -> None:
        canvas.setFont(REGULAR, self._look.pdf.small)
        canvas.setFillColor(self._styles.muted)

    def _shortened(self, text: str, room: float) -> str:
        shown = " ".join(self._letters.shown(text).split())
        if self._width(shown) <= room:
            return shown
        # Letter by letter, ten thousand of them would take a minute.
        counts = range(len(shown) + 1)
        fits = bisect_right(counts, room, key=lambda count: self._width(f"{shown[:count]}…"))
        return f"{shown[: max(fits - 1, 0)].rstrip()}…"

    def _width(self, text: str) -> float:
        return stringWidth(text, REGULAR, self._look.pdf.small)
