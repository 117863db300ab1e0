"""What the palette does to a team from any place, and why a place that is asked for isn't there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from teamdesk.core.i18n import mark
from teamdesk.ui.navigation import Place
from teamdesk.ui.shell.commands import Command
from teamdesk.ui.theme.icons import IconName

if TYPE_CHECKING:
    from teamdesk.ui.shell.desk import Desk
    from teamdesk.ui.surroundings import Surroundings


class TeamCommands(QObject):
    """Adds its commands to the desk's."""

    def __init__(self, desk: Desk, around: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._host = desk.host
        self._navigator = around.navigator
        self._notices = around.notices
        self._ = around.texts
        add = desk.commands.add
        add(Command(mark("New referral"), "", self._refer, IconName.PLUS))
        add(Command(mark("Transfer to another team …"), "", self._transfer))
        around.navigator.missed.connect(self._on_missed)

    @Slot()
    def _transfer(self) -> None:
        """Begin with the case that is shown or chosen, where there is one."""
        shown = self._navigator.current
        if shown is None or not self._host.page(shown.place).ask_transfer():
            self._notices.warn(self._("Choose a case on the board first."))

    @Slot()
    def _refer(self) -> None:
        """Open the form on the board, wherever one is."""
        self._navigator.open(Place.BOARD)
        if not self._host.page(Place.BOARD).begin_referral():
            self._notices.warn(
                self._("A referral holds a name. Press F11, and write it on your own screen.")
            )

    @Slot(object)
    def _on_missed(self, _place: Place) -> None:
        """The meeting is the only place that a way of working does without."""
        self._notices.warn(
            self._("This team holds no meetings. Make one in Setup, Meetings, if it should.")
        )
