"""Parts beside each other, or one above the other where the letters are large for the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QLayout

    from teamdesk.ui.theme.theme import Theme


class SideBySide(QWidget):
    """Turns by itself as it is resized, so no part is squeezed below what it needs."""

    def __init__(self, theme: Theme, narrowest: int, spacing: int) -> None:
        """Stand beside each other from ``narrowest`` on, in units of the body text."""
        super().__init__()
        self._theme = theme
        self._narrowest = narrowest
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(spacing)

    def add(self, part: QWidget | QLayout, share: int) -> None:
        """Add a part at the right, or below."""
        if isinstance(part, QWidget):
            self._parts.addWidget(part, share)
        else:
            self._parts.addLayout(part, share)

    @property
    def is_turned(self) -> bool:
        """Whether the parts stand one above the other."""
        return self._parts.direction() is QBoxLayout.Direction.TopToBottom

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest part: it turns before it asks for more."""
        return QSize(max(self._least_widths(), default=0), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn where there is too little room, and back."""
        super().resizeEvent(event)
        self._turn()

    def event(self, event: QEvent) -> bool:
        """Measure again once the parts have other words, or letters of another size."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._turn()
        return done

    def _turn(self) -> None:
        least = self._least_widths()
        needed = sum(least) + self._parts.spacing() * max(0, len(least) - 1)
        wanted = max(needed, self._narrowest * self._theme.tokens.type.body)
        is_narrow = self.width() < wanted
        directions = QBoxLayout.Direction
        self._parts.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)

    def _least_widths(self) -> list[int]:
        items = [self._parts.itemAt(place) for place in range(self._parts.count())]
        shown = [item for item in items if item is not None and not item.isEmpty()]
        return [item.minimumSize().width() for item in shown]
