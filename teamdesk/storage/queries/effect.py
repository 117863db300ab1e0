"""Help, prices and the sum of contacts of a case, each in one statement."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from sqlalchemy import func, select, true

from teamdesk.domain.rows.effect import CostRow, EffectPage, HelpRow
from teamdesk.domain.team_prices import read_prices
from teamdesk.models import CaseCost, CaseFile, Contact, HelpLevel, Team
from teamdesk.storage.queries.entries import decisions_of_case, told_services

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy.orm import Session


def effect_of_case(session: Session, case_id: UUID) -> EffectPage:
    """All that the estimate of a case is made of."""
    contacts = (
        select(func.sum(Contact.minutes), func.sum(Contact.driving_minutes), func.max(Contact.on))
        .where(Contact.case_id == case_id)
        .subquery()
    )
    settings, minutes, driving, last_on = session.execute(
        select(Team.settings, *contacts.c)
        .join(CaseFile, CaseFile.team_id == Team.id)
        .join(contacts, true())
        .where(CaseFile.id == case_id)
    ).one()
    return EffectPage(
        helps=_helps(session, case_id),
        cost=cost_of_case(session, case_id),
        services=(*told_services(session, case_id), *decisions_of_case(session, case_id)),
        minutes=minutes or 0,
        driving=driving or 0,
        last_contact_on=last_on,
        prices=read_prices(settings),
    )


def cost_of_case(session: Session, case_id: UUID) -> CostRow | None:
    """The prices that were told for a case."""
    columns = [getattr(CaseCost, field.name) for field in fields(CostRow)]
    found = session.execute(select(*columns).where(CaseCost.case_id == case_id)).first()
    return CostRow(*found) if found else None


def _helps(session: Session, case_id: UUID) -> tuple[HelpRow, ...]:
    columns = [getattr(HelpLevel, field.name) for field in fields(HelpRow)]
    found = session.execute(
        select(*columns)
        .where(HelpLevel.case_id == case_id)
        .order_by(HelpLevel.told_on, HelpLevel.id)
    )
    return tuple(HelpRow(*row) for row in found)
