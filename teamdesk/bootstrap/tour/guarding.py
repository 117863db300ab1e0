"""Who may see what while a meeting runs: a guest from outside, and a member who is disqualified."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.closed import ClosedBecause
from teamdesk.ui.meeting.note.note_edit import NoteEdit
from teamdesk.ui.meeting.room.closed_stage import ClosedStage
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
    fingers.press("Space")
    wait_for(lambda: guest.eyes.find(GuestBanner), "the line about the guest")
    guest.camera.take("meeting-guest-in-the-room")
    fingers.press("Escape")
    guest.camera.take("meeting-guest", also_large=True)
    fingers.press("Alt+R")
    wait_for(lambda: isinstance(guest.eyes.focus, RoomList), "the keyboard in the room")
    fingers.press("End")
    fingers.press("Space")
    wait_for(lambda: not guest.eyes.find(GuestBanner), "no guest any more")
    fingers.press("Escape")


def close_a_case(visit: Visit) -> None:
    """The one at the machine is disqualified in the case on stage; it is taken back again."""
    _, guest = visit.texts, visit.guest
    me = next(
        row for row in visit.stored.board.members() if row.id == visit.team.workplace.member_id
    )
    guest.fingers.press("Alt+I")
    guest.choose(_("Who is disqualified"), me.name)
    guest.fingers.press("Return")
    guest.fingers.press("Return")
    wait_for(lambda: guest.eyes.find(ClosedStage), ClosedBecause.RECUSED.name)
    guest.camera.take("meeting-closed", also_large=True)
    guest.fingers.press("Ctrl+Z")
    wait_for(lambda: not guest.eyes.find(ClosedStage), "the case open again")
    wait_for(lambda: guest.eyes.find(NoteEdit), "the note")
