"""Rows of an agenda: its lines, and the cases that may come on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.closed import ClosedBecause
    from teamdesk.domain.meetings import AgendaReason, CaseTick, Depth
    from teamdesk.domain.phases import PhaseKind


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """A line of the agenda.

    Attributes:
        masked_name: what stands for the person on the wall.
        why: why the case is to be discussed today, in somebody's own words.
        asked_by: who wrote that.
        is_placed: a person has chosen its place, which no proposal changes.
        late_reason: why it came on, or came higher, after the agenda was frozen.
        ticks: what was looked at before the case was left.
        told_by: who tells the person.
        closed: why nothing but its place and number is told; None where all is.
    """

    id: UUID
    version: int
    case_id: UUID
    case_number: str
    person_name: str
    masked_name: str
    phase_kind: PhaseKind
    position: int
    depth: Depth
    reason: AgendaReason
    planned_minutes: int
    seconds: int
    is_done: bool
    why: str = ""
    asked_by: UUID | None = None
    is_placed: bool = False
    late_reason: str = ""
    ticks: frozenset[CaseTick] = frozenset()
    told_by: str = ""
    closed: ClosedBecause | None = None


@dataclass(frozen=True, slots=True)
class AddableRow:
    """A case that may be taken up: one that isn't on the agenda, or stands there further down.

    Attributes:
        item_id: its line on the agenda; None where it isn't there.
    """

    case_id: UUID
    person_name: str
    masked_name: str
    phase_kind: PhaseKind
    item_id: UUID | None
