"""Which place a member opens first in a team, kept on this machine as other views are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.ui.navigation import Place

if TYPE_CHECKING:
    from teamdesk.core.kept_views import KeptView

# Both are read before SQLAlchemy is loaded (doc/decisions/009).
UNTOLD = Place.BOARD
CHOICES = (Place.TASKS, Place.BOARD)


class FirstPlace:
    """Read when a team is opened, chosen in «Oppsett»."""

    def __init__(self, view: KeptView) -> None:
        self._view = view

    @property
    def place(self) -> Place:
        """What opens first; the usual one where nothing, or nothing sensible, was kept."""
        told = self._view.read().get("place")
        return next((place for place in CHOICES if place.value == told), UNTOLD)

    def choose(self, place: Place) -> None:
        """Open another first from the next time on."""
        self._view.keep({"place": place.value})
