"""The services that the person's page works with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
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
    from teamdesk.services.documents.service import DocumentService
    from teamdesk.services.drafts import DraftService
    from teamdesk.services.history import HistoryService
    from teamdesk.services.people import PeopleService


@dataclass(frozen=True, slots=True)
class PersonDesk:
    """What the presenter may call."""

    people: PeopleService
    facts: PersonFactsService
    goals: GoalService
    goal_evaluations: GoalEvaluationService
    plans: PlanService
    versions: PlanVersionService
    measures: MeasureService
    weeks: WeekPlanService
    consents: ConsentService
    participants: ParticipantService
    cooperations: CooperationService
    interviews: InterviewService
    board: BoardService
    drafts: DraftService
    documents: DocumentService
    referrals: ReferralService
    transfers: TransferService
    network: NetworkService
    decisions: ServiceDecisionService
    effort: EffortService
    evaluations: EvaluationService
    handovers: HandoverNoteService
    helps: HelpService
    costs: CaseCostService
    stays: StayService
    assessments: AssessmentService
    actions: ActionService
    history: HistoryService
