from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from teamdesk.domain.commands.records import SavePlan
from teamdesk.domain.plan_turns import as_individual, as_rehabilitation
from teamdesk.domain.plans import (
    OfferState,
    PlanKind,
    PlanStatus,
    offer_told_by,
    status_after_answer,
    statuses_of,
)

TODAY = date(2026, 11, 23)
REHABILITATION = SavePlan(
    UUID(int=1),
    1,
    UUID(int=2),
    PlanStatus.ACTIVE,
    kind=PlanKind.REHABILITATION,
    resources="Søsteren",
    needs="Trening",
    own_contribution="Går i trappa",
    revision_on=date(2027, 2, 1),
)


def test_plan_that_is_taken_up_keeps_every_text_and_is_offered_today() -> None:
    found = as_individual(REHABILITATION, TODAY)
    offered = {"offer": OfferState.OFFERED, "offered_on": TODAY, "kind": PlanKind.INDIVIDUAL}
    assert found == replace(REHABILITATION, **offered)


def test_plan_that_was_consented_to_is_not_offered_again() -> None:
    before = replace(REHABILITATION, offer=OfferState.CONSENTED, offered_on=date(2026, 11, 2))
    assert as_individual(before, TODAY) == replace(before, kind=PlanKind.INDIVIDUAL)


def test_plan_that_was_declined_goes_on_as_a_rehabilitation_plan() -> None:
    declined = replace(
        REHABILITATION,
        kind=PlanKind.INDIVIDUAL,
        status=PlanStatus.DECLINED,
        offer=OfferState.DECLINED,
    )
    found = as_rehabilitation(declined)
    assert (found.kind, found.status) == (PlanKind.REHABILITATION, PlanStatus.IN_PREPARATION)
    assert (found.offer, found.needs) == (OfferState.DECLINED, "Trening")


def test_rehabilitation_plan_has_no_state_of_an_offer() -> None:
    assert statuses_of(PlanKind.REHABILITATION) == (
        PlanStatus.IN_PREPARATION,
        PlanStatus.ACTIVE,
        PlanStatus.UNDER_REVISION,
        PlanStatus.ENDED,
    )
    assert statuses_of(PlanKind.INDIVIDUAL) == tuple(PlanStatus)


@pytest.mark.parametrize(
    ("status", "offer", "after"),
    [
        (PlanStatus.OFFERED, OfferState.CONSENTED, PlanStatus.CONSENTED),
        (PlanStatus.OFFERED, OfferState.DECLINED, PlanStatus.DECLINED),
        (PlanStatus.ACTIVE, OfferState.DECLINED, PlanStatus.DECLINED),
        (PlanStatus.ACTIVE, OfferState.CONSENTED, PlanStatus.ACTIVE),
        (PlanStatus.DECLINED, OfferState.NOT_OFFERED, PlanStatus.DECLINED),
    ],
)
def test_answer_moves_an_individual_plan(
    status: PlanStatus, offer: OfferState, after: PlanStatus
) -> None:
    assert status_after_answer(PlanKind.INDIVIDUAL, status, offer) is after


@pytest.mark.parametrize("offer", OfferState)
def test_answer_leaves_a_rehabilitation_plan_where_it_is(offer: OfferState) -> None:
    found = status_after_answer(PlanKind.REHABILITATION, PlanStatus.ACTIVE, offer)
    assert found is PlanStatus.ACTIVE


def test_offer_of_a_plan_that_is_only_offered_is_told_by_its_state() -> None:
    offer = OfferState.NOT_OFFERED
    told = offer_told_by(PlanKind.INDIVIDUAL, PlanStatus.DECLINED, offer)
    assert told is OfferState.DECLINED
    assert offer_told_by(PlanKind.INDIVIDUAL, PlanStatus.ACTIVE, offer) is offer
    assert offer_told_by(PlanKind.REHABILITATION, PlanStatus.ACTIVE, offer) is offer
