"""What the menu of a card offers: the same gestures as the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.ui.board.gestures import Gesture
from teamdesk.ui.widgets.gesture_menu import GestureEntry

if TYPE_CHECKING:
    from teamdesk.ui.texts import Texts


def card_entries(_: Texts) -> tuple[GestureEntry, ...]:
    """The lines of the menu."""
    return (
        GestureEntry(Gesture.OPEN, _.context("go to the person's page", "Open"), "Enter"),
        GestureEntry(Gesture.PEEK, _("Peek"), _("Space")),
        GestureEntry(Gesture.MOVE, _("Move to another phase …"), "M"),
        GestureEntry(Gesture.COORDINATOR, _("Choose the coordinator …"), "C"),
        GestureEntry(Gesture.TRANSFER, _("Transfer to another team …"), ""),
    )
