"""What stays above the tabs of a person's page: who it is, what was handed out, the tabs' names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from teamdesk.ui.widgets.labels import dividing_line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from teamdesk.ui.theme.theme import Theme


class PersonTop(QWidget):
    """A bar of its own ground; what changes in it is its parts' own affair."""

    def __init__(self, theme: Theme, parts: Iterable[QWidget]) -> None:
        super().__init__()
        self.setProperty("frame", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        space = theme.tokens.space
        column = QVBoxLayout(self)
        column.setContentsMargins(space.xl, space.md, space.xl, 0)
        column.setSpacing(space.sm)
        for part in parts:
            column.addWidget(part)

    def over(self, tabs: QWidget) -> QWidget:
        """The whole page, with the tab that is open below a line."""
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self)
        column.addWidget(dividing_line())
        column.addWidget(tabs, 1)
        return page
