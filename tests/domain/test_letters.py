from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teamdesk.core.i18n import Language
from teamdesk.domain.letters import (
    BLANK,
    INVITATIONS,
    OF_THE_TEAM,
    LetterKind,
    LetterPlace,
    TextBlock,
    WrongPlaceReason,
    allowed_places,
    as_written,
    fill,
    places_in,
    read_letters,
    write_letter,
    wrong_place,
)

BLOCKS = st.lists(st.builds(TextBlock, st.text(), st.text().map(str.strip), st.text()))


@pytest.mark.parametrize("place", LetterPlace)
@pytest.mark.parametrize("language", Language)
def test_place_is_filled_as_it_is_written_in_every_language(
    place: LetterPlace, language: Language
) -> None:
    text = f"Vi ses {as_written(place, language)}."
    assert wrong_place(text, LetterKind.FIRST_TALK) is None
    assert fill(text, {place: "her"}) == "Vi ses her."


def test_place_that_nothing_is_known_for_gets_a_line_to_write_on() -> None:
    assert fill("Sted: {{sted}}", {}) == f"Sted: {BLANK}"
    assert fill("Sted: {{sted}}", {LetterPlace.PLACE: ""}) == f"Sted: {BLANK}"


def test_place_may_be_written_with_blanks_and_capitals() -> None:
    assert fill("{{ Navn }}", {LetterPlace.NAME: "Anne"}) == "Anne"


@pytest.mark.parametrize(
    ("text", "written", "reason"),
    [
        ("Hei {{nawn}}", "{{nawn}}", WrongPlaceReason.UNKNOWN),
        ("Hei {{}}", "{{}}", WrongPlaceReason.UNKNOWN),
        ("Hei {{navn}", "{{", WrongPlaceReason.HALF_WRITTEN),
        ("Hei navn}}", "}}", WrongPlaceReason.HALF_WRITTEN),
    ],
)
def test_place_that_nobody_can_fill_is_found_with_its_reason(
    text: str, written: str, reason: WrongPlaceReason
) -> None:
    found = wrong_place(text, LetterKind.FIRST_TALK)
    assert found is not None
    assert (found.written, found.reason) == (written, reason)


def test_service_description_takes_places_of_the_team_alone() -> None:
    found = wrong_place("Hei {{navn}}", LetterKind.SERVICE)
    assert found is not None
    assert found.reason is WrongPlaceReason.ABOUT_A_PERSON
    assert wrong_place("{{team}}", LetterKind.SERVICE) is None
    assert allowed_places(LetterKind.SERVICE) == OF_THE_TEAM


def test_places_of_a_text_are_told_once_in_their_order() -> None:
    blocks = [TextBlock("Ring {{telefon}}", "{{navn}} {{telefon}}"), TextBlock("", "{{dato}}")]
    assert places_in(blocks) == (LetterPlace.PHONE, LetterPlace.NAME, LetterPlace.DATE)


@given(BLOCKS, st.sampled_from(INVITATIONS), st.sampled_from(Language))
def test_letter_is_read_as_it_was_written(
    blocks: list[TextBlock], kind: LetterKind, language: Language
) -> None:
    before = write_letter({"zones": []}, LetterKind.SERVICE, Language.NN, [TextBlock("a", "b")])
    kept = write_letter(before, kind, language, blocks)
    assert read_letters(kept)[kind, language] == tuple(blocks)
    assert read_letters(kept)[LetterKind.SERVICE, Language.NN] == (TextBlock("a", "b"),)
    assert read_letters(write_letter(kept, kind, language, None)) == read_letters(before)
    assert kept["zones"] == []


@given(st.text(alphabet="{}navn \n"), st.sampled_from(LetterKind))
def test_text_without_a_wrong_place_leaves_no_brackets(text: str, kind: LetterKind) -> None:
    if wrong_place(text, kind) is None:
        filled = fill(text, {})
        assert "{{" not in filled
        assert "}}" not in filled


@pytest.mark.parametrize("written", ["{{sonekontakt}}", "{{zone-contact}}", "{{koordinator}}"])
def test_one_who_has_the_case_may_be_written_by_either_name(written: str) -> None:
    assert wrong_place(f"Ring {written}.", LetterKind.FIRST_TALK) is None
    assert fill(written, {LetterPlace.COORDINATOR: "Kari Hansen"}) == "Kari Hansen"
