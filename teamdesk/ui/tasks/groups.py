"""The order of «Oppgaver»: what is late first, or one person after the other."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum, auto
from typing import TYPE_CHECKING

from teamdesk.domain.meetings import ActionStatus
from teamdesk.domain.names import search_key

if TYPE_CHECKING:
    from collections.abc import Iterable

    from teamdesk.domain.rows.tasks import TaskRow

SUNDAY = 6


class Scope(Enum):
    """Whose promises."""

    MINE = auto()
    TEAM = auto()


class Grouping(Enum):
    """What the promises are sorted under."""

    TIME = auto()
    PERSON = auto()


class When(Enum):
    """The groups of time, in the order they are shown."""

    OVERDUE = auto()
    THIS_WEEK = auto()
    LATER = auto()
    UNDATED = auto()
    DONE = auto()


@dataclass(frozen=True, slots=True)
class Section:
    """A group with what belongs to it: a time, or a person by name (empty for none)."""

    key: When | str
    tasks: tuple[TaskRow, ...]


def overdue_count(tasks: Iterable[TaskRow], today: date) -> int:
    """How many promises are open and past their date, for the badge on the rail."""
    return sum(task.is_overdue(today) for task in tasks)


def when_of(task: TaskRow, today: date) -> When:
    """The group of time a promise belongs to; the week ends on Sunday."""
    if task.status is ActionStatus.DONE:
        return When.DONE
    if task.due_on is None:
        return When.UNDATED
    if task.due_on < today:
        return When.OVERDUE
    sunday = today + timedelta(days=SUNDAY - today.weekday())
    return When.THIS_WEEK if task.due_on <= sunday else When.LATER


def by_time(tasks: Iterable[TaskRow], today: date) -> tuple[Section, ...]:
    """Groups of time that hold anything; what was done last stands first among the done."""
    found: dict[When, list[TaskRow]] = {when: [] for when in When}
    for task in tasks:
        found[when_of(task, today)].append(task)
    for when, group in found.items():
        group.sort(key=_due)
        if when is When.DONE:
            group.sort(key=_done, reverse=True)
    return tuple(Section(when, tuple(group)) for when, group in found.items() if group)


def by_person(tasks: Iterable[TaskRow]) -> tuple[Section, ...]:
    """Persons in the order of their names, what is about nobody last; done at the foot of each."""
    found: dict[str, list[TaskRow]] = {}
    for task in sorted(tasks, key=_due):
        found.setdefault(task.person_name, []).append(task)
    for group in found.values():
        group.sort(key=_is_done)
    names = sorted(found, key=_name_order)
    return tuple(Section(name, tuple(found[name])) for name in names)


def _name_order(name: str) -> tuple[bool, str]:
    return (not name, search_key(name))


def _due(task: TaskRow) -> tuple[date, date]:
    return (task.due_on or date.max, task.created_on)


def _done(task: TaskRow) -> date:
    return task.done_on or date.min


def _is_done(task: TaskRow) -> bool:
    return not task.status.is_open
