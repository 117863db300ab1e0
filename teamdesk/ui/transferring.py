"""A case goes to another team's board, and comes back by an undo."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from teamdesk.domain.commands.cases import TakeTransferBack
from teamdesk.ui.deeds import Deed, RowAt

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from teamdesk.core.errors import ExplainedError
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.cases import CaseStanding, TransferCase
    from teamdesk.domain.rows.team import TeamRow
    from teamdesk.ui.surroundings import Surroundings

ORIGIN = "transfer"


class Transfers(Protocol):
    """The way to other teams; `teamdesk.services.transfers.TransferService` in the program."""

    def others(self) -> tuple[TeamRow, ...]:
        """The teams that a case can go to."""
        ...

    def standing(self, case_id: UUID) -> CaseStanding:
        """How a case stands before it goes."""
        ...

    def transfer(self, command: TransferCase, origin: str = "") -> ChangeSet:
        """Move a case to another team."""
        ...

    def take_back(self, command: TakeTransferBack, origin: str = "") -> ChangeSet:
        """Undo a transfer."""
        ...


class TransferDeed:
    """Transfers for the board and for the person's page alike."""

    def __init__(self, transfers: Callable[[], Transfers], around: Surroundings) -> None:
        self._transfers = transfers
        self._around = around
        self._ = around.texts

    def teams(self) -> tuple[TeamRow, ...]:
        """The teams that a case can go to."""
        return self._transfers().others()

    def do(self, asked: TransferCase, refused: Callable[[ExplainedError], None]) -> bool:
        """Transfer a case, say so, and remember the way back; or tell ``refused`` why not."""
        service = self._transfers()
        standing = service.standing(asked.case_id)

        def there(version: int) -> ChangeSet:
            return service.transfer(replace(asked, expected_version=version), ORIGIN)

        def back(version: int) -> ChangeSet:
            command = TakeTransferBack(asked.case_id, version, asked.transfer_id, standing)
            return service.take_back(command, ORIGIN)

        seen = RowAt(asked.case_id, asked.expected_version)
        deed = Deed(self._around, seen, there, back)
        if not deed.do(self._("transfer to another team"), refused):
            return False
        team = next((team.name for team in self.teams() if team.id == asked.to_team_id), "")
        self._around.notices.tell(self._("The case is with {team} now.", team=team))
        return True
