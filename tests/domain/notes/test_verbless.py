"""Promises with no verb in them."""

from __future__ import annotations

from datetime import date

import pytest

from tests.helpers.meeting_notes import actions, read


@pytest.mark.parametrize(
    "note",
    [
        "innkjøp av sokkepåtrekker -> Kari",
        "smertekartlegging – Kari, innen fredag",
        "felles hjemmebesøk fra ergo tirsdag",
        "nytt program (Kari)",
        "måltidsøving m/ Kari",
    ],
)
def test_extract_noun_with_an_owner_behind_it_is_hers(note: str) -> None:
    assert [item.assignee for item in read(note)] == ["Kari Hansen"]


def test_extract_list_with_owners_in_parentheses_is_parted() -> None:
    note = "Tiltak: søknad om kort (Kari, 11.12), bestille strømper (Máret), tilpasse sko (Ola)"

    assert [item.assignee for item in read(note)] == ["Kari Hansen", "Máret Sara", "Ola Lien"]
    assert [item.due for item in read(note)] == [date(2026, 12, 11), None, None]


def test_extract_what_is_to_be_ready_is_not_ready() -> None:
    assert actions("ernæringsplan ferdig før 1.12") == ["ernæringsplan ferdig før 1.12"]
    assert actions("ernæringsplan ferdig") == []


@pytest.mark.parametrize(
    "note", ["BT 140/80 (Máret)", "Ola: hjem tirsdag", "Uke 51: stengt basseng", "Vekt 62 kg (spl)"]
)
def test_extract_figures_and_what_is_to_be_are_no_promises(note: str) -> None:
    assert read(note) == ()
