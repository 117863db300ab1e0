"""«Utvikling»: the chart, and a choice of instrument where there is more than one picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from teamdesk.domain.instruments.chart_lines import MOST_LINES
from teamdesk.domain.instruments.names import instrument_name
from teamdesk.ui.person.scores.chart import ScoreChart
from teamdesk.ui.widgets.dropdown import DropDown
from teamdesk.ui.widgets.frames import Card

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.rows.assessments import ScoreRow
    from teamdesk.ui.surroundings import Surroundings


class ChartCard(Card):
    """With more lines than one picture holds, one instrument is chosen, or the longest lines."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, parent)
        self._ = around.texts
        self._scores: tuple[ScoreRow, ...] = ()
        self.which = DropDown()
        self.which.setMaximumWidth(around.theme.tokens.type.body * 24)
        self.chart = ScoreChart(around.theme, around.texts)
        self.body.addWidget(self.which)
        self.body.addWidget(self.chart)
        self.which.activated.connect(self._show_chosen)

    def show_scores(self, scores: Sequence[ScoreRow]) -> None:
        """Show one person's lines; what was chosen stays chosen while it is there."""
        _, chosen = self._, self.which.currentData()
        self._scores = tuple(row for row in scores if any(day for day, _value in row.points))
        self.which.clear()
        self.which.addItem(_("Those measured most often"), "")
        for key in dict.fromkeys(row.instrument for row in self._scores):
            self.which.addItem(instrument_name(key), key)
        self.which.setCurrentIndex(max(0, self.which.findData(chosen)))
        self.which.setAccessibleName(_("Which instrument is shown"))
        self.which.setVisible(len(self._scores) > MOST_LINES)
        self.set_heading(_("Development"))
        self._show_chosen()
        self.setVisible(not self.chart.is_empty)

    @Slot()
    def _show_chosen(self) -> None:
        chosen = self.which.currentData() if len(self._scores) > MOST_LINES else ""
        shown = [row for row in self._scores if not chosen or row.instrument == chosen]
        self.chart.show_scores(shown)
