"""Which verb a word is, by where it stands."""

from __future__ import annotations

import pytest

from tests.helpers.meeting_notes import actions


@pytest.mark.parametrize(
    ("note", "language"),
    [
        ("Kari skal skype dattera", "nb"),
        ("Ola skal ha sjekket trappa til fredag", "nb"),
        ("Må hør med kommunen", "nb"),
        ("Ola shall be asking the surgery", "en"),
        ("Kari: chasing the panel", "en"),
        ("The letter needs writing by Friday", "en"),
    ],
)
def test_verb_that_only_its_place_tells_is_found(note: str, language: str) -> None:
    assert len(actions(note, language)) == 1


@pytest.mark.parametrize(
    ("note", "language"),
    [
        ("Safe with the kettle, needs prompting with the hob", "en"),
        ("Kontakt med skolen er god", "nb"),
        ("Høyre arm er svak", "nb"),
        ("Ola discharged him in May", "en"),
    ],
)
def test_verb_that_is_another_word_is_none(note: str, language: str) -> None:
    assert actions(note, language) == []
