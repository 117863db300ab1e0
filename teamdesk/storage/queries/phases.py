"""The phases of a team as they are edited, and who stands in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from teamdesk.models import CaseFile, Phase

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from sqlalchemy.orm import Session

    from teamdesk.domain.phases import PhaseKind


def phases_of(session: Session, team_id: UUID) -> Sequence[Phase]:
    """The rows themselves, in their order."""
    found = select(Phase).where(Phase.team_id == team_id).order_by(Phase.position)
    return session.scalars(found).all()


def standing(session: Session, team_id: UUID) -> dict[PhaseKind, int]:
    """How many cases stand in each kind of phase, ended ones too."""
    counted = (
        select(Phase.kind, func.count(CaseFile.id))
        .join(CaseFile, CaseFile.phase_id == Phase.id)
        .where(Phase.team_id == team_id)
        .group_by(Phase.kind)
    )
    return {kind: count for kind, count in session.execute(counted)}
