"""Names as keys, with the letters of the people who live here."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from teamdesk.domain.names import (
    alphabet_key,
    clean,
    free_initials,
    given_name,
    in_speaking_order,
    initials,
    mask_names,
    matches_short_form,
    name_key,
    search_key,
)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("ase", "Åse Lovise Kvernmo"),
        ("aase", "Åse Lovise Kvernmo"),
        ("håkon", "Haakon Vik"),
        ("maret", "Máret Elle Čohkká"),
        ("cohkka", "Máret Elle Čohkká"),
        ("nuolla", "Áánte Ŋuolla"),
        ("lucja brzek", "Łucja Brzęk-Johansen"),
        ("djordje", "Đorđe Djordjević"),
        ("tran van", "Trần Văn Đức"),
        ("soren", "Søren Ærlig"),
        ("oconnor", "Ane O’Connor"),
    ],
)
def test_search_key_of_what_is_typed_stands_in_the_name(typed: str, name: str) -> None:
    assert search_key(typed) in search_key(name)


@pytest.mark.parametrize(
    "spelling",
    [
        "Odd-Bjørn Hafstad-Lie",
        "ODD BJØRN HAFSTAD LIE ",
        "Hafstad-Lie, Odd-Bjørn",
        "Hafstad-Lie Odd-Bjørn",
        unicodedata.normalize("NFD", "Odd–Bjørn Hafstad-Lie"),
        "Odd-Bjørn\u00a0Hafstad-Lie\u200b",
    ],
)
def test_name_key_of_another_spelling_is_the_same(spelling: str) -> None:
    assert name_key(spelling) == name_key("Odd-Bjørn Hafstad-Lie")


@pytest.mark.parametrize(
    ("one", "other"),
    [("Bjørg Kristiansen", "Bjørg Christiansen"), ("Ase Moe", "Åse Moe"), ("Per Vik", "Per Vika")],
)
def test_name_key_of_two_people_differs(one: str, other: str) -> None:
    assert name_key(one) != name_key(other)


def test_name_key_does_not_count_apostrophes() -> None:
    assert name_key("D'Angelo, Rolf") == name_key("Rolf D’Angelo")


def test_in_speaking_order_turns_a_surname_first_around() -> None:
    assert in_speaking_order("Yassin, Mohammed Abd al-Karim") == "Mohammed Abd al-Karim Yassin"


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Anne Marie Bakke", "A. M. B."), ("Moe, Anne", "A. M."), ("Áánte Ŋuolla", "Á. Ŋ."), ("", "")],
)
def test_initials_are_those_of_the_spoken_name(name: str, expected: str) -> None:
    assert initials(name) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Å dusje. Anne Marie valgte selv.", "Å dusje. A. M. valgte selv."),
        ("Annes mor, fru Berg-Moe, og Odd-Bjørn", "A.s mor, fru B., og O."),
        ("De så berg i dag", "De så berg i dag"),
        ("Annette og Marit", "Annette og Marit"),
    ],
)
def test_mask_names_leaves_initials_of_names_only(text: str, expected: str) -> None:
    assert mask_names(text, ["Berg-Moe, Anne Marie", "Odd-Bjørn de Vik"]) == expected


@given(st.text("AaBb sé-.,", max_size=30), st.text("ABab ", max_size=12))
def test_mask_names_no_masked_word_is_left(text: str, name: str) -> None:
    masked = mask_names(text, [name])
    left = re.findall(r"\w+", masked)
    assert not [word for word in name.split() if word[0].isupper() and word[1:] and word in left]
    assert mask_names(masked, [name]) == masked


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Åse Nordby", "ÅN"),
        ("Knut Haug", "KHa"),
        ("Merete Aune Lund", "MLu"),
        ("Oda B", "OBd"),
        ("", "?"),
    ],
)
def test_free_initials_grow_until_nobody_has_them(name: str, expected: str) -> None:
    assert free_initials(name, ["KH", "OB", "mal", "OL"]) == expected


@given(st.lists(st.text("KkHhAaØøß -.,", max_size=8), max_size=30))
def test_free_initials_of_a_whole_team_are_each_their_own(names: list[str]) -> None:
    taken: list[str] = []
    for name in names:
        taken.append(free_initials(name, taken))
    assert len({each.casefold() for each in taken}) == len(names)


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Aslaug Rønningsvik", "Aslaug R."),
        ("Nils-Henrik Sæterdal", "Nils-Henrik S."),
        ("Áánte Ŋuolla", "Áánte Ŋ."),
        ("Kjell-Roger Eidissen", "Kjell R E"),
        ("Merete Aune-Lund", "Merete"),
    ],
)
def test_matches_short_form_finds_the_person(name: str, short: str) -> None:
    assert matches_short_form(name, short)


@pytest.mark.parametrize("short", ["", "Aslaug H.", "Rønningsvik Aslaug", "As R."])
def test_matches_short_form_refuses_another(short: str) -> None:
    assert not matches_short_form("Aslaug Rønningsvik", short)


@given(st.text())
def test_clean_twice_is_clean_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(st.text())
def test_name_key_of_a_key_is_itself(text: str) -> None:
    assert name_key(name_key(text)) == name_key(text)


def test_alphabet_puts_the_norwegian_letters_last() -> None:
    names = ["Åse", "Øyvind", "Ærlig", "Zara", "Anne", "Aase", "Élise", "Edel"]
    assert sorted(names, key=alphabet_key) == [
        "Anne",
        "Edel",
        "Élise",
        "Zara",
        "Ærlig",
        "Øyvind",
        "Åse",
        "Aase",
    ]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Anne Marie Berg", "Anne Marie"),
        ("Berg, Anne Marie", "Anne Marie"),
        ("Åse Berg", "Åse"),
        ("Inga Marie Bakke Hansen", "Inga Marie"),
        ("Cher", "Cher"),
        ("", ""),
    ],
)
def test_given_name_leaves_out_the_surname(name: str, expected: str) -> None:
    assert given_name(name) == expected
