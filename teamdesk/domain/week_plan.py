"""A person's week: who comes when, what the person does, and where staff would be in two places."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

DAYS_A_WEEK = 7
MINUTES_AN_HOUR = 60
LONGEST_VISIT = 720


@dataclass(frozen=True, slots=True)
class VisitStaff:
    """One who comes: a member, or with no id somebody from outside, by name."""

    member_id: UUID | None
    name: str


@dataclass(frozen=True, slots=True)
class Visit:
    """One line of a week; ``weekday`` is 0 for Monday.

    Attributes:
        own_part: what the person does, which is the point of the visit.
        is_self_training: the person does it alone.
        origin_id: the visit of an earlier plan that this one goes on from; None for one that is
            new in its plan.
    """

    id: UUID
    weekday: int
    starts_at: time | None
    minutes: int | None
    text: str
    own_part: str = ""
    staff: tuple[VisitStaff, ...] = ()
    measure_id: UUID | None = None
    is_self_training: bool = False
    origin_id: UUID | None = None

    @property
    def origin(self) -> UUID:
        """What a visit is known by in all plans: each plan gives it an id of its own."""
        return self.origin_id or self.id

    @property
    def ends_at(self) -> time | None:
        """When it is over; None where its start or its length is not agreed."""
        if self.starts_at is None or not self.minutes:
            return None
        # The day is nothing but what a time needs to be counted on.
        moment = datetime.combine(date.min, self.starts_at) + timedelta(minutes=self.minutes)
        return moment.time()

    @property
    def members(self) -> frozenset[UUID]:
        """Those of the team who come."""
        return frozenset(who.member_id for who in self.staff if who.member_id is not None)


@dataclass(frozen=True, slots=True)
class Engagement:
    """Where a member is in the same week, with another person."""

    member_id: UUID
    person: str
    short_name: str
    weekday: int
    starts_at: time | None
    minutes: int | None


@dataclass(frozen=True, slots=True)
class Clash:
    """A member would be in two places at once; ``elsewhere`` is None within the same week."""

    visit_id: UUID
    member_id: UUID
    elsewhere: Engagement | None = None


def monday_of(day: date) -> date:
    """The first day of the week (ISO 8601) that ``day`` lies in."""
    return day - timedelta(days=day.weekday())


def read_time(text: str) -> time | None:
    """«9», «9.30», «0930» or «9:30» as a time of day; None where nothing is written.

    Raises:
        ValueError: it is no time.
    """
    digits = "".join(text.replace(".", " ").replace(":", " ").split())
    if not digits:
        return None
    if not digits.isdecimal() or len(digits) > len("0930"):
        raise ValueError(text)
    hours, minutes = (digits, "0") if len(digits) <= len("09") else (digits[:-2], digits[-2:])
    return time(int(hours), int(minutes))


def read_minutes(text: str) -> int | None:
    """«45» as minutes; None where nothing is written.

    Raises:
        ValueError: it is no number, or longer than anybody is visited.
    """
    if not text.strip():
        return None
    minutes = int(text)
    if not 0 < minutes <= LONGEST_VISIT:
        raise ValueError(text)
    return minutes


def in_order(visits: Iterable[Visit]) -> tuple[Visit, ...]:
    """By day and time; what has no time comes after what has one."""
    return tuple(sorted(visits, key=_order))


def clashes(visits: Iterable[Visit], elsewhere: Iterable[Engagement]) -> tuple[Clash, ...]:
    """Every member of a visit who is somewhere else at that time.

    A visit without a time clashes with nothing; one without a length takes a minute.
    """
    week, others = in_order(visits), tuple(elsewhere)
    found: list[Clash] = []
    for number, visit in enumerate(week):
        for member_id in sorted(visit.members, key=str):
            if any(
                member_id in other.members and _overlap(visit, other)
                for place, other in enumerate(week)
                if place != number
            ):
                found.append(Clash(visit.id, member_id))
            found += [
                Clash(visit.id, member_id, other)
                for other in others
                if other.member_id == member_id and _overlap(visit, other)
            ]
    return tuple(found)


def at_the_same_time(visit: Visit, others: Iterable[Visit]) -> tuple[Visit, ...]:
    """Those of ``others`` that overlap with ``visit``, itself left out."""
    return tuple(other for other in others if other.id != visit.id and _overlap(visit, other))


def _order(visit: Visit) -> tuple[int, int, str, str]:
    start = _minute(visit.starts_at)
    late = DAYS_A_WEEK * 24 * MINUTES_AN_HOUR
    return (visit.weekday, late if start is None else start, visit.text, str(visit.id))


def _overlap(one: Visit, other: Visit | Engagement) -> bool:
    mine, theirs = _minute(one.starts_at), _minute(other.starts_at)
    if one.weekday != other.weekday or mine is None or theirs is None:
        return False
    return mine < theirs + (other.minutes or 1) and theirs < mine + (one.minutes or 1)


def _minute(at: time | None) -> int | None:
    return None if at is None else at.hour * MINUTES_AN_HOUR + at.minute
