"""Plans and documents of a case."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from sqlalchemy import exists, select

from teamdesk.domain.intensity import taper_from_stored
from teamdesk.domain.rows.plans import MeasureRow
from teamdesk.models import (
    DocumentExport,
    Measure,
    Member,
    PlanVersion,
)

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from sqlalchemy.orm import Session


# Columns have the names of the rows' fields; what is left out is gathered from other tables.
MEASURE_FIELDS = tuple(
    field.name
    for field in fields(MeasureRow)
    if field.name not in ("responsible", "responsible_profession", "taper")
)


def is_handed_out(session: Session, subject_id: UUID, since: datetime) -> bool:
    """Whether a document was made of something from a moment on."""
    found = exists().where(
        DocumentExport.subject_id == subject_id, DocumentExport.exported_at >= since
    )
    return bool(session.scalar(select(found)))


def measures_of_case(session: Session, case_id: UUID) -> tuple[MeasureRow, ...]:
    """The measures of a case."""
    found = session.execute(
        select(
            *(getattr(Measure, name) for name in MEASURE_FIELDS),
            Measure.taper,
            Member.name.label("member"),
            Member.profession.label("responsible_profession"),
        )
        .outerjoin(Member, Member.id == Measure.responsible_id)
        .where(Measure.case_id == case_id)
        .order_by(Measure.position)
    )
    return tuple(
        MeasureRow(
            **{name: getattr(row, name) for name in MEASURE_FIELDS},
            responsible=who_answers(row.member, row.responsible_name, row.responsible_service),
            responsible_profession=row.responsible_profession or "",
            taper=taper_from_stored(row.taper or ()),
        )
        for row in found
    )


def who_answers(member: str | None, name: str, service: str) -> str:
    """Who answers for a measure: a member by name, else somebody from outside with the service."""
    return member or ", ".join(part for part in (name, service) if part)


def is_plan_handed_out(session: Session, plan_id: UUID) -> bool:
    """Whether a version of a plan was frozen as it was handed out."""
    return session.scalar(select(exists().where(PlanVersion.plan_id == plan_id))) or False
