"""What the papers about one person say of what is empty, and of what is long."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from teamdesk.exports.by_hand import SignatureLines
from teamdesk.exports.document import Table
from teamdesk.exports.papers.case.tables import Reached
from teamdesk.exports.papers.decision_basis.builder import build_decision_basis
from teamdesk.exports.papers.decision_basis.content import DecisionBasisContent
from teamdesk.exports.papers.handover.builder import build_handover
from teamdesk.exports.papers.promises.builder import build_person_promises
from teamdesk.exports.papers.stay_follow_up.builder import build_stay_follow_up
from tests.exports.outline import below, facts_of, headings, notices, rows
from tests.exports.papers.case_contents import (
    DECISION_BASIS,
    HANDOVER,
    HEAD,
    PERSON_PROMISES,
    STAY_FOLLOW_UP,
)

if TYPE_CHECKING:
    from teamdesk.core.i18n import Translator

RING = "Hvem dere kan ringe"


def test_handover_begins_with_what_matters_and_how_to_help(nb: Translator) -> None:
    assert headings(build_handover(HANDOVER, nb))[:3] == [
        "Hva er viktig for deg?",
        "Hva brukeren gjør alene",
        "Slik hjelper du, og når du lar være",
    ]


def test_handover_is_signed_for_until_it_is_received(nb: Translator) -> None:
    received = replace(HANDOVER, received_by="Vaktleder", received_on=HEAD.dated)
    for content, is_open in ((HANDOVER, True), (received, False)):
        document = build_handover(content, nb)
        assert any(isinstance(block, SignatureLines) for block in document.blocks) is is_open
        assert bool(notices(document)) is is_open


def test_people_without_a_number_are_not_to_be_rung(nb: Translator) -> None:
    content = replace(HANDOVER, others=(Reached("Siri Berg", "søster", ""),))
    names = [row[0].splitlines()[0] for row in rows(build_handover(content, nb), RING)]
    assert names == ["Kari Hansen", "Koordinerende enhet i Fjordvik"]
    silent = replace(HEAD, coordinator=None, unit=replace(HEAD.unit, phone=""))
    document = build_handover(replace(content, head=silent), nb)
    assert RING not in headings(document)


def test_basis_without_anything_says_so_in_each_part(nb: Translator) -> None:
    document = build_decision_basis(DecisionBasisContent(HEAD), nb)
    assert not any(isinstance(block, Table) for block in below(document, "Mål"))
    said = str(below(document, "Hva det søkes om"))
    assert "Ingen vedtak venter på svar." in said
    assert "Ingenting er skrevet ned." in str(below(document, "Tjenester nå"))


def test_basis_tells_when_the_coordinating_unit_was_told(nb: Translator) -> None:
    title, name = "Vedtaksgrunnlag", "Meldt til koordinerende enhet"
    told = facts_of(build_decision_basis(DECISION_BASIS, nb), title)
    assert told[name] == "28. oktober 2026"
    assert name not in facts_of(build_decision_basis(DecisionBasisContent(HEAD), nb), title)


def test_basis_counts_the_hours_of_the_visits_and_those_besides(nb: Translator) -> None:
    before, now = rows(build_decision_basis(DECISION_BASIS, nb), "Hjelp før og nå")
    assert before == ("start\n30.10.2026", "4\n20 minutter", "1", "10,8")
    assert now[-1] == "6,2"


def test_basis_tells_what_goes_on_after_all_that_is_planned(nb: Translator) -> None:
    assert rows(build_decision_basis(DECISION_BASIS, nb), "Alle tiltak samlet") == [
        ("uke 48 – uke 49 · 23.11.2026", "5,5"),
        ("fra uke 50 · 7.12.2026", "1,5"),
    ]


def test_follow_up_of_a_stay_that_goes_on_tells_the_planned_end(nb: Translator) -> None:
    title = "Oppfølging etter opphold"
    there = replace(STAY_FOLLOW_UP, head=replace(HEAD, dated=STAY_FOLLOW_UP.in_on))
    assert "Planlagt ut" in facts_of(build_stay_follow_up(there, nb), title)
    assert facts_of(build_stay_follow_up(STAY_FOLLOW_UP, nb), title)["Ut"] == "16. november 2026"


def test_follow_up_that_is_behind_says_that_it_was_to_be(nb: Translator) -> None:
    late = replace(STAY_FOLLOW_UP, follow_up_on=STAY_FOLLOW_UP.out_on)
    said = str(below(build_stay_follow_up(late, nb), "Når det følges opp"))
    assert "Det skulle følges opp innen 16. november 2026." in said


def test_promises_that_are_late_stand_apart_with_their_days(nb: Translator) -> None:
    document = build_person_promises(PERSON_PROMISES, nb)
    assert rows(document, "Skulle ha vært gjort") == [
        ("Sjekke dørtersklene\n3 dager over", "Ola Nordmann", "20.11.2026")
    ]
    assert len(rows(document, "Må gjøres")) == 2


def test_promise_that_nobody_owns_says_so(nb: Translator) -> None:
    (first, *_others) = PERSON_PROMISES.open
    content = replace(PERSON_PROMISES, open=(replace(first, owner=""),), kept=())
    document = build_person_promises(content, nb)
    assert rows(document, "Skulle ha vært gjort")[0][1] == "ingen ennå"
    assert "Ikke noe mer er avtalt." in str(below(document, "Må gjøres"))
