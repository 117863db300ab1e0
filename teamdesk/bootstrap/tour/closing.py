"""Step 5: the meeting is read back and closed, and its promises stand in «Oppgaver»."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from teamdesk.bootstrap.tour.visit import expect
from teamdesk.domain.meetings import MeetingStatus
from teamdesk.ui.meeting.after.readback import ReadBack
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
    """What was promised stands in the list, first one's own, then the whole team's."""
    _, guest = visit.texts, visit.guest
    guest.fingers.press("Ctrl+3")
    guest.camera.take("tasks")
    guest.press_button(_("The team's"))
    guest.press_button(_("By person"))
    lines = guest.await_rows(_("Promises"))
    promised = [task.text for task in visit.stored.actions.tasks() if task.status.is_open]
    missing = [text for text in promised if not any(text in line for line in lines)]
    expect(promised and not missing, f"{len(missing)} of {len(promised)} promises are not shown")
    guest.camera.take("tasks-by-person")
    guest.press_button(_("By owner"))
    guest.camera.take("tasks-by-owner")
    guest.press_button(_("By meeting"))
    guest.camera.take("tasks-by-meeting")


def _is_running(visit: Visit) -> bool:
    current = visit.stored.meetings.current()
    return current is not None and current.status is MeetingStatus.OPEN
