"""The team's name in the bar; where there are several teams, the way to the others."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.buttons import Button, ButtonKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.domain.rows.team import TeamRow
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme


class TeamButton(Button):
    """A button that is called as the team, with a menu of all of them.

    Signals:
        chosen: the id of another team.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(theme, ButtonKind.QUIET, IconName.CHEVRON_DOWN, parent)
        self._ = texts
        # The arrow stands behind the name.
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._name = ""
        menu = QMenu(self)
        self._group = QActionGroup(menu)
        self._group.triggered.connect(self._on_triggered)
        self.setMenu(menu)
        texts.changed.connect(self._retranslate)

    def show_teams(self, teams: Sequence[TeamRow], current: UUID) -> None:
        """Show all teams, with a tick at the one whose board is open."""
        for action in self._group.actions():
            self._group.removeAction(action)
            action.deleteLater()
        for team in teams:
            action = QAction(team.name.replace("&", "&&"), self._group)
            action.setCheckable(True)
            action.setChecked(team.id == current)
            action.setData(str(team.id))
            self.menu().addAction(action)
        self._name = next((team.name for team in teams if team.id == current), "")
        self._retranslate()

    @Slot()
    def _retranslate(self) -> None:
        self.set_words(self._name, self._("Change team"))

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        self.chosen.emit(UUID(action.data()))
