"""What «Oppgaver» needs of the services, so that its tests need none of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.actions import AddAction, EditAction, SetActionStatus
    from teamdesk.domain.rows.board import BoardRows
    from teamdesk.domain.rows.tasks import TaskRow
    from teamdesk.domain.rows.team import MemberRow


class Promises(Protocol):
    """What was promised; `teamdesk.services.actions.ActionService` in the program."""

    def tasks(self) -> tuple[TaskRow, ...]:
        """Open promises and those done lately, by date."""
        ...

    def add(self, command: AddAction, origin: str = "") -> ChangeSet:
        """Write a promise down."""
        ...

    def edit(self, command: EditAction, origin: str = "") -> ChangeSet:
        """Change words, owner and date."""
        ...

    def set_status(self, command: SetActionStatus, origin: str = "") -> ChangeSet:
        """Tick it, open it again, or drop it with a reason."""
        ...


class Team(Protocol):
    """Who promises and about whom; `teamdesk.services.board.BoardService` in the program."""

    def members(self) -> tuple[MemberRow, ...]:
        """Everyone who can own a promise."""
        ...

    def board(self) -> BoardRows:
        """The cases that a promise can be about."""
        ...


@dataclass(frozen=True, slots=True)
class TaskServices:
    """What the place asks; ``member_id`` is who sits at the machine, where that is known."""

    promises: Promises
    team: Team
    member_id: UUID | None = None
