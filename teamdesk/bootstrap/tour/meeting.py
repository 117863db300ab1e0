"""Step 4: the meeting runs, a person at a time, by the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from teamdesk.bootstrap.tour.visit import expect
from teamdesk.ui.meeting.note.items_list import ItemsList
from teamdesk.ui.meeting.note.note_edit import NoteEdit
from teamdesk.ui.meeting.room.room_list import RoomList
from teamdesk.ui.meeting.stage.stage_lines import PromiseLine
from teamdesk.ui.tour.waiting import TourFault, wait_for
from teamdesk.ui.widgets.status import StatusButton
from teamdesk.ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from teamdesk.bootstrap.tour.visit import Visit
    from teamdesk.ui.meeting.note.items import MeetingItem

W = TypeVar("W", bound=QWidget)

# What is typed is Norwegian in every language of the window: the note is the team's own.
NOTE = (
    "Går nå inne med staver, tryggere i trapp enn sist. {first} bestiller rullator til ute innen "
    "fredag. {second} søker TT-kort, snarest. Enige om å fortsette intensivt to uker til. "
    "{second} ringer pårørende i morgen."
)


def start_the_meeting(visit: Visit) -> None:
    """Go to the place of the meeting, plan one if none is, and open it."""
    _, guest = visit.texts, visit.guest
    guest.fingers.press("Ctrl+2")
    if visit.stored.meetings.current() is None:
        guest.press_button(_("Plan a meeting today"))
    guest.eyes.await_button(_("Start the meeting"))
    guest.camera.take("meeting-before")
    guest.press_button(_("Start the meeting"))
    wait_for(lambda: isinstance(guest.eyes.focus, NoteEdit), "the keyboard in the note")
    guest.camera.take("meeting-recusal")
    guest.fingers.press("Return")
    guest.fingers.press("Alt+R")
    wait_for(lambda: isinstance(guest.eyes.focus, RoomList), "the keyboard in the room")
    guest.camera.take("meeting-room", also_large=True)
    guest.fingers.press("Escape")
    wait_for(lambda: isinstance(guest.eyes.focus, NoteEdit), "the keyboard in the note again")


def step_through_persons(visit: Visit) -> None:
    """Go to the next person and back, with the keyboard in the note all the time."""
    _, guest = visit.texts, visit.guest
    before = _on_stage(visit)
    guest.fingers.press("Ctrl+Return")
    wait_for(lambda: _on_stage(visit) != before, "the next person on stage")
    guest.fingers.press("Ctrl+Shift+Return")
    wait_for(lambda: _on_stage(visit) == before, "the person before on stage")
    expect(isinstance(guest.eyes.focus, NoteEdit), "the keyboard is not in the note")


def type_a_note(visit: Visit) -> None:
    """Type what is said; promises and decisions appear beside it."""
    guest = visit.guest
    names = [row.name.split()[0] for row in visit.stored.board.members() if row.is_active]
    guest.fingers.type(NOTE.format(first=names[0], second=names[-1]))
    wait_for(lambda: len(_waiting(visit)) >= 4, "three promises and a decision read from the note")
    expect(any(item.owner for item in _waiting(visit)), "no suggestion has an owner")
    expect(any(item.due_on for item in _waiting(visit)), "no suggestion has a date")
    guest.camera.take("meeting-note", also_large=True)


def settle_suggestions(visit: Visit) -> None:
    """Accept one, change another's owner and date, drop a third, accept the rest."""
    _, guest = visit.texts, visit.guest
    fingers = guest.fingers
    fingers.press("Alt+Down")
    _choose_waiting(visit)
    before = len(_accepted(visit))
    fingers.press("Space")
    wait_for(lambda: len(_accepted(visit)) == before + 1, "an accepted suggestion")
    _choose_waiting(visit)
    fingers.press("F2")
    guest.fill(_("When"), "10.12")
    fingers.tab_to(guest.eyes.await_one(QLineEdit, _("What")), "Shift+Tab")
    guest.camera.take("meeting-change")
    owners = guest.eyes.await_one(QComboBox, _("Who"))
    fingers.tab_to(owners)
    fingers.press("Up")
    owner = owners.currentText()
    fingers.tab_to(guest.eyes.await_one(QLineEdit, _("When")))
    fingers.press("Return")
    wait_for(lambda: len(_accepted(visit)) == before + 2, "a changed and accepted suggestion")
    found = [item for item in _accepted(visit) if item.owner and item.owner.name == owner]
    expect(any(item.due_on and item.due_on.day == 10 for item in found), "not changed")
    left = len(_waiting(visit))
    fingers.press("End")
    fingers.press("Delete")
    wait_for(lambda: len(_waiting(visit)) == left - 1, "a dropped suggestion")
    fingers.press("Alt+Return")
    wait_for(lambda: not _waiting(visit), "every suggestion settled")
    guest.camera.take("meeting-settled")


def tick_a_promise(visit: Visit) -> None:
    """Go on to somebody with a promise of last week, and tick it with the space bar."""
    line = _go_to_somebody_with(visit, PromiseLine)
    box = line.findChild(TickBox)
    expect(box, "a promise has no box to tick")
    if box is not None:
        before = _done(visit)
        visit.guest.fingers.tab_to(box)
        visit.guest.fingers.press("Space")
        # What is done goes below what is open: the box may be another promise's by now.
        wait_for(lambda: _done(visit) > before, "a ticked promise")


def _done(visit: Visit) -> int:
    return sum(not task.status.is_open for task in visit.stored.actions.tasks())


def set_a_status(visit: Visit) -> None:
    """Go on to somebody with a goal, and give it another status with a digit."""
    _, guest = visit.texts, visit.guest
    button = _go_to_somebody_with(visit, StatusButton)
    before = button.accessibleName()
    guest.fingers.tab_to(button)
    guest.fingers.press("5" if not before.endswith(_("reached")) else "2")
    wait_for(lambda: button.accessibleName() != before, "another status")
    guest.camera.take("meeting-status")


def set_the_next_evaluation(visit: Visit) -> None:
    """Write a week where the next evaluation stands."""
    _, guest = visit.texts, visit.guest
    button = guest.eyes.await_button(_("Evaluation"))
    guest.fingers.tab_to(button)
    guest.fingers.press("Space")
    guest.fill(_("Next evaluation"), "uke 50")
    guest.fingers.press("Return")
    wait_for(lambda: "50" in button.text(), "an evaluation in week 50")


def _waiting(visit: Visit) -> list[MeetingItem]:
    view = visit.guest.eyes.find(ItemsList)
    return [item for item in view.items if not item.is_accepted] if view else []


def _accepted(visit: Visit) -> list[MeetingItem]:
    view = visit.guest.eyes.find(ItemsList)
    return [item for item in view.items if item.is_accepted] if view else []


def _choose_waiting(visit: Visit) -> None:
    """Put the keyboard on the first line that waits, with the arrows."""
    view = visit.guest.eyes.await_one(ItemsList)
    visit.guest.fingers.press("Home")
    for _line in range(len(view.items)):
        current = view.current()
        if current is not None and not current.is_accepted:
            return
        visit.guest.fingers.press("Down")
    raise TourFault("no suggestion waits")


def _go_to_somebody_with(visit: Visit, kind: type[W]) -> W:
    """Step through the agenda until a control of a kind is on stage."""
    for _turn in range(len(visit.stored.board.board().cards)):
        found = visit.guest.eyes.find(kind)
        if found is not None:
            return found
        visit.guest.fingers.press("Ctrl+Return")
    raise TourFault(f"nobody on the agenda has a {kind.__name__}")


def _on_stage(visit: Visit) -> object:
    meeting = visit.stored.meetings.current()
    return meeting.current_item_id if meeting else None
