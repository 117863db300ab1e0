"""What lies in a scroll area: as high as its texts need in the width there is, and no higher."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent


class Scrolled(QWidget):
    """The content of a scroll area that gives it its own width.

    A text that wraps wishes for lines half as long as they become, so a list of many would leave
    a page of nothing below it.
    """

    def minimumSizeHint(self) -> QSize:
        """Let the height come from the width, where anything in it wraps."""
        least = super().minimumSizeHint()
        return QSize(least.width(), 0) if self.hasHeightForWidth() else least

    def showEvent(self, event: QShowEvent) -> None:
        """Lay out in the width there is: one that came while it was hidden is not told."""
        super().showEvent(event)
        layout = self.layout()
        if layout is not None:
            layout.setGeometry(self.rect())


def scroll_area(content: QWidget) -> QScrollArea:
    """An area that goes up and down over its content, never sideways, and is no stop for Tab."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(content)
    return area


def in_the_middle(content: QWidget) -> QWidget:
    """What is not to be as wide as a large window, with as much air on one side as on the other."""
    middle = QWidget()
    row = QHBoxLayout(middle)
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch(1)
    row.addWidget(content, 100)
    row.addStretch(1)
    return middle
