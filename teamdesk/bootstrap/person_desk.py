"""The services that a person's page may call; imported when the first page is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.services.actions import ActionService
from teamdesk.services.board import BoardService
from teamdesk.services.case.assessments import AssessmentService
from teamdesk.services.case.consents import ConsentService
from teamdesk.services.case.cooperations import CooperationService
from teamdesk.services.case.effect import CaseCostService, HelpService
from teamdesk.services.case.effort import EffortService
from teamdesk.services.case.evaluations import EvaluationService
from teamdesk.services.case.goal_evaluations import GoalEvaluationService
from teamdesk.services.case.goals import GoalService
from teamdesk.services.case.handover_notes import HandoverNoteService
from teamdesk.services.case.interviews import InterviewService
from teamdesk.services.case.measures import MeasureService
from teamdesk.services.case.network import NetworkService
from teamdesk.services.case.participants import ParticipantService
from teamdesk.services.case.person_facts import PersonFactsService
from teamdesk.services.case.plan_versions import PlanVersionService
from teamdesk.services.case.plans import PlanService
from teamdesk.services.case.referrals import ReferralService
from teamdesk.services.case.service_decisions import ServiceDecisionService
from teamdesk.services.case.stays import StayService
from teamdesk.services.case.transfers import TransferService
from teamdesk.services.case.week_plans import WeekPlanService
from teamdesk.services.drafts import DraftService
from teamdesk.services.history import HistoryService
from teamdesk.services.people import PeopleService
from teamdesk.ui.person.desk import PersonDesk

if TYPE_CHECKING:
    from teamdesk.services.documents.service import DocumentService
    from teamdesk.services.workplace import Workplace


def person_desk(at: Workplace, documents: DocumentService) -> PersonDesk:
    """All of them, for whoever sits at the machine."""
    return PersonDesk(
        people=PeopleService(at),
        facts=PersonFactsService(at),
        goals=GoalService(at),
        goal_evaluations=GoalEvaluationService(at),
        plans=PlanService(at),
        versions=PlanVersionService(at),
        measures=MeasureService(at),
        weeks=WeekPlanService(at),
        consents=ConsentService(at),
        participants=ParticipantService(at),
        cooperations=CooperationService(at),
        interviews=InterviewService(at),
        board=BoardService(at),
        drafts=DraftService(at),
        documents=documents,
        referrals=ReferralService(at),
        transfers=TransferService(at),
        network=NetworkService(at),
        decisions=ServiceDecisionService(at),
        effort=EffortService(at),
        evaluations=EvaluationService(at),
        handovers=HandoverNoteService(at),
        helps=HelpService(at),
        costs=CaseCostService(at),
        stays=StayService(at),
        assessments=AssessmentService(at),
        actions=ActionService(at),
        history=HistoryService(at),
    )
