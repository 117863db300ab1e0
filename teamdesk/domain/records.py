"""Kinds of the other things that are recorded about a case."""

from __future__ import annotations

from enum import StrEnum

from teamdesk.core.i18n import mark
from teamdesk.domain.worded import Worded


class PlanKind(StrEnum):
    """Two plans from the same data; a rehabilitation plan may be promoted to an IP."""

    REHABILITATION = "rehabilitation"
    INDIVIDUAL = "individual"


class PlanStatus(Worded):
    """The life of an individual plan; the offer is always recorded."""

    OFFERED = "offered", mark("offered")
    DECLINED = "declined", mark("declined")
    CONSENTED = "consented", mark("consented")
    IN_PREPARATION = "in_preparation", mark("in preparation")
    ACTIVE = "active", mark("active")
    UNDER_REVISION = "under_revision", mark("under revision")
    ENDED = "ended", mark("ended")


class Moment(Worded):
    """When in the course something was measured."""

    START = "start", mark("start")
    UNDERWAY = "underway", mark("underway")
    END = "end", mark("end")
    FOLLOW_UP = "follow_up", mark("follow-up")


class ContactKind(Worded):
    """Kinds of effort; a failed visit is a contact of 0 minutes."""

    HOME_VISIT = "home_visit", mark("home visit")
    PHONE = "phone", mark("telephone")
    VIDEO = "video", mark("video")
    TRAINING_OUTSIDE = "training_outside", mark("training outside the home")
    TEAM_MEETING = "team_meeting", mark("interdisciplinary meeting")
    RESPONSIBLE_GROUP = "responsible_group", mark("responsible group")
    GOAL_TALK = "goal_talk", mark("goal meeting")
    GUIDANCE = "guidance", mark("guidance")
    FAILED_VISIT = "failed_visit", mark("nobody home")
    OTHER = "other", mark("other contact")


class TalkTag(Worded):
    """Change talk in a motivational interview: DARN-CAT, and sustain talk."""

    DESIRE = "desire", mark("desire")
    ABILITY = "ability", mark("ability")
    REASON = "reason", mark("reason")
    NEED = "need", mark("need")
    COMMITMENT = "commitment", mark("commitment")
    ACTIVATION = "activation", mark("ready to")
    TAKING_STEPS = "taking_steps", mark("has begun")
    SUSTAIN = "sustain", mark("sustain talk")


class Outcome(Worded):
    """The three outcomes of an evaluation (Bømlo)."""

    REACHED = "reached", mark("Goals reached")
    GOALS_CHANGED = "goals_changed", mark("Goals are changed")
    ENDED = "ended", mark("Ends")


class DocumentKind(Worded):
    """What can be handed out."""

    CALL = "call", mark("Call and agenda")
    MINUTES = "minutes", mark("Minutes")
    CASE_MINUTES = "case_minutes", mark("Minutes of one case")
    GUEST_MINUTES = "guest_minutes", mark("A guest's case")
    PLAN = "plan", mark("Individual plan")
    INTERVIEW = "interview", mark("Motivational interview")
    WEEK_PLAN = "week_plan", mark("Week plan")
    STAFF_WEEK = "staff_week", mark("A member's week")
    EXTENSION = "extension", mark("Request for a longer period")
    ZONE_LIST = "zone_list", mark("A zone's persons")
    TASK_LIST = "task_list", mark("A member's tasks")


class DocumentFormat(StrEnum):
    """The formats of what is handed out; the value is the file's ending.

    A calendar takes a meeting's call only.
    """

    DOCX = "docx"
    PDF = "pdf"
    ICS = "ics"


# What every document can be written as.
DOCUMENT_FORMATS = (DocumentFormat.DOCX, DocumentFormat.PDF)


# How a line of the timeline tells which evaluation it was; one underway has no word.
FINAL, FOLLOW_UP = "final", "follow_up"
