"""Decisions on services (vedtak): how each stands, and when somebody has to do something.

Teamdesk follows decisions and never makes one (domain notes 1.27).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING

from teamdesk.domain.pressing_rules import DAYS_WITHOUT_DECISION, HELPED

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from teamdesk.domain.deadlines import Deadlines
    from teamdesk.domain.rows.entries import DecisionRow, ServicesPage

TODAY = 0
# Hours of a week; more visits and staff than anybody gets.
MOST_OF = {"hours_a_week": 168, "visits_a_day": 48, "staff_a_visit": 10}


class Standing(IntEnum):
    """How a service or a decision stands, in the order of a list."""

    CURRENT = 0
    REQUESTED = 1
    COMING = 2
    OVER = 3


class AlarmKind(StrEnum):
    """What the alarm is about."""

    MISSING = "missing"
    ENDING = "ending"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class DecisionAlarm:
    """Something that has to be done about a decision.

    Attributes:
        days: until it ends, 0 today, negative afterwards; of a missing one the day of the course.
        is_urgent: it can't wait for the next meeting.
    """

    kind: AlarmKind
    days: int
    decision: DecisionRow | None = None
    is_urgent: bool = True


def is_answered(decision: DecisionRow) -> bool:
    """Whether the decision was made; what was only asked for has neither day nor reference."""
    return bool(decision.approved_on or decision.reference_number or not decision.requested_on)


def decision_standing(decision: DecisionRow, today: date) -> Standing:
    """How a decision stands on a day."""
    if not is_answered(decision):
        return Standing.REQUESTED
    return standing(decision.from_on, decision.to_on, today)


def standing(from_on: date | None, to_on: date | None, today: date) -> Standing:
    """How a period stands on a day; its last day belongs to it."""
    if to_on is not None and to_on < today:
        return Standing.OVER
    if from_on is not None and from_on > today:
        return Standing.COMING
    return Standing.CURRENT


def alarms(page: ServicesPage, today: date, deadlines: Deadlines) -> tuple[DecisionAlarm, ...]:
    """Everything that has to be done about decisions, the most urgent first."""
    if page.phase not in HELPED:
        return ()
    if not page.decisions:
        return _missing(page.started_on, today, deadlines)
    made = [decision for decision in page.decisions if is_answered(decision)]
    found = [alarm for one in made for alarm in _ending(one, made, today, deadlines)]
    return tuple(sorted(found, key=lambda alarm: alarm.days))


def made_before_mapping(page: ServicesPage) -> tuple[DecisionRow, ...]:
    """Decisions that are dated before the person was mapped (domain notes 1.8)."""
    mapped = page.mapped_on
    if mapped is None:
        return ()
    return tuple(
        decision
        for decision in page.decisions
        if is_answered(decision) and (day := decision.approved_on or decision.from_on)
        if day < mapped
    )


def _missing(
    started_on: date | None, today: date, deadlines: Deadlines
) -> tuple[DecisionAlarm, ...]:
    if started_on is None:
        return ()
    day = (today - started_on).days + 1
    is_due = day >= deadlines.decision_missing_days
    # Services of more days than this need a decision (Rambøll 5.1.3).
    is_urgent = day > DAYS_WITHOUT_DECISION
    return (DecisionAlarm(AlarmKind.MISSING, day, is_urgent=is_urgent),) if is_due else ()


def _ending(
    decision: DecisionRow, made: Iterable[DecisionRow], today: date, deadlines: Deadlines
) -> tuple[DecisionAlarm, ...]:
    ends = decision.to_on
    if ends is None or any(_goes_on(other, decision, today) for other in made):
        return ()
    days = (ends - today).days
    if days < TODAY:
        return (DecisionAlarm(AlarmKind.OVER, days, decision),)
    if days > deadlines.decision_warning_days:
        return ()
    is_urgent = days <= deadlines.decision_urgent_days
    return (DecisionAlarm(AlarmKind.ENDING, days, decision, is_urgent),)


def _goes_on(other: DecisionRow, decision: DecisionRow, today: date) -> bool:
    """Whether ``other`` is a decision on the same service that lasts longer.

    One that begins later leaves days without help, which are told until it has begun.
    """
    if other.id == decision.id or other.service.casefold() != decision.service.casefold():
        return False
    if decision.to_on is None or (other.to_on is not None and other.to_on <= decision.to_on):
        return False
    return other.from_on is None or other.from_on <= max(decision.to_on + timedelta(days=1), today)
