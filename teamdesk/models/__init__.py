"""What is stored: typed tables, a file per aggregate."""

from teamdesk.models.assessment import (
    Assessment,
    AssessmentItem,
    FinalEvaluation,
    Interview,
    InterviewAddition,
    InterviewQuote,
)
from teamdesk.models.base import Base
from teamdesk.models.case import CaseFile, NeedLevelChange, Participant, PhaseChange
from teamdesk.models.document import DocumentExport, DocumentFile
from teamdesk.models.effect import CaseCost, HelpLevel, IcfTitle, TalkCount
from teamdesk.models.goal import (
    Goal,
    GoalEvaluation,
    GoalStatusChange,
    Measure,
    WeekPlan,
    WeekPlanEntry,
    WeekPlanStaff,
)
from teamdesk.models.keeping import NEWS, ChangeEntry, Draft, ImportedRecord, ImportRun
from teamdesk.models.meeting import (
    AgendaItem,
    Attendance,
    Meeting,
    MeetingSeries,
    Preparation,
    QuickNote,
    SeriesMember,
)
from teamdesk.models.person import AccessLog, Consent, Person, Relative
from teamdesk.models.plan import Cooperation, IndividualPlan, PlanVersion
from teamdesk.models.promise import ActionItem, Correction, MeetingDecision, Recusal
from teamdesk.models.reading import TeamWord
from teamdesk.models.referral import CaseTransfer, Referral, SavedFilter
from teamdesk.models.service import (
    Contact,
    HandoverNote,
    ServiceDecision,
    ServiceRecord,
    Stay,
    StayAgreement,
)
from teamdesk.models.team import CoordinatingUnit, Member, Phase, Team, WordTemplate

__all__ = [
    "NEWS",
    "AccessLog",
    "ActionItem",
    "AgendaItem",
    "Assessment",
    "AssessmentItem",
    "Attendance",
    "Base",
    "CaseCost",
    "CaseFile",
    "CaseTransfer",
    "ChangeEntry",
    "Consent",
    "Contact",
    "Cooperation",
    "CoordinatingUnit",
    "Correction",
    "DocumentExport",
    "DocumentFile",
    "Draft",
    "FinalEvaluation",
    "Goal",
    "GoalEvaluation",
    "GoalStatusChange",
    "HandoverNote",
    "HelpLevel",
    "IcfTitle",
    "ImportRun",
    "ImportedRecord",
    "IndividualPlan",
    "Interview",
    "InterviewAddition",
    "InterviewQuote",
    "Measure",
    "Meeting",
    "MeetingDecision",
    "MeetingSeries",
    "Member",
    "NeedLevelChange",
    "Participant",
    "Person",
    "Phase",
    "PhaseChange",
    "PlanVersion",
    "Preparation",
    "QuickNote",
    "Recusal",
    "Referral",
    "Relative",
    "SavedFilter",
    "SeriesMember",
    "ServiceDecision",
    "ServiceRecord",
    "Stay",
    "StayAgreement",
    "TalkCount",
    "Team",
    "TeamWord",
    "WeekPlan",
    "WeekPlanEntry",
    "WeekPlanStaff",
    "WordTemplate",
]
