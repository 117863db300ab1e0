"""The words with which a team settles something."""

from __future__ import annotations

import pytest

from tests.helpers.meeting_notes import decisions


@pytest.mark.parametrize(
    ("note", "language"),
    [
        ("Enige om å avslutte kveldsbesøkene", "nb"),
        ("Ingen hjelpemidler nå, enighet i teamet", "nb"),
        ("Det ble bestemt at treningen fortsetter", "nb"),
        ("Vi vart samde om å halde fram som før", "nn"),
        ("The team decided against a hospital bed for the moment", "en"),
    ],
)
def test_decision_is_the_whole_sentence(note: str, language: str) -> None:
    assert decisions(note, language) == [note]


def test_decision_may_be_agreed_in_parentheses() -> None:
    assert decisions("Ned til tre besøk i uka (enighet)") == ["Ned til tre besøk i uka"]


@pytest.mark.parametrize("note", ["Vi er uenige om dette", "Ola bestemte farge på gulvet i går"])
def test_decision_is_not_what_nobody_settled(note: str) -> None:
    assert decisions(note) == []
