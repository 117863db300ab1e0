from __future__ import annotations

from datetime import date

import pytest

from teamdesk.ui.tasks.typed import (
    DayUnknown,
    OwnerUnknown,
    PersonUnknown,
    read_due,
    read_owner,
    read_person,
    read_sentence,
)
from tests.helpers.wall import ANNE, KARI, MEMBERS, OLA, TODAY, wall


@pytest.mark.parametrize(
    ("typed", "member"),
    [("kh", KARI), ("Kari", KARI), ("ola l", OLA), ("lindas", OLA), ("AN", ANNE), (" ", None)],
)
def test_owner_is_known_by_letters(typed: str, member: object) -> None:
    assert read_owner(typed, MEMBERS) == member


@pytest.mark.parametrize("typed", ["xx", "b k", "kari nordmann"])
def test_owner_that_is_nobody_is_refused(typed: str) -> None:
    with pytest.raises(OwnerUnknown):
        read_owner(typed, MEMBERS)


def test_owner_that_may_be_two_is_refused() -> None:
    twins = (*MEMBERS, *MEMBERS)
    with pytest.raises(OwnerUnknown):
        read_owner("kari", twins)


def test_person_is_known_by_the_beginning_of_a_name() -> None:
    card = read_person("maret", wall())
    assert card is not None
    assert card.name == "Máret Sara"


@pytest.mark.parametrize("typed", ["an", "zz"])
def test_person_that_is_nobody_or_several_is_refused(typed: str) -> None:
    cards = [*wall(), *wall()]
    with pytest.raises(PersonUnknown):
        read_person(typed, cards)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("fre", date(2026, 11, 27)),
        ("u50", date(2026, 12, 11)),
        ("12.12", date(2026, 12, 12)),
        ("", None),
    ],
)
def test_day_is_read_as_in_a_note(typed: str, day: date | None) -> None:
    assert read_due(typed, TODAY) == day


@pytest.mark.parametrize(
    ("typed", "text", "owner", "day"),
    [
        ("ringe fastlegen fre", "ringe fastlegen", None, date(2026, 11, 27)),
        ("OL: ringe fastlegen innen 12.12", "ringe fastlegen", OLA, date(2026, 12, 12)),
        ("ringe fastlegen OL i morgen", "ringe fastlegen", OLA, date(2026, 11, 24)),
        ("kjøpe 2 krakker", "kjøpe 2 krakker", None, None),
        ("fre", "fre", None, None),
        ("OL", "OL", None, None),
    ],
)
def test_sentence_may_begin_with_an_owner_and_end_with_a_day(
    typed: str, text: str, owner: object, day: date | None
) -> None:
    assert read_sentence(typed, MEMBERS, TODAY) == (text, owner, day)


def test_what_is_told_in_its_own_field_is_left_in_the_sentence() -> None:
    assert read_sentence("OL ringe fre", (), None) == ("OL ringe fre", None, None)


def test_day_that_is_none_is_refused() -> None:
    with pytest.raises(DayUnknown):
        read_due("snart en gang", TODAY)
