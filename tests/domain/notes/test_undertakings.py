"""Deeds that are taken on in a roundabout way."""

from __future__ import annotations

import pytest

from tests.helpers.meeting_notes import actions, owner, read


@pytest.mark.parametrize(
    "note",
    [
        "Kari ble bedt om å bestille rullator",
        "Kari har fått ansvar for å lage treningsplan",
        "Kari sa seg villig til å ringe NAV",
        "Kari trenger å måle dørene på nytt",
        "Kari, kan du høre med NAV i morgen",
        "Skal Kari ha sjekka rullatoren innen fredag",
    ],
)
def test_extract_deed_taken_on_is_the_doers(note: str) -> None:
    assert actions(note) == [note]
    assert owner(note) == "Kari Hansen"


@pytest.mark.parametrize(
    "note",
    [
        "Kari was asked to renew the prescription",
        "Kari agreed to talk to his wife",
        "Kari is ordering a raised toilet seat",
        "ok Kari will do it before Friday",
    ],
)
def test_extract_english_deed_taken_on_is_the_doers(note: str) -> None:
    assert owner(note, "en") == "Kari Hansen"


@pytest.mark.parametrize("note", ["The letter needs writing", "Kitchen assessment to be repeated"])
def test_extract_english_deed_of_nobody_has_no_owner(note: str) -> None:
    assert actions(note, "en") == [note]
    assert owner(note, "en") is None


@pytest.mark.parametrize("note", ["Kari is doing well", "Kari, kan du høre med NAV i morgen?"])
def test_extract_news_and_questions_take_on_nothing(note: str) -> None:
    assert read(note) == read(note, "en") == ()
