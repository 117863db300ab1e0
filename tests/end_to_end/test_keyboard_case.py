"""A case entered and documented by keys alone, in the real process, and how many keys it takes.

Scores at the start, a motivational interview, the promise that it led to, and both on paper.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from teamdesk.services.case.interviews import InterviewService
from tests.helpers.keyboard import TABS
from tests.helpers.real_screen import missing
from tests.helpers.walked_team import AASE

if TYPE_CHECKING:
    from pathlib import Path

    from tests.helpers.keyboard import Keyboard
    from tests.helpers.walked_team import Walked

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(missing()), reason=f"not installed here: {', '.join(missing())}"),
]
# Importance, performance and satisfaction of five activities.
COPM = ("953", "942", "833", "724", "661")
# Beside the letters of the name, the activities and the sentences.
MOST_KEYS = 72


def test_case_is_entered_and_documented_by_the_keyboard_in_few_keys(
    keys: Keyboard, team: Walked, tmp_path: Path, record_property: pytest.RecordProperty
) -> None:
    written = tmp_path / "home"
    already, letters = keys.pressed, keys.letters
    open_page(keys)
    score(keys, team)
    hand_out(keys, "Kartlegging som PDF", written)
    talk(keys)
    approve(keys, team)
    hand_out(keys, "PDF", written)
    told = {"keys": keys.pressed - already, "letters": keys.letters - letters}

    for name, value in told.items():
        record_property(name, value)
    print(told)
    assert [row.text for row in team.page(AASE).tasks] == ["Dusje med krakk, mandag"]
    assert len(list(written.glob("*.pdf"))) == 2
    assert told["keys"] <= MOST_KEYS


def open_page(keys: Keyboard) -> None:
    keys.press("ctrl+k")
    keys.is_at("Søk")
    keys.type("ase")
    keys.sees(AASE)
    keys.press("Return")
    keys.is_on(TABS)


def score(keys: Keyboard, team: Walked) -> None:
    """COPM at the start: a key a number, and Tab between."""
    keys.open_tab("Kartlegging")
    keys.press("n")
    keys.is_at("Verktøy")
    for place, numbers in enumerate(COPM, 1):
        keys.step()
        keys.is_at(f"Aktivitet {place}")
        keys.type(f"Aktivitet {place}")
        for digit in numbers:
            keys.step()
            keys.press(digit)
            keys.reads(digit)
    keys.press("ctrl+Return")
    keys.is_at("Ny kartlegging")
    (row,) = team.page(AASE).assessments
    assert [round(value, 1) for _total, value in row.result.totals] == [4.0, 2.6]


def talk(keys: Keyboard) -> None:
    """The short note, whose plan becomes a promise by F9."""
    keys.open_tab("Samtaler (MI)")
    keys.press("n")
    keys.is_at("Tema")
    keys.type("Dusje alene")
    keys.go_to("Oppsummering")
    keys.type("Vil prove med krakk.")
    keys.step()
    keys.press("space")
    for question, digit in (("Hvor viktig", "8"), ("Hvor stor tiltro", "6")):
        keys.go_to(question)
        keys.press(digit)
    keys.go_to("Brukerens neste steg")
    keys.type("Dusje med krakk")
    keys.step()
    keys.type("mandag")
    keys.go_to("Hvor sikker")
    keys.press("7", "F9")
    keys.sees("Det er gjort")


def approve(keys: Keyboard, team: Walked) -> None:
    """What is saved stands where it is approved."""
    keys.press("ctrl+Return")
    keys.is_at("Godkjenn …")
    keys.press("space")
    keys.until(lambda: keys.focus.name == "Godkjenn", "the question")
    keys.press("Return")
    keys.is_at("PDF")
    (note,) = InterviewService(team.at).of_case(team.case_of(AASE))
    assert (note.importance, note.confidence, note.plan_certainty) == (8, 6, 7)
    assert note.approved_at is not None


def hand_out(keys: Keyboard, button: str, written: Path) -> None:
    """Export to the folder that is offered, and be back where it was asked for."""
    before = len(list(written.glob("*.pdf")))
    keys.go_to(button)
    keys.press("space")
    keys.is_at("Mappe")
    keys.press("Return")
    keys.until(lambda: len(list(written.glob("*.pdf"))) == before + 1, "a document")
    keys.is_at(button)
