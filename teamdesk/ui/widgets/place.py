"""What the window asks of a place."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.ui.theme.theme import Theme


class PlacePage(QWidget):
    """A page that fills the window beside the rail; the base of every place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "surface")

    def show_key(self, key: UUID | None) -> None:
        """Show what was opened; called each time somebody comes here, ``None`` for no one thing."""

    def show_part(self, part: str) -> None:
        """Go to a part of what is shown, where the place has such parts."""

    def audience(self, theme: Theme) -> QWidget | None:
        """What the others see of this place on a wall of their own, dressed in ``theme``.

        It follows what is shown here, without what is only for whoever leads. None where the
        place is not for the audience.
        """
        return None

    def least_size(self) -> QSize:
        """What the page needs at least to be read; in less it is scrolled as a whole."""
        return least_size_of(self, self.width())

    def ask_transfer(self) -> bool:
        """Ask to which team the case goes that is shown or chosen here; False where none is."""
        return False

    def begin_referral(self) -> bool:
        """Begin the form by which a person comes in; False where that is not done here."""
        return False

    def case_in_sight(self) -> UUID | None:
        """The case that is shown or chosen here, for a line that is written about it."""
        return None

    def begin_talk(self, person_id: UUID | None) -> bool:
        """Prepare a goal meeting, with a person or none chosen; False where none is held here."""
        return False

    def take_focus(self) -> None:
        """Put the keyboard where work begins; the first control that takes it unless said."""
        focus_first(self)


def least_size_of(region: QWidget, width: int) -> QSize:
    """What a region needs at ``width``: in less of it a sentence breaks into more lines."""
    least, layout = region.minimumSizeHint(), region.layout()
    if layout is None or not layout.hasHeightForWidth():
        return least
    high = layout.minimumHeightForWidth(max(width, least.width()))
    return QSize(least.width(), max(least.height(), high))


def give_back_focus(widget: QWidget | None) -> None:
    """Put the keyboard where it was, if what had it is still there to be seen."""
    # Qt may have deleted it meanwhile, and PySide6 says so by this error.
    with suppress(RuntimeError):
        if widget is not None and widget.isVisible():
            widget.setFocus(Qt.FocusReason.OtherFocusReason)


def focus_first(region: QWidget) -> bool:
    """Put the keyboard on the first control of ``region``; False when it has none."""
    for widget in region.findChildren(QWidget):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and widget.isEnabled() and widget.isVisibleTo(region):
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            return True
    return False
