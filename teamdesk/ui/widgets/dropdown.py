"""A choice from a list that opens, with an arrow in the theme's own colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QWidget

from teamdesk.ui.theme.icons import IconName

if TYPE_CHECKING:
    from teamdesk.ui.theme.theme import Theme


class DropDown(QComboBox):
    """A combo box as wide as its place, however long its choices are."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.setSizeAdjustPolicy(policy)
        self.setMinimumContentsLength(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the arrow, which a stylesheet could only take from a file of one colour."""
        super().paintEvent(event)
        tokens = self._theme.tokens
        size = tokens.sizes.icon
        icon = self._theme.icons.pixmap(
            IconName.CHEVRON_DOWN, tokens.colours.text_muted, size, self.devicePixelRatioF()
        )
        painter = QPainter(self)
        left = self.width() - size - tokens.space.sm
        painter.drawPixmap(left, (self.height() - size) // 2, icon)
        painter.end()
