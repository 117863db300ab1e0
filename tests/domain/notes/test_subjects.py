"""How far a subject reaches."""

from __future__ import annotations

import pytest

from tests.helpers.meeting_notes import owner


@pytest.mark.parametrize(
    ("note", "language", "name"),
    [
        ("Kari og Ola bestiller seng", "nb", "Kari Hansen"),
        ("Datteren til Bjørn bestiller seng fredag", "nb", None),
        ("NAV v/Randi sender brev fredag", "nb", None),
        ("Kari, som har nøkkelen, bestiller seng", "nb", "Kari Hansen"),
        ("Ola, who fitted the rail, will check it next week", "en", "Ola Lien"),
        ("Bjørn og Kari prøver stolen fredag", "nb", "Kari Hansen"),
    ],
)
def test_subject_is_read_whole(note: str, language: str, name: str | None) -> None:
    assert owner(note, language) == name
