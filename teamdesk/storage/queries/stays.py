"""Stays and agreements: a person's own, and all of a team's for the ledger."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from sqlalchemy import select

from teamdesk.domain.rows.stays import AgreementRow, StayRow
from teamdesk.domain.stay_book import TeamStay
from teamdesk.domain.stays import Nights
from teamdesk.models import CaseFile, Stay, StayAgreement
from teamdesk.storage.closed_cases import closed_too

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy.orm import Session


def stays_of_case(session: Session, case_id: UUID) -> tuple[StayRow, ...]:
    """The stays of a case, the newest first."""
    columns = [getattr(Stay, field.name) for field in fields(StayRow)]
    found = session.execute(
        select(*columns).where(Stay.case_id == case_id).order_by(Stay.in_on.desc(), Stay.id)
    )
    return tuple(StayRow(*row) for row in found)


def overlapping(
    session: Session, person_id: UUID, nights: Nights, beside: UUID
) -> tuple[str, Nights] | None:
    """The first stay of a person, in any case, that shares a night; ``beside`` left out."""
    row = session.execute(
        select(Stay.institution, Stay.in_on, Stay.out_on)
        .join(CaseFile, CaseFile.id == Stay.case_id)
        .where(
            CaseFile.person_id == person_id,
            Stay.id != beside,
            Stay.in_on < nights.out_on,
            Stay.out_on > nights.in_on,
        )
        .order_by(Stay.in_on)
        .limit(1)
    ).first()
    return (row[0], Nights(row[1], row[2])) if row else None


def agreements(session: Session, team_id: UUID) -> tuple[AgreementRow, ...]:
    """The agreements of a team, the newest year first."""
    columns = [getattr(StayAgreement, field.name) for field in fields(AgreementRow)]
    found = session.execute(
        select(*columns)
        .where(StayAgreement.team_id == team_id)
        .order_by(StayAgreement.year.desc(), StayAgreement.institution, StayAgreement.id)
    )
    return tuple(AgreementRow(*row) for row in found)


def stays_of_team(session: Session, team_id: UUID) -> tuple[TeamStay, ...]:
    """Every stay without whose it was: days are counted in closed cases, too."""
    asked = (
        select(Stay.institution, Stay.in_on, Stay.out_on, Stay.price_a_day)
        .join(CaseFile, CaseFile.id == Stay.case_id)
        .where(CaseFile.team_id == team_id)
        .order_by(Stay.in_on, Stay.id)
    )
    found = session.execute(closed_too(asked))
    return tuple(
        TeamStay(institution, Nights(in_on, out_on), price)
        for institution, in_on, out_on, price in found
    )
