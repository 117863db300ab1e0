"""What headings say of the lines under them."""

from __future__ import annotations

from datetime import date

import pytest

from tests.helpers.meeting_notes import actions, read


def test_scope_owner_holds_until_another_heading() -> None:
    items = read("ERGO\nBestiller rullator\n\nFYSIO\nBestiller stokk")

    assert [item.assignee for item in items] == ["Kari Hansen", "Ola Lien"]


def test_scope_day_of_a_heading_is_that_of_its_bullets() -> None:
    items = read("Oppgaver til neste møte:\n- Kari ringer NAV\n- Ola ringer HMS 1.12.")

    assert [item.due for item in items] == [date(2026, 12, 9), date(2026, 12, 1)]


@pytest.mark.parametrize("heading", ["Mål:", "Forrige møte:", "Til stede:"])
def test_scope_idle_heading_promises_nothing(heading: str) -> None:
    assert actions(f"{heading}\n- gå til butikken fredag") == []


def test_scope_what_the_person_is_told_is_no_task_of_the_list() -> None:
    assert actions("Tiltak:\n- Kari: ringe NAV\n- Bjørn: hvile midt på dagen") == [
        "Kari: ringe NAV"
    ]
