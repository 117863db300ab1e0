"""The very pages of a document in the window, before it is handed out or long after."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from teamdesk.core.errors import ExplainedError
from teamdesk.exports.pages import PdfPages
from teamdesk.ui.paper.page_sheet import PageSheet
from teamdesk.ui.paper.printing import PagePrinter, PrinterDialogs, PrinterRefused
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.frames import EmptyState
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent
    from PySide6.QtPrintSupport import QPrinter

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.ui.paper.printing import PrinterPrompt
    from teamdesk.ui.surroundings import Surroundings


@dataclass(frozen=True, slots=True)
class ShownPaper:
    """A document that is looked at.

    Attributes:
        log: tells the log that it leaves on paper; refused where it may not.
    """

    title: str
    data: bytes
    log: Callable[[], ChangeSet]


class PreviewPage(QWidget):
    """Nothing of it lies on a disk; on the wall nothing of it is shown.

    Signals:
        closed: the person is done with it.
    """

    closed = Signal()

    def __init__(
        self,
        around: Surroundings,
        printers: PrinterPrompt | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._around = around
        self._printers = printers or PrinterDialogs()
        self._paper: ShownPaper | None = None
        theme = around.theme
        self.back = Button(theme, ButtonKind.QUIET, IconName.CHEVRON_LEFT)
        self.title = Label(TextRole.HEADING)
        self.place = Label(TextRole.MUTED)
        self.before = Button(theme, ButtonKind.ICON, IconName.CHEVRON_UP)
        self.after = Button(theme, ButtonKind.ICON, IconName.CHEVRON_DOWN)
        self.smaller = Button(theme, ButtonKind.ICON, IconName.MINUS)
        self.larger = Button(theme, ButtonKind.ICON, IconName.PLUS)
        self.fit = Button(theme, ButtonKind.QUIET)
        self.print = Button(theme, ButtonKind.PRIMARY, IconName.PRINT)
        self.sheet = PageSheet(theme)
        self.covered = EmptyState(theme, IconName.PROJECTOR)
        self._body = QStackedWidget()
        self._printer = PagePrinter(self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_paper(self, paper: ShownPaper) -> None:
        """Show a document from its first page."""
        self._paper = paper
        self.title.setText(paper.title)
        self.sheet.show_pages(PdfPages(paper.data))
        self._cover()
        self.sheet.setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def paper(self) -> ShownPaper | None:
        """What is looked at; None before anything was."""
        return self._paper

    @Slot()
    def retranslate(self) -> None:
        """Set all words again."""
        _ = self._
        self.back.set_words(_("Back"), "Esc")
        self.before.set_words(_("Previous page"), "Page Up")
        self.after.set_words(_("Next page"), "Page Down")
        self.smaller.set_words(_("Smaller"), "−")
        self.larger.set_words(_("Larger"), "+")
        self.fit.set_words(_("Fit the width"), "0")
        self.print.set_words(_("Print"), "Ctrl+P")
        self.covered.set_words(
            _("Not shown on the wall"),
            _("The pages are shown in the light and the dark look, where nobody else reads along."),
        )
        self._tell_page()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of the pages: what nobody looks at is not kept in memory."""
        super().hideEvent(event)
        if not self.window().isMinimized():
            self.sheet.show_pages(None)
            self._paper = None

    def _lay_out(self) -> None:
        space = self._around.theme.tokens.space
        head = QHBoxLayout()
        head.setSpacing(space.sm)
        head.addWidget(self.back)
        # Hidden on the wall, it keeps the way back at the left.
        kept = self.title.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.title.setSizePolicy(kept)
        head.addWidget(self.title, 1)
        for widget in (self.before, self.place, self.after, self.smaller, self.larger, self.fit):
            head.addWidget(widget)
        head.addWidget(self.print)
        self._body.addWidget(self.sheet)
        self._body.addWidget(self.covered)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.md)
        column.addLayout(head)
        column.addWidget(self._body, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self.closed)
        self.before.clicked.connect(self._on_before)
        self.after.clicked.connect(self._on_after)
        self.smaller.clicked.connect(self._on_smaller)
        self.larger.clicked.connect(self._on_larger)
        self.fit.clicked.connect(self.sheet.fit_width)
        self.print.clicked.connect(self._on_print)
        self.sheet.turned.connect(self._tell_page)
        self._printer.printed.connect(self._on_printed)
        self._printer.refused.connect(self._on_refused)
        self._around.theme.changed.connect(self._cover)
        for keys, deed in (("Esc", self.closed), ("Ctrl+P", self._on_print)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(deed)

    @Slot()
    def _cover(self) -> None:
        is_wall = self._around.theme.tokens.masked
        self._body.setCurrentWidget(self.covered if is_wall else self.sheet)
        self.title.setVisible(not is_wall)
        for tool in (self.before, self.after, self.smaller, self.larger, self.fit, self.print):
            tool.setEnabled(not is_wall)
            tool.setVisible(not is_wall)
        self._tell_page()

    @Slot()
    def _tell_page(self) -> None:
        _, sheet = self._, self.sheet
        is_wall = self._around.theme.tokens.masked
        words = _("Page {page} of {pages}", page=sheet.page + 1, pages=sheet.count)
        self.place.setText("" if is_wall or not sheet.count else words)
        sheet.setAccessibleName(words)
        sheet.setAccessibleDescription("" if is_wall else sheet.words)
        if not is_wall:
            self.before.setEnabled(sheet.page > 0)
            self.after.setEnabled(sheet.page < sheet.count - 1)

    @Slot()
    def _on_before(self) -> None:
        self.sheet.turn_to(self.sheet.page - 1)

    @Slot()
    def _on_after(self) -> None:
        self.sheet.turn_to(self.sheet.page + 1)

    @Slot()
    def _on_smaller(self) -> None:
        self.sheet.zoom_by(-1)

    @Slot()
    def _on_larger(self) -> None:
        self.sheet.zoom_by(1)

    @Slot()
    def _on_print(self) -> None:
        if self._paper is None or not self.print.isEnabled():
            return
        try:
            self._printers.ask(self, self._("Print"), self.sheet.count, self._print_on)
        except ExplainedError as error:
            self._around.notices.fail(error)

    def _print_on(self, printer: QPrinter) -> None:
        paper = self._paper
        if paper is None:
            return
        try:
            # What is on paper has left; a print that then fails stands in the log all the same.
            changes = paper.log()
        except ExplainedError as error:
            self._around.notices.fail(error)
            return
        self._printer.begin(paper.data, printer)
        self._around.bus.publish(changes)

    @Slot(int)
    def _on_printed(self, pages: int) -> None:
        self._around.notices.tell(
            self._.plural(
                "{count} page went to the printer.", "{count} pages went to the printer.", pages
            )
        )

    @Slot()
    def _on_refused(self) -> None:
        self._around.notices.fail(PrinterRefused())
