"""The lines of the overview: a goal, a date or promise, a point of the plan, something past."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from teamdesk.domain.labels import label
from teamdesk.ui.person.scores.score_words import score_heights, score_line
from teamdesk.ui.widgets.goal_words import goal_change, goal_due, goal_trend
from teamdesk.ui.widgets.icon_mark import IconMark
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.marks import Avatar, StatusMark
from teamdesk.ui.widgets.sparkline import Sparkline
from teamdesk.ui.widgets.style import Tone

if TYPE_CHECKING:
    from teamdesk.domain.rows.assessments import ItemScores
    from teamdesk.domain.rows.goals import GoalRow
    from teamdesk.domain.rows.team import MemberRow
    from teamdesk.ui.surroundings import Surroundings


class RuledLine(QWidget):
    """A row with a hairline below it; the base of the lines."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = around.theme
        space = around.theme.tokens.space
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, space.sm - 2, 0, space.sm - 1)
        self.row.setSpacing(space.sm)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the hairline."""
        painter = QPainter(self)
        painter.setPen(QColor(self._theme.tokens.colours.border))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()


@dataclass(frozen=True, slots=True)
class ShownGoal:
    """A goal in its tree.

    Attributes:
        is_part: whether it is part of the one above it.
        score: the series that it is measured by, if any.
    """

    goal: GoalRow
    is_part: bool
    score: ItemScores | None


class GoalLine(RuledLine):
    """A goal: shape, words, date, how it goes, and the score that it is measured by."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._ = around.texts
        self._mark = StatusMark(around.theme)
        self._text = Label(TextRole.LEAD, wraps=True)
        self._due = Label(TextRole.SMALL)
        self._change = Label(TextRole.SMALL)
        self._score = Label(TextRole.SMALL, wraps=True)
        self.trend = Sparkline(around.theme)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._text)
        words.addWidget(self._score)
        # The step in is taken from the words, so that the columns beside them stay in line.
        self._what = QHBoxLayout()
        self._what.addWidget(self._mark)
        self._what.addLayout(words, 1)
        self.row.addLayout(self._what, 6)
        self.row.addWidget(self._due, 2)
        self.row.addWidget(self._change, 2)
        self.row.addWidget(self.trend)

    def show_goal(self, shown: ShownGoal) -> None:
        """Show a goal, a step in where it is part of the one above."""
        goal, score = shown.goal, shown.score
        step = self._theme.tokens.space.lg if shown.is_part else 0
        self._what.setContentsMargins(step, 0, 0, 0)
        self._mark.set_status(goal.status, label(self._, goal.status))
        self._text.setText(goal.text)
        told = score_line(self._, score) if score else ""
        self._show_facts(goal_due(self._, goal), goal_change(self._, goal), told)
        if score and len(score.values) > 1:
            self.trend.show_line(score_heights(score), told)
        else:
            self.trend.show_line(*goal_trend(self._, goal))

    def _show_facts(self, due: str, change: str, told: str) -> None:
        """Beside the goal; in the large letters of the wall there is only room below it."""
        is_wall = self._theme.tokens.masked
        below = [part for part in (due, change, told) if part] if is_wall else [told]
        self._score.setText(" · ".join(below))
        self._score.setVisible(any(below))
        for part, text in ((self._due, due), (self._change, change)):
            part.setText(text)
            part.setVisible(not is_wall)


@dataclass(frozen=True, slots=True)
class Dated:
    """Something with a day: what is ahead, or what was."""

    when: str
    text: str
    member: MemberRow | None = None
    is_late: bool = False


class DatedLine(RuledLine):
    """A day, who, and what."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._when = Label(TextRole.SMALL)
        self._avatar = Avatar(around.theme)
        self._text = Label(TextRole.BODY, wraps=True)
        self.row.addWidget(self._when)
        self.row.addWidget(self._avatar)
        self.row.addWidget(self._text, 1)

    def show_dated(self, row: Dated) -> None:
        """Show something."""
        self._when.setFixedWidth(self._theme.tokens.type.small * 8)
        self._when.setText(row.when)
        self._when.set_tone(Tone.DANGER if row.is_late else Tone.PLAIN)
        self._avatar.setVisible(row.member is not None)
        if row.member is not None:
            self._avatar.set_member(row.member.initials, row.member.colour, row.member.name)
        self._text.setText(row.text)


@dataclass(frozen=True, slots=True)
class Check:
    """Something that is in order, or is not."""

    text: str
    is_fine: bool


class CheckLine(RuledLine):
    """A tick or a warning sign, and the words for it."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._mark = IconMark(around.theme)
        self._text = Label(TextRole.BODY, wraps=True)
        self.row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        self.row.addWidget(self._text, 1)

    def show_check(self, check: Check) -> None:
        """Show something."""
        self._mark.show_whether_fine(is_fine=check.is_fine)
        self._text.setText(check.text)
        self._text.set_tone(Tone.PLAIN if check.is_fine else Tone.WARNING)
