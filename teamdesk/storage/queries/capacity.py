"""What measures and week plans ask of a team, all its open cases together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import or_, select

from teamdesk.domain.intensity import Effort, taper_from_stored
from teamdesk.domain.phases import PhaseKind
from teamdesk.models import (
    CaseFile,
    Measure,
    Member,
    Phase,
    WeekPlan,
    WeekPlanEntry,
    WeekPlanStaff,
)
from teamdesk.storage.closed_cases import closed_too

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from sqlalchemy.orm import Session


def efforts_of_team(session: Session, team_id: UUID) -> tuple[Effort, ...]:
    """The measures of every case that has not ended; closed cases ask for hours, too."""
    asked = (
        select(
            Measure.profession,
            Measure.times_a_week,
            Measure.minutes,
            Measure.from_on,
            Measure.to_on,
            Measure.taper,
        )
        .join(CaseFile, CaseFile.id == Measure.case_id)
        .join(Phase, Phase.id == CaseFile.phase_id)
        .where(CaseFile.team_id == team_id, Phase.kind != PhaseKind.ENDED)
    )
    found = session.execute(closed_too(asked))
    return tuple(
        Effort(profession, times, minutes, from_on, to_on, taper_from_stored(taper or ()))
        for profession, times, minutes, from_on, to_on, taper in found
    )


def visits_of_team(
    session: Session, team_id: UUID, first: date
) -> tuple[tuple[date, date | None, int], ...]:
    """Each member at each visit of the week plans from ``first`` on: from, to and minutes."""
    asked = (
        select(WeekPlan.valid_from, WeekPlan.valid_to, WeekPlanEntry.minutes)
        .join(WeekPlanEntry, WeekPlanEntry.week_plan_id == WeekPlan.id)
        .join(WeekPlanStaff, WeekPlanStaff.entry_id == WeekPlanEntry.id)
        .join(Member, Member.id == WeekPlanStaff.member_id)
        .join(CaseFile, CaseFile.id == WeekPlan.case_id)
        .join(Phase, Phase.id == CaseFile.phase_id)
        .where(
            CaseFile.team_id == team_id,
            Member.team_id == team_id,
            Phase.kind != PhaseKind.ENDED,
            WeekPlanEntry.is_self_training.is_(False),
            WeekPlanEntry.minutes.is_not(None),
            or_(WeekPlan.valid_to.is_(None), WeekPlan.valid_to >= first),
        )
    )
    found = session.execute(closed_too(asked))
    return tuple((begins, ends, minutes or 0) for begins, ends, minutes in found)
