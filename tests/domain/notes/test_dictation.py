"""Notes that somebody dictates, signs and all."""

from __future__ import annotations

from tests.helpers.meeting_notes import actions, decisions

SPOKEN = (
    "punkt en kari ringer fastlegen mandag komma sover dårlig punktum "
    "punkt to ola viser øvelser til kona før neste møte punktum ny linje vedtatt kolon "
    "fortsetter to uker til punktum"
)


def test_extract_dictated_signs_part_the_deeds() -> None:
    assert actions(SPOKEN) == [
        "kari ringer fastlegen mandag",
        "ola viser øvelser til kona før neste møte",
    ]
    assert decisions(SPOKEN) == ["vedtatt kolon fortsetter to uker til"]


def test_extract_one_said_stop_is_a_word_of_the_note() -> None:
    note = "Kari bestiller punktum til skiltet"

    assert actions(note) == [note]
