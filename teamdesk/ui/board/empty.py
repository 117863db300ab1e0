"""What stands where nobody is on the board yet: the two ways to get someone there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button
from teamdesk.ui.widgets.frames import EmptyState

if TYPE_CHECKING:
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme


class EmptyBoard(QWidget):
    """Offers the team's files first, and a single referral.

    Signals:
        import_requested: files are to come in.
        referral_requested: one person is to come in.
    """

    import_requested = Signal()
    referral_requested = Signal()

    def __init__(self, theme: Theme, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = texts
        self._state = EmptyState(theme, IconName.BOARD)
        self._referral = Button(theme)
        self._state.add_second(self._referral)
        self._state.action_requested.connect(self.import_requested)
        self._referral.clicked.connect(self.referral_requested)
        column = QVBoxLayout(self)
        column.addWidget(self._state)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words again."""
        self._state.set_words(
            self._("Nobody on the board yet"),
            self._(
                "Everyone the team follows up stands here, in the phase they are in. "
                "Bring in the team's own lists, or begin with one person."
            ),
            self._("Import the team's files"),
        )
        self._referral.set_words(self._("New referral"))
