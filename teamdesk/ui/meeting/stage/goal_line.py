"""One goal on stage: status, words, what changed since last time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from teamdesk.domain.goals import GoalStatus
from teamdesk.ui.meeting.stage.folding import FOLDS, Fold
from teamdesk.ui.widgets.goal_words import goal_change, goal_trend
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.sparkline import Sparkline
from teamdesk.ui.widgets.status import StatusButton
from teamdesk.ui.widgets.style import restyle

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from teamdesk.domain.rows.goals import GoalRow
    from teamdesk.ui.surroundings import Surroundings

# In body text.
NARROWEST_TREND = 24


class GoalLine(QFrame):
    """A goal's line; the keys 1 to 6 on its button set the status.

    Signals:
        status_chosen: the `GoalRow` and the `GoalStatus` it is to have.
    """

    status_chosen = Signal(object, object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self._goal: GoalRow | None = None
        self._has_trend = False
        self.setProperty("frame", "card")
        self.button = StatusButton(around.theme, around.texts)
        self._text = Label(TextRole.LEAD, wraps=True)
        self._change = Label(TextRole.SMALL)
        self._trend = Sparkline(around.theme)
        space = around.theme.tokens.space
        self._theme = around.theme
        self._row = row = QHBoxLayout(self)
        row.setSpacing(space.sm)
        row.addWidget(self.button)
        row.addWidget(self._text, 1)
        row.addWidget(self._change)
        row.addWidget(self._trend)
        self.button.chosen.connect(self._on_chosen)

    def show_goal(self, goal: GoalRow, fold: Fold = FOLDS[0]) -> None:
        """Show a goal with the air that there is room for."""
        self._goal = goal
        tokens = self._theme.tokens
        space, air = tokens.space, 0 if fold.is_dense else tokens.space.xs
        self._row.setContentsMargins(space.sm, air, space.md, air)
        restyle(self.button, "dense", "yes" if fold.is_dense else "")
        self.button.show_status(goal.status, goal.text)
        self._text.setText(goal.text)
        self._change.setText(goal_change(self._, goal))
        self._trend.show_line(*goal_trend(self._, goal))
        self._has_trend = fold.has_trends and len(goal.trend) > 1
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In little room the goal's own words come before how it went."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        is_wide = self.width() >= NARROWEST_TREND * self._theme.tokens.type.body
        self._trend.setVisible(self._has_trend and is_wide)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the digits choose a status."""
        place = event.text()
        if place.isdecimal() and 1 <= int(place) <= len(GoalStatus):
            self._on_chosen(tuple(GoalStatus)[int(place) - 1])
            return
        super().keyPressEvent(event)

    @Slot(object)
    def _on_chosen(self, status: GoalStatus) -> None:
        if self._goal is not None and status is not self._goal.status:
            self.status_chosen.emit(self._goal, status)
