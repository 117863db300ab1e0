"""What a meeting is made of (domain notes 5.2 and 5.3)."""

from __future__ import annotations

from enum import StrEnum


class MeetingKind(StrEnum):
    """A series has one kind; a goal meeting has the person in the room."""

    TEAM = "team"
    DISCHARGE = "discharge"
    GOAL = "goal"


class ListRule(StrEnum):
    """Which cases a series goes through."""

    ALL_ACTIVE = "all_active"
    GOING_HOME = "going_home"
    ONE_PERSON = "one_person"


class MeetingStatus(StrEnum):
    """Closed minutes are frozen; what is wrong is corrected by a dated addition."""

    PLANNED = "planned"
    OPEN = "open"
    CLOSED = "closed"


class Depth(StrEnum):
    """How deep a case is taken; every active case is at least listed."""

    DISCUSSED = "discussed"
    BRIEF = "brief"
    LISTED = "listed"


class AgendaReason(StrEnum):
    """Why a case stands on the agenda as deep as it does."""

    NEW_REFERRAL = "new_referral"
    OVERDUE_ACTION = "overdue_action"
    EVALUATION_DUE = "evaluation_due"
    GOAL_STUCK = "goal_stuck"
    DECISION_ENDING = "decision_ending"
    ASKED_FOR = "asked_for"
    GOING_HOME = "going_home"
    ROUTINE = "routine"


class Presence(StrEnum):
    """Whether a member takes part."""

    PRESENT = "present"
    APOLOGIES = "apologies"
    UNKNOWN = "unknown"


class MeetingRole(StrEnum):
    """Roles rotate and are stored with the meeting."""

    CHAIR = "chair"
    MINUTE_TAKER = "minute_taker"
    TIMEKEEPER = "timekeeper"
    MEMBER = "member"
    GUEST = "guest"


class ActionStatus(StrEnum):
    """The life of a promise."""

    OPEN = "open"
    IN_PROGRESS = "in_progress"
    WAITING = "waiting"
    DONE = "done"
    DROPPED = "dropped"

    @property
    def is_open(self) -> bool:
        """Whether somebody is still expected to do it."""
        return self in OPEN_STATUSES


OPEN_STATUSES = (ActionStatus.OPEN, ActionStatus.IN_PROGRESS, ActionStatus.WAITING)
