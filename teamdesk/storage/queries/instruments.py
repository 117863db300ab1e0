"""What a team's settings of instruments rest on: what was measured, and the ICF code list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, select

from teamdesk.models import Assessment, CaseFile, IcfTitle

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy.orm import Session


def in_use(session: Session, team_id: UUID) -> frozenset[str]:
    """The keys of the instruments that something was measured with in the team."""
    found = session.scalars(
        select(Assessment.instrument)
        .join(CaseFile, CaseFile.id == Assessment.case_id)
        .where(CaseFile.team_id == team_id)
        .distinct()
    )
    return frozenset(found)


def forget_icf_titles(session: Session) -> None:
    """Take the municipality's list away before its new one is written."""
    session.execute(delete(IcfTitle))
