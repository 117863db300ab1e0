"""What a meeting is made of (domain notes 5.2 and 5.3)."""

from __future__ import annotations

from enum import StrEnum

from teamdesk.core.i18n import mark
from teamdesk.domain.worded import Worded


class MeetingKind(Worded):
    """A series has one kind; a goal meeting has the person in the room."""

    TEAM = "team", mark("Team meeting")
    DISCHARGE = "discharge", mark("Discharge meeting")
    GOAL = "goal", mark("Goal meeting")


class ListRule(Worded):
    """Which cases a series goes through."""

    ALL_ACTIVE = "all_active", mark("Everyone on the board")
    GOING_HOME = "going_home", mark("Those in a bed who are going home")
    ONE_PERSON = "one_person", mark("One person")


class MeetingStatus(StrEnum):
    """Closed minutes are frozen; what is wrong is corrected by a dated addition."""

    PLANNED = "planned"
    OPEN = "open"
    CLOSED = "closed"


class Depth(Worded):
    """How deep a case is taken; every active case is at least listed."""

    DISCUSSED = "discussed", mark("to be discussed")
    BRIEF = "brief", mark("brief review")
    LISTED = "listed", mark("listed only")


class AgendaReason(Worded):
    """Why a case stands on the agenda as deep as it does."""

    NEW_REFERRAL = "new_referral", mark("New referral")
    OVERDUE_ACTION = "overdue_action", mark("Overdue promise")
    EVALUATION_DUE = "evaluation_due", mark("Evaluation due")
    GOAL_STUCK = "goal_stuck", mark("A goal is stuck")
    DECISION_ENDING = "decision_ending", mark("Decision running out")
    ASKED_FOR = "asked_for", mark("Asked for")
    GOING_HOME = "going_home", mark("Going home")
    ROUTINE = "routine", mark("Weekly review")


class CaseTick(Worded):
    """What is looked at before a case is left; nothing of it blocks (Brown 2022)."""

    DECIDED = "decided", mark("Decision")
    RESPONSIBLE = "responsible", mark("Responsible")
    DATED = "dated", mark("Date")
    TOLD = "told", mark("Who tells the person")


class DecisionEffect(Worded):
    """What of a case a decision changes with one key."""

    PHASE = "phase", mark("Phase")
    EVALUATION = "evaluation", mark("Next evaluation")
    COORDINATOR = "coordinator", mark("Coordinator")
    GOAL_STATUS = "goal_status", mark("Goal status")
    PERIOD = "period", mark("Period")


class Presence(Worded):
    """Whether a member takes part."""

    PRESENT = "present", mark("present")
    APOLOGIES = "apologies", mark("apologies")
    UNKNOWN = "unknown", mark("not noted")


class MeetingRole(Worded):
    """Roles rotate and are stored with the meeting; in a goal meeting the person comes first."""

    CHAIR = "chair", mark("chair")
    MINUTE_TAKER = "minute_taker", mark("minute-taker")
    TIMEKEEPER = "timekeeper", mark("timekeeper")
    MEMBER = "member", mark("member")
    GUEST = "guest", mark("guest")
    PERSON = "person", mark("the person it is about")


class ActionStatus(Worded):
    """The life of a promise."""

    OPEN = "open", mark("open")
    IN_PROGRESS = "in_progress", mark("in progress")
    WAITING = "waiting", mark("waiting for")
    DONE = "done", mark("done")
    DROPPED = "dropped", mark("dropped")

    @property
    def is_open(self) -> bool:
        """Whether somebody is still expected to do it."""
        return self in OPEN_STATUSES


OPEN_STATUSES = (ActionStatus.OPEN, ActionStatus.IN_PROGRESS, ActionStatus.WAITING)
