from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from teamdesk.domain.people import ConsentState
from teamdesk.domain.plan_points import INDIVIDUAL_POINTS, POINT_NAMES, PlanPoint
from teamdesk.domain.plans import Agreement, CoordinatorKind, PlanEnd, PlanKind
from teamdesk.exports.document import Paragraph, Quote
from teamdesk.exports.papers.plan.builder import build_plan
from teamdesk.exports.papers.plan.content import CooperationContent
from teamdesk.exports.papers.plan.gaps import points_missing
from teamdesk.exports.phrases import paragraphs
from teamdesk.exports.writers.plain_text import as_text
from tests.exports.outline import below, facts_of, headings, notices, rows, said
from tests.exports.papers.contents import PLAN

if TYPE_CHECKING:
    from teamdesk.core.i18n import Translator
    from teamdesk.exports.papers.plan.content import ConsentContent

EMPTY: dict[PlanPoint, dict[str, Any]] = {
    PlanPoint.GOALS: {"goals": ()},
    PlanPoint.RESOURCES: {"resources": " "},
    PlanPoint.NEEDS: {"needs": ""},
    PlanPoint.PARTICIPANTS: {"participants": ()},
    PlanPoint.COORDINATOR: {"coordinator": None},
    PlanPoint.CONTRIBUTIONS: {
        "own_contribution": "",
        "participants": tuple(replace(who, contribution="") for who in PLAN.participants),
    },
    PlanPoint.MEASURES: {"measures": ()},
    PlanPoint.METHODS: {"measures": tuple(replace(m, method="", arena="") for m in PLAN.measures)},
    PlanPoint.PERIOD: {"revision_on": None},
    PlanPoint.CONSENT: {"consents": ()},
    PlanPoint.COOPERATION: {"not_relevant": ()},
}


def test_plan_with_every_point_has_them_in_order_and_is_no_draft(nb: Translator) -> None:
    document = build_plan(PLAN, nb)
    assert headings(document)[:-1] == [nb(POINT_NAMES[point]) for point in INDIVIDUAL_POINTS]
    assert headings(document)[-1] == "Underskrifter"
    assert notices(document) == []
    assert document.running.left == "Fjordvik kommune · Individuell plan"


def test_plan_is_signed_on_the_page_with_the_rules_behind_it(nb: Translator) -> None:
    document = build_plan(replace(PLAN, legal_text="Reglene.\n\nSlik de var."), nb)
    rules = below(document, "Hjemmel for planen")
    assert [isinstance(rule, Paragraph) and rule.keeps_next for rule in rules] == [True, True]


@pytest.mark.parametrize("point", INDIVIDUAL_POINTS)
def test_plan_that_lacks_a_point_is_a_draft_that_names_it(point: PlanPoint, nb: Translator) -> None:
    document = build_plan(replace(PLAN, **EMPTY[point]), nb)
    (notice,) = notices(document)
    name = nb(POINT_NAMES[point])
    assert notice.startswith("Utkast. Planen er ikke ferdig. Dette mangler: ")
    assert name in notice
    assert name not in headings(document)
    assert document.running.left == "Utkast · Fjordvik kommune · Individuell plan"


@pytest.mark.parametrize("point", [p for p in INDIVIDUAL_POINTS if p is not PlanPoint.MEASURES])
def test_plan_that_sets_a_point_aside_says_why(point: PlanPoint, nb: Translator) -> None:
    reasons = {"not_relevant": ((PlanPoint.COOPERATION, "Ingen."), (point, "Bor alene."))}
    document = build_plan(replace(PLAN, **(EMPTY[point] | reasons)), nb)
    (paragraph,) = below(document, nb(POINT_NAMES[point]))
    assert notices(document) == []
    assert said(paragraph.spans) == "Ikke aktuelt. Bor alene."


@pytest.mark.parametrize("reason", ["", "Hun er på sykehus."])
def test_what_others_contribute_stands_without_the_persons_own(reason: str, nb: Translator) -> None:
    helper = next(who for who in PLAN.participants if who.contribution)
    set_aside = ((PlanPoint.CONTRIBUTIONS, reason),) if reason else ()
    content = replace(PLAN, own_contribution=" ", not_relevant=set_aside)
    told = as_text(below(build_plan(content, nb), nb(POINT_NAMES[PlanPoint.CONTRIBUTIONS])))
    assert helper.contribution in told
    assert reason in told


def test_what_the_person_does_may_stand_among_those_who_take_part(nb: Translator) -> None:
    helper = next(who for who in PLAN.participants if who.contribution)
    own = replace(helper, name=PLAN.person_name, contribution="Går i trappa")
    for said_twice in ("", "Går i trappa", "Øver hver dag"):
        content = replace(PLAN, participants=(own,), own_contribution=said_twice)
        told = as_text(below(build_plan(content, nb), nb(POINT_NAMES[PlanPoint.CONTRIBUTIONS])))
        assert told.count("Går i trappa") == 1
        assert said_twice in told


def test_plan_shows_the_birth_number_only_where_it_was_chosen(nb: Translator) -> None:
    head = facts_of(build_plan(PLAN, nb), "Individuell plan")
    chosen = facts_of(
        build_plan(replace(PLAN, identity_number="12834799999"), nb), "Individuell plan"
    )
    assert head["Fødselsdato"] == "12. mars 1947"
    assert "Fødselsnummer" not in head
    assert chosen["Fødselsnummer"] == "12834799999"


def test_plan_head_has_version_and_the_municipalitys_door(nb: Translator) -> None:
    head = facts_of(build_plan(PLAN, nb), "Individuell plan")
    assert head["Versjon"] == "2 (23. november 2026)"
    assert (
        head["Koordinerende enhet"].splitlines()[1] == "55\xa055\xa001\xa023, ke@fjordvik.example"
    )


def test_plan_does_not_double_the_quotation_marks(nb: Translator) -> None:
    quotes = [block for block in build_plan(PLAN, nb).blocks if isinstance(block, Quote)]
    assert quotes[0].text == "«Jeg vil gå til butikken selv.»"


def test_plan_measures_have_extent_and_responsible(nb: Translator) -> None:
    assert rows(build_plan(PLAN, nb), "Tiltak") == [
        (
            "Gangtrening ute\nMål: Gå til butikken selv",
            "3 ganger i uka, 45 minutter\n9.11.2026 – 11.12.2026",
            "Ola Nordmann\nutføres av Ingrid Solberg",
        ),
        ("Dusjtrening", "2 ganger i uka", "Áile Ŋuorttaniid"),
    ]


def test_plan_consents_tell_who_may_see_what_and_who_may_not(nb: Translator) -> None:
    assert rows(build_plan(PLAN, nb), "Samtykke") == [
        ("Team Nord", "Alt i planen", "samtykke gitt\nskriftlig", "4.11.2026", "4.11.2027"),
        ("NAV Fjordvik", "Ingenting", "samtykke ikke gitt", "", ""),
    ]


def test_plan_prints_the_municipalitys_legal_text_only_where_it_has_one(nb: Translator) -> None:
    text = "Etter forskrift om individuell plan."
    with_text = build_plan(replace(PLAN, legal_text=text), nb)
    assert "Hjemmel for planen" in headings(with_text)
    assert "Hjemmel for planen" not in headings(build_plan(PLAN, nb))


def test_plan_of_an_unknown_birth_date_names_the_person_alone(nb: Translator) -> None:
    document = build_plan(replace(PLAN, birth_date=None), nb)
    assert document.running.right == "Anne Marie Berg"


@pytest.mark.parametrize(
    "consents",
    [
        tuple(replace(row, state=ConsentState.REFUSED) for row in PLAN.consents),
        tuple(replace(row, state=ConsentState.WITHDRAWN) for row in PLAN.consents),
        tuple(replace(row, valid_until=PLAN.dated - timedelta(days=1)) for row in PLAN.consents),
    ],
)
def test_plan_without_a_yes_that_holds_lacks_consent(consents: tuple[ConsentContent, ...]) -> None:
    content = replace(PLAN, consents=consents)
    assert points_missing(content) == (PlanPoint.CONSENT,)


def test_rehabilitation_plan_is_called_one(nb: Translator) -> None:
    document = build_plan(replace(PLAN, kind=PlanKind.REHABILITATION), nb)
    assert document.title == "Rehabiliteringsplan, sak F-2031"
    assert facts_of(document, "Rehabiliteringsplan")["Sak"] == "F-2031"
    assert document.running.left.endswith("Rehabiliteringsplan")


def test_plan_names_the_kind_of_coordinator_where_it_is_another(nb: Translator) -> None:
    assert PLAN.coordinator is not None
    leader = replace(PLAN.coordinator, kind=CoordinatorKind.CHILD)
    told = facts_of(build_plan(replace(PLAN, coordinator=leader), nb), "Koordinator")
    assert (told["Type koordinator"], told["Stedfortreder"]) == ("Barnekoordinator", "Ola Nordmann")
    assert "Type koordinator" not in facts_of(build_plan(PLAN, nb), "Koordinator")


def test_plan_tells_from_when_and_until_when_somebody_takes_part(nb: Translator) -> None:
    (who, *others) = PLAN.participants
    ends = replace(who, from_on=date(2026, 10, 1), to_on=date(2027, 1, 31))
    document = build_plan(replace(PLAN, participants=(ends, *others)), nb)
    told = as_text(below(document, nb(POINT_NAMES[PlanPoint.PARTICIPANTS])))
    assert "1.10.2026" in told
    assert "31.1.2027" in told


def test_plan_tells_the_day_that_a_consent_was_taken_back(nb: Translator) -> None:
    back = replace(PLAN.consents[0], state=ConsentState.WITHDRAWN, withdrawn_on=date(2026, 11, 20))
    document = build_plan(replace(PLAN, consents=(back,)), nb)
    told = as_text(below(document, nb(POINT_NAMES[PlanPoint.CONSENT])))
    assert "20.11.2026" in told


def test_measure_that_is_over_lacks_nothing_any_more() -> None:
    over = replace(PLAN.measures[0], extent="", responsible="", to_on=PLAN.dated)
    going_on = replace(over, to_on=PLAN.dated + timedelta(days=1))
    for measure, missing in ((over, ()), (going_on, (PlanPoint.MEASURES,))):
        content = replace(PLAN, measures=(*PLAN.measures[1:], measure))
        assert points_missing(content) == missing


def test_coordinator_whom_nobody_can_ring_is_missing() -> None:
    assert PLAN.coordinator is not None
    content = replace(PLAN, coordinator=replace(PLAN.coordinator, phone=" "))
    assert points_missing(content) == (PlanPoint.COORDINATOR,)


def test_plan_lists_others_who_are_needed_and_says_what_else_is(nb: Translator) -> None:
    nav = (CooperationContent("NAV", "Tiltakspenger", Agreement.AGREED, "Nils Utsi, 68 00 00 02"),)
    plan = replace(PLAN, cooperations=nav, cooperation="Ellers ingen.", not_relevant=())
    document = build_plan(plan, nb)
    told = rows(document, nb(POINT_NAMES[PlanPoint.COOPERATION]))
    assert told == [("NAV", "Tiltakspenger", "avtalt", "Nils Utsi, 68 00 00 02")]
    assert (
        below(document, nb(POINT_NAMES[PlanPoint.COOPERATION]))[-1]
        == paragraphs("Ellers ingen.")[0]
    )


def test_plan_that_has_ended_says_when_and_why_and_is_no_draft(nb: Translator) -> None:
    over = replace(
        PLAN, ended_because=PlanEnd.NO_NEED, ended_on=date(2026, 10, 1), revision_on=None
    )
    document = build_plan(over, nb)
    assert notices(document) == ["Planen ble avsluttet 1. oktober 2026: ikke lenger behov."]
    assert document.running.left == "Fjordvik kommune · Individuell plan"
    undated = build_plan(replace(over, ended_on=None), nb)
    assert notices(undated) == ["Planen er avsluttet: ikke lenger behov."]


def test_copy_of_a_plan_that_has_ended_says_so(nb: Translator) -> None:
    copy = replace(PLAN, recipient="NAV", is_unfinished=True, ended_because=PlanEnd.MOVED)
    told = notices(build_plan(copy, nb))
    assert "Planen er avsluttet: flyttet." in told
    assert not any("Utkast" in each for each in told)
