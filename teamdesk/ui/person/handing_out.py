"""What is handed out of a person's page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from teamdesk.domain.commands.documents import ExportDocument
from teamdesk.domain.documents import DocumentKind

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.documents import DocumentFormat
    from teamdesk.domain.rows.sharing import SharingRow
    from teamdesk.ui.exporting import Exporter
    from teamdesk.ui.person.presenter import PersonPresenter


class HandingOut(QObject):
    """Finds what a document is made of; the folder is asked for after that."""

    def __init__(self, exporter: Exporter, presenter: PersonPresenter, parent: QObject) -> None:
        super().__init__(parent)
        self._exporter = exporter
        self._presenter = presenter

    @Slot(object, object)
    def of_kind(self, kind: DocumentKind, file_format: DocumentFormat) -> None:
        """Hand out the plan, the assessments, or the newest interview."""
        state = self._presenter.state
        if state is not None:
            is_talk = kind is DocumentKind.INTERVIEW
            subject = state.interviews[0].id if is_talk else state.page.case_id
            self.one(kind, subject, file_format)

    @Slot(object, object, object)
    def copy(self, kind: DocumentKind, who: SharingRow, file_format: DocumentFormat) -> None:
        """Hand out a copy for one who takes part."""
        state = self._presenter.state
        if state is not None:
            command = ExportDocument(
                kind,
                state.page.case_id,
                (file_format,),
                self._exporter.start,
                participant_id=who.id,
            )
            self._exporter.begin((command,))

    @Slot(object, object, object)
    def one(self, kind: DocumentKind, subject: UUID, file_format: DocumentFormat) -> None:
        """Hand out one document."""
        command = ExportDocument(kind, subject, (file_format,), self._exporter.start)
        self._exporter.begin((command,))
