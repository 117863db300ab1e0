"""What is said of a person and of those around."""

from __future__ import annotations

from enum import IntEnum

from teamdesk.core.i18n import mark
from teamdesk.domain.worded import Worded


class NeedLevel(IntEnum):
    """Helsedirektoratet's three levels of need; set by the team, never computed."""

    ONE = 1
    TWO = 2
    THREE = 3


class AddressProtection(Worded):
    """Address protection (Normen, faktaark 55); a protected address is not stored."""

    NONE = "none", mark("not protected")
    CONFIDENTIAL = "confidential", mark("confidential")
    STRICTLY_CONFIDENTIAL = "strictly_confidential", mark("strictly confidential")


class ConsentKind(Worded):
    """What a consent covers."""

    CASE = "case", mark("Help from the team")
    PLAN = "plan", mark("Plan")
    SHARING = "sharing", mark("Sharing of information")


class ConsentState(Worded):
    """Empty, asked for or unclear is not consent."""

    GIVEN = "given", mark("consent given")
    REFUSED = "refused", mark("consent refused")
    WITHDRAWN = "withdrawn", mark("consent withdrawn")
    UNKNOWN = "unknown", mark("consent not recorded")


class ConsentForm(Worded):
    """How a consent was given."""

    WRITTEN = "written", mark("written")
    ORAL = "oral", mark("oral")


class ConsentGiver(Worded):
    """Who answered: the person, or who answers for the person."""

    PERSON = "person", mark("the person")
    PARENT = "parent", mark("a parent")
    RELATIVE = "relative", mark("the closest relative")
    GUARDIAN = "guardian", mark("a guardian")


class Information(Worded):
    """The kinds of information that a consent to sharing names, one by one."""

    GOALS = "goals", mark("Goals")
    HEALTH = "health", mark("Health")
    SERVICES = "services", mark("Services")
    NETWORK = "network", mark("Network")
    ASSESSMENTS = "assessments", mark("Assessments")


class NetworkKind(Worded):
    """Those around a person who are not in the team."""

    RELATIVE = "relative", mark("Relative")
    DOCTOR = "doctor", mark("GP")
    NAV = "nav", mark("NAV")
    SCHOOL = "school", mark("School")
    EMPLOYER = "employer", mark("Employer")
    VOLUNTEER = "volunteer", mark("Volunteer")
    SERVICE = "service", mark("Municipal service")
    OTHER = "other", mark("Somebody else")


class Profession(Worded):
    """Professions the program has words for; a team may write any other."""

    PHYSIOTHERAPIST = "physiotherapist", mark("physiotherapist")
    OCCUPATIONAL_THERAPIST = "occupational_therapist", mark("occupational therapist")
    NURSE = "nurse", mark("nurse")
    SPEECH_THERAPIST = "speech_therapist", mark("speech therapist")
    HOME_TRAINER = "home_trainer", mark("home trainer")
    HEALTH_WORKER = "health_worker", mark("health care worker")
    SOCIAL_WORKER = "social_worker", mark("social worker")
    SOCIAL_EDUCATOR = "social_educator", mark("social educator")
    DOCTOR = "doctor", mark("doctor")
    TEAM_LEAD = "team_lead", mark("team lead")
    CASE_OFFICER = "case_officer", mark("case officer")
    ACTIVITY_ORGANISER = "activity_organiser", mark("activity organiser")
    OTHER = "other", mark("other profession")
