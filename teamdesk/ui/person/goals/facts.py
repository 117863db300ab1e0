"""What is said of a goal under its words: what it is part of, and its history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.labels import label

if TYPE_CHECKING:
    from teamdesk.domain.rows.goals import GoalEvaluationRow, GoalRow, GoalStep
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
