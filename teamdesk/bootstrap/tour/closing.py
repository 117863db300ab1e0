"""Step 5: the meeting is read back and closed, and its promises stand in «Oppgaver»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from teamdesk.bootstrap.tour.visit import expect
from teamdesk.domain.meetings import MeetingStatus
from teamdesk.ui.meeting.readback import ReadBack
from teamdesk.ui.tour.waiting import wait_for

if TYPE_CHECKING:
    from teamdesk.bootstrap.tour.visit import Visit


def close_the_meeting(visit: Visit) -> None:
    """Read everything back, and lock the minutes with Enter."""
    _, guest = visit.texts, visit.guest
    guest.fingers.press("Ctrl+2")
    running = visit.stored.meetings.current()
    expect(running and running.status is MeetingStatus.OPEN, "no meeting runs")
    guest.press_button(_("End the meeting …"))
    guest.eyes.await_one(ReadBack)
    guest.camera.take("read-back")
    guest.fingers.tab_to(guest.eyes.await_one(QLineEdit, _("Next meeting")))
    guest.fingers.press("Return")
    wait_for(lambda: not _is_running(visit), "a closed meeting")
    visit.minutes_of = running.id if running else None


def look_at_the_tasks(visit: Visit) -> None:
    """What was promised stands in the list."""
    guest = visit.guest
    guest.fingers.press("Ctrl+3")
    expect(visit.stored.actions.tasks(), "nothing is promised")
    guest.camera.take("tasks")


def _is_running(visit: Visit) -> bool:
    current = visit.stored.meetings.current()
    return current is not None and current.status is MeetingStatus.OPEN
