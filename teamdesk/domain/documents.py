"""What can be handed out, and as which kind of file."""

from __future__ import annotations

from enum import StrEnum

from teamdesk.core.i18n import mark
from teamdesk.domain.worded import Worded


class DocumentKind(Worded):
    """What can be handed out."""

    CALL = "call", mark("Call and agenda")
    MINUTES = "minutes", mark("Minutes")
    CASE_MINUTES = "case_minutes", mark("Minutes of one case")
    GUEST_MINUTES = "guest_minutes", mark("A guest's case")
    PLAN = "plan", mark("Individual plan")
    MY_PLAN = "my_plan", mark("My plan")
    REHABILITATION_PLAN = "rehabilitation_plan", mark("Rehabilitation plan")
    INTERVIEW = "interview", mark("Motivational interview")
    PREPARATION = "preparation", mark("Before we meet")
    GOAL_MEETING = "goal_meeting", mark("Goal meeting")
    FINAL_EVALUATION = "final_evaluation", mark("Final evaluation")
    WEEK_PLAN = "week_plan", mark("Week plan")
    STAFF_WEEK = "staff_week", mark("A member's week")
    EXTENSION = "extension", mark("Request for a longer period")
    DECISION_BASIS = "decision_basis", mark("Basis for a decision")
    HANDOVER = "handover", mark("Handover to the home service")
    STAY_FOLLOW_UP = "stay_follow_up", mark("Follow-up after a stay")
    PERSON_PROMISES = "person_promises", mark("List of promises")
    ZONE_LIST = "zone_list", mark("A zone's persons")
    ASSESSMENTS = "assessments", mark("Assessments")
    DATA_PACKAGE = "data_package", mark("Copy of stored data")
    TASK_LIST = "task_list", mark("A member's tasks")
    EFFECT_REPORT = "effect_report", mark("Effect of a year")
    INVITATION = "invitation", mark("Invitation")
    SERVICE_DESCRIPTION = "service_description", mark("Service description")
    REGISTER_LIST = "register_list", mark("Starts and ends of a year")


class DocumentFormat(StrEnum):
    """The formats of what is handed out; the value is the file's ending.

    A calendar takes a meeting's call only, a sheet the figures of a year, and other systems a plan.
    """

    DOCX = "docx"
    PDF = "pdf"
    ICS = "ics"
    XLSX = "xlsx"
    CSV = "csv"
    FHIR = "json"


# What every document can be written as.
DOCUMENT_FORMATS = (DocumentFormat.DOCX, DocumentFormat.PDF)
# The plan of a case: which of the two it is, the case's `PlanKind` tells.
PLANS = (DocumentKind.PLAN, DocumentKind.REHABILITATION_PLAN)
# What is made of the plan, and closed to all when its consent is taken back.
OF_THE_PLAN = (*PLANS, DocumentKind.MY_PLAN)
# What a kind can be written as besides the papers.
MORE_FORMATS = {
    DocumentKind.CALL: (DocumentFormat.ICS,),
    DocumentKind.PLAN: (DocumentFormat.FHIR,),
    DocumentKind.REHABILITATION_PLAN: (DocumentFormat.FHIR,),
}
# What takes figures, and nothing else.
SHEET_FORMATS = (DocumentFormat.XLSX, DocumentFormat.CSV)
# What is about one meeting, and chosen by its day.
OF_A_MEETING = (DocumentKind.CALL, DocumentKind.MINUTES)
# What is about one week.
OF_A_WEEK = (DocumentKind.WEEK_PLAN, DocumentKind.STAFF_WEEK)
# What is about a calendar year.
OF_A_YEAR = (DocumentKind.EFFECT_REPORT, DocumentKind.REGISTER_LIST)
# What can name the persons by their initials only.
BY_INITIALS = (
    DocumentKind.CALL,
    DocumentKind.STAFF_WEEK,
    DocumentKind.ZONE_LIST,
    DocumentKind.TASK_LIST,
)
# What is about many or about the team, and names nobody who could be closed to somebody.
NAMES_NOBODY = (DocumentKind.EFFECT_REPORT, DocumentKind.SERVICE_DESCRIPTION)
