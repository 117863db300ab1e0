from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from teamdesk.core.i18n import Language, load_translator
from teamdesk.core.paths import resources_dir
from teamdesk.domain.letter_gaps import WHERE, told_gaps, unfilled
from teamdesk.domain.letters import LetterPlace, TextBlock

if TYPE_CHECKING:
    from teamdesk.core.i18n import Translator

BLOCKS = (TextBlock("", "{{navn}}, {{dato}} kl. {{klokkeslett}}. Ring {{koordinator}}."),)


@pytest.fixture
def nb() -> Translator:
    return load_translator(Language.NB, resources_dir() / "locale")


def test_every_place_tells_where_it_is_filled() -> None:
    assert set(WHERE) == set(LetterPlace)


def test_unfilled_places_are_those_that_stand_in_the_text() -> None:
    values = {LetterPlace.NAME: "Anne", LetterPlace.DATE: "", LetterPlace.TIME: "10.30"}
    assert unfilled(BLOCKS, values) == (LetterPlace.DATE, LetterPlace.COORDINATOR)


def test_gaps_that_are_filled_in_the_same_place_are_told_together(nb: Translator) -> None:
    told = told_gaps(nb, (LetterPlace.DATE, LetterPlace.COORDINATOR, LetterPlace.PLACE))
    assert told == (
        "Mangler: dagen, stedet. Skriv det her. "
        "Mangler: koordinatoren. Velg en på brukerens side, under «Plan». "
        "Papiret får en linje å skrive på i stedet."
    )


def test_letter_without_gaps_tells_nothing(nb: Translator) -> None:
    assert told_gaps(nb, ()) == ""
