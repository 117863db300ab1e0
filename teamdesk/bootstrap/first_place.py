"""Which place a team opens at: the promises, unless something else comes before them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.teams import holds_meetings
from teamdesk.ui.navigation import Place

if TYPE_CHECKING:
    from teamdesk.core.kept_views import KeptView
    from teamdesk.domain.rows.board import FirstLook

# All are read before SQLAlchemy is loaded (doc/decisions/009).
UNTOLD = Place.TASKS
CHOICES = (Place.TASKS, Place.BOARD)


class FirstPlace:
    """Chosen in «Oppsett», kept on this machine as other views are; read when a team is opened."""

    def __init__(self, view: KeptView) -> None:
        self._view = view

    @property
    def place(self) -> Place:
        """What was chosen; the usual one where nothing, or nothing sensible, was kept."""
        return self._told or UNTOLD

    def choose(self, place: Place) -> None:
        """Open another first from the next time on."""
        self._view.keep({"place": place.value})

    def of(self, looked: FirstLook) -> Place:
        """Where a team opens as it stands.

        A meeting that goes on comes before any choice: whoever comes back after a power cut is
        waited for there. A team without a case begins at the board, which leads to the first one.
        """
        if looked.is_meeting and holds_meetings(looked.team.settings):
            return Place.MEETING
        if self._told is None and not looked.board.cards:
            return Place.BOARD
        return self.place

    @property
    def _told(self) -> Place | None:
        told = self._view.read().get("place")
        return next((place for place in CHOICES if place.value == told), None)
