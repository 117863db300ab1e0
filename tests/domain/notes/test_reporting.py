"""What somebody says that somebody will do."""

from __future__ import annotations

import pytest

from tests.helpers.meeting_notes import owner, read


@pytest.mark.parametrize(
    ("note", "doer"),
    [
        ("Kari sa at hun kunne ta ham med på bussen torsdag", "Kari Hansen"),
        ("Kari sier at Ola ringer fastlegen", "Ola Lien"),
        ("Tom lover at han henter sparken", "Tom Viken"),
        ("Jeg tror Ola må sjekke kneet i uke 50", "Ola Lien"),
    ],
)
def test_extract_reported_promise_is_whose_it_is(note: str, doer: str) -> None:
    assert owner(note) == doer


@pytest.mark.parametrize(
    "note",
    [
        "Kari sier at hun sover dårlig",
        "Kari mener at Ola bør ringe",
        "Kari sa at det gikk bra",
        "Kari forteller at han går bedre",
        "Bjørn sier at Kari ringte",
    ],
)
def test_extract_reported_news_is_no_promise(note: str) -> None:
    assert read(note) == ()
