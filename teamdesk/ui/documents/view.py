"""«Dokumenter»: what can be handed out, and what was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teamdesk.domain.changes import ChangeSet, Entity
from teamdesk.domain.documents import OF_A_MEETING
from teamdesk.ui.documents.chooser import DocumentChooser
from teamdesk.ui.documents.subject_words import KINDS
from teamdesk.ui.exporting import Exporter
from teamdesk.ui.widgets.document_history import DocumentHistory
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.place import PlacePage
from teamdesk.ui.widgets.side_by_side import SideBySide

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtGui import QShowEvent

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


class DocumentsView(PlacePage):
    """The chooser at the left, the history at the right."""

    def __init__(
        self, tools: ExportTools, around: Surroundings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._around = around
        self._documents = tools.documents
        self._is_stale = True
        self._is_sought = False
        self._title = Label(TextRole.TITLE)
        self.exporter = Exporter(around, tools, self)
        self.chooser = DocumentChooser(around, tools.memory.folder)
        self.history = DocumentHistory(around, tools.memory.folder)
        self._lay_out()
        self.chooser.export_requested.connect(self.exporter.begin)
        self.history.export_requested.connect(self.exporter.begin)
        around.bus.changed.connect(self._on_bus_changed)
        around.texts.changed.connect(self.retranslate)
        self.retranslate()

    def show_key(self, key: UUID | None) -> None:
        """Make the document that was found the current one, or choose the zone to hand out."""
        self._is_sought = key is not None and self.history.choose(key)
        if key is not None and not self._is_sought:
            self.chooser.choose_zone(key)

    def take_focus(self) -> None:
        """Begin where something can be chosen, or on the document that was sought."""
        if self._is_sought:
            self.history.table.rows.setFocus(Qt.FocusReason.TabFocusReason)
            return
        self.chooser.table.rows.setFocus(Qt.FocusReason.TabFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Fetch what was missed while another place was shown."""
        super().showEvent(event)
        if self._is_stale:
            self.refresh()

    def refresh(self) -> None:
        """Ask for everything as it stands."""
        self._is_stale = False
        subjects = {kind: self._documents.subjects(kind) for kind in KINDS}
        self.chooser.show_subjects(subjects)
        held = {row.id: row.on for kind in OF_A_MEETING for row in subjects[kind] if row.on}
        self.history.show_documents(self._documents.documents(), held)

    @Slot()
    def retranslate(self) -> None:
        """Set all words again."""
        self.setAccessibleName(self._("Documents"))
        self._title.setText(self._("Documents"))
        self.chooser.retranslate()
        self.history.retranslate()

    def _lay_out(self) -> None:
        space = self._around.theme.tokens.space
        body = SideBySide(self._around.theme, NARROWEST_BESIDE, space.xl)
        body.add(self.chooser, 5)
        body.add(self.history, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(space.lg, space.md, space.lg, space.lg)
        column.setSpacing(space.md)
        column.addWidget(self._title)
        column.addWidget(self.exporter.bar)
        column.addWidget(body, 1)

    @Slot(object)
    def _on_bus_changed(self, changes: ChangeSet) -> None:
        if not changes.touches(*SHOWN_WITH):
            return
        if self.isVisible():
            self.refresh()
        else:
            self._is_stale = True
