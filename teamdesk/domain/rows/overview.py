"""Rows of everything a team has, for a look from outside the window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.goals import GoalStatus
    from teamdesk.domain.phases import EndReason, PhaseKind
    from teamdesk.domain.rows.meeting import MeetingRow
    from teamdesk.domain.rows.team import MemberRow


@dataclass(frozen=True, slots=True)
class CaseSummary:
    """One case, whether it stands on the board or has ended.

    Attributes:
        outside_coordinator: the name of the plan's, where they are employed outside the team.
    """

    id: UUID
    number: str
    name: str
    birth_date: date | None
    phase: PhaseKind
    need_level: int | None
    coordinator: MemberRow | None
    referred_on: date | None
    next_evaluation_on: date | None
    ended_on: date | None
    end_reason: EndReason | None
    goals: tuple[tuple[str, GoalStatus], ...]
    outside_coordinator: str = ""

    @property
    def coordinator_in_short(self) -> str:
        """The initials of the team's own, or the name of one from outside; empty for nobody."""
        return self.coordinator.initials if self.coordinator else self.outside_coordinator

    @property
    def is_active(self) -> bool:
        """Whether it stands on the board."""
        return self.ended_on is None


@dataclass(frozen=True, slots=True)
class MeetingSummary:
    """One meeting with what it settled: case number (may be empty) and words."""

    meeting: MeetingRow
    decisions: tuple[tuple[str, str], ...]
