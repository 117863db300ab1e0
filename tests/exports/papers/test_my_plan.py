"""«Min plan»: the person's own words, and nothing that is for the trade."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from teamdesk.core.formats import unbroken
from teamdesk.domain.goals import GoalHorizon, GoalStatus
from teamdesk.domain.plans import PlanEnd
from teamdesk.exports.document import Bullets, Heading
from teamdesk.exports.papers.my_plan.builder import build_my_plan
from teamdesk.exports.papers.plan.content import PlanGoalContent
from teamdesk.exports.writers.plain_text import as_text
from tests.exports.outline import below, headings, notices, rows, said
from tests.exports.papers.contents import PLAN

if TYPE_CHECKING:
    from teamdesk.core.i18n import Translator
    from teamdesk.exports.papers.plan.content import IndividualPlanContent


def text_of(content: IndividualPlanContent, translate: Translator) -> str:
    return as_text(build_my_plan(content, translate).blocks)


def test_my_plan_holds_only_what_the_person_needs(nb: Translator) -> None:
    assert headings(build_my_plan(PLAN, nb)) == [
        "Dette er viktig for meg",
        "Målene mine",
        "Dette gjør jeg selv",
        "Hvem hjelper meg, og når",
        "Hvem jeg kan ringe",
        "Når vi ser på planen igjen",
    ]


def test_my_plan_is_in_large_print(nb: Translator) -> None:
    assert build_my_plan(PLAN, nb).large_print


def test_my_plan_leaves_out_status_consent_and_needs(nb: Translator) -> None:
    text = text_of(PLAN, nb)
    assert "▲" not in text
    assert "NAV Fjordvik" not in text
    assert PLAN.needs not in text


def test_my_plan_sets_reached_goals_apart_and_leaves_out_ended(nb: Translator) -> None:
    goals = (
        PlanGoalContent("Dusje selv", GoalHorizon.SHORT, GoalStatus.REACHED),
        PlanGoalContent("Kjøre bil", GoalHorizon.SHORT, GoalStatus.ENDED),
    )
    document = build_my_plan(replace(PLAN, goals=goals), nb)
    assert headings(document, level=3) == ["Dette har jeg klart"]
    (found,) = (each for each in below(document, "Dette har jeg klart"))
    assert isinstance(found, Bullets)
    assert [said(item) for item in found.items] == ["Dusje selv"]


def test_my_plan_names_who_comes_before_who_answers_for_it(nb: Translator) -> None:
    table = rows(build_my_plan(PLAN, nb), "Hvem hjelper meg, og når")
    assert [row[2] for row in table] == ["Ingrid Solberg", "Áile Ŋuorttaniid"]


def test_my_plan_leaves_out_what_is_over(nb: Translator) -> None:
    later = replace(PLAN, dated=dt.date(2026, 12, 12))
    assert len(rows(build_my_plan(later, nb), "Hvem hjelper meg, og når")) == 1


def test_my_plan_tells_whom_to_ring_the_coordinator_first(nb: Translator) -> None:
    ring = rows(build_my_plan(PLAN, nb), "Hvem jeg kan ringe")
    assert [row[0].partition("\n")[0] for row in ring] == [
        "Kari Hansen",
        "Elsa-Kristine Bjørnstad-Mortensen",
        "Koordinerende enhet i Fjordvik",
    ]


def test_my_plan_says_when_a_revision_was_missed(nb: Translator) -> None:
    missed = replace(PLAN, revision_on=dt.date(2026, 11, 1))
    assert "Vi skulle ha sett på planen igjen 1. november 2026." in text_of(missed, nb)
    assert "Vi ser på planen igjen 1. februar 2027." in text_of(PLAN, nb)


def test_my_plan_has_no_empty_heading(nb: Translator) -> None:
    bare = replace(
        PLAN,
        what_matters="",
        goals=(),
        own_contribution=" ",
        measures=(),
        coordinator=None,
        participants=(),
        unit=replace(PLAN.unit, name="", phone=""),
        revision_on=None,
    )
    document = build_my_plan(bare, nb)
    assert [each.level for each in document.blocks if isinstance(each, Heading)] == [1]


def test_my_plan_tells_where_but_not_how_it_is_explained_to_helpers(nb: Translator) -> None:
    first, *_ = rows(build_my_plan(PLAN, nb), "Hvem hjelper meg, og når")
    assert first[0] == "Gangtrening ute\nHvor: Fortauet til butikken"
    assert "hun bestemmer farten" not in text_of(PLAN, nb)


def test_my_plan_that_is_a_draft_says_so_on_every_page(nb: Translator) -> None:
    document = build_my_plan(replace(PLAN, resources=""), nb)
    assert notices(document) == ["Utkast. Planen er ikke ferdig ennå."]
    assert document.running.left == "Utkast · Fjordvik kommune · Min plan"
    whole = build_my_plan(PLAN, nb)
    assert (notices(whole), whole.running.left) == ([], "Fjordvik kommune · Min plan")


def test_my_plan_is_not_used_once_consent_is_withdrawn(nb: Translator) -> None:
    document = build_my_plan(replace(PLAN, is_withdrawn=True), nb)
    said_above = "Jeg har trukket samtykket mitt. Planen skal ikke deles eller brukes."
    assert notices(document) == [said_above]
    assert document.running.left.startswith("Utkast · ")


def test_my_plan_begins_who_comes_with_a_capital(nb: Translator) -> None:
    measures = (replace(PLAN.measures[0], executor="hjemmetjenesten"),)
    ((*_, who),) = rows(
        build_my_plan(replace(PLAN, measures=measures), nb), "Hvem hjelper meg, og når"
    )
    assert who == "Hjemmetjenesten"


@pytest.mark.parametrize(("name", "phone"), [("Tildeling", ""), ("", "55 55 00 00")])
def test_my_plan_names_the_unit_by_what_is_known(name: str, phone: str, nb: Translator) -> None:
    content = replace(PLAN, unit=replace(PLAN.unit, name=name, phone=phone))
    told = as_text(build_my_plan(content, nb).blocks)
    assert (name or "Koordinerende enhet") in told
    assert unbroken(phone) in told


def test_my_plan_that_has_ended_says_so(nb: Translator) -> None:
    over = replace(PLAN, ended_because=PlanEnd.NO_NEED, ended_on=date(2026, 10, 1), resources="")
    assert "Planen min ble avsluttet 1. oktober 2026." in notices(build_my_plan(over, nb))
    undated = replace(over, ended_on=None)
    assert "Planen min er avsluttet." in notices(build_my_plan(undated, nb))
