"""The board as the audience sees it: the same wall, and the same filter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from teamdesk.ui.board.view import BoardView

if TYPE_CHECKING:
    from teamdesk.ui.board.presenter import BoardPresenter
    from teamdesk.ui.board.services import BoardServices
    from teamdesk.ui.surroundings import Surroundings


class BoardAudience(BoardView):
    """A board of its own, in the shape that the lead has, which filters as the lead does."""

    def __init__(self, around: Surroundings, services: BoardServices, lead: BoardPresenter) -> None:
        super().__init__(around, services._replace(first=None))
        self._lead = lead
        lead.filtered.connect(self._follow)
        lead.looks.changed.connect(self._follow_look)
        self._follow()
        self._follow_look()

    @Slot()
    def _follow(self) -> None:
        # A name that the lead types is a name, too.
        self.presenter.filtering.use(self._lead.filter.without_words())

    @Slot()
    def _follow_look(self) -> None:
        self.presenter.looks.use(self._lead.looks.look)
