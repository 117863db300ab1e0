from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.names import search_key
from teamdesk.domain.receiver_words import KNOWN_FORMS, receiver_key

# Letters whose keys are themselves, as two of «a» are not.
WORDS = st.text("bdefgiknorstuvæø -", max_size=30)


@pytest.mark.parametrize(
    ("known", "alone"),
    [
        ("Fastlegen", "fastlege"),
        ("fysioterapeuten", "Fysioterapeut"),
        ("kommunen", "kommune"),
        ("Fjordvik kommune", "Fjordvik kommunen"),
        ("NAV-kontoret", "NAV-kontor"),
        ("hjemmetjenesten", "hjemmetjeneste"),
        ("heimetenesta", "heimeteneste"),
        ("læraren", "lærar"),
        ("arbeidsgiveren", "arbeidsgiver"),
        ("arbeidsgjevaren", "arbeidsgjevar"),
    ],
)
def test_known_form_is_the_same_receiver(known: str, alone: str) -> None:
    assert receiver_key(known) == receiver_key(alone)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("NAV", "naver"),
        ("NAV", "naven"),
        ("Hans", "Hansen"),
        ("Anne", "Anna"),
        ("Berg", "Berget"),
        ("lege", "leger"),
        ("skole", "barnehage"),
    ],
)
def test_names_and_other_words_are_not_the_same(one: str, other: str) -> None:
    assert receiver_key(one) != receiver_key(other)


@given(WORDS)
def test_word_that_ends_in_no_known_form_is_compared_as_it_is_written(text: str) -> None:
    if not any(word.endswith(KNOWN_FORMS) for word in search_key(text).split()):
        assert receiver_key(text) == search_key(text)


@given(WORDS, st.sampled_from(KNOWN_FORMS))
def test_key_of_a_key_is_itself(before: str, form: str) -> None:
    key = receiver_key(f"{before}{form}")
    assert receiver_key(key) == key
    assert not key.endswith(form)
