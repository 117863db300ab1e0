"""What the team settles without saying that it decides."""

from __future__ import annotations

import pytest

from tests.helpers.meeting_notes import actions, decisions, read


@pytest.mark.parametrize(
    "note",
    [
        "Kveldsbesøkene avsluttes",
        "Mål 3 utgår",
        "Perioden forlenges med fire uker",
        "Alt fortsetter som før",
        "Fysio går ned til en gang i uka",
        "Foreløpig blir hun boende",
        "Fra 4. januar er Ola koordinator",
        "Vi anbefaler korttidsplass i tre uker",
        "Vi kjører på med trening hver dag",
        "Ja til fire timer BPA, det var hele teamet enige om",
        "Enige om to uker til",
    ],
)
def test_extract_course_is_a_decision_of_nobodys(note: str) -> None:
    (item,) = read(note)
    assert decisions(note) == [note]
    assert item.assignee is None


def test_extract_no_more_for_now_is_a_decision() -> None:
    assert decisions("No further speech therapy at this stage", "en") != []


@pytest.mark.parametrize(
    "note",
    [
        "Ingen nye fall",
        "Trappa går ned til kjelleren",
        "Hege var enig til slutt",
        "Dersom han får feber, stopper vi",
        "Mål 1 er nådd",
        "Ho las prisane utan hjelp",
    ],
)
def test_extract_state_of_things_is_no_decision(note: str) -> None:
    assert decisions(note) == actions(note) == []
