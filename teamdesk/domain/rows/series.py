"""A meeting that comes again, as «Oppsett» shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, time
    from uuid import UUID

    from teamdesk.domain.meetings import ListRule, MeetingKind
    from teamdesk.domain.series import SeriesDay


@dataclass(frozen=True, slots=True)
class SeriesRow:
    """A meeting that comes again.

    Attributes:
        planned_on: the next one that is not held yet.
        members: who is called; none for the whole team.
        ahead: the next days, those that are passed by among them.
        ended_on: when it was ended; None while it goes on.
    """

    id: UUID
    kind: MeetingKind
    name: str
    list_rule: ListRule
    first_on: date
    every_days: int
    starts_at: time | None
    minutes: int
    planned_on: date | None
    skips_holidays: bool = True
    case_id: UUID | None = None
    ended_on: date | None = None
    place: str = ""
    members: frozenset[UUID] = frozenset()
    ahead: tuple[SeriesDay, ...] = ()
