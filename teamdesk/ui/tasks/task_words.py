"""What a promise says: badge, owner, person, and the one sentence that is read aloud."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from teamdesk.domain.labels import label
from teamdesk.domain.meetings import ActionStatus
from teamdesk.domain.sentences import how_often
from teamdesk.ui.tasks.groups import MeetingKey, OwnerKey, When

if TYPE_CHECKING:
    from datetime import date

    from teamdesk.core.clock import Clock
    from teamdesk.domain.rows.tasks import TaskRow
    from teamdesk.ui.shown_names import ShownNames
    from teamdesk.ui.tasks.groups import Section
    from teamdesk.ui.texts import Texts

SOON_DAYS = 2
AND = re.compile(r"\s+(?:og|and)\s+|;\s*", re.IGNORECASE)


class Press(Enum):
    """How a date presses."""

    LATE = auto()
    SOON = auto()
    CALM = auto()


@dataclass(frozen=True, slots=True)
class Due:
    """A date in words, and how it presses; the sign before a late one is not colour alone."""

    text: str
    press: Press


class TaskWords:
    """Puts promises into words, with initials where names are masked."""

    def __init__(self, texts: Texts, names: ShownNames, clock: Clock) -> None:
        self._ = texts
        self._names = names
        self._clock = clock

    @property
    def today(self) -> date:
        """The day that dates are counted from."""
        return self._clock.today()

    @property
    def is_masked(self) -> bool:
        """Whether persons are shown by initials."""
        return self._names.is_masked

    def person(self, task: TaskRow) -> str:
        """Whom it is about, as this theme may name them; empty for nobody."""
        return self._names.called(task.case_id, task.person_name)

    def text(self, task: TaskRow) -> str:
        """What was promised, without private names where they may not be seen."""
        return self._names.text(task.case_id, task.text, task.person_name)

    def shown(self, task: TaskRow, text: str) -> str:
        """Another text about the same person, as this theme may show it."""
        return self._names.text(task.case_id, text, task.person_name)

    def waiting(self, task: TaskRow) -> str:
        """What it waits for now; empty for one that doesn't wait."""
        return task.waiting_for if task.status is ActionStatus.WAITING else ""

    def repeat(self, task: TaskRow) -> str:
        """«hver uke til 1. mars», as one would type it; empty for what comes once."""
        return how_often(self._, self._.formats, task.repeat_days, task.repeat_until)

    def giver(self, task: TaskRow) -> str:
        """Who gave a promise that isn't taken on yet: a member, or a meeting she was away from."""
        _ = self._
        if task.handed_by is not None:
            return _("From {name}", name=task.handed_by.initials)
        if task.held_on is not None:
            return _("From the meeting {day}", day=_.formats.day_of_month(task.held_on))
        return _("From the team")

    def beside(self, task: TaskRow) -> list[str]:
        """What stands below the words: whom it waits for, and how often it comes."""
        _, found = self._, []
        if task.needs_acceptance and task.status.is_open:
            found.append(_("{who} – take it on?", who=self.giver(task)))
        if self.waiting(task):
            found.append(_("waits for {what}", what=self.shown(task, self.waiting(task))))
        if task.repeat_days is not None:
            found.append(self.repeat(task))
        return found

    def parts(self, text: str) -> list[str]:
        """What a promise could be split into: what «and» joins, where each part is a deed."""
        found = AND.split(text.strip())
        return found if all(" " in part for part in found) else [text]

    def heading(self, section: Section) -> str:
        """The name of a group."""
        if isinstance(section.key, MeetingKey):
            return self._meeting(section.key)
        if isinstance(section.key, OwnerKey):
            return self.owner(section.tasks[0])
        if isinstance(section.key, str):
            return self.person(section.tasks[0]) or self._("About nobody on the board")
        return self._time(section.key)

    def owner(self, task: TaskRow) -> str:
        """Who promised."""
        if task.owner is not None:
            return task.owner.name
        return task.owner_name or self._("nobody has taken it")

    def due(self, task: TaskRow) -> Due | None:
        """The date in words, counted from today; None for one without."""
        if task.status is ActionStatus.DONE:
            day = task.done_on
            return Due(self._("done {day}", day=self._day(day)), Press.CALM) if day else None
        if task.due_on is None:
            return None
        days = (task.due_on - self.today).days
        if days < 0:
            late = self._.plural("{count} day late", "{count} days late", -days)
            return Due(f"! {late}", Press.LATE)
        near = {0: self._("today"), 1: self._("tomorrow")}
        press = Press.SOON if days < SOON_DAYS else Press.CALM
        return Due(near.get(days) or self._day(task.due_on), press)

    def times(self, task: TaskRow) -> str:
        """«2. gang», for what stands on a second meeting; else empty."""
        number = task.time_number()
        return self._("time no. {count}", count=number) if number else ""

    def sentence(self, task: TaskRow) -> str:
        """Everything a line shows, for those who listen."""
        due = self.due(task)
        parts = [
            self.text(task),
            self.person(task),
            self.owner(task),
            due.text.removeprefix("! ") if due else self._("no date"),
            self.times(task),
            *self.beside(task),
            self._("done") if task.status is ActionStatus.DONE else "",
        ]
        return ", ".join(part for part in parts if part) + "."

    def _meeting(self, key: MeetingKey) -> str:
        if key.held_on is None or key.kind is None:
            return self._("Between meetings")
        kind, day = label(self._, key.kind), self._day(key.held_on)
        return self._("{kind}, {day}", kind=kind, day=day)

    def _day(self, day: date) -> str:
        return self._.formats.weekday_date(day)

    def _time(self, when: When) -> str:
        _ = self._
        return {
            When.ASKED: _("For you to answer"),
            When.OVERDUE: _("Overdue"),
            When.TODAY: _("Today"),
            When.THIS_WEEK: _("This week"),
            When.NEXT_WEEK: _("Next week"),
            When.LATER: _("Later"),
            When.WAITING: _("Waiting"),
            When.UNDATED: _("Without a date"),
            When.DONE: _("Done lately"),
        }[when]
