from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from teamdesk.domain.gap_kinds import GAP_WORDS, GapKind
from teamdesk.domain.plan_gaps import ASKED_ALL_THE_SAME, Gap, MeasureFacts, PlanFacts, find_gaps
from teamdesk.domain.plan_points import PlanPoint, points_of
from teamdesk.domain.plans import PlanKind

WALKING = MeasureFacts("Gangtrening", "Ola Lien", "3 ganger i uka", "Med rullator")
WHOLE = PlanFacts(
    goals=1,
    resources="Søsteren",
    needs="Trening",
    participants=2,
    coordinator="Kari Hansen",
    coordinator_phone="55 55 01 24",
    unit="Koordinerende enhet i Fjordvik",
    unit_phone="55 55 00 10",
    own_contribution="Går i trappa",
    measures=(WALKING,),
    period_from=date(2026, 11, 1),
    period_to=date(2027, 5, 1),
    revision_on=date(2027, 2, 1),
    has_consent=True,
    cooperations=0,
    cooperation="Ingen",
    today=date(2026, 11, 23),
    is_consent_asked=True,
    is_week_planned=True,
)
# Each row of the table in domain notes 2.2; nothing else is wrong with the plan.
LACKING: dict[GapKind, dict[str, Any]] = {
    GapKind.GOALS: {"goals": 0},
    GapKind.RESOURCES: {"resources": " "},
    GapKind.NEEDS: {"needs": " "},
    GapKind.PARTICIPANTS: {"participants": 1},
    GapKind.COORDINATOR: {"coordinator": ""},
    GapKind.COORDINATOR_PHONE: {"coordinator_phone": " "},
    GapKind.UNIT: {"unit": " "},
    GapKind.OWN_CONTRIBUTION: {"own_contribution": " \n"},
    GapKind.MEASURES: {"measures": ()},
    GapKind.RESPONSIBLE: {"measures": (replace(WALKING, responsible=" "),)},
    GapKind.EXTENT: {"measures": (replace(WALKING, extent=" "),)},
    GapKind.METHOD: {"measures": (replace(WALKING, method=" "),)},
    GapKind.PERIOD: {"period_from": None},
    GapKind.REVISION: {"revision_on": None},
    GapKind.REVISION_PASSED: {"revision_on": date(2026, 11, 22)},
    GapKind.REVISION_OUTSIDE: {"revision_on": date(2027, 5, 2)},
    GapKind.CONSENT: {"has_consent": False},
    GapKind.COOPERATION: {"cooperation": " "},
    GapKind.WEEK: {"is_week_planned": False},
}
OF_INDIVIDUAL = tuple(kind for kind in GapKind if kind is not GapKind.WEEK)
OF_REHABILITATION = (
    GapKind.GOALS,
    GapKind.MEASURES,
    GapKind.RESPONSIBLE,
    GapKind.EXTENT,
    GapKind.WEEK,
    GapKind.COORDINATOR,
    GapKind.COORDINATOR_PHONE,
    GapKind.UNIT,
    GapKind.PERIOD,
    GapKind.REVISION,
    GapKind.REVISION_PASSED,
    GapKind.REVISION_OUTSIDE,
    GapKind.CONSENT,
)


EMPTY = PlanFacts(
    0, "", "", 1, "", "", "", "", "", (), None, None, None, False, 0, "", WHOLE.today, False, False
)


def test_whole_plan_has_no_gaps() -> None:
    assert find_gaps(WHOLE, {}) == ()


@pytest.mark.parametrize("kind", OF_INDIVIDUAL)
def test_gap_is_found_by_its_own_check_alone(kind: GapKind) -> None:
    gaps = find_gaps(replace(WHOLE, **LACKING[kind]), {})
    assert [gap.kind for gap in gaps] == [kind]


@pytest.mark.parametrize("kind", [kind for kind in OF_INDIVIDUAL if kind not in ASKED_ALL_THE_SAME])
def test_gap_in_a_point_that_was_set_aside_with_a_reason_is_none(kind: GapKind) -> None:
    facts = replace(WHOLE, **LACKING[kind])
    assert find_gaps(facts, {kind.point: "Bor alene."}) == ()
    assert find_gaps(facts, {kind.point: "  "}) != ()


@pytest.mark.parametrize("kind", sorted(ASKED_ALL_THE_SAME))
def test_reason_for_the_point_sets_a_measure_and_the_unit_not_aside(kind: GapKind) -> None:
    facts = replace(WHOLE, **LACKING[kind])
    assert [gap.kind for gap in find_gaps(facts, {kind.point: "Ingen nå."})] == [kind]


def test_unit_without_a_number_cannot_be_rung() -> None:
    gaps = find_gaps(replace(WHOLE, unit_phone=" "), {})
    assert [gap.kind for gap in gaps] == [GapKind.UNIT]


def test_gap_of_a_measure_names_it() -> None:
    dusj = MeasureFacts("Dusjtrening", "", "", "")
    gaps = find_gaps(replace(WHOLE, measures=(WALKING, dusj)), {})
    assert gaps == tuple(
        Gap(kind, "Dusjtrening") for kind in (GapKind.RESPONSIBLE, GapKind.EXTENT, GapKind.METHOD)
    )


@pytest.mark.parametrize("day", [date(2026, 11, 23), date(2027, 5, 1)])
def test_revision_on_the_last_day_or_today_is_in_time(day: date) -> None:
    assert find_gaps(replace(WHOLE, revision_on=day), {}) == ()


def test_revision_before_the_period_is_outside_it() -> None:
    facts = replace(WHOLE, period_from=date(2027, 3, 1))
    assert [gap.kind for gap in find_gaps(facts, {})] == [GapKind.REVISION_OUTSIDE]


def test_revision_on_the_first_day_of_the_period_is_inside_it() -> None:
    facts = replace(WHOLE, period_from=WHOLE.revision_on)
    assert find_gaps(facts, {}) == ()


def test_revision_of_a_plan_without_an_end_is_inside_it() -> None:
    assert find_gaps(replace(WHOLE, period_to=None), {}) == ()


def test_others_on_the_list_are_cooperation_enough() -> None:
    assert find_gaps(replace(WHOLE, cooperations=1, cooperation=" "), {}) == ()


def test_gaps_of_an_empty_plan_touch_every_point_but_how() -> None:
    points = {gap.point for gap in find_gaps(EMPTY, {})}
    assert points == set(points_of(PlanKind.INDIVIDUAL)) - {PlanPoint.METHODS}


def test_gaps_of_an_empty_rehabilitation_plan_touch_its_points_in_their_order() -> None:
    asked = replace(EMPTY, is_consent_asked=True)
    points = [gap.point for gap in find_gaps(asked, {}, PlanKind.REHABILITATION)]
    assert list(dict.fromkeys(points)) == list(points_of(PlanKind.REHABILITATION))


def test_gap_words_name_the_measure_where_it_is_one() -> None:
    named = {kind for kind, words in GAP_WORDS.items() if "{measure}" in words}
    assert named == {GapKind.RESPONSIBLE, GapKind.EXTENT, GapKind.METHOD}


def test_whole_rehabilitation_plan_has_no_gaps() -> None:
    assert find_gaps(WHOLE, {}, PlanKind.REHABILITATION) == ()


@pytest.mark.parametrize("kind", OF_REHABILITATION)
def test_gap_of_a_rehabilitation_plan_is_found_by_its_own_check_alone(kind: GapKind) -> None:
    gaps = find_gaps(replace(WHOLE, **LACKING[kind]), {}, PlanKind.REHABILITATION)
    assert [gap.kind for gap in gaps] == [kind]


@pytest.mark.parametrize("kind", sorted(set(GapKind) - set(OF_REHABILITATION)))
def test_rehabilitation_plan_is_not_asked_for_the_rest_of_the_nine_points(kind: GapKind) -> None:
    assert find_gaps(replace(WHOLE, **LACKING[kind]), {}, PlanKind.REHABILITATION) == ()


def test_rehabilitation_plan_needs_no_consent_that_nobody_asked_for() -> None:
    facts = replace(WHOLE, has_consent=False, is_consent_asked=False)
    assert find_gaps(facts, {}, PlanKind.REHABILITATION) == ()
    assert [gap.kind for gap in find_gaps(facts, {})] == [GapKind.CONSENT]


def test_week_that_was_set_aside_with_a_reason_lacks_nothing() -> None:
    facts = replace(WHOLE, is_week_planned=False)
    aside = {PlanPoint.WEEK: "Følges opp på telefon."}
    assert find_gaps(facts, aside, PlanKind.REHABILITATION) == ()
