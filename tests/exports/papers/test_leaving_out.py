"""A paper of a plan without some of its points, as its purpose needs less (domain notes 2.2)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.plan_points import POINT_NAMES, PlanPoint, may_be_left_out
from teamdesk.domain.plans import PlanKind
from teamdesk.exports.papers.plan.builder import build_plan
from teamdesk.exports.papers.plan.bundle import build_bundle
from teamdesk.exports.papers.plan.content import CooperationContent
from teamdesk.exports.papers.plan.leaving_out import without
from teamdesk.exports.writers.plain_text import as_text
from tests.exports.outline import headings, notices
from tests.exports.papers.contents import PLAN

if TYPE_CHECKING:
    from teamdesk.core.i18n import Translator

INDIVIDUAL = may_be_left_out(PlanKind.INDIVIDUAL)
# Every point says a word of its own.
WHOLE = replace(
    PLAN,
    goals=(replace(PLAN.goals[0], text="Måløord"),),
    resources="Ressursord",
    needs="Behovsord",
    own_contribution="Egetord",
    participants=(
        PLAN.participants[0],
        replace(PLAN.participants[1], name="Nabonavn", contribution="Naboord"),
    ),
    measures=(
        replace(
            PLAN.measures[0], text="Tiltaksord", method="Metodeord", arena="Stedord", goal="Måløord"
        ),
    ),
    consents=(replace(PLAN.consents[0], scope="Samtykkeord"),),
    cooperations=(CooperationContent("Medord", "Saksord", contact="Kontaktord"),),
    cooperation="Samarbeidsord",
    not_relevant=(),
)
WORDS = {
    PlanPoint.GOALS: ("Måløord",),
    PlanPoint.RESOURCES: ("Ressursord",),
    PlanPoint.NEEDS: ("Behovsord",),
    PlanPoint.PARTICIPANTS: ("Nabonavn", "Naboord"),
    PlanPoint.CONTRIBUTIONS: ("Egetord", "Naboord"),
    PlanPoint.MEASURES: ("Tiltaksord", "Metodeord"),
    PlanPoint.METHODS: ("Metodeord", "Stedord"),
    PlanPoint.CONSENT: ("Samtykkeord",),
    PlanPoint.COOPERATION: ("Medord", "Saksord", "Kontaktord", "Samarbeidsord"),
}


@pytest.mark.parametrize("point", INDIVIDUAL)
def test_point_that_is_left_out_is_nowhere_in_the_paper(point: PlanPoint, nb: Translator) -> None:
    paper = build_plan(without(WHOLE, [point]), nb)
    said = as_text(paper.blocks)
    assert nb(POINT_NAMES[point]) not in headings(paper)
    assert [word for word in WORDS[point] if word in said] == []
    assert notices(paper) == [f"Utelatt i dette dokumentet: {nb(POINT_NAMES[point])}."]


@pytest.mark.parametrize("point", INDIVIDUAL)
def test_other_points_stay_as_they_are(point: PlanPoint, nb: Translator) -> None:
    said = as_text(build_plan(without(WHOLE, [point]), nb).blocks)
    lost = set(WORDS[point])
    kept = [word for words in WORDS.values() for word in words if word not in lost]
    taken_with = {"Metodeord", "Stedord"} if point is PlanPoint.MEASURES else set()
    assert [word for word in kept if word not in said and word not in taken_with] == []


def test_every_point_that_may_be_left_out_has_its_words() -> None:
    assert set(WORDS) == set(INDIVIDUAL) >= set(may_be_left_out(PlanKind.REHABILITATION))


def test_draft_is_told_of_the_whole_plan(nb: Translator) -> None:
    lacking = replace(WHOLE, resources="")
    told = notices(build_plan(without(lacking, [PlanPoint.RESOURCES]), nb))
    assert told == [
        "Utelatt i dette dokumentet: Ressurser.",
        "Utkast. Planen er ikke ferdig.",
    ]


def test_copy_for_one_who_takes_part_lists_nothing(nb: Translator) -> None:
    copy = replace(WHOLE, recipient="NAV")
    told = notices(build_plan(without(copy, [PlanPoint.NEEDS]), nb))
    assert not any("Behov" in each for each in told)


def test_what_other_systems_read_is_without_it_too(nb: Translator) -> None:
    bundle = build_bundle(without(WHOLE, [PlanPoint.GOALS, PlanPoint.MEASURES]), (), nb)
    kinds = [resource.kind for resource in bundle.resources]
    assert "Goal" not in kinds
    assert "CarePlan" in kinds


def test_nothing_left_out_is_the_plan_itself() -> None:
    assert without(WHOLE, []) is WHOLE
