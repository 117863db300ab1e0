"""Consents that run out, over all persons on the board of a team."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from teamdesk.domain.consents import has_said_no_since
from teamdesk.domain.people import ConsentKind, ConsentState
from teamdesk.domain.phases import PhaseKind
from teamdesk.domain.rows.renewals import EndingConsent
from teamdesk.models import CaseFile, Consent, Person, Phase
from teamdesk.storage.queries.consent_facts import runs_out
from teamdesk.storage.queries.plan_parts import CONSENT_FIELDS, consent_row

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date
    from uuid import UUID

    from sqlalchemy import Row, Select
    from sqlalchemy.orm import Session

    from teamdesk.domain.rows.plans import ConsentRow

_ANSWER = [getattr(Consent, name) for name in CONSENT_FIELDS]


def ending_consents(
    session: Session, team_id: UUID, until: date, today: date, case_id: UUID | None = None
) -> tuple[EndingConsent, ...]:
    """Those whose last day is ``until`` or before, the first to end first; courses that run only.

    Of one case, or of all on the team's board.

    Two statements, whatever the number of persons: the consents, and what else these persons said
    of the plan or took back.
    """
    ending = _ending(team_id, until)
    if case_id is not None:
        ending = ending.where(CaseFile.id == case_id)
    found = session.execute(ending.order_by(Consent.valid_until, Person.name, Consent.id)).all()
    asked = select(ending.with_only_columns(Consent.person_id).subquery().c.person_id)
    others = _others(session.execute(_of_persons(asked)).all())
    return tuple(_row(row, others, today) for row in found)


def is_on_board(session: Session, case_id: UUID, person_id: UUID) -> bool:
    """Whether a case is that person's, and has not ended."""
    found = (
        select(CaseFile.id)
        .join(Phase, Phase.id == CaseFile.phase_id)
        .where(CaseFile.id == case_id, CaseFile.person_id == person_id)
        .where(Phase.kind != PhaseKind.ENDED)
    )
    return session.scalar(found) is not None


def _ending(team_id: UUID, until: date) -> Select[*tuple[Any, ...]]:
    return (
        select(
            *_ANSWER,
            CaseFile.id.label("in_case"),
            CaseFile.number,
            Person.id.label("whose"),
            Person.name,
            Person.search_key,
        )
        .join(Person, Person.id == Consent.person_id)
        .join(CaseFile, CaseFile.person_id == Person.id)
        .join(Phase, Phase.id == CaseFile.phase_id)
        .where(CaseFile.team_id == team_id, Phase.kind != PhaseKind.ENDED)
        .where(Consent.valid_until <= until, *runs_out())
    )


def _of_persons(persons: Select[tuple[UUID]]) -> Select[*tuple[Any, ...]]:
    is_told = Consent.state.in_((ConsentState.REFUSED, ConsentState.WITHDRAWN))
    return select(*_ANSWER, Consent.person_id.label("whose")).where(
        Consent.person_id.in_(persons), is_told | (Consent.kind == ConsentKind.PLAN)
    )


def _others(found: Sequence[Row[*tuple[Any, ...]]]) -> Mapping[UUID, list[ConsentRow]]:
    others: defaultdict[UUID, list[ConsentRow]] = defaultdict(list)
    for row in found:
        others[row.whose].append(consent_row(row[: len(CONSENT_FIELDS)]))
    return others


def _row(
    row: Row[*tuple[Any, ...]], others: Mapping[UUID, list[ConsentRow]], today: date
) -> EndingConsent:
    consent = consent_row(row[: len(CONSENT_FIELDS)])
    return EndingConsent(
        row.in_case,
        row.whose,
        row.name,
        row.search_key,
        row.number,
        consent,
        has_said_no_since(consent, others.get(row.whose, ()), today),
    )
