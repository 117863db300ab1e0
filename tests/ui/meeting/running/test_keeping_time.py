"""What a case has taken is known again after a crash, a lock, and out of sight."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from teamdesk.domain.commands.meetings import PassOver
from teamdesk.ui.meeting.presenter import MeetingPresenter

if TYPE_CHECKING:
    import pytest

    from tests.ui.meeting.conftest import Room


def test_seconds_on_stage_are_stored_when_the_place_is_left(
    running: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock, on_stage = running.around.clock, running.presenter.on_stage.line.id
    later = clock.now() + timedelta(minutes=6, seconds=39)
    monkeypatch.setattr(type(clock), "now", lambda _clock: later)
    running.view.hide()
    again = MeetingPresenter(running.desk, running.around)
    again.load()
    assert (again.on_stage.line.id, again.on_stage.seconds) == (on_stage, 399)


def pass_time(running: Room, monkeypatch: pytest.MonkeyPatch, seconds: int) -> None:
    clock = running.around.clock
    later = clock.now() + timedelta(seconds=seconds)
    monkeypatch.setattr(type(clock), "now", lambda _clock: later)


def seconds_after_a_crash(running: Room) -> int:
    """Nobody has left the case: another window of the same member opens on it."""
    again = MeetingPresenter(running.desk, running.around)
    again.load()
    return again.on_stage.seconds


def test_stage_clock_after_a_crash_has_lost_no_more_than_fifteen_seconds(
    running: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = running.presenter.time
    assert (clock._keeping.isActive(), clock._keeping.interval()) == (True, 15_000)
    pass_time(running, monkeypatch, 400)
    clock._keeping.timeout.emit()
    pass_time(running, monkeypatch, 14)
    assert seconds_after_a_crash(running) == 400


def test_stage_clock_of_a_case_that_was_left_leaves_no_draft(
    running: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    pass_time(running, monkeypatch, 400)
    left = running.presenter.on_stage.line.id
    running.presenter.time.keep()
    running.presenter.step(+1)
    assert running.desk.drafts.text(f"seconds:{left}") is None
    assert running.presenter.on_stage.seconds == 0


def test_stage_clock_rests_when_the_meeting_is_closed(running: Room) -> None:
    running.presenter.close(None)
    assert not running.presenter.time._keeping.isActive()


def test_stage_clock_takes_what_others_stored_where_that_is_more(
    running: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = running.presenter.on_stage.line
    running.desk.drafts.keep(f"seconds:{line.id}", "30")
    running.desk.meetings.pass_over(PassOver(line.id, 90, line.id, is_done=False))
    assert seconds_after_a_crash(running) == 90
