"""The field's words for its kinds, in whatever language the given words speak."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from teamdesk.core.i18n import mark
from teamdesk.domain.goals import ActivityArea, GoalHorizon, GoalResult, GoalStatus, MeasureKind
from teamdesk.domain.inclusion import Answer, Criterion
from teamdesk.domain.meetings import (
    ActionStatus,
    AgendaReason,
    Depth,
    ListRule,
    MeetingKind,
    MeetingRole,
    Presence,
)
from teamdesk.domain.people import (
    ConsentForm,
    ConsentKind,
    ConsentState,
    NetworkKind,
    Profession,
)
from teamdesk.domain.phases import EndReason, EntryRoute, PhaseKind
from teamdesk.domain.records import ContactKind, DocumentKind, Moment, Outcome, PlanStatus, TalkTag

if TYPE_CHECKING:
    from collections.abc import Mapping
    from enum import Enum


class Words(Protocol):
    """Anything that speaks: a translator, or the window's texts."""

    def __call__(self, message: str, **values: object) -> str:
        """``message`` in the language."""
        ...

    def plural(self, one: str, many: str, count: int, **values: object) -> str:
        """The form that fits ``count``."""
        ...


PHASES = {
    PhaseKind.REFERRED: mark("Referred"),
    PhaseKind.MAPPING: mark("Mapping"),
    PhaseKind.INTENSIVE: mark("Intensive"),
    PhaseKind.TAPERING: mark("Tapering"),
    PhaseKind.CLOSING: mark("Closing"),
    PhaseKind.FOLLOW_UP: mark("Follow-up"),
    PhaseKind.ENDED: mark("Ended"),
}

GOAL_STATUSES = {
    GoalStatus.NOT_STARTED: mark("not started"),
    GoalStatus.ON_TRACK: mark("on track"),
    GoalStatus.SLOW: mark("slow"),
    GoalStatus.STUCK: mark("stuck"),
    GoalStatus.REACHED: mark("reached"),
    GoalStatus.ENDED: mark("ended without being reached"),
}

# Rambøll's report on everyday rehabilitation (2012), table 5-1.
ACTIVITY_AREAS = {
    ActivityArea.TRANSFERS: mark("Moving about"),
    ActivityArea.EXERCISE: mark("Exercise"),
    ActivityArea.HYGIENE: mark("Personal hygiene"),
    ActivityArea.MEALS: mark("Cooking and meals"),
    ActivityArea.HOUSEWORK: mark("Housework"),
    ActivityArea.PLANNING: mark("Planning"),
    ActivityArea.SHOPPING: mark("Shopping"),
    ActivityArea.COMMUNICATION: mark("Communication"),
    ActivityArea.OTHER: mark("Other area"),
}

GOAL_HORIZONS = {
    GoalHorizon.LONG: mark("Long-term goal"),
    GoalHorizon.SHORT: mark("Short-term goal"),
}

GOAL_RESULTS = {
    GoalResult.CONTINUES: mark("goes on"),
    GoalResult.CHANGED: mark("is changed"),
    GoalResult.ENDED: mark("is ended"),
    GoalResult.REASSESS: mark("to be looked at again"),
}

MEASURE_KINDS = {
    MeasureKind.TRAINING: mark("training"),
    MeasureKind.COMPENSATING: mark("compensating"),
    MeasureKind.PREVENTING: mark("preventing"),
}

ACTION_STATUSES = {
    ActionStatus.OPEN: mark("open"),
    ActionStatus.IN_PROGRESS: mark("in progress"),
    ActionStatus.WAITING: mark("waiting for"),
    ActionStatus.DONE: mark("done"),
    ActionStatus.DROPPED: mark("dropped"),
}

ENTRY_ROUTES = {
    EntryRoute.HOSPITAL: mark("From hospital"),
    EntryRoute.INSTITUTION: mark("After a stay at an institution"),
    EntryRoute.EXISTING_USER: mark("Loss of function in someone who has services"),
    EntryRoute.NEW_APPLICANT: mark("New applicant"),
    EntryRoute.OTHER: mark("Another way in"),
}

END_REASONS = {
    EndReason.GOALS_REACHED: mark("Goals reached"),
    EndReason.GOALS_PARTLY_REACHED: mark("Goals partly reached"),
    EndReason.NO_LONGER_NEEDED: mark("No longer needed"),
    EndReason.DECLINED: mark("The person does not want it"),
    EndReason.MOVED: mark("Moved"),
    EndReason.DIED: mark("Died"),
    EndReason.TRANSFERRED: mark("Transferred"),
    EndReason.OTHER: mark("Another reason"),
}

CRITERIA = {
    Criterion.MOTIVATED: mark("The person is motivated"),
    Criterion.POTENTIAL: mark("There is potential for rehabilitation"),
    Criterion.SAFE_AT_HOME: mark("Safe at home"),
    Criterion.NOT_MAINLY_COGNITIVE: mark("Not mainly cognitive impairment or dementia"),
    Criterion.NOT_MAINLY_ADDICTION: mark("Not mainly addiction or mental illness"),
}

ANSWERS = {
    Answer.YES: mark("yes"),
    Answer.NO: mark("no"),
    Answer.UNCLEAR: mark("unclear"),
}

MEETING_KINDS = {
    MeetingKind.TEAM: mark("Team meeting"),
    MeetingKind.DISCHARGE: mark("Discharge meeting"),
    MeetingKind.GOAL: mark("Goal meeting"),
}

LIST_RULES = {
    ListRule.ALL_ACTIVE: mark("Everyone on the board"),
    ListRule.GOING_HOME: mark("Those in a bed who are going home"),
    ListRule.ONE_PERSON: mark("One person"),
}

DEPTHS = {
    Depth.DISCUSSED: mark("to be discussed"),
    Depth.BRIEF: mark("brief review"),
    Depth.LISTED: mark("listed only"),
}

AGENDA_REASONS = {
    AgendaReason.NEW_REFERRAL: mark("New referral"),
    AgendaReason.OVERDUE_ACTION: mark("Overdue promise"),
    AgendaReason.EVALUATION_DUE: mark("Evaluation due"),
    AgendaReason.GOAL_STUCK: mark("A goal is stuck"),
    AgendaReason.DECISION_ENDING: mark("Decision running out"),
    AgendaReason.ASKED_FOR: mark("Asked for"),
    AgendaReason.GOING_HOME: mark("Going home"),
    AgendaReason.ROUTINE: mark("Weekly review"),
}

CONSENT_STATES = {
    ConsentState.GIVEN: mark("consent given"),
    ConsentState.REFUSED: mark("consent refused"),
    ConsentState.WITHDRAWN: mark("consent withdrawn"),
    ConsentState.UNKNOWN: mark("consent not recorded"),
}

CONSENT_KINDS = {
    ConsentKind.CASE: mark("Help from the team"),
    ConsentKind.PLAN: mark("Individual plan"),
    ConsentKind.SHARING: mark("Sharing of information"),
}

CONSENT_FORMS = {
    ConsentForm.WRITTEN: mark("written"),
    ConsentForm.ORAL: mark("oral"),
}

NETWORK_KINDS = {
    NetworkKind.RELATIVE: mark("Relative"),
    NetworkKind.DOCTOR: mark("GP"),
    NetworkKind.NAV: mark("NAV"),
    NetworkKind.SCHOOL: mark("School"),
    NetworkKind.EMPLOYER: mark("Employer"),
    NetworkKind.VOLUNTEER: mark("Volunteer"),
    NetworkKind.SERVICE: mark("Municipal service"),
    NetworkKind.OTHER: mark("Somebody else"),
}

OUTCOMES = {
    Outcome.REACHED: mark("Goals reached"),
    Outcome.GOALS_CHANGED: mark("Goals are changed"),
    Outcome.ENDED: mark("Ends"),
}

PLAN_STATUSES = {
    PlanStatus.OFFERED: mark("offered"),
    PlanStatus.DECLINED: mark("declined"),
    PlanStatus.CONSENTED: mark("consented"),
    PlanStatus.IN_PREPARATION: mark("in preparation"),
    PlanStatus.ACTIVE: mark("active"),
    PlanStatus.UNDER_REVISION: mark("under revision"),
    PlanStatus.ENDED: mark("ended"),
}

PROFESSIONS = {
    Profession.PHYSIOTHERAPIST: mark("physiotherapist"),
    Profession.OCCUPATIONAL_THERAPIST: mark("occupational therapist"),
    Profession.NURSE: mark("nurse"),
    Profession.SPEECH_THERAPIST: mark("speech therapist"),
    Profession.HOME_TRAINER: mark("home trainer"),
    Profession.HEALTH_WORKER: mark("health care worker"),
    Profession.SOCIAL_WORKER: mark("social worker"),
    Profession.SOCIAL_EDUCATOR: mark("social educator"),
    Profession.DOCTOR: mark("doctor"),
    Profession.TEAM_LEAD: mark("team lead"),
    Profession.CASE_OFFICER: mark("case officer"),
    Profession.ACTIVITY_ORGANISER: mark("activity organiser"),
    Profession.OTHER: mark("other profession"),
}

ROLES = {
    MeetingRole.CHAIR: mark("chair"),
    MeetingRole.MINUTE_TAKER: mark("minute-taker"),
    MeetingRole.TIMEKEEPER: mark("timekeeper"),
    MeetingRole.MEMBER: mark("member"),
    MeetingRole.GUEST: mark("guest"),
}

PRESENCES = {
    Presence.PRESENT: mark("present"),
    Presence.APOLOGIES: mark("apologies"),
    Presence.UNKNOWN: mark("not noted"),
}

MOMENTS = {
    Moment.START: mark("start"),
    Moment.UNDERWAY: mark("underway"),
    Moment.END: mark("end"),
    Moment.FOLLOW_UP: mark("follow-up"),
}

CONTACT_KINDS = {
    ContactKind.HOME_VISIT: mark("home visit"),
    ContactKind.PHONE: mark("telephone"),
    ContactKind.VIDEO: mark("video"),
    ContactKind.TRAINING_OUTSIDE: mark("training outside the home"),
    ContactKind.TEAM_MEETING: mark("interdisciplinary meeting"),
    ContactKind.RESPONSIBLE_GROUP: mark("responsible group"),
    ContactKind.GUIDANCE: mark("guidance"),
    ContactKind.FAILED_VISIT: mark("nobody home"),
    ContactKind.OTHER: mark("other contact"),
}

TALK_TAGS = {
    TalkTag.DESIRE: mark("desire"),
    TalkTag.ABILITY: mark("ability"),
    TalkTag.REASON: mark("reason"),
    TalkTag.NEED: mark("need"),
    TalkTag.COMMITMENT: mark("commitment"),
    TalkTag.ACTIVATION: mark("ready to"),
    TalkTag.TAKING_STEPS: mark("has begun"),
    TalkTag.SUSTAIN: mark("sustain talk"),
}

DOCUMENT_KINDS = {
    DocumentKind.MINUTES: mark("Minutes"),
    DocumentKind.PLAN: mark("Individual plan"),
    DocumentKind.INTERVIEW: mark("Motivational interview"),
    DocumentKind.WEEK_PLAN: mark("Week plan"),
    DocumentKind.STAFF_WEEK: mark("A member's week"),
    DocumentKind.EXTENSION: mark("Request for a longer period"),
    DocumentKind.ZONE_LIST: mark("A zone's persons"),
}

# By type first: members of different enums with the same value are equal to each other.
TABLES: Mapping[type[Enum], Mapping[Any, str]] = {
    PhaseKind: PHASES,
    GoalStatus: GOAL_STATUSES,
    GoalHorizon: GOAL_HORIZONS,
    GoalResult: GOAL_RESULTS,
    MeasureKind: MEASURE_KINDS,
    ActivityArea: ACTIVITY_AREAS,
    ActionStatus: ACTION_STATUSES,
    EntryRoute: ENTRY_ROUTES,
    EndReason: END_REASONS,
    Criterion: CRITERIA,
    Answer: ANSWERS,
    Depth: DEPTHS,
    MeetingKind: MEETING_KINDS,
    ListRule: LIST_RULES,
    AgendaReason: AGENDA_REASONS,
    ConsentState: CONSENT_STATES,
    ConsentKind: CONSENT_KINDS,
    ConsentForm: CONSENT_FORMS,
    NetworkKind: NETWORK_KINDS,
    Outcome: OUTCOMES,
    PlanStatus: PLAN_STATUSES,
    Profession: PROFESSIONS,
    MeetingRole: ROLES,
    Presence: PRESENCES,
    Moment: MOMENTS,
    ContactKind: CONTACT_KINDS,
    TalkTag: TALK_TAGS,
    DocumentKind: DOCUMENT_KINDS,
}


def label(words: Words, kind: Enum) -> str:
    """The word for one kind of anything that has a table above."""
    return words(TABLES[type(kind)][kind])


def phase_label(words: Words, kind: PhaseKind, name: str) -> str:
    """What the team calls a phase; without a name of its own it has the usual one of its kind."""
    return name or label(words, kind)


def profession_label(words: Words, code: str) -> str:
    """A profession's word; one that the team wrote itself is shown as it was written."""
    known = code in {profession.value for profession in Profession}
    return label(words, Profession(code)) if known else code


def consent_form_label(words: Words, form: str) -> str:
    """How a consent was given; what was written elsewhere is shown as it was written."""
    known = form in {kind.value for kind in ConsentForm}
    return label(words, ConsentForm(form)) if known else form
