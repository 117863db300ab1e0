"""What is said of a goal under its words: what it is part of, its scores, its history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.instruments.names import instrument_name, series_name
from teamdesk.domain.labels import label
from teamdesk.domain.rows.goals import ItemScores

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from teamdesk.domain.rows.goals import GoalEvaluationRow, GoalStep
    from teamdesk.domain.rows.meeting import GoalRow, ScoreRow
    from teamdesk.domain.rows.people import PersonRows
    from teamdesk.ui.texts import Texts

STEPS_SHOWN = 6


def goal_facts(_: Texts, goal: GoalRow, page: PersonRows) -> str:
    """«Innkjøp · viktighet 9 av 10 · del av «Klare meg hjemme» · måles: …»."""
    above = next((known for known in page.goals if known.id == goal.parent_id), None)
    alone = sum(known.is_long_term for known in page.goals) < 2
    parts = [
        label(_, goal.area) if goal.area else "",
        _("importance {number} of 10", number=goal.importance) if goal.importance else "",
        _("part of “{goal}”", goal=above.text) if above and not alone else "",
        _("measured by: {how}", how=goal.measured_by) if goal.measured_by else "",
        _("partly reached") if goal.is_partly_reached else "",
    ]
    return " · ".join(part for part in parts if part)


def goal_scores(_: Texts, goal: GoalRow, scores: Iterable[ItemScores]) -> str:
    """«COPM utførelse: Gå til butikken 3 → 5, bedring»: the score that follows the goal."""
    if not goal.link_instrument:
        return ""
    linked = [
        score
        for score in scores
        if score.instrument == goal.link_instrument and score.item == goal.link_item
    ]
    if not linked:
        name = instrument_name(goal.link_instrument)
        said = f"{name}: {goal.link_item}" if goal.link_item else name
        return _("{score}: no score yet", score=said)
    return " · ".join(score_change(_, score) for score in linked)


def score_change(_: Texts, score: ItemScores) -> str:
    """The first and the latest value, and whether that is for the better."""
    name = series_name(_, score.instrument, score.scale)
    said = f"{name}: {score.item}" if score.item else name
    number = _.formats.number
    first, last = score.values[0], score.values[-1]
    if len(score.values) == 1:
        return f"{said} {number(first)}"
    return f"{said} {number(first)} → {number(last)}, {change_word(_, score)}"


def change_word(_: Texts, score: ItemScores) -> str:
    """«bedring», «forverring» or «uendret»."""
    step = score.values[-1] - score.values[0]
    if not step:
        return _("no change")
    return _("improvement") if (step > 0) is score.higher_is_better else _("decline")


def status_history(_: Texts, goal: GoalRow) -> str:
    """«På sporet 16.11.2026 (møtet) ← går tregt 9.11.2026 ← …», the newest first."""
    shown = [_step(_, step) for step in goal.steps[:STEPS_SHOWN]]
    more = len(goal.steps) - len(shown)
    if more:
        shown.append(_.plural("{count} earlier", "{count} earlier", more))
    return " ← ".join(shown)


def _step(_: Texts, step: GoalStep) -> str:
    day, status = _.formats.date_short(step.on), label(_, step.status)
    if step.meeting_on is not None:
        return _("{status} {day} (in the meeting)", status=status, day=day)
    return f"{status} {day}"


def evaluation_line(_: Texts, evaluation: GoalEvaluationRow) -> str:
    """«Evaluert 16.11.2026, Kari Hansen: fortsetter. Hun går …»."""
    by = ", ".join(part for part in (_.formats.date_short(evaluation.on), evaluation.by) if part)
    said = _("Evaluated {when}: {result}", when=by, result=label(_, evaluation.result))
    return f"{said}. {evaluation.text}" if evaluation.text else said


def newest_change(scores: Iterable[ScoreRow]) -> ScoreRow | None:
    """The instrument that was used last, of those with two scores or more."""
    dated = [
        (max(days), score)
        for score in scores
        if len(score.points) > 1 and (days := [day for day, _value in score.points if day])
    ]
    return max(dated, key=_last_day)[1] if dated else None


def series_change(_: Texts, score: ScoreRow) -> str:
    """«COPM utførelse 3 → 5,7, bedring»."""
    values = tuple(value for _day, value in score.points)
    return score_change(
        _, ItemScores(score.instrument, "", score.scale, values, score.higher_is_better)
    )


def _last_day(pair: tuple[date, ScoreRow]) -> date:
    return pair[0]
