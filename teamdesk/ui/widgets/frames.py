"""Frames that hold other things: the card and the empty place."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from teamdesk.ui.theme.icons import IconName
    from teamdesk.ui.theme.theme import Theme
    from teamdesk.ui.theme.tokens import Tokens


class Card(QFrame):
    """A white sheet with a quiet heading; put contents into `body`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "card")
        space = theme.tokens.space
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(space.lg, space.md, space.lg, space.md)
        self.body.setSpacing(space.sm)
        self._heading = Label(TextRole.SECTION)
        self._heading.hide()
        self.body.addWidget(self._heading)

    def set_heading(self, text: str) -> None:
        """Set the heading; an empty one takes no room."""
        self._heading.setText(text)
        self._heading.setVisible(bool(text))
        self.setAccessibleName(text)


def corner_air(tokens: Tokens) -> int:
    """The pixels below the rows on a sheet: a list is square, and the sheet's corners are round."""
    return math.ceil(tokens.sizes.radius_large / 2)


class EmptyState(QWidget):
    """Says what belongs in an empty place and offers the first step.

    Signals:
        action_requested: the person wants to take the step.
    """

    action_requested = Signal()

    def __init__(self, theme: Theme, icon: IconName, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = icon
        self._icon = QLabel()
        self._title = Label(TextRole.HEADING, wraps=True)
        self._text = Label(TextRole.MUTED, wraps=True)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.action = Button(theme, ButtonKind.PRIMARY)
        self.action.clicked.connect(self.action_requested)
        column = QVBoxLayout(self)
        column.setSpacing(theme.tokens.space.md)
        column.addStretch(2)
        for widget in (self._icon, self._title, self._text, self.action):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self._redraw()
        theme.changed.connect(self._redraw)

    def set_words(self, title: str, text: str, action: str = "") -> None:
        """Set what belongs here and the first step; no step, no button."""
        self._title.setText(title)
        self._text.setText(text)
        self._fit_text()
        self.action.set_words(action)
        self.action.setVisible(bool(action))
        self.setAccessibleName(f"{title}. {text}")

    def add_second(self, button: Button) -> None:
        """Put another way to begin under the first one."""
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        place = column.indexOf(self.action) + 1
        column.insertWidget(place, button, 0, Qt.AlignmentFlag.AlignHCenter)

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for half a place: the text is laid out anew for the width there is."""
        return QSize(self._theme.tokens.type.body * 14, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the text for the new width."""
        super().resizeEvent(event)
        self._fit_text()

    @Slot()
    def _redraw(self) -> None:
        tokens = self._theme.tokens
        self._fit_text()
        side = tokens.sizes.icon * 2
        icon = self._theme.icon(self._icon_name, tokens.colours.border_strong, side)
        self._icon.setPixmap(icon.pixmap(side, side))

    def _fit_text(self) -> None:
        # About 60 letters to a line, fewer in half a place. A centred item of a box layout is
        # given no height for its width, so the label is told both.
        body, room = self._theme.tokens.type.body, self.width() - 2 * self._theme.tokens.space.lg
        width = max(body * 12, min(body * 30, room))
        for label in (self._title, self._text):
            label.setFixedWidth(width)
            label.ensurePolished()
            # A label needs at least the least height that it was told, for larger letters say.
            label.setMinimumHeight(0)
            label.setFixedHeight(max(1, label.heightForWidth(width)))
