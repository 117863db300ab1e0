"""Step 3: the board, looked at and walked over with the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.bootstrap.tour.visit import expect
from teamdesk.ui.board.lane import LaneList
from teamdesk.ui.tour.waiting import wait_for

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


def _shown(visit: Visit) -> int:
    lanes = visit.program.window.findChildren(LaneList)
    return sum(lane.model().rowCount() for lane in lanes)
