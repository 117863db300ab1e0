"""Commands on the motivational interview and the individual plan."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.domain.plans import CoordinatorKind, OfferState, PlanKind

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.interviews import SummaryAnswer
    from teamdesk.domain.plan_steps import Round
    from teamdesk.domain.plans import PlanEnd, PlanStatus
    from teamdesk.domain.rows.interviews import QuoteRow


@dataclass(frozen=True, slots=True)
class SaveInterview:
    """Keep a motivational interview; a new one has no id and no version.

    Attributes:
        next_talk: with whom the next talk is; ``next_on`` is its day.
        reflection: the author's own; from anybody else it is left as it is.
        new_id: the id of a new one, made by whoever asks, who can take it back by it.
    """

    interview_id: UUID | None
    expected_version: int | None
    case_id: UUID
    held_on: date
    topic: str
    summary: str
    minutes: int | None = None
    place: str = ""
    present: str = ""
    may_talk: bool = False
    parked: str = ""
    values_text: str = ""
    importance: int | None = None
    importance_why: str = ""
    confidence: int | None = None
    confidence_step: str = ""
    readiness: int | None = None
    ambivalence: str = ""
    sustain: str = ""
    summary_answer: SummaryAnswer | None = None
    plan: str = ""
    plan_when: str = ""
    plan_where: str = ""
    plan_with: str = ""
    plan_certainty: int | None = None
    plan_if_then: str = ""
    advice: str = ""
    advice_allowed: bool = False
    advice_reaction: str = ""
    next_on: date | None = None
    next_talk: str = ""
    reflection: str = ""
    quotes: tuple[QuoteRow, ...] = ()
    new_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class TakeBackInterview:
    """A note that was recorded by mistake goes, as long as it is not approved."""

    interview_id: UUID
    expected_version: int


@dataclass(frozen=True, slots=True)
class ApproveInterview:
    """Lock the note; the author's private reflection is deleted."""

    interview_id: UUID
    expected_version: int


@dataclass(frozen=True, slots=True)
class ReopenInterview:
    """An approval was a slip: the note can be written in again, with the ``reflection`` it had."""

    interview_id: UUID
    expected_version: int
    reflection: str


@dataclass(frozen=True, slots=True)
class AddToInterview:
    """A dated correction of an approved note, which itself stays as it is (hpl § 42)."""

    interview_id: UUID
    expected_version: int
    text: str
    addition_id: UUID


@dataclass(frozen=True, slots=True)
class TakeBackAddition:
    """An addition that was just written goes, before the note is handed out with it."""

    interview_id: UUID
    expected_version: int
    addition_id: UUID


@dataclass(frozen=True, slots=True)
class SavePlan:
    """Keep the plan's own fields; a case without a plan gets one.

    Attributes:
        offer: of an individual plan; where the plan is only that, ``status`` tells it.
        reported_on: when the coordinating unit was told that a plan or a coordinator is needed.
        end_reason: why it was turned down or ended, in the team's own words.
        outside_name: a coordinator who is employed elsewhere, by whose side the case's own stays.
        rounds: the steps of `teamdesk.domain.plan_steps` with their days, the round of now last.
        new_id: the id of a new plan, made by whoever asks, who can take it back by it.
    """

    plan_id: UUID | None
    expected_version: int | None
    case_id: UUID
    status: PlanStatus
    offered_on: date | None = None
    answered_on: date | None = None
    resources: str = ""
    needs: str = ""
    own_contribution: str = ""
    cooperation: str = ""
    period_from: date | None = None
    period_to: date | None = None
    revision_on: date | None = None
    not_relevant: tuple[tuple[str, str], ...] = ()
    kind: PlanKind = PlanKind.INDIVIDUAL
    offer: OfferState = OfferState.NOT_OFFERED
    coordinator_offer: OfferState = OfferState.NOT_OFFERED
    coordinator_offered_on: date | None = None
    coordinator_answered_on: date | None = None
    reported_on: date | None = None
    coordinator_kind: CoordinatorKind = CoordinatorKind.COORDINATOR
    deputy_id: UUID | None = None
    outside_name: str = ""
    outside_role: str = ""
    outside_organisation: str = ""
    outside_phone: str = ""
    rounds: tuple[Round, ...] = ()
    ended_because: PlanEnd | None = None
    ended_on: date | None = None
    end_reason: str = ""
    new_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class RevisePlan:
    """Freeze a plan that was gone through, with what came of it.

    Attributes:
        conclusion: what the team and the person came to; it stands in the plan's own history.
        next_on: when the plan is gone through the next time.
    """

    plan_id: UUID
    expected_version: int
    conclusion: str
    next_on: date


@dataclass(frozen=True, slots=True)
class TakeBackPlan:
    """Remove a plan that was just offered by mistake, before it was handed out."""

    plan_id: UUID
    expected_version: int
