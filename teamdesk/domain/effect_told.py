"""What a decision changed of the case, in the words of the minutes and of the read-back alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.core.formats import ARROW
from teamdesk.domain.decision_effects import EffectValue
from teamdesk.domain.labels import label
from teamdesk.domain.meetings import DecisionEffect
from teamdesk.domain.sentences import day_or_week

if TYPE_CHECKING:
    from teamdesk.core.formats import Formats
    from teamdesk.domain.labels import Words
    from teamdesk.domain.rows.meeting import DecisionRow, SpokenOfRow


def effect_of(decision: DecisionRow, row: SpokenOfRow) -> EffectValue | None:
    """How what a decision changed stands now in its case; None where it changed nothing."""
    effect = decision.effect
    if effect is None:
        return None
    is_period = effect is DecisionEffect.PERIOD
    goal = next((goal for goal in row.goals if goal.id == decision.goal_id), None)
    named = {
        DecisionEffect.COORDINATOR: row.coordinator,
        DecisionEffect.GOAL_STATUS: goal.text if goal else "",
    }
    return EffectValue(
        effect,
        day=row.period_ends_on if is_period else row.next_evaluation_on,
        is_week=row.next_evaluation_is_week,
        phase=row.line.phase_kind,
        goal_id=decision.goal_id,
        name=named.get(effect, ""),
    )


def effect_told(_: Words, formats: Formats, value: EffectValue) -> str:
    """«→ Fase: Intensiv»."""
    told = value.name
    match value.effect:
        case DecisionEffect.PHASE:
            told = label(_, value.phase) if value.phase else ""
        case DecisionEffect.EVALUATION:
            told = day_or_week(formats, value.day, is_week=value.is_week) if value.day else ""
        case DecisionEffect.PERIOD:
            told = _("to {day}", day=formats.date_long(value.day)) if value.day else ""
        case _:
            pass
    return f"{ARROW.lstrip()}{label(_, value.effect)}: {told}".rstrip(": ")
