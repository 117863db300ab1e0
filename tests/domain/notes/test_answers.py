"""A question of who with a bare name behind it is one promise."""

from __future__ import annotations

import pytest

from tests.helpers.meeting_notes import read


@pytest.mark.parametrize(
    ("note", "language", "name"),
    [
        ("Hvem ringer NAV? Kari.", "nb", "Kari Hansen"),
        ("Kven tek kontakt med skulen? Ola, fredag.", "nn", "Ola Lien"),
        ("Who orders the bed? Kari", "en", "Kari Hansen"),
        ("Samtale med søsteren - hvem? TV", "nb", "Tom Viken"),
        ("Hvem henter stolen? NAV.", "nb", None),
    ],
)
def test_answered_question_is_the_promise_of_whom_it_names(
    note: str, language: str, name: str | None
) -> None:
    (item,) = read(note, language)

    assert item.assignee == name


def test_answered_question_has_the_day_of_its_answer() -> None:
    (item,) = read("Hvem ringer NAV? Kari, 1.12.")

    assert str(item.due) == "2026-12-01"


@pytest.mark.parametrize(
    "note",
    ["Hvem er koordinator? Ola.", "Hvem ringte NAV? Kari.", "Hvem ringer? Vet ikke.", "Hva? Kari."],
)
def test_answered_question_of_a_fact_or_the_past_is_no_promise(note: str) -> None:
    assert read(note) == ()
