"""Goals: what the person wants to manage, and how it goes."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Protocol
    from uuid import UUID

    class InTree(Protocol):
        """A goal as far as its place among the others goes."""

        @property
        def id(self) -> UUID:
            """Which goal it is."""
            ...

        @property
        def is_long_term(self) -> bool:
            """Whether others may be part of it."""
            ...

        @property
        def parent_id(self) -> UUID | None:
            """The long-term goal it is part of."""
            ...


OneGoal = TypeVar("OneGoal", bound="InTree")


class GoalHorizon(StrEnum):
    """A long-term goal carries its short-term goals (delmål)."""

    LONG = "long"
    SHORT = "short"


class GoalStatus(StrEnum):
    """How a goal goes; always shown as a shape, a colour and a word."""

    NOT_STARTED = "not_started"
    ON_TRACK = "on_track"
    SLOW = "slow"
    STUCK = "stuck"
    REACHED = "reached"
    ENDED = "ended"

    @property
    def is_over(self) -> bool:
        """Whether nothing more is expected of the goal."""
        return self in (GoalStatus.REACHED, GoalStatus.ENDED)


class ActivityArea(StrEnum):
    """The eight everyday activities of Rambøll's report, table 5-1, and other."""

    TRANSFERS = "transfers"
    EXERCISE = "exercise"
    HYGIENE = "hygiene"
    MEALS = "meals"
    HOUSEWORK = "housework"
    PLANNING = "planning"
    SHOPPING = "shopping"
    COMMUNICATION = "communication"
    OTHER = "other"


class GoalResult(StrEnum):
    """What the evaluation of a goal led to."""

    CONTINUES = "continues"
    CHANGED = "changed"
    ENDED = "ended"
    REASSESS = "reassess"


class MeasureKind(StrEnum):
    """What a measure does: trains, compensates or prevents."""

    TRAINING = "training"
    COMPENSATING = "compensating"
    PREVENTING = "preventing"


def goal_tree(goals: Sequence[OneGoal]) -> list[tuple[OneGoal, bool]]:
    """Each long-term goal with its short-term goals behind it, and whether it is one of those.

    Where there is one long-term goal only, every other goal serves it, said or not.
    """
    far = [goal for goal in goals if goal.is_long_term]
    only = far[0].id if len(far) == 1 else None
    known = {goal.id for goal in far}
    tree: list[tuple[OneGoal, bool]] = []
    for top in far:
        tree.append((top, False))
        tree += [(goal, True) for goal in goals if _parent(goal, known, only) == top.id]
    return tree + [(goal, False) for goal in goals if _stands_alone(goal, known, only)]


def _parent(goal: InTree, known: set[UUID], only: UUID | None) -> UUID | None:
    if goal.is_long_term:
        return None
    return goal.parent_id if goal.parent_id in known else only


def _stands_alone(goal: InTree, known: set[UUID], only: UUID | None) -> bool:
    return not goal.is_long_term and _parent(goal, known, only) is None
