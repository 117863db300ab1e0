"""Looks at the pages of a document; what draws and prints them is loaded with the first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.commands.documents import ExportDocument
    from teamdesk.domain.rows.documents import DocumentRow
    from teamdesk.services.documents.service import DocumentService
    from teamdesk.ui.paper.preview_page import PreviewPage, ShownPaper
    from teamdesk.ui.paper.previewing import Previewer
    from teamdesk.ui.surroundings import Surroundings


class Looking(QObject):
    """The pages that a place shows of its documents.

    Signals:
        opened: the widget that is to be shown, before it gets its pages; the same each time.
        closed: the person is done with it.
    """

    opened = Signal(object)
    closed = Signal()

    def __init__(self, around: Surroundings, documents: DocumentService, host: QWidget) -> None:
        """Cover ``host`` while pages are made."""
        super().__init__(host)
        self._around = around
        self._documents = documents
        self._host = host
        self._previewer: Previewer | None = None
        self.page: PreviewPage | None = None

    @Slot(object)
    def show_new(self, command: ExportDocument) -> None:
        """Show a document as it would be handed out now."""
        self._loaded().show_new(command)

    @Slot(object)
    def show_kept(self, row: DocumentRow) -> None:
        """Show a file as it was handed out."""
        self._loaded().show_kept(row)

    def _loaded(self) -> Previewer:
        if self._previewer is None:
            from teamdesk.ui.paper.preview_page import PreviewPage
            from teamdesk.ui.paper.previewing import Previewer

            self.page = PreviewPage(self._around)
            self.page.closed.connect(self.closed)
            self._around.texts.changed.connect(self.page.retranslate)
            self._previewer = Previewer(self._around, self._documents, self._host)
            self._previewer.ready.connect(self._on_ready)
        return self._previewer

    @Slot(object)
    def _on_ready(self, paper: ShownPaper) -> None:
        if self.page is not None:
            self.opened.emit(self.page)
            self.page.show_paper(paper)
