"""The order of «Oppgaver»: what is late first, or one person after the other."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from teamdesk.domain.meetings import ActionStatus
from teamdesk.domain.names import search_key

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

    from teamdesk.domain.meetings import MeetingKind
    from teamdesk.domain.rows.tasks import TaskRow

SUNDAY = 6
A_WEEK = timedelta(days=7)


class Scope(Enum):
    """Whose promises."""

    MINE = auto()
    TEAM = auto()


class Grouping(Enum):
    """What the promises are sorted under."""

    TIME = auto()
    PERSON = auto()
    OWNER = auto()
    MEETING = auto()


class When(Enum):
    """The groups of time, in the order they are shown; what asks for an answer before all."""

    ASKED = auto()
    OVERDUE = auto()
    TODAY = auto()
    THIS_WEEK = auto()
    NEXT_WEEK = auto()
    LATER = auto()
    WAITING = auto()
    UNDATED = auto()
    DONE = auto()


class MeetingKey(NamedTuple):
    """The meeting that promises come from; none of it for those made between meetings."""

    held_on: date | None = None
    kind: MeetingKind | None = None
    id: UUID | None = None


class OwnerKey(NamedTuple):
    """Who has promised: a member, or somebody from outside by name; empty for nobody yet."""

    name: str = ""
    id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """A group with what belongs to it: a time, a meeting, a member or a person by name."""

    key: When | MeetingKey | OwnerKey | str
    tasks: tuple[TaskRow, ...]


def overdue_count(tasks: Iterable[TaskRow], today: date) -> int:
    """How many promises are open and past their date, for the badge on the rail."""
    return sum(task.is_overdue(today) for task in tasks)


def is_asked(task: TaskRow, member_id: UUID | None) -> bool:
    """Whether a member has to say if she takes a promise on; unknown members may for anybody."""
    if not task.needs_acceptance or not task.status.is_open:
        return False
    return member_id is None or (task.owner is not None and task.owner.id == member_id)


def grouped(
    tasks: Iterable[TaskRow], grouping: Grouping, today: date, member_id: UUID | None
) -> tuple[Section, ...]:
    """What asks for the member's answer, and then the rest in its groups."""
    asked: list[TaskRow] = []
    rest: list[TaskRow] = []
    for task in tasks:
        (asked if is_asked(task, member_id) else rest).append(task)
    first = (Section(When.ASKED, tuple(sorted(asked, key=_due))),) if asked else ()
    match grouping:
        case Grouping.TIME:
            return first + by_time(rest, today)
        case Grouping.PERSON:
            return first + by_person(rest)
        case Grouping.OWNER:
            return first + by_owner(rest)
        case Grouping.MEETING:
            return first + by_meeting(rest)


def when_of(task: TaskRow, today: date) -> When:
    """The group of time a promise belongs to; the week ends on Sunday."""
    if task.status is ActionStatus.DONE:
        return When.DONE
    if task.is_overdue(today):
        return When.OVERDUE
    if task.status is ActionStatus.WAITING:
        return When.WAITING
    if task.due_on is None:
        return When.UNDATED
    if task.due_on == today:
        return When.TODAY
    sunday = today + timedelta(days=SUNDAY - today.weekday())
    if task.due_on <= sunday:
        return When.THIS_WEEK
    return When.NEXT_WEEK if task.due_on <= sunday + A_WEEK else When.LATER


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


def by_owner(tasks: Iterable[TaskRow]) -> tuple[Section, ...]:
    """Members by name, then others by theirs, and nobody last; done at the foot of each."""
    found: dict[OwnerKey, list[TaskRow]] = {}
    for task in sorted(tasks, key=_due):
        owner = task.owner
        key = OwnerKey(owner.name, owner.id) if owner else OwnerKey(task.owner_name)
        found.setdefault(key, []).append(task)
    for group in found.values():
        group.sort(key=_is_done)
    return tuple(Section(key, tuple(found[key])) for key in sorted(found, key=_owner_order))


def by_meeting(tasks: Iterable[TaskRow]) -> tuple[Section, ...]:
    """Meetings, the newest first, what was promised between them last; done at the foot of each."""
    found: dict[MeetingKey, list[TaskRow]] = {}
    for task in sorted(tasks, key=_due):
        key = MeetingKey(task.held_on, task.meeting_kind, task.meeting_id)
        found.setdefault(key if task.held_on else MeetingKey(), []).append(task)
    for group in found.values():
        group.sort(key=_is_done)
    keys = sorted(found, key=_held, reverse=True)
    return tuple(Section(key, tuple(found[key])) for key in keys)


def _held(key: MeetingKey) -> tuple[date, str]:
    return (key.held_on or date.min, str(key.id))


def _owner_order(key: OwnerKey) -> tuple[bool, tuple[bool, str], str]:
    return (key.id is None, _name_order(key.name), str(key.id))


def _name_order(name: str) -> tuple[bool, str]:
    return (not name, search_key(name))


def _due(task: TaskRow) -> tuple[date, date]:
    return (task.due_on or date.max, task.created_on)


def _done(task: TaskRow) -> date:
    return task.done_on or date.min


def _is_done(task: TaskRow) -> bool:
    return not task.status.is_open
