"""«Dokumenter»: what was handed out about this person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.ui.person.tab import PersonTab
from teamdesk.ui.record_filing import RecordDeeds
from teamdesk.ui.widgets.document_history import DocumentHistory

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from teamdesk.ui.exporting import Exporter
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings


class DocumentsTab(PersonTab):
    """The same list as in the place of all documents, of one person."""

    is_for_reading = True

    def __init__(
        self, around: Surroundings, exporter: Exporter, parent: QWidget | None = None
    ) -> None:
        super().__init__(around, parent)
        self.history = DocumentHistory(around, exporter.start)
        self.history.export_requested.connect(exporter.begin)
        self.history.again_requested.connect(exporter.begin_again)
        self._deeds = RecordDeeds(exporter.archive, around)
        self.history.filing_requested.connect(self._deeds.file)
        self.column.addWidget(self.history, 1)

    def show_state(self, state: PersonState) -> None:
        """Show one person's documents."""
        self.history.retranslate()
        self.history.show_documents(state.documents, {})
