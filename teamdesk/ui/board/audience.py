"""The board as the audience sees it: the same shape, and the same filter, as the lead's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from teamdesk.ui.board.presenter import BoardPresenter


class Following(QObject):
    """Lets a board on the wall, which nobody works at, do as the lead's does."""

    def __init__(self, wall: BoardPresenter, lead: BoardPresenter) -> None:
        """Follow ``lead`` for as long as ``wall`` lives."""
        super().__init__(wall)
        self._wall, self._lead = wall, lead
        lead.filtered.connect(self._follow_filter)
        lead.looks.changed.connect(self._follow_look)
        self._follow_filter()
        self._follow_look()

    @Slot()
    def _follow_filter(self) -> None:
        # A name that the lead types is a name, too.
        self._wall.filtering.use(self._lead.filter.without_words())

    @Slot()
    def _follow_look(self) -> None:
        self._wall.looks.use(self._lead.looks.look)
