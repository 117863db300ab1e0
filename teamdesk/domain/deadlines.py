"""The deadlines of a team's way of working: what is due when, and what is warned of before."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from teamdesk.domain.calendar import add_working_days
from teamdesk.domain.field_errors import OutOfRange

if TYPE_CHECKING:
    from collections.abc import Mapping

SECTION = "deadlines"
DAYS_OF_YEAR = 366
WEEKS_OF_COURSE = 104
MONTHS = 12
# Without 29 February, which not every year has.
DAYS_OF_MONTH = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


@dataclass(frozen=True, slots=True)
class Deadlines:
    """What a team has promised itself; the defaults are those of the standard way of working.

    Attributes:
        first_contact_days: working days from referral to the first contact (Gjøvik: 3).
        evaluation_from_week: weeks after the start when a re-evaluation is looked for (Bømlo: 6);
            0 where only the day that was agreed counts.
        evaluation_by_week: when it must have been (Bømlo: 8).
        decision_warning_days: days before a decision runs out when it is first told.
        decision_urgent_days: days before, when it is urgent.
        decision_missing_days: days of help without a decision when that is told; services of more
            than 14 days need one.
        consent_warning_days: days before a consent runs out when it is told.
        plan_inactive_days: days without a step in plan or goals that make a plan inactive.
        plan_revision_months: months from one revision of a plan to the next.
        stuck_meetings: meetings in which a goal was stuck, when it is urgent.
        preparation_days: days before the meeting when a case that nobody prepared is told.
        follow_up_weeks: weeks after the end when the person is asked how it goes.
        longest_months: months a course may last (Bømlo: 6); 0 for no limit.
        first_visit_needs_two: the first visit is made by two professions, or says why not.
        closed_days: the team's own closed days of every year, as month and day.
    """

    first_contact_days: int = 3
    evaluation_from_week: int = 0
    evaluation_by_week: int = 0
    decision_warning_days: int = 14
    decision_urgent_days: int = 7
    decision_missing_days: int = 10
    consent_warning_days: int = 30
    plan_inactive_days: int = 90
    plan_revision_months: int = 6
    stuck_meetings: int = 2
    preparation_days: int = 2
    follow_up_weeks: tuple[int, ...] = (4, 8, 52)
    longest_months: int = 0
    first_visit_needs_two: bool = False
    closed_days: tuple[tuple[int, int], ...] = ()

    def first_contact_by(self, referred_on: date) -> date:
        """The last day for the first contact, in working days the team is open."""
        years = (referred_on.year, referred_on.year + 1)
        closed = frozenset(
            date(year, month, day) for year in years for month, day in self.closed_days
        )
        return add_working_days(referred_on, self.first_contact_days, closed)

    def evaluation_window(self, started_on: date) -> tuple[date, date] | None:
        """First and last day of a re-evaluation; None where the team has agreed on none."""
        if not self.evaluation_by_week:
            return None
        first = started_on + timedelta(weeks=self.evaluation_from_week)
        return first, started_on + timedelta(weeks=self.evaluation_by_week)

    def checked(self) -> Deadlines:
        """The same deadlines.

        Raises:
            OutOfRange: one lies outside its range; ``field`` names it.
        """
        for name, (least, most) in RANGES.items():
            if not least <= getattr(self, name) <= most:
                raise OutOfRange(name, least, most)
        if self.evaluation_by_week < self.evaluation_from_week:
            raise OutOfRange("evaluation_by_week", self.evaluation_from_week, WEEKS_OF_COURSE)
        if self.decision_urgent_days > self.decision_warning_days:
            raise OutOfRange("decision_urgent_days", 0, self.decision_warning_days)
        if not all(1 <= week <= WEEKS_OF_COURSE for week in self.follow_up_weeks):
            raise OutOfRange("follow_up_weeks", 1, WEEKS_OF_COURSE)
        for month, day in self.closed_days:
            if not 1 <= month <= MONTHS or not 1 <= day <= DAYS_OF_MONTH[month - 1]:
                raise OutOfRange("closed_days", 1, DAYS_OF_MONTH[(month - 1) % MONTHS])
        return self


# What each number may be; beyond it lies a slip of the finger.
RANGES = {
    "first_contact_days": (1, 60),
    "evaluation_from_week": (0, WEEKS_OF_COURSE),
    "evaluation_by_week": (0, WEEKS_OF_COURSE),
    "decision_warning_days": (0, DAYS_OF_YEAR),
    "decision_urgent_days": (0, DAYS_OF_YEAR),
    "decision_missing_days": (1, DAYS_OF_YEAR),
    "consent_warning_days": (0, DAYS_OF_YEAR),
    "plan_inactive_days": (7, 2 * DAYS_OF_YEAR),
    "plan_revision_months": (1, 24),
    "stuck_meetings": (1, 20),
    "preparation_days": (0, 30),
    "longest_months": (0, 60),
}


def read_deadlines(settings: Mapping[str, Any]) -> Deadlines:
    """The deadlines among a team's settings, or in the file of a way of working.

    What is not told keeps its default; what a newer program has added is left out.
    """
    told = settings.get(SECTION, {})
    known = {field.name for field in fields(Deadlines)}
    values = {name: value for name, value in told.items() if name in known}
    deadlines = replace(Deadlines(), **values)
    return replace(
        deadlines,
        follow_up_weeks=tuple(deadlines.follow_up_weeks),
        closed_days=tuple((month, day) for month, day in deadlines.closed_days),
    )


def write_deadlines(settings: Mapping[str, Any], deadlines: Deadlines) -> dict[str, Any]:
    """The settings with these deadlines among them, as JSON can hold them."""
    told = asdict(deadlines)
    told["follow_up_weeks"] = list(deadlines.follow_up_weeks)
    told["closed_days"] = [list(day) for day in deadlines.closed_days]
    return {**settings, SECTION: told}
