"""«Dokumenter»: what can be handed out, one by one or many at once, and what was."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from teamdesk.domain.changes import ChangeSet, Entity
from teamdesk.domain.documents import OF_A_MEETING
from teamdesk.ui.documents.chooser import DocumentChooser
from teamdesk.ui.documents.kind_words import KINDS
from teamdesk.ui.documents.many_page import ManyPage
from teamdesk.ui.documents.report_page import ReportPage
from teamdesk.ui.documents.unfiled_page import UnfiledPage
from teamdesk.ui.exporting import Exporter
from teamdesk.ui.paper.looking import Looking
from teamdesk.ui.record_filing import RecordDeeds
from teamdesk.ui.widgets.document_history import DocumentHistory
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.place import PlacePage
from teamdesk.ui.widgets.segments import SegmentedControl
from teamdesk.ui.widgets.side_by_side import SideBySide

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtGui import QResizeEvent, QShowEvent

    from teamdesk.domain.rows.documents import SubjectRow
    from teamdesk.services.documents.exported import BatchReport
    from teamdesk.ui.exporting import ExportTools
    from teamdesk.ui.surroundings import Surroundings

SHOWN_WITH = (
    Entity.DOCUMENT,
    Entity.MEETING,
    Entity.PLAN,
    Entity.INTERVIEW,
    Entity.PERSON,
    # Week plans are parts of cases.
    Entity.CASE,
    Entity.MEMBER,
)

# In units of the body text.
NARROWEST_BESIDE = 44
# With less a day would be broken in the log of what was exported.
NARROWEST_PARTS = 66


class Part(StrEnum):
    """The parts of the place."""

    HAND_OUT = "hand_out"
    MANY = "many"
    UNFILED = "unfiled"


class DocumentsView(PlacePage):
    """Three parts: the chooser beside the history, many at once, and what isn't in the record."""

    def __init__(
        self, tools: ExportTools, around: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._around = around
        self._documents = tools.documents
        self._is_stale = True
        self._is_sought = False
        self._subjects: dict[UUID, SubjectRow] = {}
        self._title = Label(TextRole.TITLE)
        self.parts = SegmentedControl(around.theme, wraps=True)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.exporter = Exporter(around, tools, self, has_report=True)
        self.chooser = DocumentChooser(around, tools.memory.folder, tools.documents)
        self.history = DocumentHistory(around, tools.memory.folder, has_pages=True)
        self.many = ManyPage(around, tools.memory.folder, tools.documents)
        self.unfiled = UnfiledPage(around)
        self.report = ReportPage(around)
        self.looking = Looking(around, tools.documents, self)
        self._deeds = RecordDeeds(tools.documents.archive, around)
        self.pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self.retranslate()
        self.parts.choose(Part.HAND_OUT)

    def show_key(self, key: UUID | None) -> None:
        """Make the document that was found the current one, or choose the zone to hand out."""
        self._show_part(Part.HAND_OUT)
        self._is_sought = key is not None and self.history.choose(key)
        if key is not None and not self._is_sought:
            self.chooser.choose_zone(key)

    def show_part(self, part: str) -> None:
        """Open one of the parts."""
        self._show_part(Part(part))

    def take_focus(self) -> None:
        """Begin where something can be chosen, or on the document that was sought."""
        part = self.parts.choice
        if self._is_sought:
            target = self.history.table.rows
        elif part is Part.HAND_OUT:
            target = self.chooser.table.rows
        else:
            target = (self.many if part is Part.MANY else self.unfiled).table.rows
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the parts below the title where they don't fit beside it."""
        super().resizeEvent(event)
        beside = self.width() >= NARROWEST_BESIDE * self._around.theme.tokens.type.body
        way = QBoxLayout.Direction
        self._head.setDirection(way.LeftToRight if beside else way.TopToBottom)

    def showEvent(self, event: QShowEvent) -> None:
        """Fetch what was missed while another place was shown."""
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def refresh(self) -> None:
        """Ask for everything as it stands."""
        self._is_stale = False
        subjects = {kind: self._documents.subjects(kind) for kind in KINDS}
        self._subjects = {row.id: row for rows in subjects.values() for row in rows}
        self.chooser.show_subjects(subjects)
        self.many.show_subjects(subjects, self._documents.zones())
        held = {row.id: row.on for kind in OF_A_MEETING for row in subjects[kind] if row.on}
        documents = self._documents.documents()
        self.history.show_documents(documents, held)
        about_somebody = any(row.case_id for row in documents)
        self.unfiled.show_rows(self._documents.archive.unfiled(), has_handed_out=about_somebody)
        self._name_parts()

    @Slot()
    def retranslate(self) -> None:
        """Set all words again."""
        self.setAccessibleName(self._("Documents"))
        self._title.setText(self._("Documents"))
        self._name_parts()
        for part in (self.chooser, self.history, self.many, self.unfiled, self.report):
            part.retranslate()

    def _name_parts(self) -> None:
        _, count = self._, len(self.unfiled.model.rows)
        self.parts.set_segments(
            {
                Part.HAND_OUT: _("Make documents"),
                Part.MANY: _("Many at once"),
                Part.UNFILED: _("Not filed in the record ({count})", count=count),
            }
        )

    def _lay_out(self) -> None:
        space = self._around.theme.tokens.space
        self._hand_out = body = SideBySide(self._around.theme, NARROWEST_PARTS, space.xl)
        body.add(self.chooser, 5)
        body.add(self.history, 8)
        for page in (body, self.many, self.unfiled, self.report):
            self.pages.addWidget(page)
        self._head.setSpacing(space.lg)
        self._head.addWidget(self._title)
        self._head.addWidget(self.parts, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.lg, space.md, space.lg, space.lg)
        column.setSpacing(space.md)
        column.addLayout(self._head)
        column.addWidget(self.exporter.bar)
        column.addWidget(self.pages, 1)

    def _connect(self) -> None:
        for source in (self.chooser, self.history, self.many):
            source.export_requested.connect(self.exporter.begin)
        self.chooser.preview_requested.connect(self.looking.show_new)
        self.history.again_requested.connect(self.exporter.begin_again)
        self.history.preview_requested.connect(self.looking.show_kept)
        self.looking.opened.connect(self._on_pages)
        self.looking.closed.connect(self._on_back)
        self.history.filing_requested.connect(self._deeds.file)
        self.unfiled.filing_requested.connect(self._deeds.file)
        self.exporter.reported.connect(self._on_reported)
        self.report.closed.connect(self._on_back)
        self.report.folder_requested.connect(self.exporter.bar.show_folder)
        self.parts.chosen.connect(self._show_part)
        self._around.bus.changed.connect(self._on_bus_changed)
        self._around.texts.changed.connect(self.retranslate)

    @Slot(object)
    def _show_part(self, part: Part) -> None:
        self.parts.choose(part)
        shown = {Part.HAND_OUT: self._hand_out, Part.MANY: self.many, Part.UNFILED: self.unfiled}
        self.pages.setCurrentWidget(shown[part])
        self.parts.setEnabled(True)

    @Slot()
    def _on_back(self) -> None:
        self._show_part(Part(str(self.parts.choice)))
        self.take_focus()

    @Slot(object)
    def _on_pages(self, page: QWidget) -> None:
        self.parts.setEnabled(False)
        self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)

    @Slot(object)
    def _on_reported(self, report: BatchReport) -> None:
        self.report.show_report(report, self._subjects)
        self.parts.setEnabled(False)
        self.pages.setCurrentWidget(self.report)

    @Slot(object)
    def _on_bus_changed(self, changes: ChangeSet) -> None:
        if not changes.touches(*SHOWN_WITH):
            return
        if self.isVisible():
            self.refresh()
        else:
            self._is_stale = True
