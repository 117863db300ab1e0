"""What came of many documents: made, refused with the reason, and where they lie."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teamdesk.domain.labels import label
from teamdesk.services.documents.exported import RefusedDocument
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.columns import Cell, Column, ColumnsModel
from teamdesk.ui.widgets.columns_view import ColumnsTable
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from teamdesk.domain.rows.documents import SubjectRow
    from teamdesk.services.documents.exported import BatchReport
    from teamdesk.ui.surroundings import Surroundings


class ReportPage(QWidget):
    """One report at the end, which stays until it is left.

    Signals:
        closed: the person has read it.
        folder_requested: show the folder that the documents lie in.
    """

    closed = Signal()
    folder_requested = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._around = around
        self._report: BatchReport | None = None
        self._subjects: Mapping[UUID, SubjectRow] = {}
        self.heading = Label(TextRole.HEADING)
        self.told = Label(wraps=True)
        self.model = ColumnsModel[RefusedDocument](id, self._cells)
        self.table = ColumnsTable(around.theme, self.model)
        self.folder = Button(around.theme, icon=IconName.EXPORT)
        self.back = Button(around.theme, ButtonKind.PRIMARY)
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addWidget(self.folder)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(around.theme.tokens.space.md)
        for widget in (self.heading, self.told):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)
        self.back.clicked.connect(self.closed)
        leave = QShortcut(QKeySequence("Esc"), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.closed)
        self.folder.clicked.connect(self.folder_requested)
        around.theme.changed.connect(self.model.tell_all_changed)
        self.retranslate()

    def show_report(self, report: BatchReport, subjects: Mapping[UUID, SubjectRow]) -> None:
        """Show what came of a batch; ``subjects`` names what each document was about."""
        self._report, self._subjects = report, subjects
        self.model.show_rows(report.refused)
        self.table.setVisible(bool(report.refused))
        self.folder.setVisible(bool(report.documents))
        self._tell()
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def retranslate(self) -> None:
        """Set all words again."""
        _ = self._
        self.heading.setText(_("Report"))
        self.back.set_words(_("Done"), "Esc")
        self.folder.set_words(_("Show in folder"))
        columns = (Column(_("Document"), 22), Column(_("Concerns"), 22), Column(_("Why not"), 56))
        self.table.set_words(_("Not made"), columns)
        self._tell()

    def _tell(self) -> None:
        report = self._report
        if report is None:
            return
        _, made = self._, report.documents
        parts = []
        if made:
            parts.append(
                _.plural(
                    "{count} document lies in {folder}.",
                    "{count} documents lie in {folder}.",
                    len(made),
                    folder=str(made[0].path.parent),
                )
            )
        else:
            parts.append(_("No document was made."))
        if report.left:
            parts.append(
                _.plural(
                    "{count} was not begun, because you cancelled.",
                    "{count} were not begun, because you cancelled.",
                    report.left,
                )
            )
        if report.refused:
            count = len(report.refused)
            parts.append(_.plural("{count} was refused:", "{count} were refused:", count))
        self.told.setText(" ".join(parts))

    def _cells(self, refused: RefusedDocument) -> tuple[Cell, ...]:
        command = refused.command
        subject = self._subjects.get(command.subject_id)
        name = subject.person_name if subject else ""
        if subject is not None and subject.case_id is not None:
            name = self._around.names.called(subject.case_id, name)
        why = refused.error.what_happened(self._.translator)
        return (
            Cell(label(self._, command.kind), is_strong=True),
            Cell(name),
            Cell(why, spoken=refused.error.explain(self._.translator)),
        )
