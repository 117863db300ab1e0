"""Consents of a person, and the place behind the last measure or participant of a case."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from teamdesk.domain.rows.plans import ConsentRow
from teamdesk.models import CaseFile, Consent, Measure, Participant, WeekPlanEntry

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy.orm import Session

# Columns have the names of the row's fields.
CONSENT_FIELDS = tuple(field.name for field in fields(ConsentRow))


def consents_of_case(session: Session, case_id: UUID) -> tuple[ConsentRow, ...]:
    """Everything the person of a case has answered, the newest answer first."""
    columns = [getattr(Consent, name) for name in CONSENT_FIELDS]
    found = session.execute(
        select(*columns)
        .join(CaseFile, CaseFile.person_id == Consent.person_id)
        .where(CaseFile.id == case_id)
        .order_by(
            Consent.given_on.desc().nulls_last(),
            Consent.withdrawn_on.desc().nulls_first(),
            Consent.id,
        )
    )
    return tuple(
        ConsentRow(**{name: getattr(row, name) for name in CONSENT_FIELDS}) for row in found
    )


def next_measure_position(session: Session, case_id: UUID) -> int:
    """Where a new measure goes: behind the last one."""
    last = session.scalar(select(func.max(Measure.position)).where(Measure.case_id == case_id))
    return 0 if last is None else last + 1


def is_measure_used(session: Session, measure_id: UUID) -> bool:
    """Whether a week plan has a visit for the measure."""
    found = select(WeekPlanEntry.id).where(WeekPlanEntry.measure_id == measure_id).limit(1)
    return session.scalar(found) is not None


def next_participant_position(session: Session, case_id: UUID) -> int:
    """Where somebody new goes: behind the last one."""
    last = session.scalar(
        select(func.max(Participant.position)).where(Participant.case_id == case_id)
    )
    return 0 if last is None else last + 1
