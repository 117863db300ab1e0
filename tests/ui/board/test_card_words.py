from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from teamdesk.core.formats import NO_BREAK_SPACE
from teamdesk.domain.pressing import Urgency
from teamdesk.ui.board.card_words import CardWords
from tests.helpers.wall import LIVES, card_of

if TYPE_CHECKING:
    from teamdesk.domain.rows.board import CardRow
    from teamdesk.ui.surroundings import Surroundings


@pytest.fixture
def words(around: Surroundings) -> CardWords:
    return CardWords(around.texts, around.names)


def card(name: str) -> CardRow:
    return next(card_of(1, life) for life in LIVES if life.name == name)


def lines(words: CardWords, name: str) -> list[str]:
    return [line.text.replace(NO_BREAK_SPACE, "_") for line in words.lines(card(name))]


def test_lines_break_at_their_dots(words: CardWords) -> None:
    assert lines(words, "Anne Marie Berg") == [
        "2_oppfølginger_· 1_over_frist",
        "evaluering_uke_49_· uke_3_av_4",
    ]


def test_lines_keep_a_number_with_its_word(words: CardWords) -> None:
    assert lines(words, "Ingrid Moe")[0] == "Vedtaket utløper om 6_dager"


def test_lines_say_how_many_more_there_are(words: CardWords) -> None:
    assert lines(words, "Tuyet Nguyen")[-1].startswith("og_1_til")


def test_hardest_stand_first_and_calm_ones_together(words: CardWords) -> None:
    urgencies = [line.urgency for line in words.lines(card("Tuyet Nguyen"))]
    assert urgencies == sorted(urgencies, reverse=True)
    assert urgencies.count(Urgency.INFO) == 1


def test_phase_without_weeks_says_no_week(words: CardWords) -> None:
    assert lines(words, "Aud Vik") == []


def test_sentence_tells_what_the_card_had_no_room_for(words: CardWords) -> None:
    spoken = words.sentence(card("Tuyet Nguyen"))
    assert "Vedtaket utløper om 6 dager" in spoken
    assert NO_BREAK_SPACE not in spoken


def test_sentence_has_one_full_stop_after_a_month(words: CardWords) -> None:
    said = words.sentence(card("Bjarne Tveit"))
    assert said.endswith("nov.")
    assert ".." not in said


def test_sentence_says_what_is_not_set(words: CardWords) -> None:
    spoken = words.sentence(replace(card("Bjarne Tveit"), need_level=None))
    assert "behovsnivå ikke satt, ingen koordinator" in spoken


def test_short_calm_words_stand_below_a_long_one(words: CardWords) -> None:
    calm = lines(words, "Hans Nordby")[-1].split("_· ")
    assert calm == sorted(calm, key=len, reverse=True)
    assert len(calm) > 1
