"""What a transfer from team to team needs to know of both."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import exists, select

from teamdesk.domain.meetings import OPEN_STATUSES
from teamdesk.models import ActionItem, CaseFile

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from sqlalchemy.orm import Session


def is_number_taken(session: Session, team_id: UUID, number: str) -> bool:
    """Whether a team knows another case by that number."""
    taken = exists().where(CaseFile.team_id == team_id, CaseFile.number == number)
    return bool(session.scalar(select(taken)))


def open_actions(session: Session, case_id: UUID) -> Sequence[ActionItem]:
    """The promises of a case that are still to be kept."""
    return session.scalars(
        select(ActionItem).where(
            ActionItem.case_id == case_id, ActionItem.status.in_(OPEN_STATUSES)
        )
    ).all()
