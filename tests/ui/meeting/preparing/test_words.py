"""Sentences of preparation, in the team's order and without a ranking."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.commands.preparing import PreparationWords
from teamdesk.domain.meetings import Depth
from teamdesk.domain.rows.preparing import MemberPrepared
from teamdesk.ui.meeting.preparing.words import (
    met_words,
    prepared_words,
    progress_words,
    state_words,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.domain.rows.preparing import CaseToPrepare
    from tests.ui.meeting.conftest import Room


@pytest.fixture
def cases(room: Room) -> Sequence[CaseToPrepare]:
    meeting = room.presenter.meeting
    assert meeting is not None
    sheet = room.desk.preparations.sheet(meeting.id, room.team.kari)
    assert sheet is not None
    return sheet.cases


def test_progress_counts_what_is_left(room: Room, cases: Sequence[CaseToPrepare]) -> None:
    done = replace(cases[0], words=PreparationWords("Går."))
    said = progress_words(room.around.texts, [done, cases[1]])
    assert said == "1 av 2 forberedt · ca. 3 min per person · ca. 3 min igjen"


def test_progress_of_all_done_says_no_minutes_left(
    room: Room, cases: Sequence[CaseToPrepare]
) -> None:
    done = [replace(case, words=PreparationWords("Går.")) for case in cases]
    assert "igjen" not in progress_words(room.around.texts, done)


def test_state_has_a_sign_and_a_word(room: Room, cases: Sequence[CaseToPrepare]) -> None:
    line = replace(cases[0].line, depth=Depth.DISCUSSED, why="Trappa.")
    asked = replace(cases[0], line=line, words=PreparationWords("Går."))
    assert state_words(room.around.texts, asked) == "✓ forberedt · ◆ ønsket diskutert"
    quiet = replace(cases[0], line=replace(line, depth=Depth.BRIEF, why=""))
    assert state_words(room.around.texts, quiet) == "○ ikke ennå"


def test_prepared_keeps_the_teams_order(room: Room) -> None:
    rows = room.presenter.rows
    assert rows is not None
    kari, ola = rows.prepared
    few, many = replace(kari, cases=1), MemberPrepared(ola.member, 9, is_absent=True)
    said = prepared_words(room.around.texts, (few, many))
    assert said == "Forberedt: Kari 1, Ola (ikke til stede) 9."


def test_met_says_whose_it_is_to_tell(room: Room, cases: Sequence[CaseToPrepare]) -> None:
    ola = next(row for row in room.desk.board.members() if row.id == room.team.ola)
    day = room.around.clock.today()
    line = replace(cases[0].line, person_name="Åse Berg")
    case = replace(cases[0], line=line, last_met_by=ola, last_met_on=day)
    _ = room.around.texts
    assert met_words(_, case, room.team.ola) == "Du møtte Åse sist, 23. nov."
    assert (
        met_words(_, case, room.team.kari) == "Ola Lien møtte Åse sist, 23. nov., og forteller det."
    )
