"""The forms of verbs, and typing errors in them."""

from __future__ import annotations

import pytest

from teamdesk.domain.notes.verb_forms import Form, VerbClass, english_verbs, norwegian_verbs

NORWEGIAN, ENGLISH = norwegian_verbs(), english_verbs()


@pytest.mark.parametrize(
    ("word", "infinitive", "form"),
    [
        ("bestiller", "bestille", Form.PRESENT),
        ("bestill", "bestille", Form.IMPERATIVE),
        ("bestilles", "bestille", Form.PASSIVE),
        ("bestilt", "bestille", Form.PARTICIPLE),
        ("hentar", "hente", Form.PRESENT),
        ("søkjer", "søkje", Form.PRESENT),
        ("tek", "ta", Form.PRESENT),
        ("avtala", "avtale", Form.INFINITIVE),
        ("ringte", "ringe", Form.PAST),
        ("gikk", "gå", Form.PAST),
    ],
)
def test_reading_norwegian_form_leads_to_its_infinitive(
    word: str, infinitive: str, form: Form
) -> None:
    verb = NORWEGIAN.reading(word, form)

    assert verb is not None
    assert verb.infinitive == infinitive


@pytest.mark.parametrize(
    ("word", "infinitive"), [("orders", "order"), ("applies", "apply"), ("fetches", "fetch")]
)
def test_reading_english_present_leads_to_its_infinitive(word: str, infinitive: str) -> None:
    verb = ENGLISH.reading(word, Form.PRESENT)

    assert verb is not None
    assert (verb.infinitive, verb.kind) == (infinitive, VerbClass.STRONG)


@pytest.mark.parametrize("typo", ["evalurerer", "kontatker", "bestiler"])
def test_misspelt_one_letter_off_still_finds_the_verb(typo: str) -> None:
    assert NORWEGIAN.misspelt(typo)


@pytest.mark.parametrize("word", ["rullator", "hever", "seng", "felles"])
def test_misspelt_other_words_are_no_verbs(word: str) -> None:
    assert NORWEGIAN.misspelt(word) == ()
