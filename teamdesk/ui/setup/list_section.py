"""A section of «Oppsett» with a list, a way to something new, and the fields of one beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from teamdesk.ui.setup.section import Section
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from teamdesk.ui.surroundings import Surroundings


class ListSection(Section):
    """Lays them out; what they hold is each section's own."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self.add = Button(around.theme, icon=IconName.PLUS)

    def put_side_by_side(self, at_left: Sequence[QWidget], rows: int, form: QWidget) -> None:
        """Put the list, last ``at_left`` and as high as ``rows`` controls, beside its form."""
        theme = self._around.theme
        left = QVBoxLayout()
        *above, listed = at_left
        for widget in above:
            left.addWidget(widget)
        left.addWidget(listed, 1)
        left.addWidget(self.add)
        listed.setMinimumHeight(theme.tokens.sizes.control * rows)
        right = QVBoxLayout()
        right.addWidget(form)
        right.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(theme.tokens.space.lg)
        row.addLayout(left, 1)
        row.addLayout(right, 1)
        self.body.addLayout(row)
