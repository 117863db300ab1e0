"""The points of the plan: those that are whole, what the others lack, and handing it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.labels import label
from teamdesk.ui.person.plan.point_line import PointLine
from teamdesk.ui.person.plan.words import PointRow, covered, point_rows
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button
from teamdesk.ui.widgets.frames import Card
from teamdesk.ui.widgets.rows_box import RowsBox
from teamdesk.ui.widgets.segments import SegmentedControl

if TYPE_CHECKING:
    from teamdesk.services.documents.papers.plan import PlanState
    from teamdesk.ui.surroundings import Surroundings


class PointsCard(Card):
    """A line for each point, and for each thing that is missing; each is a way to its field.

    Signals:
        wanted: the `PlanPoint` that is to be shown.
        gap_wanted: the `Gap` that is to be filled in.
        export_wanted: the `DocumentKind` to hand out, the plan or the person's own copy, and the
            `DocumentFormat`.
    """

    wanted = Signal(object)
    gap_wanted = Signal(object)
    export_wanted = Signal(object, object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, parent)
        self._ = around.texts
        self._around = around
        self.rows: RowsBox[PointLine, PointRow] = RowsBox(self._make_line, PointLine.show_point, 0)
        self.paper = SegmentedControl(around.theme)
        self.word = Button(around.theme, icon=IconName.EXPORT)
        self.pdf = Button(around.theme, icon=IconName.EXPORT)
        exports = QHBoxLayout()
        exports.setSpacing(around.theme.tokens.space.sm)
        exports.addWidget(self.word)
        exports.addWidget(self.pdf)
        exports.addStretch(1)
        self.body.addWidget(self.rows)
        self.body.addWidget(self.paper)
        self.body.addLayout(exports)
        self._name_papers()
        self.paper.choose(DocumentKind.PLAN)
        self.word.clicked.connect(self._on_word)
        self.pdf.clicked.connect(self._on_pdf)

    @property
    def lines(self) -> list[PointLine]:
        """The lines, from the top."""
        return self.rows.lines

    def show_plan(self, plan: PlanState) -> None:
        """Show what is whole and what is missing."""
        _ = self._
        self.set_heading(covered(_, plan))
        self.rows.show_rows(point_rows(plan))
        self._name_papers()
        self.word.set_words(_("Export as Word"))
        self.pdf.set_words(_("Export as PDF"))

    def _name_papers(self) -> None:
        _ = self._
        self.paper.setAccessibleName(_("What is exported"))
        self.paper.set_segments(
            {
                DocumentKind.PLAN: _("The whole plan"),
                DocumentKind.MY_PLAN: label(_, DocumentKind.MY_PLAN),
            }
        )

    def _make_line(self) -> PointLine:
        line = PointLine(self._around)
        line.wanted.connect(self.wanted)
        line.gap_wanted.connect(self.gap_wanted)
        return line

    @Slot()
    def _on_word(self) -> None:
        self.export_wanted.emit(self.paper.choice, DocumentFormat.DOCX)

    @Slot()
    def _on_pdf(self) -> None:
        self.export_wanted.emit(self.paper.choice, DocumentFormat.PDF)
