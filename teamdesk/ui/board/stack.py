"""The wall with its cards, or what stands where nobody is on the board yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout

if TYPE_CHECKING:
    from teamdesk.ui.board.empty import EmptyBoard
    from teamdesk.ui.board.wall import BoardWall
    from teamdesk.ui.surroundings import Surroundings


class BoardStack(QStackedLayout):
    """One of both; the empty board is made when it is first wanted.

    Signals:
        import_requested: a team that is new wants to bring its files.
        referral_requested: it wants to write the first referral.
    """

    import_requested = Signal()
    referral_requested = Signal()

    def __init__(self, around: Surroundings, wall: BoardWall) -> None:
        super().__init__()
        self._around = around
        self._wall = wall
        self._empty: EmptyBoard | None = None
        self.addWidget(wall)

    @property
    def empty(self) -> EmptyBoard:
        """What stands where nobody is on the board yet."""
        if self._empty is None:
            from teamdesk.ui.board.empty import EmptyBoard

            self._empty = EmptyBoard(self._around.theme, self._around.texts)
            self._empty.import_requested.connect(self.import_requested)
            self._empty.referral_requested.connect(self.referral_requested)
            self.addWidget(self._empty)
        return self._empty

    @property
    def shows_wall(self) -> bool:
        """Whether the wall is what stands."""
        return self.currentWidget() is self._wall

    def show_wall(self, *, is_wanted: bool = True) -> None:
        """Show the wall, or where it is not wanted the empty board."""
        self.setCurrentWidget(self._wall if is_wanted else self.empty)

    def retranslate(self) -> None:
        """Set the words of the empty board again, where it is made."""
        if self._empty is not None:
            self._empty.retranslate()
