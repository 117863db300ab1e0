"""The facts of a case in one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.coordinators import coordinator_words
from teamdesk.domain.labels import phase_label
from teamdesk.domain.sentences import day_or_week, week_of_weeks

if TYPE_CHECKING:
    from teamdesk.domain.rows.meeting import StageRows
    from teamdesk.ui.texts import Texts


def fact_line(_: Texts, stage: StageRows) -> str:
    """«79 år · Intensiv, uke 3 av 4 · koordinator Kari Hansen · evaluering uke 49»."""
    facts = []
    if stage.age is not None:
        facts.append(_.plural("{count} year old", "{count} years old", stage.age))
    facts.append(_phase(_, stage))
    own = stage.coordinator.name if stage.coordinator else ""
    if own or stage.outside_coordinator:
        facts.append(coordinator_words(_, own, stage.outside_coordinator))
    if stage.next_evaluation_on:
        is_week = stage.next_evaluation_is_week
        day = day_or_week(_.formats, stage.next_evaluation_on, is_week=is_week)
        facts.append(_("evaluation {day}", day=day))
    return " · ".join(facts)


def _phase(_: Texts, stage: StageRows) -> str:
    week = week_of_weeks(_, stage.week, stage.weeks)
    phase = phase_label(_, stage.phase_kind, stage.phase_name)
    return f"{phase}, {week}" if week else phase
