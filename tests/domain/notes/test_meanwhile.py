"""What goes on while the team talks is no promise."""

from __future__ import annotations

import pytest

from tests.helpers.meeting_notes import actions, read


@pytest.mark.parametrize(
    ("note", "language"),
    [
        ("Skriver mens vi snakker", "nb"),
        ("Skriver litt mens vi prater.", "nb"),
        ("Kari noterer mens vi snakker", "nb"),
        ("Kari sjekker journalen mens vi sitter her", "nb"),
        ("Ringer mens dere snakker", "nb"),
        ("Noterer mens Ola snakker", "nb"),
        ("Skriv medan vi snakkar", "nn"),
        ("Skriv litt medan vi pratar", "nn"),
        ("Ola ringjer medan vi sit her", "nn"),
        ("Writing while we talk", "en"),
        ("Kari takes notes while we talk", "en"),
        ("Ola is calling while we speak", "en"),
        ("Kari is checking the record as we speak", "en"),
    ],
)
def test_extract_done_while_the_team_talks_is_nothing(note: str, language: str) -> None:
    assert read(note, language) == ()


@pytest.mark.parametrize(
    ("note", "language", "quotes"),
    [
        (
            "Berit tar trappa, mens Ola ringer NAV",
            "nb",
            ["Ola ringer NAV"],
        ),
        (
            "Kari tester balansen fredag mens vi snakker med datteren",
            "nb",
            ["Kari tester balansen fredag"],
        ),
        ("Skriver mens vi snakker. Kari ringer NAV fredag", "nb", ["Kari ringer NAV fredag"]),
        (
            "Kari testar balansen fredag medan vi snakkar med dottera",
            "nn",
            ["Kari testar balansen fredag"],
        ),
        (
            "Kari calls the GP on Friday while we talk to the daughter",
            "en",
            ["Kari calls the GP on Friday"],
        ),
    ],
)
def test_extract_what_is_to_come_beside_it_is_kept(
    note: str, language: str, quotes: list[str]
) -> None:
    assert actions(note, language) == quotes
