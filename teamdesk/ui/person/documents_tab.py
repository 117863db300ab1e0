"""«Dokumenter»: what can be handed out about this person, and what was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from teamdesk.ui.person.hand_out_card import HandOutCard
from teamdesk.ui.person.tab import PersonTab
from teamdesk.ui.record_filing import RecordDeeds
from teamdesk.ui.widgets.document_history import DocumentHistory

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

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
        self.hand_out = HandOutCard(around, exporter.start, documents)
        self.hand_out.export_requested.connect(exporter.begin)
        self.history = DocumentHistory(around, exporter.start)
        self.history.export_requested.connect(exporter.begin)
        self.history.again_requested.connect(exporter.begin_again)
        self._deeds = RecordDeeds(exporter.archive, around)
        self.history.filing_requested.connect(self._deeds.file)
        self.history.form.begun.connect(self._on_form_begun)
        self.column.addWidget(self.hand_out)
        self.column.addWidget(self.history, 1)

    def show_state(self, state: PersonState) -> None:
        """Show one person's documents; on the wall nothing is handed out."""
        self.hand_out.setVisible(not state.is_veiled)
        if not state.is_veiled:
            case_id = state.page.case_id
            self.hand_out.show_subjects(case_id)
        self.history.retranslate()
        self.history.show_documents(state.documents, {})

    @Slot()
    def _on_form_begun(self) -> None:
        self.reveal(self.history.form)
