"""The word lists hold together: one class for each verb, and no name of anybody."""

from __future__ import annotations

import pytest

from teamdesk.domain.notes import lexicon_english as english
from teamdesk.domain.notes import lexicon_frames as frames
from teamdesk.domain.notes import lexicon_people as people
from teamdesk.domain.notes import lexicon_verbs as norwegian
from teamdesk.domain.notes.lexicon_days import MONTHS, NUMBERS, WEEKDAYS
from teamdesk.domain.notes.verb_forms import Form, english_verbs, norwegian_verbs


def test_norwegian_classes_share_no_verb() -> None:
    listed = [set(t.split()) for t in (norwegian.STRONG, norwegian.COURSE)]

    assert not listed[0] & listed[1]


@pytest.mark.parametrize("verb", english.ENGLISH_STRONG.split())
def test_english_deed_is_read_in_the_infinitive(verb: str) -> None:
    assert english_verbs().reading(verb, Form.INFINITIVE) is not None


@pytest.mark.parametrize("verb", norwegian.STRONG.split())
def test_norwegian_deed_is_read_in_the_infinitive(verb: str) -> None:
    assert norwegian_verbs().reading(verb, Form.INFINITIVE) is not None


def test_people_of_the_team_are_none_of_outside() -> None:
    assert not set(people.PROFESSIONS) & (people.RELATIVES | people.SERVICES)


def test_days_months_and_numbers_have_their_words() -> None:
    assert (len(set(WEEKDAYS.values())), len(set(MONTHS.values()))) == (7, 12)
    assert NUMBERS["fjorten"] == NUMBERS["fourteen"]


def test_frames_what_announces_a_deed_announces_no_decision() -> None:
    assert not frames.ACTION_LABELS & frames.DECISION_LABELS
