"""Rows of goals: how they stand, their history, evaluations and scores."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.goals import ActivityArea, GoalResult, GoalStatus


@dataclass(frozen=True, slots=True)
class GoalStep:
    """One status in a goal's history, and the meeting in which it was set, if in one."""

    on: date
    status: GoalStatus
    meeting_on: date | None


@dataclass(frozen=True, slots=True)
class GoalEvaluationRow:
    """How a goal was evaluated."""

    id: UUID
    on: date
    result: GoalResult
    text: str
    by: str


@dataclass(frozen=True, slots=True)
class GoalRow:
    """A goal with how it went since last time; ``trend`` holds statuses, the oldest first.

    ``steps`` and ``evaluations`` have the newest first.
    """

    id: UUID
    version: int
    text: str
    status: GoalStatus
    previous: GoalStatus | None
    status_on: date | None
    target_on: date | None
    is_long_term: bool
    trend: tuple[GoalStatus, ...] = ()
    area: ActivityArea | None = None
    importance: int | None = None
    parent_id: UUID | None = None
    link_instrument: str = ""
    link_item: str = ""
    measured_by: str = ""
    is_partly_reached: bool = False
    steps: tuple[GoalStep, ...] = ()
    evaluations: tuple[GoalEvaluationRow, ...] = ()
