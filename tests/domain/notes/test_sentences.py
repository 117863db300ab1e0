"""What one clause of a sentence hands to the next."""

from __future__ import annotations

import pytest

from teamdesk.domain.notes import ItemKind
from tests.helpers.meeting_notes import actions, read

KARI, OLA, TOM = "Kari Hansen", "Ola Lien", "Tom Viken"


@pytest.mark.parametrize(
    ("note", "owners"),
    [
        ("Kari bestiller seng og ringer NAV", [KARI, KARI]),
        ("Kari synes det går bra, tar ny COPM uke 50", [KARI]),
        ("Ola har testet, men Tom øver videre og ringer datter", [TOM, TOM]),
        ("Tom måler vekt, Ola ringer legen", [TOM, OLA]),
        ("Ola skulle teste i dag men Bjørn var borte -> tester fredag", [OLA]),
        ("Skal Tom kjøre? Nei, men han går med ham til bussen torsdag.", [TOM]),
        ("Fastlegen var med, han sender sykmelding innen 1.12", [None]),
    ],
)
def test_read_clause_without_doer_has_the_one_before(note: str, owners: list[str | None]) -> None:
    assert [item.assignee for item in read(note)] == owners


def test_read_relative_clause_stays_with_its_clause() -> None:
    assert actions("Kari bestiller krakk som passer i dusjen.") == [
        "Kari bestiller krakk som passer i dusjen"
    ]


def test_read_condition_is_left_out_of_the_deed_behind_it() -> None:
    assert actions("Hvis det er glatt, bestiller Kari brodder.") == ["bestiller Kari brodder"]


def test_read_decision_in_the_middle_of_a_sentence_is_found() -> None:
    (item,) = read("Medisinen tar slutt: det er avtalt at Ola ringer legen fredag")

    assert (item.kind, item.assignee) == (ItemKind.ACTION, OLA)


def test_read_decision_and_deed_in_a_sentence_are_two_items() -> None:
    kinds = [item.kind for item in read("Besluttet å avslutte, og Ola ringer legen fredag")]

    assert kinds == [ItemKind.DECISION, ItemKind.ACTION]


def test_read_aside_tells_no_day() -> None:
    (item,) = read("Ola: ny SPPB neste uke (5/12 før jul)")

    assert (item.quote, str(item.due)) == ("Ola: ny SPPB neste uke", "2026-12-04")
