"""Step 3: the board, looked at and walked over with the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.bootstrap.tour.visit import expect
from teamdesk.domain.commands.cases import SetNeedLevel
from teamdesk.domain.people import NeedLevel
from teamdesk.ui.board.filter.nobody import NobodyFits
from teamdesk.ui.board.lanes.lane_list import LaneList
from teamdesk.ui.board.shown import Shape
from teamdesk.ui.board.view import BoardView
from teamdesk.ui.shell.palette import CommandPalette
from teamdesk.ui.tour.waiting import TourFault, wait_for
from teamdesk.ui.widgets.messages import MessageBar

if TYPE_CHECKING:
    from teamdesk.bootstrap.tour.visit import Visit


def look_at_the_board(visit: Visit) -> None:
    """Every active case stands in a lane, and a card opens with the space bar."""
    guest = visit.guest
    guest.fingers.press("Ctrl+1")
    stored = len(visit.stored.board.board().cards)
    expect(stored, "nobody is on the board")
    wait_for(lambda: _shown(visit) == stored, f"{stored} cards on the board")
    guest.camera.take("board", also_large=True)
    guest.fingers.press("Down")
    guest.fingers.press("Space")
    guest.camera.take("board-peek")
    guest.fingers.press("Escape")


def look_at_every_shape(visit: Visit) -> None:
    """The same cards as a list and as a matrix of goals, and back in their phases."""
    guest = visit.guest
    view = guest.eyes.await_one(BoardView)
    for keys, shape in (("Alt+2", Shape.LIST), ("Alt+3", Shape.MATRIX)):
        guest.fingers.press(keys)
        expect(view.presenter.looks.look.shape is shape, f"{keys} does not show the {shape.value}")
        guest.camera.take(f"board-{shape.value}", also_large=True)
    guest.fingers.press("Alt+1")


def filter_the_board(visit: Visit) -> None:
    """A filter is shown over what it leaves, and where nobody fits the board says so."""
    _, guest = visit.texts, visit.guest
    guest.press_button(_("Overdue"))
    guest.eyes.await_button(_("Show all"))
    guest.camera.take("board-filter")
    guest.press_button(_("Show all"))
    guest.fingers.press("Slash")
    guest.fingers.type("xyzzy")
    guest.eyes.await_one(NobodyFits)
    guest.camera.take_as_it_is("board-nobody")
    guest.fingers.press("Escape")
    wait_for(lambda: not guest.eyes.find_button(_("Show all")), "the whole board")


def search_in_the_palette(visit: Visit) -> None:
    """Two letters find persons, documents and what can be done."""
    guest = visit.guest
    guest.fingers.press("Ctrl+K")
    sheet = guest.eyes.await_one(CommandPalette)
    guest.fingers.type("be")
    guest.camera.take_as_it_is("palette")
    guest.fingers.press("Escape")
    wait_for(sheet.isHidden, "the end of the palette")


def meet_a_conflict(visit: Visit) -> None:
    """Somebody else changes a case while it is being moved here: nothing is overwritten."""
    guest, board = visit.guest, visit.stored.board
    view = guest.eyes.await_one(BoardView)
    view.take_focus()
    case_id = view.shapes.current_case
    card = next((each for each in board.board().cards if each.case_id == case_id), None)
    if card is None:
        raise TourFault("no card is chosen")
    guest.fingers.press("M")
    other = NeedLevel.THREE if card.need_level != NeedLevel.THREE else NeedLevel.ONE
    board.set_need_level(SetNeedLevel(card.case_id, card.version, other))
    guest.fingers.press("Return")
    told = guest.eyes.await_one(MessageBar)
    guest.camera.take("board-conflict")
    stays = next(each for each in board.board().cards if each.case_id == case_id)
    expect(stays.phase_id == card.phase_id, "the case was moved over somebody else's change")
    told.dismiss()


def _shown(visit: Visit) -> int:
    lanes = visit.program.window.findChildren(LaneList)
    return sum(lane.model().rowCount() for lane in lanes)
