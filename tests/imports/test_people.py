"""One person by the number, else by birth date and name, and nobody by a guess."""

from __future__ import annotations

import unicodedata
from datetime import date
from uuid import uuid4

import pytest

from teamdesk.imports.people import (
    Identity,
    KnownPerson,
    KnownStaff,
    PeopleIndex,
    SeveralFitError,
    StaffIndex,
)
from teamdesk.imports.reasons import Reason

BORN = date(1939, 5, 5)
ODD = KnownPerson(uuid4(), "Odd-Bjørn Hafstad-Lie", "05853930980", BORN)
NILS = KnownPerson(uuid4(), "Nils-Henrik Sæterdal", None, date(1951, 11, 19))
NUOLLA = KnownPerson(uuid4(), "Áánte Ŋuolla", "04915817756", date(1958, 11, 4))
PEOPLE = PeopleIndex((ODD, NILS, NUOLLA))


@pytest.mark.parametrize(
    ("who", "person"),
    [
        (Identity("Skrevet Feil", "05853930980"), ODD),
        (Identity("HAFSTAD LIE ODD BJØRN ", None, BORN), ODD),
        (Identity(unicodedata.normalize("NFD", ODD.name), None, BORN), ODD),
        (Identity("Nils Henrik Sæterdal", "12834210426", date(1951, 11, 19)), NILS),
        (Identity("?uolla, Áánte", None, date(1958, 11, 4)), NUOLLA),
    ],
)
def test_find_knows_the_person(who: Identity, person: KnownPerson) -> None:
    match = PEOPLE.find(who)
    assert match is not None
    assert (match.person, match.doubt) == (person, None)


@pytest.mark.parametrize(
    "who",
    [
        Identity(),
        Identity("", "12834210426"),
        Identity("Odd-Bjørn Hafstad-Lie", None, date(1939, 5, 6)),
        Identity("Odd-Bjørn Hafstad-Lie", "12834210426", BORN),
        Identity("Odd Bjarne Hafstad-Lie", None, BORN),
    ],
)
def test_find_takes_nobody_by_a_guess(who: Identity) -> None:
    assert PEOPLE.find(who) is None


def test_find_by_a_name_without_accents_says_so() -> None:
    match = PEOPLE.find(Identity("Nuolla, Aante", None, date(1958, 11, 4)))
    assert match is not None
    assert (match.person, match.doubt) == (NUOLLA, Reason.FOUND_BY_FOLDED_NAME)


def test_find_by_the_name_alone_says_so() -> None:
    match = PEOPLE.find(Identity("Sæterdal, Nils-Henrik"))
    assert match is not None
    assert (match.person, match.doubt) == (NILS, Reason.FOUND_BY_NAME_ALONE)


def test_find_when_two_fit_takes_neither() -> None:
    twins = PeopleIndex(KnownPerson(uuid4(), "Kari Moe", None, None) for _ in range(2))
    with pytest.raises(SeveralFitError):
        twins.find(Identity("Kari Moe"))


@pytest.mark.parametrize(
    ("short", "person"),
    [("Nils-Henrik S.", NILS), ("Áánte", NUOLLA), ("Odd B H L", ODD), ("Kari", None)],
)
def test_find_by_short_name_knows_the_only_one(short: str, person: KnownPerson | None) -> None:
    assert PEOPLE.find_by_short_name(short) == person


def test_staff_are_known_by_name_or_initials() -> None:
    staff = StaffIndex([KnownStaff("Kari Hammervold", "KHA")])
    assert staff.knows("Hammervold, Kari")
    assert staff.knows("kha")
    assert not staff.knows("Vikar Viktor")
