"""Minutes on their way out: as files in a folder, or as text for the record system."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from teamdesk.core.errors import ExplainedError
from teamdesk.domain.commands.documents import ExportDocument
from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.ui.exporting import Exporter
from teamdesk.ui.meeting.after.case_card import kind_for

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.rows.minutes import CaseMinutesRow, GuestRow
    from teamdesk.ui.exporting import ExportTools
    from teamdesk.ui.surroundings import Surroundings


class MinutesPapers(QObject):
    """Hands out whole minutes, or one case of them."""

    def __init__(self, around: Surroundings, tools: ExportTools, page: QWidget) -> None:
        super().__init__(page)
        self._ = around.texts
        self._around = around
        self._documents = tools.documents
        self.exporter = Exporter(around, tools, page)

    @Slot(object, object)
    def export_whole(self, meeting_id: UUID, file_format: DocumentFormat) -> None:
        """Write the minutes of a meeting."""
        self._export(DocumentKind.MINUTES, meeting_id, file_format)

    @Slot(object, object, object)
    def export_case(
        self, row: CaseMinutesRow, file_format: DocumentFormat, guest: GuestRow | None
    ) -> None:
        """Write one case, for the record or for a guest who took part in it."""
        subject = row.id if guest is None else guest.attendance_id
        self._export(kind_for(guest), subject, file_format, row.case_id if guest else None)

    @Slot(object)
    def copy(self, row: CaseMinutesRow) -> None:
        """Put one case into the clipboard."""
        command = ExportDocument(DocumentKind.CASE_MINUTES, row.id, (), self.exporter.start)
        try:
            text = self._documents.as_text(command)
        except ExplainedError as error:
            self._around.notices.fail(error)
            return
        QGuiApplication.clipboard().setText(text)
        self._around.notices.tell(self._("The minutes of the case are copied."))

    def _export(
        self,
        kind: DocumentKind,
        subject: UUID,
        file_format: DocumentFormat,
        case_id: UUID | None = None,
    ) -> None:
        start = self.exporter.start
        self.exporter.begin(
            (ExportDocument(kind, subject, (file_format,), start, case_id=case_id),)
        )
