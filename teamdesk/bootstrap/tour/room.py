"""The room while the meeting runs: a guest from outside comes, and a case closes to a member."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.bootstrap.tour.visit import expect
from teamdesk.ui.meeting.note.note_edit import NoteEdit
from teamdesk.ui.meeting.room.closed_stage import ClosedStage
from teamdesk.ui.meeting.room.guest_banner import GuestBanner
from teamdesk.ui.meeting.room.room_list import RoomList
from teamdesk.ui.tour.waiting import wait_for

if TYPE_CHECKING:
    from teamdesk.bootstrap.tour.visit import Visit

# Where nobody from outside is called, somebody comes all the same.
NAME, ORGANISATION = "Siri Moe", "NAV"


def let_a_guest_in(visit: Visit) -> None:
    """Note that somebody from outside is there, see what is left to be shown, and see her out."""
    guest = visit.guest
    _go_to_the_room(visit)
    if not _choose_from_outside(visit):
        guest.fingers.press("N")
        for words in (NAME, ORGANISATION):
            guest.fingers.type(words)
            guest.fingers.press("Return")
        expect(_choose_from_outside(visit), "the guest is not on the list")
    else:
        guest.fingers.press("Space")
    guest.eyes.await_one(GuestBanner)
    guest.fingers.press("Escape")
    guest.fingers.press("Ctrl+Return")
    guest.camera.take("meeting-guest-in-the-room")
    _go_to_the_room(visit)
    guest.fingers.press("Space")
    wait_for(lambda: guest.eyes.find(GuestBanner) is None, "the guest out of the room")
    guest.fingers.press("Escape")
    wait_for(lambda: isinstance(guest.eyes.focus, NoteEdit), "the keyboard in the note again")


def close_a_case(visit: Visit) -> None:
    """Say that whoever sits here is disqualified: the case closes, and the meeting goes on.

    Nobody clears herself, so it stays closed.
    """
    _, guest = visit.texts, visit.guest
    me = visit.team.workplace.member_id
    name = next((row.name for row in visit.stored.board.members() if row.id == me), "")
    expect(name, "nobody is known to sit at this machine")
    guest.fingers.press("Alt+I")
    guest.choose(_("Who is disqualified"), name)
    guest.fingers.press("Return", times=2)
    guest.eyes.await_one(ClosedStage)
    guest.camera.take("meeting-closed-case")
    guest.fingers.press("Ctrl+Return")
    wait_for(lambda: isinstance(guest.eyes.focus, NoteEdit), "the keyboard in the next note")


def _go_to_the_room(visit: Visit) -> None:
    visit.guest.fingers.press("Alt+R")
    wait_for(lambda: isinstance(visit.guest.eyes.focus, RoomList), "the keyboard in the room")


def _choose_from_outside(visit: Visit) -> bool:
    """Go through the list with the arrows to a guest from outside; False where there is none."""
    room = visit.guest.eyes.await_one(RoomList)
    visit.guest.fingers.press("Home")
    for _line in range(room.lines.rowCount()):
        if room.current is not None and room.current.is_external:
            return True
        visit.guest.fingers.press("Down")
    return False
