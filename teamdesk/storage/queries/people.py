"""Persons: the list, and everything on one person's page."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any

from sqlalchemy import Row, func, select

from teamdesk.domain.calendar import age_on, weeks_between
from teamdesk.domain.commands.people import PersonWords
from teamdesk.domain.phases import PhaseKind
from teamdesk.domain.rows.people import PersonAbout, PersonListRow, PersonRows
from teamdesk.models import CaseFile, Person, Phase, Relative
from teamdesk.storage.queries.case_facts import decision_end, outside_coordinator
from teamdesk.storage.queries.goals import goals_of_case
from teamdesk.storage.queries.scores import all_scores
from teamdesk.storage.queries.tasks import tasks_of_case
from teamdesk.storage.queries.timeline import timeline_of_case

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from uuid import UUID

    from sqlalchemy.orm import Session

    from teamdesk.domain.rows.team import MemberRow

PAGE_COLUMNS = (
    Person.id.label("person_id"),
    Person.version.label("person_version"),
    Person.name,
    Person.birth_date,
    Person.short_name,
    Person.identity_number,
    Person.phone,
    Person.address,
    Person.address_protection,
    Person.zone,
    Person.language,
    Person.interpreter,
    Person.doctor,
    Person.what_matters,
    Person.what_matters_on,
    Person.what_matters_by,
    CaseFile.id.label("case_id"),
    CaseFile.version.label("case_version"),
    CaseFile.number,
    CaseFile.need_level,
    CaseFile.phase_since,
    CaseFile.coordinator_id,
    CaseFile.next_evaluation_on,
    CaseFile.next_evaluation_is_week,
    Phase.kind,
    Phase.name.label("phase_name"),
    Phase.weeks,
)


def people(
    session: Session, team_id: UUID, members: Mapping[UUID, MemberRow]
) -> tuple[PersonListRow, ...]:
    """Everyone the team has met, each with the newest case."""
    newest = func.row_number().over(
        partition_by=CaseFile.person_id,
        order_by=(CaseFile.ended_on.is_not(None), CaseFile.created_at.desc()),
    )
    ranked = (
        select(
            Person.id.label("person_id"),
            CaseFile.number,
            Person.name,
            Person.search_key,
            Person.birth_date,
            Phase.kind,
            Phase.name.label("phase_name"),
            CaseFile.need_level,
            CaseFile.coordinator_id,
            outside_coordinator().label("outside"),
            newest.label("place"),
        )
        .join(Person, Person.id == CaseFile.person_id)
        .join(Phase, Phase.id == CaseFile.phase_id)
        .where(CaseFile.team_id == team_id)
        .subquery()
    )
    found = session.execute(select(ranked).where(ranked.c.place == 1))
    return tuple(_list_row(row, members) for row in found)


def person_page(
    session: Session, case_id: UUID, today: date, members: Mapping[UUID, MemberRow]
) -> PersonRows | None:
    """Everything on the page of the person whose case it is."""
    row = session.execute(
        select(
            *PAGE_COLUMNS,
            decision_end(today).label("decision_end"),
            outside_coordinator().label("outside"),
        )
        .join(Person, Person.id == CaseFile.person_id)
        .join(Phase, Phase.id == CaseFile.phase_id)
        .where(CaseFile.id == case_id)
    ).first()
    if row is None:
        return None
    measured = all_scores(session, case_id)
    return PersonRows(
        **{name: getattr(row, name) for name in _SAME_NAMES},
        about=_about(row),
        case_number=row.number,
        age=age_on(row.birth_date, today) if row.birth_date else None,
        phase_kind=row.kind,
        week=weeks_between(row.phase_since, today) if row.phase_since else None,
        coordinator=members.get(row.coordinator_id) if row.coordinator_id else None,
        outside_coordinator=row.outside or "",
        decision_ends_on=row.decision_end,
        near=_near(session, row.person_id),
        goals=goals_of_case(session, case_id),
        tasks=tasks_of_case(session, case_id, members),
        scores=measured.scores,
        assessments=measured.assessments,
        items=measured.items,
        timeline=timeline_of_case(session, case_id, today),
    )


def newest_case_of(session: Session, team_id: UUID, person_id: UUID) -> UUID | None:
    """The case that stands for a person: the open one, else the last."""
    return session.scalar(
        select(CaseFile.id)
        .where(CaseFile.team_id == team_id, CaseFile.person_id == person_id)
        .order_by(CaseFile.ended_on.is_not(None), CaseFile.created_at.desc())
        .limit(1)
    )


_SAME_NAMES = (
    "person_id",
    "person_version",
    "case_id",
    "case_version",
    "name",
    "birth_date",
    "need_level",
    "phase_name",
    "weeks",
    "what_matters",
    "what_matters_on",
    "what_matters_by",
    "next_evaluation_on",
    "next_evaluation_is_week",
)


def _list_row(row: Row[*tuple[Any, ...]], members: Mapping[UUID, MemberRow]) -> PersonListRow:
    return PersonListRow(
        person_id=row.person_id,
        case_number=row.number,
        name=row.name,
        search_key=row.search_key,
        birth_date=row.birth_date,
        phase_kind=row.kind,
        phase_name=row.phase_name,
        need_level=row.need_level,
        coordinator=members.get(row.coordinator_id) if row.coordinator_id else None,
        is_active=row.kind is not PhaseKind.ENDED,
        outside_coordinator=row.outside or "",
    )


def _about(row: Row[*tuple[Any, ...]]) -> PersonAbout:
    told = {each.name: getattr(row, each.name) for each in fields(PersonWords)}
    words = PersonWords(**told | {"identity_number": row.identity_number or ""})
    return PersonAbout(row.person_id, row.person_version, words)


def _near(session: Session, person_id: UUID) -> tuple[str, ...]:
    found = session.scalars(select(Relative.name).where(Relative.person_id == person_id))
    return tuple(found)
