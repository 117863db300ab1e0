"""JSON records in, answers out, and clear words for what is wrong with a record."""

from __future__ import annotations

import re
from typing import Any

import pytest

from teamdesk.domain.notes.records import extract_record


def record(**changes: object) -> dict[str, Any]:
    whole: dict[str, Any] = {
        "id": "nb-1",
        "lang": "nb",
        "meeting_date": "2026-11-25",
        "next_meeting": "2026-12-09",
        "author": "Kari Hansen",
        "coordinator": None,
        "person": "Bjørn",
        "members": [{"name": "Kari Hansen", "role": "ergoterapeut", "initials": "KH"}],
        "note": "Kari bestiller rullator innen fredag.",
    }
    return whole | changes


def test_extract_record_answers_in_the_form_of_the_labelled_files() -> None:
    assert extract_record(record()) == {
        "id": "nb-1",
        "items": [
            {
                "kind": "action",
                "quote": "Kari bestiller rullator innen fredag",
                "assignee": "Kari Hansen",
                "due": "2026-11-27",
                "text": "bestille rullator",
            }
        ],
    }


def test_extract_record_without_next_meeting_is_read() -> None:
    answer = extract_record(record(next_meeting=None, note="Kari ringer til neste møte"))

    assert answer["items"][0]["due"] is None


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"meeting_date": "25.11.2026"}, "meeting_date"),
        ({"meeting_date": None}, "meeting_date"),
        ({"next_meeting": "soon"}, "next_meeting"),
        ({"note": None}, "note"),
        ({"id": 7}, "id"),
        ({"members": "Kari"}, "members"),
        ({"members": ["Kari"]}, "members"),
        ({"members": [{"name": "Kari", "role": "lege"}]}, "members[1].initials"),
    ],
)
def test_extract_record_garbled_field_is_named(changes: dict[str, Any], field: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(field)} "):
        extract_record(record(**changes))


def test_extract_record_missing_note_is_told_as_missing() -> None:
    broken = record()
    del broken["note"]

    with pytest.raises(ValueError, match="note is missing"):
        extract_record(broken)
