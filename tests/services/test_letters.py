"""The texts of letters: the shipped ones, the team's own, and what fills them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest

from teamdesk.core.i18n import Language, load_translator
from teamdesk.core.paths import resources_dir
from teamdesk.domain.commands.team import SaveLetter
from teamdesk.domain.errors import ConflictError
from teamdesk.domain.letters import LetterKind, LetterPlace, TextBlock, places_in, wrong_place
from teamdesk.domain.readability import readability
from teamdesk.services.documents.letter_texts import shipped_letters
from teamdesk.services.letters import LetterService, WrongLetterPlace
from tests.helpers.team import found_small_team

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from tests.helpers.team import SmallTeam

OWN = (TextBlock("Om oss", "Vi er {{team}}.", "who"), TextBlock("", "Velkommen."))
each_language = pytest.mark.parametrize("language", Language)


@pytest.fixture
def team(sqlite_engine: Engine) -> SmallTeam:
    return found_small_team(sqlite_engine)


@pytest.fixture
def letters(team: SmallTeam) -> LetterService:
    translators = partial(load_translator, locale_dir=resources_dir() / "locale")
    return LetterService(team.workplace, translators)


def own(letters: LetterService, blocks: tuple[TextBlock, ...] | None) -> SaveLetter:
    version = letters.letters().version
    return SaveLetter(version, LetterKind.SERVICE, Language.NB, blocks)


@each_language
def test_shipped_texts_hold_no_place_that_is_refused(language: Language) -> None:
    for kind, blocks in shipped_letters(language).items():
        assert len(blocks) >= 6
        assert [wrong_place(block.text, kind) for block in blocks] == [None] * len(blocks)


@each_language
def test_shipped_texts_have_the_same_blocks_and_places(language: Language) -> None:
    for kind, blocks in shipped_letters(Language.NB).items():
        others = shipped_letters(language)[kind]
        assert [block.key for block in others] == [block.key for block in blocks]
        assert set(places_in(others)) == set(places_in(blocks))


@each_language
def test_shipped_texts_are_easy_to_read(language: Language) -> None:
    for blocks in shipped_letters(language).values():
        found = readability("\n".join(block.text for block in blocks))
        assert found.lix is not None
        assert found.lix < 40
        assert not found.long_sentences


def test_own_text_is_shown_in_the_place_of_the_shipped_one(letters: LetterService) -> None:
    letters.save(own(letters, OWN))
    row = letters.letters()
    assert row.blocks(LetterKind.SERVICE, Language.NB) == OWN
    assert row.blocks(LetterKind.SERVICE, Language.NN)[0].heading == "Kven vi er"


def test_own_text_that_is_taken_away_leaves_the_shipped_one(letters: LetterService) -> None:
    letters.save(own(letters, OWN))
    letters.save(own(letters, None))
    assert letters.letters().blocks(LetterKind.SERVICE, Language.NB)[0].heading == "Hvem vi er"


def test_text_with_a_place_that_nobody_can_fill_is_refused(letters: LetterService) -> None:
    with pytest.raises(WrongLetterPlace):
        letters.save(own(letters, (TextBlock("", "Hei {{navn}}"),)))
    assert not letters.letters().own


def test_text_is_not_written_over_what_somebody_else_saved(letters: LetterService) -> None:
    stale = own(letters, OWN)
    letters.save(own(letters, OWN[:1]))
    with pytest.raises(ConflictError):
        letters.save(stale)


@each_language
def test_example_fills_every_place_of_a_person(letters: LetterService, language: Language) -> None:
    example = letters.letters().example[language]
    of_the_unit = {LetterPlace.UNIT, LetterPlace.UNIT_PHONE}
    assert all(example[place] for place in LetterPlace if place not in of_the_unit)
