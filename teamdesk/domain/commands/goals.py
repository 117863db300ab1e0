"""Commands on goals."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.goals import GoalHorizon, GoalStatus


@dataclass(frozen=True, slots=True)
class AddGoal:
    """A new goal at the end of the list."""

    case_id: UUID
    text: str
    horizon: GoalHorizon
    target_on: date | None = None


@dataclass(frozen=True, slots=True)
class SetGoalStatus:
    """How a goal goes, and in which meeting that was said."""

    goal_id: UUID
    expected_version: int
    status: GoalStatus
    meeting_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class EditGoal:
    """Change a goal's words or target date."""

    goal_id: UUID
    expected_version: int
    text: str
    target_on: date | None
