"""Commands on goals."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.domain.goals import GoalHorizon

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.goals import ActivityArea, GoalResult, GoalStatus


@dataclass(frozen=True, slots=True)
class GoalWords:
    """What a goal says.

    Attributes:
        importance: the person's own, 1–10.
        parent_id: the long-term goal of a short-term one.
        link_item: of COPM, the activity whose score tells how the goal goes.
    """

    text: str
    horizon: GoalHorizon = GoalHorizon.SHORT
    target_on: date | None = None
    area: ActivityArea | None = None
    importance: int | None = None
    parent_id: UUID | None = None
    link_instrument: str = ""
    link_item: str = ""
    measured_by: str = ""


@dataclass(frozen=True, slots=True)
class AddGoal:
    """A new goal at the end of the list; the id is given so that adding can be done again."""

    case_id: UUID
    words: GoalWords
    goal_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class TakeBackGoal:
    """Remove a goal that was just added, before anything hangs on it."""

    goal_id: UUID
    expected_version: int


@dataclass(frozen=True, slots=True)
class SetGoalStatus:
    """How a goal goes, and in which meeting that was said."""

    goal_id: UUID
    expected_version: int
    status: GoalStatus
    meeting_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class EditGoal:
    """Change what a goal says."""

    goal_id: UUID
    expected_version: int
    words: GoalWords


@dataclass(frozen=True, slots=True)
class EvaluateGoal:
    """How a goal was evaluated, and what follows.

    Attributes:
        evaluation_id: given, so that an evaluation can be taken back and done again.
        is_partly_reached: of a goal that is ended.
        next_on: when it is looked at again, of a goal that needs it.
    """

    goal_id: UUID
    expected_version: int
    evaluation_id: UUID
    result: GoalResult
    text: str = ""
    is_partly_reached: bool = False
    next_on: date | None = None


@dataclass(frozen=True, slots=True)
class BeforeEvaluation:
    """What an evaluation may have changed beside itself, as it was."""

    status: GoalStatus
    status_on: date | None
    is_partly_reached: bool
    next_on: date | None
    next_is_week: bool


@dataclass(frozen=True, slots=True)
class TakeBackEvaluation:
    """Remove an evaluation that was just made, and what followed from it."""

    goal_id: UUID
    expected_version: int
    evaluation_id: UUID
    before: BeforeEvaluation
