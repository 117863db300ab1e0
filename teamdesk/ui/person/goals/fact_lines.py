"""What is known of a goal beside its words: what is agreed, scores, the way so far, evaluations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from teamdesk.ui.person.goals.facts import evaluation_line, goal_facts, status_history
from teamdesk.ui.person.scores.score_words import goal_scores
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from teamdesk.domain.rows.goals import GoalRow
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.texts import Texts

EVALUATIONS_SHOWN = 3


class FactLines(QWidget):
    """Lines of small text; one that has nothing to say is left out.

    Attributes:
        agreed: what stands in the plan beside the words.
        scores: what was measured of it.
        way: the statuses it has had.
        evaluations: how it was evaluated, the newest first.
    """

    def __init__(self, texts: Texts, spacing: int) -> None:
        super().__init__()
        self._ = texts
        self.agreed, self.scores = _line(), _line()
        self.way, self.evaluations = _line(), _line()
        self._lines = (self.agreed, self.scores, self.way, self.evaluations)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing)
        for line in self._lines:
            column.addWidget(line)

    def show_goal(self, goal: GoalRow, state: PersonState) -> None:
        """Show what is known of a goal now."""
        _ = self._
        kept = goal.evaluations[:EVALUATIONS_SHOWN]
        texts = (
            goal_facts(_, goal, state.page),
            goal_scores(_, goal, state.page.items),
            status_history(_, goal),
            "\n".join(evaluation_line(_, row) for row in kept),
        )
        for line, text in zip(self._lines, texts, strict=True):
            line.setText(text)
            line.setVisible(bool(text))
        self.setVisible(any(texts))

    def indent(self, by: int) -> None:
        """Put the lines under the words of the goal."""
        for line in self._lines:
            line.setContentsMargins(by, 0, 0, 0)


def _line() -> Label:
    return Label(TextRole.SMALL, wraps=True)
