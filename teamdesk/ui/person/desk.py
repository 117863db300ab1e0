"""The services that the person's page works with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from teamdesk.services.actions import ActionService
    from teamdesk.services.board import BoardService
    from teamdesk.services.consents import ConsentService
    from teamdesk.services.documents import DocumentService
    from teamdesk.services.drafts import DraftService
    from teamdesk.services.effort import EffortService
    from teamdesk.services.evaluations import EvaluationService
    from teamdesk.services.goal_evaluations import GoalEvaluationService
    from teamdesk.services.goals import GoalService
    from teamdesk.services.history import HistoryService
    from teamdesk.services.interviews import InterviewService
    from teamdesk.services.measures import MeasureService
    from teamdesk.services.network import NetworkService
    from teamdesk.services.participants import ParticipantService
    from teamdesk.services.people import PeopleService
    from teamdesk.services.plans import PlanService
    from teamdesk.services.referrals import ReferralService
    from teamdesk.services.service_decisions import ServiceDecisionService
    from teamdesk.services.transfers import TransferService
    from teamdesk.services.week_plans import WeekPlanService


@dataclass(frozen=True, slots=True)
class PersonDesk:
    """What the presenter may call."""

    people: PeopleService
    goals: GoalService
    goal_evaluations: GoalEvaluationService
    plans: PlanService
    measures: MeasureService
    weeks: WeekPlanService
    consents: ConsentService
    participants: ParticipantService
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
    actions: ActionService
    history: HistoryService
