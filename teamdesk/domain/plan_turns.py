"""What a plan becomes: a rehabilitation plan is taken up as an individual plan, and back again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from teamdesk.domain.plans import OF_AN_OFFER, OfferState, PlanKind, PlanStatus

if TYPE_CHECKING:
    from datetime import date

    from teamdesk.domain.commands.records import SavePlan


def as_individual(plan: SavePlan, today: date) -> SavePlan:
    """The same plan as an individual plan: nothing that was written is written again.

    To take it up is to offer it, so where no offer is recorded, or the last one was turned down,
    it is offered today; what the person answers is recorded by whoever hears it.
    """
    told = replace(plan, kind=PlanKind.INDIVIDUAL)
    if plan.offer in (OfferState.NOT_OFFERED, OfferState.DECLINED):
        told = replace(told, offer=OfferState.OFFERED, offered_on=today, answered_on=None)
    return told


def as_rehabilitation(plan: SavePlan) -> SavePlan:
    """The same plan as a rehabilitation plan, where the person wants no individual plan."""
    is_offer = plan.status in OF_AN_OFFER
    status = PlanStatus.IN_PREPARATION if is_offer else plan.status
    return replace(plan, kind=PlanKind.REHABILITATION, status=status)
