"""Goals: what the person wants to manage, and how it goes."""

from __future__ import annotations

from enum import StrEnum


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
