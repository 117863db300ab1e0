"""A ruler from 0 to 10, as in a motivational interview: clicked, or answered by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.ui.widgets.steps import Steps

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme

MOST = 10


class Ruler(Steps):
    """Eleven steps; digits answer (1 and 0 is ten), Delete takes the answer away."""

    def __init__(self, theme: Theme, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(theme, texts, range(MOST + 1), parent)

    @property
    def answer(self) -> int | None:
        """The number; None where nothing was answered."""
        found = super().answer
        return None if found is None else int(found)
