"""Those around a person, services, contacts and evaluations: each list in one statement."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

from sqlalchemy import Row, exists, func, select
from sqlalchemy.orm import aliased

from teamdesk.domain.contacts import ContactKind
from teamdesk.domain.evaluations import Moment
from teamdesk.domain.phases import PhaseKind
from teamdesk.domain.rows.entries import (
    ContactRow,
    DecisionRow,
    EvaluationRow,
    EvaluationsPage,
    NetworkRow,
    ServicesPage,
)
from teamdesk.models import (
    Assessment,
    CaseFile,
    Contact,
    FinalEvaluation,
    Member,
    Phase,
    PhaseChange,
    Relative,
    ServiceDecision,
    ServiceRecord,
)

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from _typeshed import DataclassInstance
    from sqlalchemy.orm import Session

    from teamdesk.models import Base


def network_of_person(session: Session, person_id: UUID) -> tuple[NetworkRow, ...]:
    """Everybody around a person, the closest first."""
    found = session.execute(
        select(*_columns(Relative, NetworkRow))
        .where(Relative.person_id == person_id)
        .order_by(Relative.is_closest.desc(), Relative.name, Relative.id)
    )
    return tuple(NetworkRow(*row) for row in found)


def services_of_case(session: Session, case_id: UUID) -> ServicesPage:
    """Decisions and services of a case, the newest first, in three statements."""
    started = select(func.min(Contact.on)).where(Contact.case_id == case_id, Contact.minutes > 0)
    mapped = select(func.min(Assessment.assessed_on)).where(
        Assessment.case_id == case_id, Assessment.moment == Moment.START
    )
    entered = select(func.min(PhaseChange.changed_on)).where(
        PhaseChange.case_id == case_id, PhaseChange.to_kind == PhaseKind.MAPPING
    )
    facts = session.execute(
        select(
            Phase.kind,
            started.scalar_subquery().label("started"),
            mapped.scalar_subquery().label("mapped"),
            entered.scalar_subquery().label("entered"),
        )
        .join(CaseFile, CaseFile.phase_id == Phase.id)
        .where(CaseFile.id == case_id)
    ).one()
    return ServicesPage(
        decisions=decisions_of_case(session, case_id),
        services=told_services(session, case_id),
        phase=facts.kind,
        started_on=facts.started,
        mapped_on=facts.mapped or facts.entered,
    )


def decisions_of_case(session: Session, case_id: UUID) -> tuple[DecisionRow, ...]:
    """The decisions of a case, those that nobody has made yet first, then the newest."""
    found = session.execute(
        select(*(getattr(ServiceDecision, name) for name in _names(DecisionRow)[:-1]))
        .where(ServiceDecision.case_id == case_id)
        .order_by(ServiceDecision.from_on.desc().nulls_first(), ServiceDecision.id)
    )
    return tuple(DecisionRow(*row) for row in found)


def told_services(session: Session, case_id: UUID) -> tuple[DecisionRow, ...]:
    """The services of a case as the record system tells them, the newest first."""
    found = session.execute(
        select(
            ServiceRecord.id,
            ServiceRecord.service,
            ServiceRecord.from_on,
            ServiceRecord.to_on,
            ServiceRecord.hours_a_week,
            ServiceRecord.visits_a_day,
            ServiceRecord.staff_a_visit,
            ServiceRecord.reference_number,
            ServiceRecord.unit,
        )
        .where(ServiceRecord.case_id == case_id)
        .order_by(ServiceRecord.from_on.desc().nulls_last(), ServiceRecord.id)
    )
    return tuple(_told(row) for row in found)


def contacts_of_case(session: Session, case_id: UUID) -> tuple[ContactRow, ...]:
    """The contacts of a case, the newest first."""
    companion = aliased(Member)
    columns = {
        name: getattr(Contact, name) for name in _names(ContactRow) if hasattr(Contact, name)
    }
    columns["companion_name"] = func.coalesce(companion.name, "")
    found = session.execute(
        select(*(columns[name] for name in _names(ContactRow)))
        .outerjoin(companion, companion.id == Contact.companion_id)
        .where(Contact.case_id == case_id)
        .order_by(Contact.on.desc(), Contact.updated_at.desc().nulls_last(), Contact.id)
    )
    return tuple(ContactRow(*row) for row in found)


def has_visit(session: Session, case_id: UUID, *, until: date, beside: UUID) -> bool:
    """Whether somebody was at the person's home before, ``beside`` left out."""
    visit = exists().where(
        Contact.case_id == case_id,
        Contact.kind == ContactKind.HOME_VISIT,
        Contact.on <= until,
        Contact.id != beside,
    )
    return bool(session.scalar(select(visit)))


def evaluations_of_case(session: Session, case_id: UUID) -> EvaluationsPage:
    """The evaluations of a case, the newest first, and where it stands, in two statements."""
    last = aliased(Phase)
    end_phase = (
        select(last.id)
        .where(last.team_id == CaseFile.team_id, last.kind == PhaseKind.ENDED)
        .limit(1)
        .correlate(CaseFile)
        .scalar_subquery()
    )
    case = session.execute(
        select(
            Phase.kind, Phase.id, CaseFile.phase_since, CaseFile.ended_on, end_phase.label("end")
        )
        .join(Phase, Phase.id == CaseFile.phase_id)
        .where(CaseFile.id == case_id)
    ).one()
    names = _names(EvaluationRow)[:-1]
    found = session.execute(
        select(*(getattr(FinalEvaluation, name) for name in names), func.coalesce(Member.name, ""))
        .outerjoin(Member, Member.id == FinalEvaluation.member_id)
        .where(FinalEvaluation.case_id == case_id)
        .order_by(FinalEvaluation.evaluated_on.desc(), FinalEvaluation.id)
    )
    return EvaluationsPage(tuple(_evaluation(row) for row in found), *case)


def _told(row: Row[*tuple[Any, ...]]) -> DecisionRow:
    """A service of the record system, which has no version and was never asked for here."""
    service_id, service, *rest = row
    return replace(DecisionRow(service_id, 0, service, None, None, *rest), is_told=True)


def _evaluation(row: Row[*tuple[Any, ...]]) -> EvaluationRow:
    return EvaluationRow(*row)


def _columns(model: type[Base], row: type[DataclassInstance]) -> list[Any]:
    """The columns that have the names of a row's fields."""
    return [getattr(model, name) for name in _names(row)]


def _names(row: type[DataclassInstance]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(row))
