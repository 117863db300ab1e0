"""A goal meeting: one person in the room, and the window is about nobody else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.bootstrap.tour.visit import expect
from teamdesk.ui.meeting.goal_meeting.page import TalkPage
from teamdesk.ui.meeting.pages import MeetingTabs, PageKey
from teamdesk.ui.tour.waiting import wait_for

if TYPE_CHECKING:
    from teamdesk.bootstrap.tour.visit import Visit

# What a person says is Norwegian in every language of the window.
AGREED = "Jeg går til postkassa hver morgen. Ola er med de to første gangene."


def hold_a_goal_meeting(visit: Visit) -> None:
    """Begin a talk, write together what is agreed, read it back, and end it."""
    _, guest = visit.texts, visit.guest
    guest.fingers.press("Ctrl+2")
    tabs = guest.eyes.await_one(MeetingTabs)
    tabs.open(PageKey.TALKS)
    guest.camera.take("goal-meetings")
    guest.press_button(_("Begin now"))
    page = guest.eyes.await_one(TalkPage)
    guest.camera.take("goal-meeting", also_large=True)
    guest.fill_lines(_("This is what we agree on"), AGREED)
    guest.fingers.press("Ctrl+Return")
    guest.eyes.await_button(_("End the talk"))
    expect(page.agreed.value == AGREED, "what is agreed was not kept")
    guest.camera.take("goal-meeting-read-back", also_large=True)
    guest.press_button(_("End the talk"))
    guest.eyes.await_button(_("Done"))
    guest.camera.take("goal-meeting-ended")
    guest.press_button(_("Done"))
    wait_for(lambda: not page.isVisible(), "the window about everybody again")
