"""One course that has ended, as a few lines tell it, and the days that it turned on."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING, Any

from teamdesk.domain.calendar import add_working_days
from teamdesk.domain.evaluations import Moment
from teamdesk.domain.names import search_key
from teamdesk.services.practice.identity import Ids

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.rows.team import MemberRow
    from teamdesk.services.practice.team_calendar import TeamCalendar

# How far on the way a course is told of: once the person is known, and as it closes.
START, MIDDLE, END = 0.05, 0.4, 0.95
MOMENTS = ((Moment.START, START), (Moment.END, END))
DAYS_SPREAD = 5


@dataclass(frozen=True, slots=True)
class Earlier:
    """One course and the days that it turned on.

    Attributes:
        team: those who worked with it, the coordinator first.
    """

    told: dict[str, Any]
    ids: Ids
    random: Random
    team_id: UUID
    case_id: UUID
    person_id: UUID
    team: tuple[MemberRow, ...]
    referred_on: date
    contact_on: date
    ended_on: date

    @classmethod
    def of(
        cls,
        told: dict[str, Any],
        team_id: UUID,
        members: dict[str, MemberRow],
        calendar: TeamCalendar,
        seed: int,
    ) -> Earlier:
        """Begin a course; each has a chance of its own, so that one never shifts another's."""
        key = search_key(told["person"]["name"])
        ids, random = Ids(seed, f"earlier/{key}"), Random(f"{seed}/earlier/{key}")
        came, ended = told["weeks"]
        referred_on = calendar.day(f"-{came}w+{random.randrange(DAYS_SPREAD)}")
        return cls(
            told=told,
            ids=ids,
            random=random,
            team_id=team_id,
            case_id=ids.next("case"),
            person_id=ids.next("person"),
            team=tuple(members[initials] for initials in told["by"]),
            referred_on=referred_on,
            contact_on=add_working_days(referred_on, told["came"]["waited"]),
            ended_on=calendar.day(f"-{ended}w+{random.randrange(DAYS_SPREAD)}"),
        )

    def on_the_way(self, part: float) -> date:
        """A working day some part of the way from the first contact to the end."""
        days = (self.ended_on - self.contact_on) * part
        return min(add_working_days(self.contact_on + days, 0), self.ended_on)
