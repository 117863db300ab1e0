"""Handovers of a case to those who carry on."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from sqlalchemy import select

from teamdesk.domain.rows.handovers import HandoverRow
from teamdesk.models import HandoverNote

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy.orm import Session


def handovers_of_case(session: Session, case_id: UUID) -> tuple[HandoverRow, ...]:
    """The handovers of a case, the newest first."""
    columns = [getattr(HandoverNote, field.name) for field in fields(HandoverRow)]
    found = session.execute(
        select(*columns)
        .where(HandoverNote.case_id == case_id)
        .order_by(HandoverNote.written_on.desc(), HandoverNote.id)
    )
    return tuple(HandoverRow(*row) for row in found)
