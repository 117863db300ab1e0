"""What «Oppgaver» needs of the services, so that its tests need none of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path
    from uuid import UUID

    from teamdesk.core.i18n import Language
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.actions import (
        AddAction,
        EditAction,
        PromiseCommand,
        SetActionStatus,
        TakeBackAction,
    )
    from teamdesk.domain.rows.board import BoardRows
    from teamdesk.domain.rows.tasks import TaskRow
    from teamdesk.domain.rows.team import MemberRow
    from teamdesk.ui.exporting import ExportTools


class Promises(Protocol):
    """What was promised; `teamdesk.services.actions.ActionService` in the program."""

    def tasks(self) -> tuple[TaskRow, ...]:
        """Open promises and those done lately, by date."""
        ...

    def add(self, command: AddAction, origin: str = "") -> ChangeSet:
        """Write a promise down."""
        ...

    def take_back(self, command: TakeBackAction, origin: str = "") -> ChangeSet:
        """Remove a promise that was just written down."""
        ...

    def edit(self, command: EditAction, origin: str = "") -> ChangeSet:
        """Change words, owner and date."""
        ...

    def set_status(self, command: SetActionStatus, origin: str = "") -> ChangeSet:
        """Tick it, open it again, or drop it with a reason."""
        ...

    def together(self, commands: Iterable[PromiseCommand], origin: str = "") -> ChangeSet:
        """Do several things in one transaction, or none of them."""
        ...


class Team(Protocol):
    """Who promises and about whom; `teamdesk.services.board.BoardService` in the program."""

    def members(self) -> tuple[MemberRow, ...]:
        """Everyone who can own a promise."""
        ...

    def board(self) -> BoardRows:
        """The cases that a promise can be about."""
        ...


class TaskCalendar(Protocol):
    """Promises in a calendar; `teamdesk.services.documents.promise_calendar` in the program."""

    def write(self, member_id: UUID, language: Language, folder: Path) -> Path:
        """Write what a member has promised into a file."""
        ...


@dataclass(frozen=True, slots=True)
class TaskServices:
    """What the place asks; the services behind it are loaded when something is asked of them.

    Attributes:
        member_id: who sits at the machine, where that is known.
        first: the promises as they were read when the team was opened; None asks for them.
    """

    promises: Callable[[], Promises]
    team: Callable[[], Team]
    tools: Callable[[], ExportTools]
    calendar: Callable[[], TaskCalendar]
    member_id: UUID | None = None
    first: tuple[TaskRow, ...] | None = None
