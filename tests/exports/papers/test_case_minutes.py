from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.documents import DocumentKind
from teamdesk.exports.papers.meeting.case_minutes import build_case_minutes, cut_case
from teamdesk.exports.writers.look import load_look
from teamdesk.exports.writers.word.writer import render_docx
from tests.exports.outline import facts_of, headings, rows
from tests.exports.papers.meeting_contents import BERG, BERGS_MINUTES, GUESTS_MINUTES, MINUTES
from tests.exports.reading import docx_words

if TYPE_CHECKING:
    from teamdesk.core.i18n import Translator
    from teamdesk.exports.papers.meeting.case_minutes import CaseMinutes

# Of other cases, of the team itself, and of what was promised before.
OTHERS = ("K. L.", "F-2040", "T. S.", "F-1987", "Første", "Ferielister", "Sjekker", "hjemmebesøk")


def words_of(content: CaseMinutes, translator: Translator) -> str:
    document = build_case_minutes(content, translator)
    return " ".join(docx_words(render_docx(document, load_look()).data))


@pytest.mark.parametrize("content", [BERGS_MINUTES, GUESTS_MINUTES])
def test_minutes_of_one_case_hold_nothing_of_another(
    content: CaseMinutes, translator: Translator
) -> None:
    words = words_of(content, translator)
    assert "rullator" in words
    assert not [planted for planted in OTHERS if planted in words]


def test_minutes_of_one_case_have_the_fixed_fields(nb: Translator) -> None:
    document = build_case_minutes(BERGS_MINUTES, nb)
    head = facts_of(document, "Referat fra én sak")
    assert head["Sak"] == "F-2031"
    assert head["Dato"] == "mandag 23. november 2026"
    assert head["Til stede i saken"] == "Kari Hansen, Ola Nordmann, Áile Ŋuorttaniid"
    assert headings(document, level=3)[:4] == [
        "Mål",
        "Status og vurdering",
        "Beslutninger",
        "Oppfølging",
    ]
    assert rows(document, "Oppfølging")[0][1:] == ("Kari Hansen", "27.11.2026", "åpen")


def test_minutes_of_one_case_name_who_was_inside_where_that_was_noted(nb: Translator) -> None:
    noted = cut_case(MINUTES, replace(BERG, inside=("Kari Hansen",)))
    head = facts_of(build_case_minutes(noted, nb), "Referat fra én sak")
    assert head["Til stede i saken"] == "Kari Hansen"


def test_minutes_of_a_guest_leave_out_why_and_who_was_disqualified(nb: Translator) -> None:
    words = words_of(GUESTS_MINUTES, nb)
    assert "Ingrid Solberg" not in words
    assert "forlenges med to uker" not in words
    assert "Per Lie, NAV Fjordvik" in words


def test_minutes_of_one_case_have_its_correction_with_the_reason(nb: Translator) -> None:
    correction = replace(MINUTES.corrections[0], reason="Feil hørt.")
    words = words_of(cut_case(MINUTES, BERG, [correction]), nb)
    assert "Rullatoren skal brukes ute, ikke inne." in words
    assert "Begrunnelse: Feil hørt." in words


def test_minutes_of_a_guest_are_a_kind_of_their_own(nb: Translator) -> None:
    assert build_case_minutes(GUESTS_MINUTES, nb).kind is DocumentKind.GUEST_MINUTES
    assert build_case_minutes(BERGS_MINUTES, nb).kind is DocumentKind.CASE_MINUTES
