"""What every tab of the page is: a column that scrolls, shown anew with each state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from teamdesk.domain.plan_points import PlanPoint
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.surroundings import Surroundings


class PersonTab(QScrollArea):
    """The base of the tabs; a tab is made when it is first opened."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        self.around = around
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        space = around.theme.tokens.space
        inner = QWidget()
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(space.xl, space.lg, space.xl, space.lg)
        self.column.setSpacing(space.lg)
        self.setWidget(inner)

    def show_state(self, state: PersonState) -> None:
        """Show one person as stored now; what is being typed stays."""

    def go_to(self, point: PlanPoint) -> None:
        """Put the keyboard where a point of the plan is written, if it is written here."""

    def reveal(self, widget: QWidget) -> None:
        """Scroll to what has just been opened: the page is as tall as it will be before that."""
        inner = self.widget()
        if inner is not None:
            inner.adjustSize()
        self.ensureWidgetVisible(widget)

    def leave(self) -> None:
        """Keep or put away what is open, as another person or tab is shown."""
