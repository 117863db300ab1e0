"""What the board needs of the services, so that its tests need none of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.cases import AssignCoordinator, MoveCase, NewReferral
    from teamdesk.domain.rows.board import BoardRows
    from teamdesk.domain.rows.team import MemberRow


class Cases(Protocol):
    """The cases of the team; `teamdesk.services.board.BoardService` in the program."""

    def board(self) -> BoardRows:
        """Columns and cards as they stand."""
        ...

    def members(self) -> tuple[MemberRow, ...]:
        """Everyone who can coordinate."""
        ...

    def move(self, command: MoveCase, origin: str = "") -> ChangeSet:
        """Move a case to another phase."""
        ...

    def assign(self, command: AssignCoordinator, origin: str = "") -> ChangeSet:
        """Give a case a coordinator."""
        ...


class Referrals(Protocol):
    """The way in; `teamdesk.services.referrals.ReferralService` in the program."""

    def refer(self, command: NewReferral, origin: str = "") -> ChangeSet:
        """Make a case of a referral."""
        ...


@dataclass(frozen=True, slots=True)
class BoardServices:
    """What the board asks, when it asks: the first board stands before a service is loaded.

    Attributes:
        member_id: who sits at the machine, where that is known.
        first: the board as the team was opened, shown until something changes.
    """

    cases: Callable[[], Cases]
    referrals: Callable[[], Referrals]
    member_id: UUID | None = None
    first: BoardRows | None = None
