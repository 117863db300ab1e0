"""What a report needs to know of each course of rehabilitation, and nothing that names anybody."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from teamdesk.domain.storable import Storable

if TYPE_CHECKING:
    from teamdesk.domain.benefit import Help
    from teamdesk.domain.evaluations import Outcome
    from teamdesk.domain.instruments.course import CourseChange
    from teamdesk.domain.phases import EndReason, EntryRoute

Line = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Period(Storable):
    """From a day to a day, both in it."""

    first: date
    last: date

    def holds(self, day: date | None) -> bool:
        """Whether something happened in it."""
        return day is not None and self.first <= day <= self.last

    @classmethod
    def of_year(cls, year: int) -> Period:
        """A calendar year."""
        return cls(date(year, 1, 1), date(year, 12, 31))

    @property
    def is_year(self) -> bool:
        """Whether it is one whole calendar year."""
        return self == Period.of_year(self.first.year)


@dataclass(frozen=True, slots=True)
class CourseFacts:
    """One course.

    Attributes:
        contact_by: the last day for the first contact by the team's own clock.
        reached, partly: of ``goals``, how many.
        changes: what was measured twice.
        measured_once: what has a start and no other: instrument, version and scale, and the
            version's words.
        help_before, help_now: the first help that was told and the last; the same where once.
        minutes_at_home: of the team's visits in the person's home, driving not counted; None where
            no contact at all is noted.
    """

    entry_route: EntryRoute | None
    need_level: int | None
    referred_on: date | None
    first_contact_on: date | None
    contact_by: date | None
    ended_on: date | None
    end_reason: EndReason | None
    outcome: Outcome | None
    goals: int = 0
    reached: int = 0
    partly: int = 0
    changes: tuple[CourseChange, ...] = ()
    measured_once: tuple[tuple[Line, str], ...] = ()
    help_before: Help | None = None
    help_now: Help | None = None
    minutes_at_home: int | None = None


@dataclass(frozen=True, slots=True)
class StayFacts:
    """A person's last stay at an institution that ended in a period.

    Attributes:
        days: that were paid.
        changes: between what was measured near both its ends.
    """

    days: int
    changes: tuple[CourseChange, ...] = ()
