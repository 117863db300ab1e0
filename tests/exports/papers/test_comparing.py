from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from teamdesk.domain.plan_differences import Difference, ItemDifference, PointDifference
from teamdesk.domain.plan_points import PlanPoint
from teamdesk.domain.plans import Agreement, PlanEnd, PlanKind
from teamdesk.exports.papers.plan.changes import OF_THE_HEAD
from teamdesk.exports.papers.plan.comparing import compare_plans
from teamdesk.exports.papers.plan.content import CooperationContent, RevisionContent
from tests.exports.papers.contents import PLAN

if TYPE_CHECKING:
    from teamdesk.core.i18n import Translator
    from teamdesk.exports.papers.plan.content import IndividualPlanContent


def changed(
    after: IndividualPlanContent, nb: Translator
) -> dict[PlanPoint | None, PointDifference]:
    found = compare_plans(PLAN, after, nb)
    assert [point.point for point in found] == [None, *PlanPoint]
    return {point.point: point for point in found if point.is_changed}


def other(point: PointDifference) -> list[ItemDifference]:
    return [item for item in point.items if item.what is not Difference.SAME]


def test_plan_beside_itself_is_alike_in_every_point(nb: Translator) -> None:
    later = (*PLAN.revisions, RevisionContent(3, PLAN.dated, "Levert ut igjen"))
    assert changed(replace(PLAN, revisions=later), nb) == {}


def test_measure_with_another_extent_is_changed_where_it_stands(nb: Translator) -> None:
    first, second = PLAN.measures
    after = replace(PLAN, measures=(first, replace(second, extent="4 ganger i uka")))
    (item,) = other(changed(after, nb)[PlanPoint.MEASURES])
    assert item == ItemDifference(
        Difference.CHANGED,
        "Dusjtrening; 2 ganger i uka; Áile Ŋuorttaniid",
        "Dusjtrening; 4 ganger i uka; Áile Ŋuorttaniid",
    )


def test_goal_that_is_gone_is_taken_away(nb: Translator) -> None:
    (item,) = other(changed(replace(PLAN, goals=PLAN.goals[:1]), nb)[PlanPoint.GOALS])
    assert item.what is Difference.REMOVED
    assert item.before.startswith("Gå til butikken selv; ")


def test_point_that_was_set_aside_and_is_filled_in_is_changed(nb: Translator) -> None:
    after = replace(PLAN, cooperation="Fastlegen", not_relevant=())
    (item,) = other(changed(after, nb)[PlanPoint.COOPERATION])
    assert (item.before, item.after) == ("Ikke aktuelt. Ingen andre trengs nå.", "Fastlegen")


def test_others_who_are_needed_are_compared_row_by_row(nb: Translator) -> None:
    nav = CooperationContent("NAV", "Tiltakspenger", Agreement.WANTED, "Nils Utsi")
    before = replace(PLAN, cooperations=(nav,), not_relevant=())
    after = replace(before, cooperations=(replace(nav, agreement=Agreement.AGREED),))
    differences = compare_plans(before, after, nb)
    (point,) = (each for each in differences if each.point is PlanPoint.COOPERATION)
    (item,) = other(point)
    assert item.before == "NAV; Tiltakspenger; ønsket; Nils Utsi"
    assert item.after == "NAV; Tiltakspenger; avtalt; Nils Utsi"


def test_what_stands_above_the_points_is_compared_too(nb: Translator) -> None:
    unit = replace(PLAN.unit, phone="68 99 99 99")
    after = replace(
        PLAN,
        person_name="Anne Berg",
        kind=PlanKind.REHABILITATION,
        what_matters="Å komme ut",
        language_needs="Nordsamisk",
        unit=unit,
        ended_because=PlanEnd.MOVED,
    )
    found = other(changed(after, nb)[None])
    assert [item.after.partition(":")[0] for item in found] == [
        nb(OF_THE_HEAD[n]) for n in OF_THE_HEAD
    ]
    assert [item.after.partition(": ")[2] for item in found] == [
        "Anne Berg",
        "Rehabiliteringsplan",
        "Å komme ut",
        "Nordsamisk",
        ", ".join(part for part in (unit.name, unit.phone, unit.email) if part),
        "Planen er avsluttet: flyttet.",
    ]
