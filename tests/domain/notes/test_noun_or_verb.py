"""«Report», «visit», «order»: nouns as often as verbs in an English note."""

from __future__ import annotations

import pytest

from tests.helpers.meeting_notes import actions


@pytest.mark.parametrize(
    "note",
    [
        *("Report from the ward", "Visit booked for Monday last week", "Orders for lunch are in"),
        *(
            "Contact with the day centre has ended",
            "Transfers with one helper",
            "Test scores attached",
        ),
        *(
            "Plans for the summer include a trip",
            "Order of the day: coffee",
            "Book exercises sent home",
        ),
    ],
)
def test_is_noun_head_is_no_deed(note: str) -> None:
    assert actions(note, "en") == []


@pytest.mark.parametrize(
    "note",
    [
        *("Report to the ward by Friday", "Visit the flat again", "Order a cooker guard"),
        *(
            "Contact the library",
            "Plan a joint session",
            "Book eye test",
            "Check with the pharmacy",
        ),
    ],
)
def test_is_noun_head_with_an_object_is_a_deed(note: str) -> None:
    assert actions(note, "en") == [note]
