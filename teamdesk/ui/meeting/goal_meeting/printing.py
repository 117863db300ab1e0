"""The paper that the person takes home: the plan, the week, or what was agreed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teamdesk.domain.commands.documents import ExportDocument
from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.plans import PlanKind
from teamdesk.ui.exporting import Exporter
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button
from teamdesk.ui.widgets.flow import FlowLayout
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.rows.goal_meetings import TalkRows
    from teamdesk.ui.meeting.goal_meeting.presenter import TalkPresenter

KINDS = (
    DocumentKind.MY_PLAN,
    DocumentKind.PLAN,
    DocumentKind.WEEK_PLAN,
    DocumentKind.GOAL_MEETING,
    DocumentKind.MINUTES,
)


class TalkPrinting(QWidget):
    """Offers what there is; plans speak the person's own language, and minutes the team's."""

    def __init__(self, presenter: TalkPresenter, host: QWidget) -> None:
        super().__init__(host)
        around = presenter.around
        self._ = around.texts
        self._presenter = presenter
        self.exporter = Exporter(around, presenter.desk.tools, host)
        self._subjects: dict[DocumentKind, UUID] = {}
        self._is_short = False
        self._none = Label(TextRole.MUTED, wraps=True)
        self.buttons: dict[tuple[DocumentKind, DocumentFormat], Button] = {}
        row = QWidget()
        flow = FlowLayout(around.theme.tokens.space.md, row)
        for kind in KINDS:
            for file_format in (DocumentFormat.PDF, DocumentFormat.DOCX):
                button = Button(around.theme, icon=IconName.PRINT)
                button.clicked.connect(self._on_clicked)
                self.buttons[kind, file_format] = button
                flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.exporter.bar, row, self._none):
            column.addWidget(widget)

    def show_rows(self, rows: TalkRows, *, has_ended: bool) -> None:
        """Show which papers there are for this person now."""
        _, documents = self._, self._presenter.desk.tools.documents
        case_id = rows.page.case_id
        self._subjects = {}
        plan = documents.plan_state(case_id, _.language)
        self._is_short = plan is not None and plan.content.kind is PlanKind.REHABILITATION
        if plan is not None:
            self._subjects[DocumentKind.PLAN] = case_id
        if any(row.id == case_id for row in documents.subjects(DocumentKind.MY_PLAN)):
            self._subjects[DocumentKind.MY_PLAN] = case_id
        if any(row.id == case_id for row in documents.subjects(DocumentKind.WEEK_PLAN)):
            self._subjects[DocumentKind.WEEK_PLAN] = case_id
        if has_ended:
            self._subjects[DocumentKind.GOAL_MEETING] = rows.meeting.id
            self._subjects[DocumentKind.MINUTES] = rows.meeting.id
        words = {
            (DocumentKind.MY_PLAN, DocumentFormat.PDF): _("Print My plan (PDF)"),
            (DocumentKind.MY_PLAN, DocumentFormat.DOCX): _("My plan as Word"),
            (DocumentKind.PLAN, DocumentFormat.PDF): _("Print the plan (PDF)"),
            (DocumentKind.PLAN, DocumentFormat.DOCX): _("The plan as Word"),
            (DocumentKind.WEEK_PLAN, DocumentFormat.PDF): _("Print the week plan (PDF)"),
            (DocumentKind.WEEK_PLAN, DocumentFormat.DOCX): _("The week plan as Word"),
            (DocumentKind.GOAL_MEETING, DocumentFormat.PDF): _("Print what we agreed (PDF)"),
            (DocumentKind.GOAL_MEETING, DocumentFormat.DOCX): _("What we agreed as Word"),
            (DocumentKind.MINUTES, DocumentFormat.PDF): _("Print the minutes (PDF)"),
            (DocumentKind.MINUTES, DocumentFormat.DOCX): _("The minutes as Word"),
        }
        for key, button in self.buttons.items():
            button.set_words(words[key])
            button.setVisible(key[0] in self._subjects)
        self._none.setText(
            _("There is no plan to print yet. The minutes can be printed when the talk has ended.")
        )
        self._none.setVisible(not self._subjects)

    @Slot()
    def _on_clicked(self) -> None:
        for (kind, file_format), button in self.buttons.items():
            if button is self.sender():
                subject = self._subjects[kind]
                if kind is DocumentKind.PLAN and self._is_short:
                    kind = DocumentKind.REHABILITATION_PLAN
                command = ExportDocument(kind, subject, (file_format,), self.exporter.start)
                self.exporter.begin((command,))
