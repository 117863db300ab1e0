from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING

from teamdesk.exports.document import Quote
from teamdesk.exports.papers.interview.builder import build_interview
from teamdesk.exports.papers.interview.content import InterviewContent, RulerContent
from tests.exports.outline import below, facts_of, headings, notices, said
from tests.exports.papers.contents import INTERVIEW

if TYPE_CHECKING:
    from teamdesk.core.i18n import Translator


def test_interview_content_has_no_place_for_what_is_private() -> None:
    names = {field.name for field in fields(InterviewContent)}
    assert not names & {"reflection", "miti", "ratings", "hypotheses", "drafts"}


def test_interview_follows_the_order_of_the_talk(nb: Translator) -> None:
    assert headings(build_interview(INTERVIEW, nb)) == [
        "Tema som brukeren valgte",
        "Hva er viktig for deg?",
        "Hvor viktig er det?",
        "Hvor stor tro på å klare det?",
        "Med brukerens egne ord",
        "Ambivalens",
        "Oppsummering",
        "Brukerens neste steg",
        "Råd som ble gitt",
        "Neste samtale",
        "Tillegg etter godkjenningen",
    ]


def test_interview_with_the_least_has_no_empty_headings(nb: Translator) -> None:
    least = InterviewContent(
        case_number="F-2031",
        person_name="Anne Marie Berg",
        birth_date=None,
        municipality="Fjordvik kommune",
        author="Kari Hansen",
        author_profession="nurse",
        held_on=INTERVIEW.held_on,
        topic="Søvn",
        summary="Sover bedre.",
        approved_on=INTERVIEW.approved_on,
    )
    expected = ["Tema som brukeren valgte", "Oppsummering"]
    assert headings(build_interview(least, nb)) == expected


def test_interview_rulers_give_the_number_and_the_answer(nb: Translator) -> None:
    number, answer = below(build_interview(INTERVIEW, nb), "Hvor stor tro på å klare det?")
    assert said(number.spans) == "3 av 10"
    assert answer == Quote(
        "«At noen går bak meg de første gangene.»", "Hva skal til for ett trinn opp?"
    )


def test_interview_ruler_at_zero_is_shown(nb: Translator) -> None:
    document = build_interview(replace(INTERVIEW, readiness=RulerContent(0)), nb)
    (number,) = below(document, "Hvor klar?")
    assert said(number.spans) == "0 av 10"


def test_interview_change_talk_is_quoted_with_its_kind(nb: Translator) -> None:
    assert below(build_interview(INTERVIEW, nb), "Med brukerens egne ord") == [
        Quote("«Jeg vil ut før jul.»", "ønske"),
        Quote("«Jeg gikk til postkassa i går.»", "har begynt"),
    ]


def test_interview_next_step_says_how_sure_and_what_if(nb: Translator) -> None:
    facts = facts_of(build_interview(INTERVIEW, nb), "Brukerens neste steg")
    assert facts == {
        "Når": "hver morgen",
        "Hvor": "ute",
        "Med hvem": "søsteren på onsdager",
        "Hvor sikker på å gjøre det": "7 av 10",
        "Hvis noe kommer i veien": "Regner det, går hun i trappa.",
    }


def test_interview_that_is_not_approved_is_a_draft(nb: Translator) -> None:
    assert notices(build_interview(INTERVIEW, nb)) == []
    draft = build_interview(replace(INTERVIEW, approved_on=None), nb)
    assert notices(draft) == ["Utkast. Notatet er ikke godkjent ennå."]
    assert draft.dated == INTERVIEW.held_on
