"""What is said of scores: their values, and whether they went the better way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.core.formats import ARROW
from teamdesk.domain.instruments.names import PERFORMANCE, instrument_name, series_name
from teamdesk.domain.instruments.ranges import heights

if TYPE_CHECKING:
    from collections.abc import Iterable

    from teamdesk.domain.rows.assessments import ItemScores
    from teamdesk.domain.rows.goals import GoalRow
    from teamdesk.ui.texts import Texts

# More values than this are told by the first and the latest.
VALUES_SHOWN = 4


def goal_scores(_: Texts, goal: GoalRow, scores: Iterable[ItemScores]) -> str:
    """«COPM utførelse: Gå til butikken 3 → 5, bedring»: the score that follows the goal."""
    if not goal.link_instrument:
        return ""
    linked = scores_of_goal(goal, scores)
    if not linked:
        name = instrument_name(goal.link_instrument)
        said = f"{name}: {goal.link_item}" if goal.link_item else name
        return _("{score}: no score yet", score=said)
    return " · ".join(score_change(_, score) for score in linked)


def scores_of_goal(goal: GoalRow, scores: Iterable[ItemScores]) -> list[ItemScores]:
    """The series that a goal is measured by; what is done stands before how it satisfies."""
    linked = [
        score
        for score in scores
        if goal.link_instrument
        and (score.instrument, score.item) == (goal.link_instrument, goal.link_item)
    ]
    return sorted(linked, key=lambda score: (score.scale != PERFORMANCE, score.scale))


def score_change(_: Texts, score: ItemScores) -> str:
    """«COPM utførelse: Gå til butikken 3 → 5 → 6, bedring»."""
    name = series_name(_, score.instrument, score.scale, score.form_words)
    said = f"{name}: {score.item}" if score.item else name
    return f"{said} {_told(_, score)}"


def score_line(_: Texts, score: ItemScores) -> str:
    """«COPM 3 → 5 → 6, bedring», where the goal beside it tells what was scored."""
    return f"{instrument_name(score.instrument)} {_told(_, score)}"


def change_word(_: Texts, score: ItemScores) -> str:
    """«bedring», «forverring» or «uendret»."""
    step = score.values[-1] - score.values[0]
    if not step:
        return _("no change")
    return _("improvement") if (step > 0) is score.higher_is_better else _("decline")


def score_heights(score: ItemScores) -> tuple[float, ...]:
    """Where the values stand in the range of the instrument; up is better."""
    return heights(score.limits, score.values, is_up=score.higher_is_better)


def _told(_: Texts, score: ItemScores) -> str:
    shown = [_number(_, value) for value in score.values]
    if len(shown) == 1:
        return shown[0]
    if len(shown) > VALUES_SHOWN:
        shown[1:-2] = ["…"]
    return f"{ARROW.join(shown)}, {change_word(_, score)}"


def _number(_: Texts, value: float) -> str:
    return _.formats.number(value, 0 if value == int(value) else 1)
