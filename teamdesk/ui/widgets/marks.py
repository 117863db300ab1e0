"""Painted marks that stand beside labels: who it is, how a goal goes, what a person needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from teamdesk.ui.widgets import painting

if TYPE_CHECKING:
    from teamdesk.domain.goals import GoalStatus
    from teamdesk.ui.theme.theme import Theme


class StatusMark(QWidget):
    """The shape and colour of a goal's status; the word stands in its accessible name."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._status: GoalStatus | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def set_status(self, status: GoalStatus, word: str) -> None:
        """Show a status and the word for it."""
        self._status = status
        self.setAccessibleName(word)
        self.setToolTip(word)
        self.update()

    def sizeHint(self) -> QSize:
        """As tall as a line of small text, so that the mark is level with its goal."""
        height = round(self._theme.line_height(self._theme.tokens.type.small))
        return QSize(self._theme.tokens.type.small, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as the cards do."""
        if self._status is not None:
            painter = QPainter(self)
            side = self._theme.tokens.type.small * 0.9
            box = QRectF(0, (self.height() - side) / 2, side, side)
            painting.status_shape(painter, box, self._status, self._theme.tokens)
            painter.end()


class LevelPips(QWidget):
    """The need level as three pips."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._level: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def set_level(self, level: int | None, words: str) -> None:
        """Show a level and say it; None takes no room."""
        self._level = level
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setVisible(level is not None)
        self.update()

    def sizeHint(self) -> QSize:
        """Three pips and the air between them."""
        pip = self._theme.tokens.sizes.pip
        return QSize(round(pip * 3.6) + 1, pip * 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as the cards do."""
        if self._level is not None:
            painter = QPainter(self)
            middle = QPointF(0, self.height() / 2)
            painting.level_pips(painter, middle, self._level, self._theme.tokens)
            painter.end()


class Avatar(QWidget):
    """A member's disc."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._initials = ""
        self._number = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def set_member(self, initials: str, number: int, name: str) -> None:
        """Show a member; the name is what the tool tip and readers say."""
        self._initials, self._number = initials, number
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        """The theme's size for a disc in a row."""
        side = self._theme.tokens.sizes.avatar + self._theme.tokens.space.xs
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as the delegates do, so a member looks the same everywhere."""
        if self._initials:
            painter = QPainter(self)
            rect = QRectF(self.rect())
            painting.avatar(painter, rect, self._initials, self._number, self._theme.tokens)
            painter.end()
