"""What a case has taken is known again after the meeting was out of sight."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from teamdesk.ui.meeting.presenter import MeetingPresenter

if TYPE_CHECKING:
    import pytest

    from tests.ui.meeting.conftest import Room


def test_seconds_on_stage_are_stored_when_the_place_is_left(
    running: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock, on_stage = running.around.clock, running.presenter.line.id
    later = clock.now() + timedelta(minutes=6, seconds=39)
    monkeypatch.setattr(type(clock), "now", lambda _clock: later)
    running.view.hide()
    again = MeetingPresenter(running.desk, running.around)
    again.load()
    assert (again.line.id, again.seconds_on_stage) == (on_stage, 399)
