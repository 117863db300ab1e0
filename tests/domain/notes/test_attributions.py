"""Owners that stand behind a deed or in a column of their own."""

from __future__ import annotations

import pytest

from tests.helpers.meeting_notes import owner, read


@pytest.mark.parametrize(
    "note",
    [
        "Care needs assessment / Kari / end of May",
        "Dusjkrakk – Kari – 13.12",
        "rullator ferdig justert – Kari – uke 50",
        "Datteren får svar av Kari innen fredag",
    ],
)
def test_extract_owner_in_a_column_or_behind_is_hers(note: str) -> None:
    assert owner(note) == "Kari Hansen"


@pytest.mark.parametrize("note", ["Tiltak – Ansvar – Frist", "Kari / Ola / Tom"])
def test_extract_columns_without_a_deed_are_nothing(note: str) -> None:
    assert read(note) == ()
