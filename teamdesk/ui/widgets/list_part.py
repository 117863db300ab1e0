"""A heading with an action beside it, and under it a list or what says that there is nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from teamdesk.ui.widgets.frames import EmptyState
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton

    from teamdesk.ui.theme.icons import IconName
    from teamdesk.ui.theme.theme import Theme
    from teamdesk.ui.widgets.side_by_side import SideBySide


class ListPart(QWidget):
    """One half of a place; two of them side by side have their headings on one line."""

    def __init__(self, theme: Theme, icon: IconName, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Label(TextRole.HEADING)
        self.empty = EmptyState(theme, icon)
        self._stack = QStackedWidget()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.tokens.space.md)

    def hold(
        self,
        listed: QWidget,
        action: QAbstractButton,
        within: SideBySide | None = None,
        share: int = 1,
    ) -> None:
        """Put the list in, and in its head the button that is for the whole of it.

        With ``within`` it stands there, beside what that holds already.
        """
        self._stack.addWidget(listed)
        self._stack.addWidget(self.empty)
        head = QHBoxLayout()
        head.addWidget(self.heading)
        head.addStretch(1)
        head.addWidget(action)
        # Hidden, it keeps its room, so that the heading stays where it is.
        room = action.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        action.setSizePolicy(room)
        self.column.addLayout(head)
        if within is not None:
            within.add(self._stack, share)
        self.column.addWidget(within or self._stack, 1)

    def show_whether_empty(self, *, is_empty: bool) -> None:
        """Show the list, or what says that there is nothing in it."""
        self._stack.setCurrentIndex(1 if is_empty else 0)
