"""Plans, interviews and services of the practice team are good enough to learn from."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from teamdesk.domain.people import ConsentKind, ConsentState, Information
from teamdesk.domain.plans import PlanKind, PlanStatus
from teamdesk.models import (
    CaseFile,
    Consent,
    Cooperation,
    IndividualPlan,
    Measure,
    Participant,
    Person,
    ServiceRecord,
    Stay,
)

if TYPE_CHECKING:
    from tests.helpers.practice_rows import GatheredRows

LIVING = (PlanStatus.ACTIVE, PlanStatus.UNDER_REVISION)


def _plans(rows: GatheredRows, *statuses: PlanStatus) -> list[IndividualPlan]:
    return [
        plan
        for plan in rows.all(IndividualPlan)
        if plan.status in statuses and plan.kind is PlanKind.INDIVIDUAL
    ]


def _lacks(rows: GatheredRows, plan: IndividualPlan) -> list[str]:
    """Which of the nine points a plan lacks."""
    measures = [m for m in rows.all(Measure) if m.case_id == plan.case_id]
    has = {
        "resources": plan.resources,
        "needs": plan.needs,
        "contribution": plan.own_contribution,
        "cooperation": plan.cooperation
        or any(row.case_id == plan.case_id for row in rows.all(Cooperation)),
        "revision": plan.revision_on,
        "participants": [p for p in rows.all(Participant) if p.case_id == plan.case_id],
        "coordinator": [
            c for c in rows.all(CaseFile) if c.id == plan.case_id and c.coordinator_id is not None
        ],
        "consent": [
            c
            for c in rows.all(Consent)
            if c.case_id == plan.case_id and c.kind is ConsentKind.PLAN and c.given_on
        ],
        "measures": measures and all(m.extent and m.method and m.responsible_id for m in measures),
    }
    return [point for point, value in has.items() if not value]


def test_living_plans_have_all_nine_points(rows: GatheredRows) -> None:
    living = _plans(rows, *LIVING)

    assert len(living) == 5
    assert not [_lacks(rows, plan) for plan in living if _lacks(rows, plan)]


def test_plan_in_preparation_lacks_only_the_time_of_revision(rows: GatheredRows) -> None:
    (plan,) = _plans(rows, PlanStatus.IN_PREPARATION)

    assert _lacks(rows, plan) == ["revision"]


def test_papers_are_in_nynorsk_for_two(rows: GatheredRows) -> None:
    writers = [person.name for person in rows.all(Person) if person.language == "nn"]

    assert sorted(writers) == ["Bjarne Tveit", "Gudrun Fosse"]


def test_consents_run_out_within_thirty_days_or_have_run_out(
    rows: GatheredRows, monday: date
) -> None:
    soon = [c for c in rows.all(Consent) if c.valid_until and c.valid_until < monday + 4 * _WEEK]

    assert {consent.valid_until < monday for consent in soon} == {True, False}


def test_every_state_of_a_consent_is_there(rows: GatheredRows) -> None:
    found = rows.all(Consent)

    assert {consent.state for consent in found} == set(ConsentState)
    assert {consent.kind for consent in found} == set(ConsentKind)
    assert {kind for consent in found for kind in consent.information} == set(Information)


def test_help_becomes_less(rows: GatheredRows) -> None:
    (liv,) = [p for p in rows.all(Person) if p.name == "Liv Dahl"]
    (case,) = [c for c in rows.all(CaseFile) if c.person_id == liv.id]
    before, now = (s for s in rows.all(ServiceRecord) if s.case_id == case.id)

    assert (before.visits_a_day, before.staff_a_visit) == (4, 2)
    assert (now.visits_a_day, now.staff_a_visit) == (1, 1)
    assert before.hours_a_week > 20 * now.hours_a_week


def test_stays_and_services_end_after_they_begin(rows: GatheredRows) -> None:
    assert all(stay.days == (stay.out_on - stay.in_on).days > 0 for stay in rows.all(Stay))
    assert all(s.to_on is None or s.to_on >= s.from_on for s in rows.all(ServiceRecord))


_WEEK = timedelta(weeks=1)
