"""A line of controls that gives way on a wall: what the audience needs least goes first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from teamdesk.ui.theme.theme import Theme


class GivingRow(QWidget):
    """Controls side by side; at the desk all of them, whatever the width.

    Each stands in a box of its own, so whether a control has room and whether it has anything to
    say are two things.
    """

    def __init__(self, theme: Theme, spacing: int) -> None:
        super().__init__()
        self._theme = theme
        self._boxes: list[tuple[QWidget, int]] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(spacing)
        theme.changed.connect(self.fit)

    def add(self, part: QWidget, narrowest: int = 0, share: int = 0) -> None:
        """Add a control that is left out in less than ``narrowest`` units of the body text."""
        box = QWidget()
        inside = QHBoxLayout(box)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(part)
        self._boxes.append((box, narrowest))
        self._row.addWidget(box, share)

    def add_stretch(self) -> None:
        """Put what comes next at the right."""
        self._row.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        """Room for what is never left out."""
        least = super().minimumSizeHint()
        if not self._theme.tokens.masked:
            return least
        kept = [box.minimumSizeHint().width() for box, narrowest in self._boxes if not narrowest]
        return QSize(sum(kept) + self._row.spacing() * max(0, len(kept) - 1), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what has no room now."""
        super().resizeEvent(event)
        self.fit()

    @Slot()
    def fit(self) -> None:
        """Leave out what has no room on the wall."""
        tokens = self._theme.tokens
        letters = self.width() / tokens.type.body
        for box, narrowest in self._boxes:
            box.setVisible(not tokens.masked or letters >= narrowest)
