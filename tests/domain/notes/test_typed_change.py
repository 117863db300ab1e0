from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from teamdesk.domain.notes.typed_change import beside, typed_change
from teamdesk.domain.rows.team import MemberRow

TODAY = date(2026, 11, 25)
KARI = MemberRow(UUID(int=1), 1, "Kari Hansen", "KH", "ergoterapeut", None, 0, True)
OLA = MemberRow(UUID(int=2), 1, "Ola Lien", "OL", "fysioterapeut", None, 1, True)
GONE = MemberRow(UUID(int=3), 1, "Per Moe", "PM", "lege", None, 2, False)
TEAM = (KARI, OLA, GONE)


@pytest.mark.parametrize("typed", ["kh", "KH", "kari", " kh "])
def test_typed_change_letters_name_an_owner(typed: str) -> None:
    change = typed_change(typed, TEAM, TODAY, None)
    assert change is not None
    assert (change.owner, change.due) == (KARI, None)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("fre", date(2026, 11, 27)),
        ("u50", date(2026, 12, 11)),
        ("12.12", date(2026, 12, 12)),
        ("i morgen", date(2026, 11, 26)),
    ],
)
def test_typed_change_day_is_told_as_in_a_note(typed: str, day: date) -> None:
    change = typed_change(typed, TEAM, TODAY, None)
    assert change is not None
    assert (change.owner, change.due) == (None, day)


def test_typed_change_owner_and_day_are_typed_in_one_go() -> None:
    change = typed_change("ol u50", TEAM, TODAY, None)
    assert change is not None
    assert (change.owner, change.due) == (OLA, date(2026, 12, 11))


@pytest.mark.parametrize("typed", ["", "pm", "kh tull", "hvem", "99.99"])
def test_typed_change_anything_else_is_nothing(typed: str) -> None:
    assert typed_change(typed, TEAM, TODAY, None) is None


def test_beside_goes_through_the_team_and_nobody() -> None:
    assert [beside(None, TEAM, 1), beside(KARI, TEAM, 1), beside(OLA, TEAM, 1)] == [KARI, OLA, None]


def test_beside_backwards_from_nobody_is_the_last() -> None:
    assert beside(None, TEAM, -1) == OLA
