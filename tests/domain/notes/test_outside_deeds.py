"""What relatives, services and things do."""

from __future__ import annotations

import pytest

from tests.helpers.meeting_notes import read


@pytest.mark.parametrize(
    "note",
    [
        "Hjemmetjenesten tar over dusjingen",
        "Systera lova å hente katten innan fredag",
        "Solveigs nabo henter posten fredag",
        "Vaktmesteren fikser rekkverket torsdag",
    ],
)
def test_extract_promise_from_outside_has_no_owner(note: str) -> None:
    assert [item.assignee for item in read(note)] == [None]


@pytest.mark.parametrize(
    "note",
    ["Naboen måker", "Underlaget er glatt", "Datter kommer på besøk i helga", "Kona er fornøyd"],
)
def test_extract_news_from_outside_is_no_promise(note: str) -> None:
    assert read(note) == ()
