from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from teamdesk.exports.document import Bullets, Quote
from teamdesk.exports.papers.meeting.minutes import build_minutes
from teamdesk.exports.writers.look import load_look
from teamdesk.exports.writers.pdf.writer import render_pdf
from teamdesk.exports.writers.word.writer import render_docx
from tests.exports.outline import below, facts_of, headings, notices, rows, said
from tests.exports.papers.meeting_contents import BERG, MINUTES
from tests.exports.reading import docx_words, pdf_words, split

if TYPE_CHECKING:
    from teamdesk.core.i18n import Translator

LOOK = load_look()


def test_minutes_have_a_section_for_each_case_in_the_order_of_the_meeting(nb: Translator) -> None:
    assert headings(build_minutes(MINUTES, nb)) == [
        "Overført fra forrige møte",
        "A. M. B. · F-2031",
        "K. L. · F-2040",
        "Kun listet",
        "Felles saker",
        "Rettelser",
    ]


def test_minutes_say_who_was_there_with_role_and_profession(nb: Translator) -> None:
    head = facts_of(build_minutes(MINUTES, nb), "Referat fra teammøte")
    assert head["Til stede"].splitlines() == [
        "Kari Hansen, ergoterapeut (møteleder)",
        "Ola Nordmann, fysioterapeut (referent)",
        "Áile Ŋuorttaniid, sykepleier",
        "Per Lie, veileder, NAV Fjordvik (gjest)",
    ]
    assert head["Forfall"] == "Ingrid Solberg, hjemmetrener"
    assert head["Tid"] == "09.00–10.05"


def test_minutes_of_a_case_say_who_was_recused_and_when_it_is_seen_again(nb: Translator) -> None:
    head = facts_of(build_minutes(MINUTES, nb), "A. M. B. · F-2031")
    assert head["Inhabil"] == "Ingrid Solberg (notert 16. mars 2026 kl. 09.05)"
    assert head["Neste evaluering"] == "uke 49"


def test_minutes_quote_what_matters_with_its_day(nb: Translator) -> None:
    blocks = below(build_minutes(MINUTES, nb), "A. M. B. · F-2031")
    (quote,) = (block for block in blocks if isinstance(block, Quote))
    assert quote.text == "«Jeg vil gå til butikken selv, og slippe å vente på noen for å dusje.»"
    assert quote.attribution == "Hva er viktig for deg? · 4. november 2026"


def test_minutes_show_a_goal_by_shape_and_word_and_what_it_was(nb: Translator) -> None:
    assert rows(build_minutes(MINUTES, nb), "Mål") == [
        ("Gå til butikken selv", "● på sporet\nfør: går tregt", "11.12.2026"),
        ("Dusje selv", "▲ går tregt", "18.12.2026"),
        ("Lage frokost", "✓ nådd\nfør: på sporet", ""),
    ]


def test_minutes_give_each_decision_with_its_reason(nb: Translator) -> None:
    (bullets,) = below(build_minutes(MINUTES, nb), "Beslutninger")
    assert isinstance(bullets, Bullets)
    assert [said(item) for item in bullets.items] == [
        "Fortsetter intensivt i to uker til. Fra 30. november 2026.\n"
        "Begrunnelse: Målet om butikken er innen rekkevidde.",
        "Det søkes om dusjstol fra hjelpemiddelsentralen.",
    ]


def test_minutes_of_a_case_without_decision_say_no_change(nb: Translator) -> None:
    content = replace(MINUTES, cases=(replace(BERG, decisions=()),))
    (paragraph,) = below(build_minutes(content, nb), "Beslutninger")
    assert said(paragraph.spans) == "Ingen endring."


def test_minutes_give_each_action_with_owner_date_and_how_often_carried(nb: Translator) -> None:
    assert rows(build_minutes(MINUTES, nb), "Oppfølging") == [
        ("Bestiller rullator til utebruk\nMål: Gå til butikken selv", "Kari Hansen")
        + ("27.11.2026", "åpen"),
        ("Søker om TT-kort\noverført, 3. gang", "Ola Nordmann")
        + ("4.12.2026", "venter på\nlegeerklæring"),
        ("Måler opp dørterskler", "ingen ennå", "ingen frist", "åpen"),
    ]


def test_minutes_put_corrections_last_with_day_and_author(nb: Translator) -> None:
    document = build_minutes(MINUTES, nb)
    assert headings(document, level=3)[-1] == "25. november 2026 · Kari Hansen · A. M. B."


def test_minutes_of_an_open_meeting_are_a_draft(nb: Translator) -> None:
    assert notices(build_minutes(MINUTES, nb)) == []
    open_meeting = build_minutes(replace(MINUTES, closed_on=None), nb)
    assert notices(open_meeting) == ["Utkast. Møtet er ikke avsluttet ennå."]


def test_minutes_of_the_practice_team_say_so(nb: Translator) -> None:
    practice = build_minutes(replace(MINUTES, is_practice=True), nb)
    assert notices(practice) == ["Øvelse. Alt her er oppdiktet."]


def test_minutes_of_an_empty_meeting_have_no_empty_headings(nb: Translator) -> None:
    empty = replace(MINUTES, cases=(), carried_over=(), shared_matters="", corrections=())
    assert headings(build_minutes(empty, nb)) == []


def test_minutes_in_nynorsk_are_nynorsk(translator: Translator) -> None:
    words = {"nb": "Referat fra", "nn": "Referat frå", "en": "Minutes of"}
    assert build_minutes(MINUTES, translator).title.startswith(words[translator.language])


def test_file_of_minutes_is_named_after_what_a_meeting_has(translator: Translator) -> None:
    # Not after what an hour has sixty of.
    words = {"nb": "Referat_", "nn": "Referat_", "en": "Minutes_"}
    assert build_minutes(MINUTES, translator).file_stem.startswith(words[translator.language])


def test_reason_of_a_decision_stands_in_word_and_in_pdf(nb: Translator) -> None:
    document = build_minutes(MINUTES, nb)
    expected = split("Begrunnelse: Målet om butikken er innen rekkevidde.")
    in_word = docx_words(render_docx(document, LOOK).data)
    in_pdf = pdf_words(render_pdf(document, LOOK).data, document, in_word)
    for words in (in_word, in_pdf):
        at = words.index("Begrunnelse:")
        assert words[at : at + len(expected)] == expected
