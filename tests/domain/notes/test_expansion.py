"""Abbreviations written out, with every place found again in what was typed."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.notes import ItemKind, extract
from teamdesk.domain.notes.expansion import expand
from teamdesk.domain.notes.team_words import TeamWord, TeamWordKind
from tests.helpers.meeting_notes import CONTEXT, NEXT_MEETING

SHORT = TeamWord(TeamWordKind.ABBREVIATION, "nm", "neste møte")
LONG = TeamWord(TeamWordKind.ABBREVIATION, "hjemmebesøket", "hb")
DECIDED = TeamWord(TeamWordKind.DECISION, "landet på")
WORDS = (SHORT, LONG, DECIDED)


def test_expand_abbreviation_is_written_out_as_a_word_only() -> None:
    assert expand("Til NM, ikke nmr", WORDS).text == "Til neste møte, ikke nmr"


def test_expand_nothing_to_write_out_leaves_the_note() -> None:
    assert expand("Til nm", ()).text == "Til nm"


def test_expand_stretch_inside_a_written_out_word_is_the_word_typed() -> None:
    expansion = expand("til nm nå", WORDS)

    assert expansion.typed(4, 9) == (4, 6)


@given(
    st.lists(st.sampled_from(["nm", "hjemmebesøket", "og", "ringer", "x"]), max_size=12).map(
        " ".join
    ),
    st.data(),
)
def test_expand_untouched_letters_are_found_again(note: str, data: st.DataObject) -> None:
    expansion = expand(note, WORDS)
    position = data.draw(st.integers(0, max(len(expansion.text) - 1, 0)))
    inside = any(start <= position < end for start, end, _, _ in expansion.shifts)

    start, end = expansion.typed(position, min(position + 1, len(expansion.text)))

    assert 0 <= start <= end <= len(note)
    assert inside or note[start:end] == expansion.text[position : position + 1]


def test_extract_abbreviation_is_quoted_as_it_was_typed() -> None:
    note = "Kari ringer NAV til nm. Ola ringer lege"

    first, second = extract(note, replace(CONTEXT, words=WORDS))

    assert (first.quote, first.due) == ("Kari ringer NAV til nm", NEXT_MEETING)
    assert second.quote == "Ola ringer lege"
    assert first.reasons[-1].words == "til nm"


def test_extract_own_word_of_a_decision_decides() -> None:
    (item,) = extract("Landet på: to uker til", replace(CONTEXT, words=WORDS))

    assert (item.kind, item.quote) == (ItemKind.DECISION, "Landet på: to uker til")
