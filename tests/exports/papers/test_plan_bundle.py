"""The plan for other systems, held against the base profiles of FHIR."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from fhir.resources.R4B.bundle import Bundle as BaseBundle
from hypothesis import given, settings
from hypothesis import strategies as st

from teamdesk.core.i18n import Language, load_translator
from teamdesk.core.paths import resources_dir
from teamdesk.domain.goals import GoalHorizon, GoalStatus
from teamdesk.domain.plans import PlanEnd
from teamdesk.exports.papers.plan.bundle import Measured, build_bundle
from teamdesk.exports.papers.plan.content import MeasureContent, PlanGoalContent
from teamdesk.exports.writers.bundle_writer import render_bundle
from tests.exports.papers.contents import PLAN, SHORT_PLAN

if TYPE_CHECKING:
    from teamdesk.exports.papers.plan.content import IndividualPlanContent

NB = load_translator(Language.NB, resources_dir() / "locale")
MEASURED = (
    Measured("COPM: utførelse", dt.date(2026, 9, 14), 3.4),
    Measured("TUG", dt.date(2026, 9, 14), 19.8, "s"),
    Measured("EQ-5D-5L", dt.date(2026, 9, 14), profile="21232"),
)


def told(
    content: IndividualPlanContent, measured: tuple[Measured, ...] = MEASURED
) -> dict[str, Any]:
    bundle: dict[str, Any] = json.loads(render_bundle(build_bundle(content, measured, NB)))
    return bundle


def of_kind(bundle: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    found = (entry["resource"] for entry in bundle["entry"])
    return [resource for resource in found if resource["resourceType"] == kind]


@pytest.mark.parametrize("content", [PLAN, SHORT_PLAN], ids=["individual", "rehabilitation"])
def test_bundle_is_valid_by_the_base_profiles(content: IndividualPlanContent) -> None:
    bundle = told(content)

    checked = BaseBundle.model_validate(bundle)

    assert {entry.resource.__resource_type__ for entry in checked.entry} == {
        "Patient",
        "CarePlan",
        "Goal",
        "Observation",
    }


@pytest.mark.parametrize(
    ("content", "name"), [(PLAN, "Individuell plan"), (SHORT_PLAN, "Rehabiliteringsplan")]
)
def test_plan_says_of_which_kind_it_is(content: IndividualPlanContent, name: str) -> None:
    (plan,) = of_kind(told(content), "CarePlan")
    assert (plan["title"], plan["category"]) == (name, [{"text": name}])


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({}, "active"),
        ({"resources": ""}, "draft"),
        ({"is_withdrawn": True}, "revoked"),
        ({"ended_because": PlanEnd.NO_NEED, "resources": ""}, "completed"),
        ({"ended_because": PlanEnd.MOVED}, "revoked"),
        ({"ended_because": PlanEnd.NO_NEED, "is_withdrawn": True}, "revoked"),
        ({"recipient": "NAV", "resources": ""}, "active"),
        ({"recipient": "NAV", "is_unfinished": True}, "draft"),
    ],
)
def test_plan_says_whether_it_is_to_be_used(changes: dict[str, Any], status: str) -> None:
    (plan,) = of_kind(told(replace(PLAN, **changes)), "CarePlan")
    assert plan["status"] == status


@settings(max_examples=30)
@given(st.text(max_size=40), st.sampled_from(GoalStatus))
def test_bundle_of_any_words_is_valid(text: str, status: GoalStatus) -> None:
    words = f"a{text}b"
    goal = PlanGoalContent(words, GoalHorizon.SHORT, status, dt.date(2026, 12, 1))
    measure = MeasureContent(words, words, words, arena=words, from_on=dt.date(2026, 9, 1))
    content = replace(PLAN, person_name=words, goals=(goal,), measures=(measure,))

    BaseBundle.model_validate(told(content, (Measured(words, None, profile=words),)))


def test_bundle_points_only_to_what_it_holds() -> None:
    bundle = told(PLAN)
    names = {entry["fullUrl"] for entry in bundle["entry"]}
    (plan,) = of_kind(bundle, "CarePlan")
    resources = [entry["resource"] for entry in bundle["entry"]]

    assert {goal["reference"] for goal in plan["goal"]} <= names
    assert {each["subject"]["reference"] for each in resources if "subject" in each} <= names
    assert len(names) == len(bundle["entry"])


def test_bundle_of_the_same_plan_is_the_same_bytes() -> None:
    first, second = (render_bundle(build_bundle(PLAN, MEASURED, NB)) for _time in range(2))

    assert first == second


@pytest.mark.parametrize(
    ("status", "lifecycle", "achievement"),
    [
        (GoalStatus.NOT_STARTED, "planned", None),
        (GoalStatus.STUCK, "active", "no-progress"),
        (GoalStatus.REACHED, "completed", "achieved"),
        (GoalStatus.ENDED, "cancelled", "not-achieved"),
    ],
)
def test_bundle_says_how_a_goal_goes(
    status: GoalStatus, lifecycle: str, achievement: str | None
) -> None:
    content = replace(PLAN, goals=(PlanGoalContent("Gå ut", GoalHorizon.SHORT, status),))
    (goal,) = of_kind(told(content), "Goal")
    codes = [code["code"] for code in goal.get("achievementStatus", {}).get("coding", [])]

    assert goal["lifecycleStatus"] == lifecycle
    assert codes == ([achievement] if achievement else [])


def test_bundle_of_a_plan_that_lacks_something_is_a_draft() -> None:
    (whole,) = of_kind(told(PLAN), "CarePlan")
    (lacking,) = of_kind(told(replace(PLAN, needs="")), "CarePlan")

    assert (whole["status"], lacking["status"]) == ("active", "draft")


def test_bundle_has_the_birth_number_only_where_it_was_chosen() -> None:
    (person,) = of_kind(told(PLAN), "Patient")
    (known,) = of_kind(told(replace(PLAN, identity_number="12834799999")), "Patient")

    assert "identifier" not in person
    assert known["identifier"][0]["value"] == "12834799999"


def test_bundle_tells_numbers_as_numbers_and_profiles_as_words() -> None:
    copm, tug, health = of_kind(told(PLAN), "Observation")

    assert copm["valueQuantity"] == {"value": 3.4}
    assert tug["valueQuantity"] == {"value": 19.8, "unit": "s"}
    assert health["valueString"] == "21232"
    assert health["effectiveDateTime"] == "2026-09-14"
