"""«Kartlegging»: every assessment with its total, and the lines over time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.instruments.names import series_name
from teamdesk.domain.labels import label
from teamdesk.domain.rows.assessments import AssessmentRow
from teamdesk.ui.person.scores.assessment_words import assessment_result
from teamdesk.ui.person.scores.chart import ScoreChart
from teamdesk.ui.person.tab import PersonTab
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.columns import Cell, Column, ColumnsModel
from teamdesk.ui.widgets.columns_view import ColumnsTable
from teamdesk.ui.widgets.frames import Card, EmptyState

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings

ROWS_SHOWN = 14


class AssessmentsTab(PersonTab):
    """The newest first; an incomplete one never has a total."""

    is_for_reading = True

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._chart_card = Card(around.theme)
        self.chart = ScoreChart(around.theme, around.texts)
        self._chart_card.body.addWidget(self.chart)
        self.model = ColumnsModel[AssessmentRow](_assessment_id, self._cells)
        self.table = ColumnsTable(around.theme, self.model)
        self._empty = EmptyState(around.theme, IconName.CHART)
        for widget in (self._chart_card, self.table, self._empty):
            self.column.addWidget(widget)
        self.column.addStretch(1)

    def show_state(self, state: PersonState) -> None:
        """Show one person's assessments."""
        _, rows = self._, state.page.assessments
        self.chart.show_scores(state.page.scores)
        self._chart_card.set_heading(_("Development"))
        self._chart_card.setVisible(not self.chart.is_empty)
        self.table.set_words(
            _("Assessments"),
            (
                Column(_("Instrument"), 30),
                Column(_("Date"), 20),
                Column(_("When in the course"), 20),
                Column(_("Result"), 40),
            ),
        )
        self.model.show_rows(tuple(reversed(rows)))
        self.model.tell_all_changed()
        self.table.setVisible(bool(rows))
        self.table.fit_rows(min(len(rows), ROWS_SHOWN))
        self._empty.setVisible(not rows)
        self._empty.set_words(
            _("No assessments yet"),
            _("Scores that are imported, such as COPM and Barthel, stand here with their lines."),
        )

    def _cells(self, row: AssessmentRow) -> tuple[Cell, ...]:
        day = self._.formats.date_short(row.assessed_on) if row.assessed_on else "–"
        return (
            Cell(series_name(self._, row.instrument, "", row.form_words), is_strong=True),
            Cell(day),
            Cell(label(self._, row.moment), is_quiet=True),
            Cell(assessment_result(self._, row) or "–"),
        )


def _assessment_id(row: AssessmentRow) -> UUID:
    return row.id
