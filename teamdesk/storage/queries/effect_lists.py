"""Cases that a year's report is followed up by: which began or ended, and which lack a score."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from sqlalchemy import select

from teamdesk.domain.effects.measured_once import measured_once
from teamdesk.domain.rows.effects import MissingEndScore, StartOrEnd
from teamdesk.models import (
    CaseFile,
    Person,
    ServiceRecord,
)
from teamdesk.storage.queries import scores
from teamdesk.storage.queries.effect_facts import came_or_ended, ids_of_period

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

    from sqlalchemy.orm import Session

    from teamdesk.domain.effects.facts import Period
    from teamdesk.domain.instruments.registry import Registry
    from teamdesk.domain.rows.assessments import AssessmentRow


def missing_end_scores(session: Session, team_id: UUID) -> tuple[MissingEndScore, ...]:
    """Cases with a first score and no later one, by instrument; those under way and those ended."""
    cases = session.execute(
        select(CaseFile.id, CaseFile.number, CaseFile.ended_on, Person.id, Person.name)
        .join(Person, Person.id == CaseFile.person_id)
        .where(CaseFile.team_id == team_id)
        .order_by(CaseFile.ended_on.is_(None), CaseFile.ended_on.desc(), CaseFile.number)
    ).all()
    ids = select(CaseFile.id).where(CaseFile.team_id == team_id)
    measured, instruments = scores.of_cases(session, team_id, ids)
    return tuple(
        MissingEndScore(
            case_id=case_id,
            case_number=number,
            person_id=person_id,
            person_name=name,
            ended_on=ended_on,
            instruments=tuple(_missing(measured[case_id], instruments)),
            first_on=measured[case_id][0].assessed_on,
        )
        for case_id, number, ended_on, person_id, name in cases
        if case_id in measured and measured_once(measured[case_id], instruments)
    )


def starts_and_ends(session: Session, team_id: UUID, period: Period) -> tuple[StartOrEnd, ...]:
    """Cases that began or ended in a period, by number, with the services that are known."""
    cases = session.scalars(
        select(CaseFile)
        .where(CaseFile.team_id == team_id, came_or_ended(period))
        .order_by(CaseFile.number)
    ).all()
    codes: dict[UUID, list[str]] = defaultdict(list)
    found = session.execute(
        select(ServiceRecord.case_id, ServiceRecord.code)
        .where(ServiceRecord.case_id.in_(ids_of_period(team_id, period)), ServiceRecord.code != "")
        .order_by(ServiceRecord.code)
        .distinct()
    )
    for case_id, code in found:
        codes[case_id].append(code)
    return tuple(
        StartOrEnd(
            case.number,
            case.referred_on if period.holds(case.referred_on) else None,
            case.ended_on if period.holds(case.ended_on) else None,
            tuple(codes[case.id]),
        )
        for case in cases
    )


def _missing(rows: Iterable[AssessmentRow], instruments: Registry) -> Iterable[str]:
    """The instruments, each once, whatever its totals."""
    return dict.fromkeys(line[0] for line, _version in measured_once(rows, instruments))
