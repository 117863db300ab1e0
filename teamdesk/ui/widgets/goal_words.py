"""What is said of a goal beside its shape."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.core.formats import NO_BREAK_SPACE
from teamdesk.domain.goals import GoalStatus
from teamdesk.domain.labels import label

if TYPE_CHECKING:
    from teamdesk.domain.rows.goals import GoalRow
    from teamdesk.ui.texts import Texts

# How well a goal goes, for the line of its trend.
HEIGHT = {
    GoalStatus.STUCK: 0.0,
    GoalStatus.ENDED: 0.0,
    GoalStatus.SLOW: 0.34,
    GoalStatus.NOT_STARTED: 0.34,
    GoalStatus.ON_TRACK: 0.67,
    GoalStatus.REACHED: 1.0,
}


def goal_change(_: Texts, goal: GoalRow) -> str:
    """«↗ på sporet»: how a goal goes, and whether that is better than before."""
    if goal.status is GoalStatus.REACHED and goal.status_on:
        return _("reached {day}", day=_.formats.date_short(goal.status_on))
    word = label(_, goal.status)
    if goal.previous is None or goal.previous is goal.status:
        return word
    step = HEIGHT[goal.status] - HEIGHT[goal.previous]
    arrow = "↗" if step > 0 else "↘" if step < 0 else "→"
    return f"{arrow}{NO_BREAK_SPACE}{word}"


def goal_due(_: Texts, goal: GoalRow) -> str:
    """«innen uke 50»; empty where no day was agreed or nothing more is expected."""
    if goal.target_on is None or goal.status.is_over:
        return ""
    return _("by {week}", week=_.formats.week(goal.target_on))


def goal_trend(_: Texts, goal: GoalRow) -> tuple[list[float], str]:
    """The latest statuses as the heights of a line, and «går tregt → på sporet» for readers."""
    steps = [HEIGHT[status] for status in goal.trend]
    return steps, " → ".join(label(_, status) for status in goal.trend)
