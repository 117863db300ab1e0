"""What the window says of how long a meeting takes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from teamdesk.domain.meeting_rules import MeetingRules
from teamdesk.domain.meetings import Depth
from teamdesk.ui.meeting.before.agenda_lines import BreakLine, lines_of

if TYPE_CHECKING:
    from teamdesk.domain.rows.meeting import MeetingRows
    from tests.ui.meeting.conftest import Room


def with_discussed(room: Room, count: int, minutes: int = 75) -> MeetingRows:
    rows = room.presenter.rows
    line = replace(rows.agenda[0], depth=Depth.DISCUSSED, planned_minutes=6)
    agenda = tuple(replace(line, id=uuid4(), position=at) for at in range(count))
    meeting = replace(rows.meeting, planned_minutes=minutes)
    return replace(rows, meeting=meeting, agenda=agenda, rules=MeetingRules())


def test_agenda_that_is_too_long_says_how_much_and_what_to_do(room: Room) -> None:
    forecast = room.view.before.forecast
    forecast.show_meeting(with_discussed(room, 12))
    assert forecast.text == (
        "Omtrent 89 av 75 minutter: 14 minutter for mye. Ta 4 saker kort, så går det."
    )


def test_agenda_that_no_shortening_saves_says_another_way_out(room: Room) -> None:
    forecast = room.view.before.forecast
    forecast.show_meeting(with_discussed(room, 12, 20))
    assert "sett av mer tid" in forecast.text


def test_agenda_that_fits_is_said_calmly(room: Room) -> None:
    forecast = room.view.before.forecast
    forecast.show_meeting(with_discussed(room, 3))
    assert forecast.text == "Omtrent 35 av 75 minutter."


def test_break_stands_before_the_case_in_which_the_hour_ends(room: Room) -> None:
    rows = list(lines_of(with_discussed(room, 12)))
    assert [at for at, row in enumerate(rows) if isinstance(row, BreakLine)] == [9]
