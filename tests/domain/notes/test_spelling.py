"""Words as hurried hands and foreign keyboards type them."""

from __future__ import annotations

from datetime import date

import pytest

from teamdesk.domain.notes.spelling import mended
from tests.helpers.meeting_notes import NEXT_MEETING, due, owner, read


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("maa foer neste moete", "må før neste møte"),
        ("folger opp pa sondag", "følger opp på søndag"),
        ("innen fredg, torsdga eller tirrsdag", "innen fredag, torsdag eller tirsdag"),
        ("i novmber", "i november"),
        ("a\tb   c", "a|b  |c"),
    ],
)
def test_mended_words_are_put_right(typed: str, right: str) -> None:
    assert mended(typed, (), english=False).text == right


@pytest.mark.parametrize("typed", ["poeng 12 for test", "aerosol", "mandag fredag tirsdag"])
def test_mended_other_words_are_left_alone(typed: str) -> None:
    assert mended(typed, (), english=False).text == typed


def test_mended_bare_letters_are_left_where_the_hand_has_all_letters() -> None:
    assert mended("pa døren", (), english=False).text == "pa døren"


def test_mended_name_is_never_put_right() -> None:
    assert mended("Foer ringer", {"foer"}, english=False).text == "Foer ringer"


def test_mended_english_note_has_no_norwegian_words_in_it() -> None:
    assert mended("pa folger", (), english=True).text == "pa folger"


def test_extract_misspelt_note_is_quoted_as_it_was_typed() -> None:
    note = "Kari sjekker saaret foer neste moete. Ola ringer fredg"

    first, second = read(note)

    assert (first.quote, first.due) == ("Kari sjekker saaret foer neste moete", NEXT_MEETING)
    assert (second.quote, second.due) == ("Ola ringer fredg", date(2026, 11, 27))


def test_extract_table_of_tabs_has_owner_and_day_in_its_columns() -> None:
    note = "Tiltak\tAnsvar\tFrist\nSøke om kort\tKH\t30.11.26"

    assert owner(note) == "Kari Hansen"
    assert due(note) == date(2026, 11, 30)
