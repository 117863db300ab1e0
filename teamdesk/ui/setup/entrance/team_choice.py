"""The teams of a database, one button each, where it was not told clearly which is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from teamdesk.ui.widgets.buttons import Button

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.domain.rows.team import TeamRow
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme


class TeamChoice(QWidget):
    """Stands on a page that says what was not clear.

    Signals:
        chosen: the `TeamRow` that is to be opened.
    """

    chosen = Signal(object)

    def __init__(
        self, theme: Theme, texts: Texts, teams: Sequence[TeamRow], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ = texts
        self._teams = tuple(teams)
        self.buttons = [Button(theme) for _team in self._teams]
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.tokens.space.sm)
        for button in self.buttons:
            self._group.addButton(button)
            column.addWidget(button)
        self._group.buttonClicked.connect(self._on_clicked)
        if self.buttons:
            self.setFocusProxy(self.buttons[0])
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words again."""
        self.setAccessibleName(self._("Teams"))
        for team, button in zip(self._teams, self.buttons, strict=True):
            button.set_words(self._("Open {name}", name=team.name))

    @Slot(QAbstractButton)
    def _on_clicked(self, clicked: QAbstractButton) -> None:
        for team, button in zip(self._teams, self.buttons, strict=True):
            if button is clicked:
                self.chosen.emit(team)
