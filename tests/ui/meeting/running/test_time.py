"""The clocks of a meeting: quiet, in words and colour, past the plan."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from teamdesk.ui.meeting.running.time_words import (
    case_words,
    meeting_words,
    minutes_over,
    tone_of,
)
from teamdesk.ui.theme.tokens import ThemeName
from teamdesk.ui.widgets.style import Tone

if TYPE_CHECKING:
    from teamdesk.ui.texts import Texts
    from tests.ui.meeting.conftest import Room


@pytest.mark.parametrize(
    ("seconds", "planned", "over"),
    [(299, 5, 0), (300, 5, 0), (301, 5, 1), (361, 5, 2), (900, 0, 0)],
)
def test_minutes_over_count_from_the_first_second(seconds: int, planned: int, over: int) -> None:
    assert minutes_over(seconds, planned) == over


def test_tone_of_time_that_is_over_is_a_warning() -> None:
    assert (tone_of(0), tone_of(2)) == (Tone.PLAIN, Tone.WARNING)


def test_case_words_say_by_how_much_it_is_over(texts: Texts, running: Room) -> None:
    line = replace(running.presenter.rows.agenda[0], planned_minutes=5)
    assert case_words(texts, line, 372) == "Saken: 6:12 av 5 min · 2 min over"
    listed = replace(line, planned_minutes=0)
    assert case_words(texts, listed, 61) == "Saken: 1:01"


def test_meeting_words_say_nothing_more_in_time(texts: Texts) -> None:
    assert meeting_words(texts, 1380, 75) == "Møtet: 23 av 75 min"


def late(room: Room, minutes: int) -> None:
    """The meeting, and the case on stage, began that long ago."""
    rows, back = room.presenter.rows, timedelta(minutes=minutes)
    room.presenter.time._begun_at -= back
    started = rows.meeting.started_at - back
    room.presenter.rows = replace(rows, meeting=replace(rows.meeting, started_at=started))


def test_line_on_stage_says_that_it_is_over(running: Room) -> None:
    late(running, 200)
    running.view.running._left.show_time()
    lines = running.view.running.agenda.lines
    on_stage = running.presenter.on_stage.line
    row = next(row for row in lines.rows if row.id == on_stage.id)
    assert lines.is_over(row)
    assert lines.time(row).endswith(" over")
    assert not any(lines.is_over(other) for other in lines.rows if other is not row)


def test_clock_panel_is_coloured_past_the_plan(running: Room) -> None:
    clock = running.view.running._left.clock
    clock.draw()
    assert clock._plan.property("tone") in (None, "")
    late(running, 200)
    clock.draw()
    assert clock._plan.property("tone") == "warning"
    assert "over" in clock._plan.text()


def test_strip_on_the_wall_tells_case_and_meeting(running: Room) -> None:
    running.around.theme.use(ThemeName.PROJECTOR)
    running.view.resize(1290, 650)
    late(running, 200)
    strip = running.view.running.strip
    strip.show_time()
    assert strip._place.text() == "1 av 2"
    assert strip._case.property("tone") == strip._meeting.property("tone") == "warning"
