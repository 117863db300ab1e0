"""«Kartlegging»: what was measured, what changed, and the lines over time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence, QShortcut

from teamdesk.ui.person.scores.card import AssessmentsCard
from teamdesk.ui.person.scores.changes_card import ChangesCard
from teamdesk.ui.person.scores.chart import ScoreChart
from teamdesk.ui.person.tab import PersonTab
from teamdesk.ui.widgets.frames import Card

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from teamdesk.ui.person.presenter import PersonPresenter
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings


class AssessmentsTab(PersonTab):
    """What changed stands first, then the lines, then every assessment, the newest first."""

    def __init__(
        self, around: Surroundings, presenter: PersonPresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(around, parent)
        self.changes = ChangesCard(around)
        self._chart_card = Card(around.theme)
        self.chart = ScoreChart(around.theme, around.texts)
        self._chart_card.body.addWidget(self.chart)
        self.card = AssessmentsCard(presenter)
        self._desk = presenter.desk
        for widget in (self.changes, self._chart_card, self.card):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self._state: PersonState | None = None
        self.card.form.secret_changed.connect(self._show_development)
        QShortcut(QKeySequence("N"), self).activated.connect(self.card.begin)

    def show_state(self, state: PersonState) -> None:
        """Show one person's assessments."""
        self._state = state
        self.card.show_assessments(state)
        self._show_development()

    def leave(self) -> None:
        """Keep what is typed."""
        self.card.leave()

    @Slot()
    def _show_development(self) -> None:
        """Show what changed, without the instrument whose earlier answers are not to be seen."""
        state, secret = self._state, self.card.form.secret
        if state is None:
            return
        page, instruments = state.page, self._desk.assessments.choice().instruments()
        rows = [row for row in page.assessments if row.instrument != secret]
        self.changes.show_changes(rows, instruments)
        self.chart.show_scores([row for row in page.scores if row.instrument != secret])
        self._chart_card.set_heading(self._("Development"))
        self._chart_card.setVisible(not self.chart.is_empty)
