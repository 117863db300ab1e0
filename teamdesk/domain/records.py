"""Kinds of the other things that are recorded about a case."""

from __future__ import annotations

from enum import StrEnum


class PlanKind(StrEnum):
    """Two plans from the same data; a rehabilitation plan may be promoted to an IP."""

    REHABILITATION = "rehabilitation"
    INDIVIDUAL = "individual"


class PlanStatus(StrEnum):
    """The life of an individual plan; the offer is always recorded."""

    OFFERED = "offered"
    DECLINED = "declined"
    CONSENTED = "consented"
    IN_PREPARATION = "in_preparation"
    ACTIVE = "active"
    UNDER_REVISION = "under_revision"
    ENDED = "ended"


class Moment(StrEnum):
    """When in the course something was measured."""

    START = "start"
    UNDERWAY = "underway"
    END = "end"
    FOLLOW_UP = "follow_up"


class ContactKind(StrEnum):
    """Kinds of effort; a failed visit is a contact of 0 minutes."""

    HOME_VISIT = "home_visit"
    PHONE = "phone"
    VIDEO = "video"
    TRAINING_OUTSIDE = "training_outside"
    TEAM_MEETING = "team_meeting"
    RESPONSIBLE_GROUP = "responsible_group"
    GUIDANCE = "guidance"
    FAILED_VISIT = "failed_visit"
    OTHER = "other"


class TalkTag(StrEnum):
    """Change talk in a motivational interview: DARN-CAT, and sustain talk."""

    DESIRE = "desire"
    ABILITY = "ability"
    REASON = "reason"
    NEED = "need"
    COMMITMENT = "commitment"
    ACTIVATION = "activation"
    TAKING_STEPS = "taking_steps"
    SUSTAIN = "sustain"


class Outcome(StrEnum):
    """The three outcomes of an evaluation (Bømlo)."""

    REACHED = "reached"
    GOALS_CHANGED = "goals_changed"
    ENDED = "ended"


class DocumentKind(StrEnum):
    """What can be handed out."""

    MINUTES = "minutes"
    PLAN = "plan"
    INTERVIEW = "interview"
    WEEK_PLAN = "week_plan"
    STAFF_WEEK = "staff_week"
    EXTENSION = "extension"
    ZONE_LIST = "zone_list"


class DocumentFormat(StrEnum):
    """The formats of a document; the value is the file's ending."""

    DOCX = "docx"
    PDF = "pdf"


# How a line of the timeline tells which evaluation it was; one underway has no word.
FINAL, FOLLOW_UP = "final", "follow_up"
