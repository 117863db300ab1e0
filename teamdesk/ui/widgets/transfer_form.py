"""What a transfer to another team asks: which team, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from teamdesk.domain.commands.transfers import TransferCase, TransferCases
from teamdesk.domain.field_errors import TextMissing
from teamdesk.ui.widgets.dropdown import DropDown
from teamdesk.ui.widgets.side_form import SideForm

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.domain.rows.team import TeamRow
    from teamdesk.ui.deeds import RowAt
    from teamdesk.ui.surroundings import Surroundings


class TransferForm(SideForm):
    """Submits `TransferCases`; begun anew each time."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around, parent)
        self._cases: tuple[RowAt, ...] = ()
        self.team, self.reason = DropDown(), QLineEdit()
        self.add_field("team", self.team)
        self.add_field("reason", self.reason)
        self.retranslate()

    def ask(self, title: str, cases: Sequence[RowAt], teams: Sequence[TeamRow]) -> None:
        """Ask where ``cases`` go: all to one team, for one reason."""
        self._cases = tuple(cases)
        self.set_title(title)
        self.clear_errors()
        self.reason.clear()
        self.team.clear()
        for team in teams:
            self.team.addItem(team.name, str(team.id))

    def begin(self) -> None:
        """Begin with the reason where there is one team only."""
        editor = self.team if self.team.count() > 1 else self.reason
        editor.setFocus()

    def read(self) -> TransferCases | None:
        """What is typed.

        Raises:
            TextMissing: nothing says why.
        """
        reason = self.reason.text().strip()
        if not reason:
            raise TextMissing("reason")
        if not self._cases:
            return None
        team_id = UUID(self.team.currentData())
        going = (TransferCase(case.id, case.version, team_id, reason) for case in self._cases)
        return TransferCases(tuple(going))

    @Slot()
    def retranslate(self) -> None:
        """Set all words again; the title is put anew by whoever asks."""
        _ = self._
        self.fields["team"].set_words(_("To the team"))
        self.fields["reason"].set_words(
            _("Why"), _("It stands in the person's timeline, for both teams")
        )
        self.set_buttons(_("Transfer"))
