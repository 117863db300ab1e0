"""What was planned, decided and ended: plans, services, stays and evaluations."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from teamdesk.domain.evaluations import Outcome
from teamdesk.domain.plan_steps import PlanStep, make_round, write_rounds
from teamdesk.domain.plans import (
    Agreement,
    CoordinatorKind,
    OfferState,
    PlanEnd,
    PlanKind,
    PlanStatus,
    offer_told_by,
)
from teamdesk.models import (
    Cooperation,
    FinalEvaluation,
    HandoverNote,
    IndividualPlan,
    Participant,
    ServiceDecision,
    ServiceRecord,
    Stay,
)
from teamdesk.services.practice.people import coordinator_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from teamdesk.domain.plan_steps import Round
    from teamdesk.models import Base
    from teamdesk.services.practice.setting import Life

# A service that trains needs a decision of its own (Rambøll 5.1.3); care is told by the record.
OWN_DECISION = "Rehabilitering"
DAYS_A_WEEK, MINUTES_AN_HOUR, QUARTER = 7, 60, Decimal("0.25")


def plans_of(life: Life) -> Iterator[Base]:
    """The individual plan, where one was offered, those who take part, and others it needs."""
    told = life.story.told.get("plan")
    if not told:
        return
    kind, status = PlanKind(told.get("kind", PlanKind.INDIVIDUAL)), PlanStatus(told["state"])
    offer = OfferState(told.get("offer", OfferState.CONSENTED))
    coordinator_offer = OfferState(told.get("coordinator", OfferState.CONSENTED))
    is_offered = coordinator_offer is not OfferState.NOT_OFFERED
    offered_on, answered_on = (
        life.day(told, day) or life.day(told, "from") for day in ("offered", "answered")
    )
    yield IndividualPlan(
        id=life.ids.next("plan"),
        case_id=life.case_id,
        kind=kind,
        status=status,
        offer=offer_told_by(kind, status, offer),
        coordinator_offer=coordinator_offer,
        coordinator_offered_on=offered_on if is_offered else None,
        coordinator_answered_on=answered_on if is_offered else None,
        reported_on=life.day(told, "reported"),
        coordinator_kind=CoordinatorKind(told.get("coordinator_kind", CoordinatorKind.COORDINATOR)),
        deputy_id=life.setting.member_id(told["deputy"]) if "deputy" in told else None,
        **{f"outside_{name}": text for name, text in told.get("outside", {}).items()},
        rounds=write_rounds(_rounds_of(life, told)),
        ended_because=PlanEnd(told["ended_because"]) if "ended_because" in told else None,
        ended_on=life.day(told, "to") if status is PlanStatus.ENDED else None,
        offered_on=offered_on,
        answered_on=answered_on,
        resources=told.get("resources", ""),
        needs=told.get("needs", ""),
        own_contribution=told.get("own_contribution", ""),
        cooperation=told.get("cooperation", ""),
        period_from=life.day(told, "from"),
        period_to=life.day(told, "to"),
        revision_on=life.day(told, "next_revision"),
        not_relevant={},
        end_reason=told.get("reason", ""),
    )
    yield from _participants_of(life, told)
    for name, about, agreement, contact in told.get("cooperations", []):
        yield Cooperation(
            id=life.ids.next("cooperation"),
            case_id=life.case_id,
            name=name,
            about=about,
            agreement=Agreement(agreement),
            contact=contact,
        )


def _participants_of(life: Life, told: dict[str, Any]) -> Iterator[Base]:
    ids_by_name = {member.name: member.id for member in life.setting.members.values()}
    for position, (name, role, organisation, gives) in enumerate(told.get("participants", [])):
        yield Participant(
            id=life.ids.next("participant"),
            case_id=life.case_id,
            member_id=ids_by_name.get(name),
            name=name,
            role=role,
            organisation=organisation,
            phone=_phone_of(life, name),
            from_on=life.day(told, "from"),
            contribution=gives,
            position=position,
        )


def _rounds_of(life: Life, told: dict[str, Any]) -> tuple[Round, ...]:
    """The steps of each round with the days on which they were begun."""
    return tuple(
        make_round({PlanStep(name): life.calendar.day(day) for name, day in one.items()})
        for one in told.get("rounds", [])
    )


def _phone_of(life: Life, name: str) -> str:
    phones = {told["name"]: told.get("phone", "") for told in life.story.each("relative")}
    return str(phones.get(name, ""))


def services_of(life: Life) -> Iterator[Base]:
    """Decisions to follow, and the help there was before and is now."""
    for told in life.story.each("service"):
        from_on, to_on = life.calendar.day(told["from"]), life.day(told, "to")
        if told["what"].startswith(OWN_DECISION):
            yield _decision(life, told, from_on, to_on)
            continue
        before, now = told["before"], told.get("now", {})
        if before == now:
            yield _service(life, told, now, (from_on, to_on))
            continue
        turn = changed_on(life, from_on, to_on)
        yield _service(life, told, before, (from_on, turn))
        if now.get("visits"):
            yield _service(life, told, now, (turn, to_on))


def _decision(
    life: Life, told: dict[str, Any], from_on: date, to_on: date | None
) -> ServiceDecision:
    is_granted = told["state"] == "granted"
    return ServiceDecision(
        id=life.ids.next("decision"),
        case_id=life.case_id,
        service=told["what"],
        requested_on=life.calendar.past("-1w") if not is_granted else None,
        approved_on=life.day(told, "decided"),
        hours_a_week=Decimal(str(told["hours"])) if "hours" in told else None,
        from_on=from_on,
        to_on=to_on,
        reference_number=f"{from_on:%Y}/{life.random.randrange(1000, 9999)}" if is_granted else "",
    )


def changed_on(life: Life, from_on: date, to_on: date | None) -> date:
    """When the help became less: at the last meeting, or when the service ended before it."""
    last_meeting = life.calendar.meeting(-1)
    return max(from_on, min(last_meeting, to_on or last_meeting))


def _service(
    life: Life, told: dict[str, Any], given: dict[str, int], period: tuple[date, date | None]
) -> ServiceRecord:
    minutes = given["visits"] * given["staff"] * given["minutes"] * DAYS_A_WEEK
    return ServiceRecord(
        id=life.ids.next("service"),
        case_id=life.case_id,
        service=told["what"],
        unit=f"Sone {life.story.told['zone'].lower()}",
        from_on=period[0],
        to_on=period[1],
        hours_a_week=(Decimal(minutes) / MINUTES_AN_HOUR).quantize(QUARTER),
        visits_a_day=Decimal(given["visits"]),
        staff_a_visit=given["staff"],
    )


def stays_of(life: Life) -> Iterator[Base]:
    """Stays at an institution; the day of leaving is not paid."""
    for told in life.story.each("stay"):
        in_on, out_on = life.calendar.day(told["from"]), life.calendar.day(told["to"])
        yield Stay(
            id=life.ids.next("stay"),
            case_id=life.case_id,
            institution=told["institution"],
            purpose=told["purpose"],
            in_on=in_on,
            out_on=out_on,
            days=(out_on - in_on).days,
            price_a_day=Decimal(str(told["price"])) if "price" in told else None,
            contact_name=life.who(coordinator_of(life)),
            note=told["summary"],
        )


def endings_of(life: Life) -> Iterator[Base]:
    """Evaluations and the handover note, where the case got that far."""
    for told in life.story.each("evaluation"):
        yield FinalEvaluation(
            id=life.ids.next("evaluation"),
            case_id=life.case_id,
            evaluated_on=life.calendar.past(told["at"]),
            is_final=False,
            follow_up_weeks=told.get("weeks"),
            outcome=Outcome(told["outcome"]),
            text=told["text"],
            member_id=life.setting.member_id(told["by"]),
        )
    if final := life.story.told.get("final"):
        yield FinalEvaluation(
            id=life.ids.next("final"),
            case_id=life.case_id,
            evaluated_on=life.calendar.past(final["at"]),
            outcome=Outcome(final["outcome"]),
            text=final["text"],
            member_id=life.setting.member_id(coordinator_of(life)),
        )
    if handover := life.story.told.get("handover"):
        yield _handover(life, handover)


def _handover(life: Life, told: dict[str, Any]) -> HandoverNote:
    """What those who took over were told; not every zone has confirmed it."""
    written_on, received_by = life.calendar.past(told["at"]), told.get("received_by", "")
    return HandoverNote(
        id=life.ids.next("handover"),
        case_id=life.case_id,
        written_on=written_on,
        receiver=told["receiver"],
        text=told["text"],
        does_alone=told.get("does_alone", ""),
        how_to_help=told.get("how_to_help", ""),
        watch_for=told.get("watch_for", ""),
        aids=told.get("aids", ""),
        check_up_on=life.day(told, "check_up"),
        received_by=received_by,
        received_on=written_on if received_by else None,
    )
