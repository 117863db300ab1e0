"""What is said of a person and of those around."""

from __future__ import annotations

from enum import IntEnum, StrEnum


class NeedLevel(IntEnum):
    """Helsedirektoratet's three levels of need; set by the team, never computed."""

    ONE = 1
    TWO = 2
    THREE = 3


class AddressProtection(StrEnum):
    """Address protection (Normen, faktaark 55)."""

    NONE = "none"
    CONFIDENTIAL = "confidential"
    STRICTLY_CONFIDENTIAL = "strictly_confidential"


class ConsentKind(StrEnum):
    """What a consent covers."""

    CASE = "case"
    PLAN = "plan"
    SHARING = "sharing"


class ConsentState(StrEnum):
    """Empty, asked for or unclear is not consent."""

    GIVEN = "given"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    UNKNOWN = "unknown"


class ConsentForm(StrEnum):
    """How a consent was given."""

    WRITTEN = "written"
    ORAL = "oral"


class NetworkKind(StrEnum):
    """Those around a person who are not in the team."""

    RELATIVE = "relative"
    DOCTOR = "doctor"
    NAV = "nav"
    SCHOOL = "school"
    EMPLOYER = "employer"
    VOLUNTEER = "volunteer"
    SERVICE = "service"
    OTHER = "other"


class Profession(StrEnum):
    """Professions the program has words for; a team may write any other."""

    PHYSIOTHERAPIST = "physiotherapist"
    OCCUPATIONAL_THERAPIST = "occupational_therapist"
    NURSE = "nurse"
    SPEECH_THERAPIST = "speech_therapist"
    HOME_TRAINER = "home_trainer"
    HEALTH_WORKER = "health_worker"
    SOCIAL_WORKER = "social_worker"
    SOCIAL_EDUCATOR = "social_educator"
    DOCTOR = "doctor"
    TEAM_LEAD = "team_lead"
    CASE_OFFICER = "case_officer"
    ACTIVITY_ORGANISER = "activity_organiser"
    OTHER = "other"
