"""Cases go to another team's board, and come back by an undo."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from teamdesk.domain.commands.transfers import TakeTransferBack, TakeTransfersBack, TransferCases
from teamdesk.ui.deeds import JointDeed, RowAt

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from teamdesk.core.errors import ExplainedError
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.transfers import CaseStanding
    from teamdesk.domain.rows.team import TeamRow
    from teamdesk.ui.surroundings import Surroundings

ORIGIN = "transfer"


class Transfers(Protocol):
    """The way to other teams; `teamdesk.services.case.transfers.TransferService` in the program."""

    def others(self) -> tuple[TeamRow, ...]:
        """The teams that a case can go to."""
        ...

    def standing(self, case_id: UUID) -> CaseStanding:
        """How a case stands before it goes."""
        ...

    def transfer(self, command: TransferCases, origin: str = "") -> ChangeSet:
        """Move cases to another team."""
        ...

    def take_back(self, command: TakeTransfersBack, origin: str = "") -> ChangeSet:
        """Undo what was transferred at once."""
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

    def do(self, asked: TransferCases, refused: Callable[[ExplainedError], None]) -> bool:
        """Transfer the cases, say so, and remember the way back; or tell ``refused`` why not."""
        service, going = self._transfers(), asked.transfers
        standings = [service.standing(each.case_id) for each in going]

        def there(versions: Sequence[int]) -> ChangeSet:
            known = zip(going, versions, strict=True)
            moved = (replace(each, expected_version=version) for each, version in known)
            return service.transfer(TransferCases(tuple(moved)), ORIGIN)

        def back(versions: Sequence[int]) -> ChangeSet:
            known = zip(going, versions, standings, strict=True)
            taken = (
                TakeTransferBack(each.case_id, version, each.transfer_id, standing)
                for each, version, standing in known
            )
            return service.take_back(TakeTransfersBack(tuple(taken)), ORIGIN)

        seen = [RowAt(each.case_id, each.expected_version) for each in going]
        deed = JointDeed(self._around, seen, there, back)
        if not deed.do(self._("transfer to another team"), refused):
            return False
        self._tell(asked)
        return True

    def _tell(self, asked: TransferCases) -> None:
        wanted, count = asked.transfers[0].to_team_id, len(asked.transfers)
        team = next((team.name for team in self.teams() if team.id == wanted), "")
        said = self._.plural(
            "{count} case is with {team} now.",
            "{count} cases are with {team} now.",
            count,
            team=team,
        )
        alone = self._("The case is with {team} now.", team=team)
        self._around.notices.tell(said if count > 1 else alone)
