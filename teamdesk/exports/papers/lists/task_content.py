"""What a member's list of promises holds; services fill it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt


@dataclass(frozen=True, slots=True)
class TaskLine:
    """A promise; ``person`` is a name, or initials where those were chosen, or nobody.

    Attributes:
        time_number: 2 on its second meeting; 0 where none is told.
        repeat_days: days until it comes again; None for once.
        is_asked: it was given to the member, who hasn't taken it on yet.
    """

    text: str
    person: str
    due_on: dt.date | None
    time_number: int = 0
    waiting_for: str = ""
    repeat_days: int | None = None
    repeat_until: dt.date | None = None
    is_asked: bool = False


@dataclass(frozen=True, slots=True)
class TaskListContent:
    """The open promises of one member, by date; ``initials`` are hers, for the file's name."""

    member: str
    initials: str
    team: str
    municipality: str
    day: dt.date
    lines: tuple[TaskLine, ...]
    is_practice: bool = False
