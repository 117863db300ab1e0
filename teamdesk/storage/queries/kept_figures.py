"""The figures of a year as they left the team, which stand for every later paper of it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import select

from teamdesk.domain.documents import DocumentKind
from teamdesk.models import DocumentExport

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy.orm import Session


def export_that_stands(session: Session, team_id: UUID, year: int) -> DocumentExport | None:
    """The line of the log that keeps what left; None where nothing has, or it was taken back."""
    return session.scalars(
        select(DocumentExport)
        .where(
            DocumentExport.team_id == team_id,
            DocumentExport.kind == DocumentKind.EFFECT_REPORT,
            DocumentExport.week_of == date(year, 1, 1),
            DocumentExport.figures.is_not(None),
            DocumentExport.is_taken_back.is_(False),
        )
        .order_by(DocumentExport.exported_at, DocumentExport.id)
        .limit(1)
    ).first()
