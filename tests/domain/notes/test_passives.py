"""Deeds told of what is done."""

from __future__ import annotations

import pytest

from tests.helpers.meeting_notes import actions, decisions, read


@pytest.mark.parametrize(
    "note",
    [
        "Fastlege kontaktes av spl",
        "Skuffen må festes",
        "Det gjøres mandag",
        "Ny søknad skal sendes innen 1. desember",
    ],
)
def test_extract_passive_of_staff_is_a_promise(note: str) -> None:
    assert actions(note) == [note]


@pytest.mark.parametrize("note", ["Kveldsbesøk avsluttes", "Tiltaket blir avsluttet"])
def test_extract_passive_that_ends_a_thing_is_a_decision(note: str) -> None:
    assert decisions(note) == [note]


def test_extract_english_passive_is_a_decision_only_of_a_course() -> None:
    assert decisions("Speech therapy is postponed until then", "en") != []
    assert read("The stick is adjusted", "en") == ()


@pytest.mark.parametrize("note", ["Det vurderes om han skal ha strømper", "Maten spises ute"])
def test_extract_passive_of_what_goes_on_is_nothing(note: str) -> None:
    assert read(note) == ()
