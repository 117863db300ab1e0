"""The menu beside the projector button: which screen is the wall, and what to do with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from teamdesk.ui.shell.screens import screen_key
from teamdesk.ui.shell.wall_question import THIS_WINDOW, screen_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QScreen
    from PySide6.QtWidgets import QWidget

    from teamdesk.ui.texts import Texts


class WallMenu(QMenu):
    """Filled as it opens: screens come and go.

    Signals:
        chosen: the key of the screen that is the wall, or `THIS_WINDOW`.
        blank_requested, larger_requested, smaller_requested: about what is projected.
    """

    chosen = Signal(str)
    blank_requested = Signal()
    larger_requested = Signal()
    smaller_requested = Signal()

    def __init__(self, texts: Texts, parent: QWidget) -> None:
        super().__init__(parent)
        self._ = texts
        self._screens = QActionGroup(self)
        self._screens.triggered.connect(self._on_chosen)

    def fill(self, screens: Sequence[QScreen], chosen: str, *, has_wall: bool) -> None:
        """Offer the screens that are connected now."""
        _ = self._
        self.clear()
        for action in self._screens.actions():
            self._screens.removeAction(action)
        for screen in screens:
            words = _("The wall is {screen}", screen=screen_words(screen))
            self._offer(words, screen_key(screen), chosen)
        self._offer(_("Only this window"), THIS_WINDOW, chosen)
        self.addSeparator()
        self.addAction(_("Blank the wall")).triggered.connect(self.blank_requested)
        if has_wall:
            larger = self.addAction(_("Larger text on the wall"))
            larger.triggered.connect(self.larger_requested)
            smaller = self.addAction(_("Smaller text on the wall"))
            smaller.triggered.connect(self.smaller_requested)

    def _offer(self, words: str, answer: str, chosen: str) -> None:
        action = QAction(words, self._screens)
        action.setCheckable(True)
        action.setChecked(answer == chosen)
        action.setData(answer)
        self.addAction(action)

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        self.chosen.emit(action.data())
