"""What a promise says: badge, owner, person, and the one sentence that is read aloud."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from teamdesk.domain.meetings import ActionStatus
from teamdesk.domain.names import initials, mask_names
from teamdesk.ui.tasks.groups import When

if TYPE_CHECKING:
    from datetime import date

    from teamdesk.core.clock import Clock
    from teamdesk.domain.rows.tasks import TaskRow
    from teamdesk.ui.tasks.groups import Section
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme

SOON_DAYS = 2


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

    def __init__(self, texts: Texts, theme: Theme, clock: Clock) -> None:
        self._ = texts
        self._theme = theme
        self._clock = clock

    @property
    def today(self) -> date:
        """The day that dates are counted from."""
        return self._clock.today()

    @property
    def is_masked(self) -> bool:
        """Whether persons are shown by initials."""
        return self._theme.tokens.masked

    def person(self, name: str) -> str:
        """A person's name as this theme may show it."""
        return initials(name) if self.is_masked else name

    def text(self, task: TaskRow) -> str:
        """What was promised, without the person's name where it may not be seen."""
        return mask_names(task.text, (task.person_name,)) if self.is_masked else task.text

    def heading(self, section: Section) -> str:
        """The name of a group."""
        if isinstance(section.key, str):
            return self.person(section.key) or self._("About nobody on the board")
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
        """«2. gang», for what was carried over from a meeting; else empty."""
        if not task.carried_over:
            return ""
        return self._("time no. {count}", count=task.carried_over + 1)

    def sentence(self, task: TaskRow) -> str:
        """Everything a line shows, for those who listen."""
        due = self.due(task)
        parts = [
            self.text(task),
            self.person(task.person_name),
            self.owner(task),
            due.text.removeprefix("! ") if due else self._("no date"),
            self.times(task),
            self._("done") if task.status is ActionStatus.DONE else "",
        ]
        return ", ".join(part for part in parts if part) + "."

    def _day(self, day: date) -> str:
        return self._.formats.weekday_date(day)

    def _time(self, when: When) -> str:
        _ = self._
        return {
            When.OVERDUE: _("Overdue"),
            When.THIS_WEEK: _("This week"),
            When.LATER: _("Later"),
            When.UNDATED: _("Without a date"),
            When.DONE: _("Done lately"),
        }[when]
