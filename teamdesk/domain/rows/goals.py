"""Rows of the person's page about goals: their history, evaluations and scores."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.goals import GoalResult, GoalStatus


@dataclass(frozen=True, slots=True)
class GoalStep:
    """One status in a goal's history, and the meeting in which it was set, if in one."""

    on: date
    status: GoalStatus
    meeting_on: date | None
    by: str


@dataclass(frozen=True, slots=True)
class GoalEvaluationRow:
    """How a goal was evaluated."""

    id: UUID
    on: date
    result: GoalResult
    text: str
    by: str


@dataclass(frozen=True, slots=True)
class ItemScores:
    """The values of one item of an instrument over time, the oldest first.

    Attributes:
        item: the activity of COPM, the goal of GAS; empty for the instrument as a whole.
        scale: performance or satisfaction; empty where the instrument has one scale.
    """

    instrument: str
    item: str
    scale: str
    values: tuple[float, ...]
    higher_is_better: bool = True
