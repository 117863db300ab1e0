"""What the shapes of the goals mean, in words, under a table that has room for shapes alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from teamdesk.domain.goals import GoalStatus
from teamdesk.domain.labels import label
from teamdesk.ui.widgets.flow import FlowLayout
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.marks import StatusMark

if TYPE_CHECKING:
    from teamdesk.ui.surroundings import Surroundings


class StatusLegend(QWidget):
    """A shape and its word for each status, on as many lines as the width asks for."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = around.texts
        space = around.theme.tokens.space
        self._parts: dict[GoalStatus, tuple[StatusMark, Label]] = {}
        flow = FlowLayout(space.md, self)
        self.setContentsMargins(space.md, 0, space.md, space.sm)
        for status in GoalStatus:
            mark, word = StatusMark(around.theme), Label(TextRole.SMALL)
            self._parts[status] = mark, word
            pair = QWidget()
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(space.xs)
            row.addWidget(mark)
            row.addWidget(word)
            flow.addWidget(pair)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words again."""
        for status, (mark, word) in self._parts.items():
            told = label(self._, status)
            mark.set_status(status, told)
            word.setText(told)
