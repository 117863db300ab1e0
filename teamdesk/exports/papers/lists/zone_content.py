"""What a zone's list holds, for the zone's own meeting; services fill it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt

    from teamdesk.domain.goals import GoalStatus
    from teamdesk.domain.holders import CaseHolder
    from teamdesk.domain.phases import PhaseKind


@dataclass(frozen=True, slots=True)
class ZonePromise:
    """What somebody promised, and until when."""

    text: str
    owner: str
    due_on: dt.date | None


@dataclass(frozen=True, slots=True)
class ZonePerson:
    """One person of the zone; ``person`` is a name, or initials where those were chosen.

    Attributes:
        phase_name: what the team calls the phase; empty for the usual word of its kind.
        holder: who is coordinator or zone contact; empty while nobody is.
        evaluation_is_week: the next evaluation is agreed for a week and not for a day.
    """

    person: str
    phase: PhaseKind
    phase_name: str
    week: int | None
    weeks: int | None
    need_level: int | None
    holder: str
    what_matters: str
    goals: tuple[tuple[GoalStatus, str], ...] = ()
    promises: tuple[ZonePromise, ...] = ()
    next_evaluation_on: dt.date | None = None
    evaluation_is_week: bool = False


@dataclass(frozen=True, slots=True)
class ZoneContent:
    """All the persons of one zone, in the order of the alphabet; ``contact`` may be nobody."""

    zone: str
    team: str
    municipality: str
    day: dt.date
    holder: CaseHolder
    persons: tuple[ZonePerson, ...]
    contact: str = ""
    is_practice: bool = False
