"""Consents of a person, and the place behind the last measure or participant of a case."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, or_, select

from teamdesk.domain.names import alphabet_key
from teamdesk.domain.people import Information
from teamdesk.domain.rows.plans import ConsentRow, CooperationRow
from teamdesk.models import (
    CaseFile,
    Consent,
    Cooperation,
    Measure,
    Participant,
    Person,
    WeekPlanEntry,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
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
    return tuple(consent_row(row) for row in found)


def consent_row(values: Sequence[Any]) -> ConsentRow:
    """An answer out of the values of `CONSENT_FIELDS`, in their order."""
    told = dict(zip(CONSENT_FIELDS, values, strict=True))
    kinds = tuple(Information(kind) for kind in told.pop("information") or ())
    return ConsentRow(**told, information=kinds)


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


def outsiders(session: Session, case_id: UUID, today: date) -> Sequence[Participant]:
    """Those from outside the team who take part now, in the order they were put; not the person."""
    return session.scalars(
        select(Participant)
        .join(CaseFile, CaseFile.id == Participant.case_id)
        .join(Person, Person.id == CaseFile.person_id)
        .where(
            Participant.case_id == case_id,
            Participant.member_id.is_(None),
            Participant.name != Person.name,
            or_(Participant.to_on.is_(None), Participant.to_on > today),
        )
        .order_by(Participant.position, Participant.name)
    ).all()


def cooperations_of_case(session: Session, case_id: UUID) -> tuple[CooperationRow, ...]:
    """Others whom the plan needs, in the order of their names."""
    columns = [getattr(Cooperation, each.name) for each in fields(CooperationRow)]
    found = session.execute(select(*columns).where(Cooperation.case_id == case_id))
    rows = (CooperationRow(*row) for row in found)
    # The databases order letters each in their own way.
    return tuple(sorted(rows, key=lambda row: (alphabet_key(row.name), row.id)))


def own_participants(session: Session, person_id: UUID, name: str) -> Sequence[Participant]:
    """The rows by which a person takes part in their own plans, who is known there by name."""
    return session.scalars(
        select(Participant)
        .join(CaseFile, CaseFile.id == Participant.case_id)
        .where(CaseFile.person_id == person_id, Participant.name == name)
    ).all()


def own_measures(session: Session, person_id: UUID, name: str) -> Sequence[Measure]:
    """The measures that a person carries out or answers for, who is written there by name."""
    is_own = or_(Measure.executor == name, Measure.responsible_name == name)
    return session.scalars(
        select(Measure)
        .join(CaseFile, CaseFile.id == Measure.case_id)
        .where(CaseFile.person_id == person_id, is_own)
    ).all()
