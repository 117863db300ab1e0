"""Goals: what the person wants to manage, and how it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from teamdesk.core.i18n import mark
from teamdesk.domain.worded import Worded

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


class GoalHorizon(Worded):
    """A long-term goal carries its short-term goals (delmål)."""

    LONG = "long", mark("Long-term goal")
    SHORT = "short", mark("Short-term goal")


class GoalStatus(Worded):
    """How a goal goes; always shown as a shape, a colour and a word."""

    NOT_STARTED = "not_started", mark("not started")
    ON_TRACK = "on_track", mark("on track")
    SLOW = "slow", mark("slow")
    STUCK = "stuck", mark("stuck")
    REACHED = "reached", mark("reached")
    ENDED = "ended", mark("ended without being reached")

    @property
    def is_over(self) -> bool:
        """Whether nothing more is expected of the goal."""
        return self in (GoalStatus.REACHED, GoalStatus.ENDED)


class ActivityArea(Worded):
    """The eight everyday activities of Rambøll's report, table 5-1, and other."""

    TRANSFERS = "transfers", mark("Moving about")
    EXERCISE = "exercise", mark("Exercise")
    HYGIENE = "hygiene", mark("Personal hygiene")
    MEALS = "meals", mark("Cooking and meals")
    HOUSEWORK = "housework", mark("Housework")
    PLANNING = "planning", mark("Planning")
    SHOPPING = "shopping", mark("Shopping")
    COMMUNICATION = "communication", mark("Communication")
    OTHER = "other", mark("Other area")


class GoalResult(Worded):
    """What the evaluation of a goal led to."""

    CONTINUES = "continues", mark("goes on")
    CHANGED = "changed", mark("is changed")
    ENDED = "ended", mark("is ended")
    REASSESS = "reassess", mark("to be looked at again")


class MeasureKind(Worded):
    """What a measure does: trains, compensates or prevents."""

    TRAINING = "training", mark("training")
    COMPENSATING = "compensating", mark("compensating")
    PREVENTING = "preventing", mark("preventing")


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
