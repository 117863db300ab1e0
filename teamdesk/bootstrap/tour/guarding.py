"""Who may see what while a meeting runs, and a guest from outside sits in the room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.ui.meeting.room.guest_banner import GuestBanner
from teamdesk.ui.meeting.room.room_list import RoomList
from teamdesk.ui.tour.waiting import wait_for

if TYPE_CHECKING:
    from teamdesk.bootstrap.tour.visit import Visit


def let_a_guest_in(visit: Visit) -> None:
    """A guest from outside sits down: only what the persons have said yes to can be shown."""
    _, guest = visit.texts, visit.guest
    fingers = guest.fingers
    fingers.press("Alt+R")
    wait_for(lambda: isinstance(guest.eyes.focus, RoomList), "the keyboard in the room")
    fingers.press("N")
    guest.fill(_("Guest"), "Petra Utne")
    guest.fill(_("Organisation"), "NAV Fjordvik")
    fingers.press("Return")
    wait_for(lambda: isinstance(guest.eyes.focus, RoomList), "the keyboard in the room again")
    fingers.press("End")
    if guest.eyes.find(GuestBanner) is None:
        fingers.press("Space")
    wait_for(lambda: guest.eyes.find(GuestBanner), "the line about the guest")
    guest.camera.take("meeting-guest-in-the-room")
    fingers.press("Escape")
    guest.camera.take("meeting-guest", also_large=True)
    fingers.press("Alt+R")
    wait_for(lambda: isinstance(guest.eyes.focus, RoomList), "the keyboard in the room")
    fingers.press("End")
    fingers.press("F")
    wait_for(lambda: not guest.eyes.find(GuestBanner), "no guest any more")
    fingers.press("Escape")
