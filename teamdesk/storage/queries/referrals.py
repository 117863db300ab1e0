"""Referrals: whom they may be about, how a case came in, and those that were rejected."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, func, or_, select

from teamdesk.domain.names import search_key
from teamdesk.domain.phases import ReferralOutcome
from teamdesk.domain.rows.referrals import EarlierCase, KnownPerson, RejectedReferral
from teamdesk.models import CaseFile, Member, Person, Phase, Referral, Team

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from uuid import UUID

    from sqlalchemy import ColumnElement, Row
    from sqlalchemy.orm import Session


def known_persons(
    session: Session, team_id: UUID, number: str, name: str, born: date | None
) -> tuple[KnownPerson, ...]:
    """Those with that birth number, or with that name and birth date, in one statement.

    A name alone never finds anybody: a person of another team is told to nobody who doesn't know
    them already.
    """
    same: list[ColumnElement[bool]] = []
    if number:
        same.append(Person.identity_number == number)
    if born is not None and name:
        same.append(and_(Person.birth_date == born, Person.search_key == search_key(name)))
    if not same:
        return ()
    found = session.execute(
        select(
            Person.id,
            Person.name,
            Person.birth_date,
            CaseFile.number,
            CaseFile.team_id,
            Team.name.label("team_name"),
            Phase.kind,
            CaseFile.ended_on,
            CaseFile.end_reason,
        )
        .outerjoin(CaseFile, CaseFile.person_id == Person.id)
        .outerjoin(Phase, Phase.id == CaseFile.phase_id)
        .outerjoin(Team, Team.id == CaseFile.team_id)
        .where(or_(*same))
        .order_by(Person.id, CaseFile.created_at.desc())
    ).all()
    return tuple(_known([*rows], team_id) for _key, rows in groupby(found, lambda row: row.id))


def referral_of_case(session: Session, case_id: UUID) -> Referral | None:
    """The referral that a case came by."""
    return session.scalars(
        select(Referral)
        .where(Referral.case_id == case_id)
        .order_by(Referral.received_on.desc().nulls_last())
        .limit(1)
    ).first()


def rejected_referrals(session: Session, team_id: UUID) -> tuple[RejectedReferral, ...]:
    """Those that the team said no to, the newest first."""
    found = session.execute(
        select(
            Referral.id,
            Referral.version,
            Referral.person_id,
            Person.name,
            Person.search_key,
            Person.birth_date,
            Referral.received_on,
            Referral.decided_on,
            Referral.outcome_reason,
            Referral.sent_to,
            func.coalesce(Member.name, ""),
        )
        .join(Person, Person.id == Referral.person_id)
        .outerjoin(Member, Member.id == Referral.member_id)
        .where(Referral.team_id == team_id, Referral.outcome == ReferralOutcome.REJECTED)
        .order_by(Referral.decided_on.desc().nulls_last(), Person.name)
    )
    return tuple(RejectedReferral(*row) for row in found)


def _known(rows: Sequence[Row[*tuple[Any, ...]]], team_id: UUID) -> KnownPerson:
    first = rows[0]
    return KnownPerson(
        person_id=first.id,
        name=first.name,
        birth_date=first.birth_date,
        cases=tuple(
            EarlierCase(
                number=row.number if row.team_id == team_id else "",
                team_name="" if row.team_id == team_id else row.team_name,
                phase_kind=row.kind,
                ended_on=row.ended_on,
                end_reason=row.end_reason if row.team_id == team_id else None,
            )
            for row in rows
            if row.kind is not None
        ),
    )
