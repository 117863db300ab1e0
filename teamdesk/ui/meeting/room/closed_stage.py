"""What stands on stage for a case that is closed: that it is, and how it goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.closed import ClosedBecause
from teamdesk.domain.labels import label
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.frames import EmptyState

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from teamdesk.domain.rows.agenda import AgendaRow
    from teamdesk.ui.surroundings import Surroundings


class ClosedStage(EmptyState):
    """Nothing of the case; its button goes on to the next one."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, IconName.LOCK, parent)
        self._ = around.texts
        self._line: AgendaRow | None = None

    def show_line(self, line: AgendaRow) -> None:
        """Say why a line of the agenda is closed."""
        self._line = line
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words."""
        if self._line is None or self._line.closed is None:
            return
        _ = self._
        title = f"{label(_, self._line.closed)} · {self._line.case_number}"
        text = _(
            "The others take this case now. Hand over the screen: lock with Ctrl+L and let a "
            "colleague log in, or let the minutes be written at another machine. "
            "Ctrl+Enter goes on to the next case."
        )
        if self._line.closed is ClosedBecause.GUEST:
            text = _(
                "A guest from outside is in the room, whom the person has not said yes to. "
                "Note the guest as gone with Alt+R, and the case opens again."
            )
        self.set_words(title, text, _("Next case"))
