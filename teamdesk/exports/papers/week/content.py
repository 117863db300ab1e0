"""What a printed week holds, for the person and for a member of the team; services fill it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt

    from teamdesk.domain.week_plan import Visit


@dataclass(frozen=True, slots=True)
class WeekPlanContent:
    """A person's week. It hangs where guests see it, so it holds no surname and no number.

    Attributes:
        called: what the person is called, by first or short name.
        unit_phone: where the person rings with a question; empty where nobody has set it.
    """

    case_number: str
    called: str
    team: str
    municipality: str
    monday: dt.date
    visits: tuple[Visit, ...]
    unit_name: str = ""
    unit_phone: str = ""
    is_practice: bool = False


@dataclass(frozen=True, slots=True)
class ClashContent:
    """Where the member would be at the same time."""

    person: str
    starts_at: dt.time


@dataclass(frozen=True, slots=True)
class StaffVisitContent:
    """A visit that the member makes; ``person`` is a name, or initials where those were chosen."""

    visit: Visit
    person: str
    together_with: tuple[str, ...] = ()
    clashes: tuple[ClashContent, ...] = ()


@dataclass(frozen=True, slots=True)
class StaffWeekContent:
    """A member's week over all the persons of the team."""

    member: str
    initials: str
    team: str
    municipality: str
    monday: dt.date
    visits: tuple[StaffVisitContent, ...]
    is_practice: bool = False
