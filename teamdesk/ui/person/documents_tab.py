"""«Dokumenter»: what can be handed out about this person, and what was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot

from teamdesk.ui.paper.looking import Looking
from teamdesk.ui.person.hand_out_card import HandOutCard
from teamdesk.ui.person.tab import PersonTab
from teamdesk.ui.record_filing import RecordDeeds
from teamdesk.ui.widgets.document_history import DocumentHistory

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtGui import QHideEvent
    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.commands.documents import ExportDocument
    from teamdesk.domain.rows.documents import DocumentRow
    from teamdesk.services.documents.service import DocumentService
    from teamdesk.ui.exporting import Exporter
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings


class DocumentsTab(PersonTab):
    """Any document from one card, and the same list as in the place of all documents."""

    is_for_reading = True

    def __init__(
        self,
        around: Surroundings,
        exporter: Exporter,
        documents: DocumentService,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(around, parent)
        self._case_id: UUID | None = None
        self._is_veiled = False
        self._looked_from: QWidget | None = None
        self.hand_out = HandOutCard(around, exporter.start, documents)
        self.hand_out.export_requested.connect(exporter.begin)
        self.history = DocumentHistory(around, exporter.start, has_pages=True)
        self.history.export_requested.connect(exporter.begin)
        self.history.again_requested.connect(exporter.begin_again)
        self._deeds = RecordDeeds(exporter.archive, around)
        self.history.filing_requested.connect(self._deeds.file)
        self.history.form.begun.connect(self._on_form_begun)
        self.looking = Looking(around, documents, self)
        self.hand_out.preview_requested.connect(self._on_look)
        self.history.preview_requested.connect(self._on_look_again)
        self.looking.opened.connect(self._on_pages)
        self.looking.closed.connect(self._on_read)
        self.column.addWidget(self.hand_out)
        self.column.addWidget(self.history, 1)

    def show_state(self, state: PersonState) -> None:
        """Show one person's documents; on the wall nothing is handed out."""
        if state.page.case_id != self._case_id:
            self._close_pages()
        self._case_id, self._is_veiled = state.page.case_id, state.is_veiled
        if not state.is_veiled:
            self.hand_out.show_subjects(state.page.case_id)
        self.history.retranslate()
        self.history.show_documents(state.documents, {})
        self._show_parts()

    def hideEvent(self, event: QHideEvent) -> None:
        """Put the pages away, which are let go of out of sight."""
        super().hideEvent(event)
        if not self.window().isMinimized():
            self._close_pages()

    @property
    def _is_reading(self) -> bool:
        return self.looking.page is not None and not self.looking.page.isHidden()

    def _show_parts(self) -> None:
        """Show the pages alone while they are read."""
        self.hand_out.setVisible(not self._is_reading and not self._is_veiled)
        self.history.setVisible(not self._is_reading)

    def _close_pages(self) -> None:
        if self.looking.page is not None:
            self.looking.page.hide()
        self._show_parts()

    @Slot(object)
    def _on_look(self, command: ExportDocument) -> None:
        self._looked_from = self.hand_out.pages
        self.looking.show_new(command)

    @Slot(object)
    def _on_look_again(self, row: DocumentRow) -> None:
        self._looked_from = self.history.table.rows
        self.looking.show_kept(row)

    @Slot(object)
    def _on_pages(self, page: QWidget) -> None:
        self.column.addWidget(page, 1)
        page.show()
        self._show_parts()

    @Slot()
    def _on_read(self) -> None:
        self._close_pages()
        if self._looked_from is not None:
            self._looked_from.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_form_begun(self) -> None:
        self.reveal(self.history.form)
