"""What an individual plan holds on the day it is handed out; services fill it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from teamdesk.domain.goals import GoalHorizon, GoalStatus
from teamdesk.domain.people import ConsentGiver, ConsentKind, ConsentState, Information
from teamdesk.domain.plan_points import PlanPoint
from teamdesk.domain.plans import Agreement, CoordinatorKind, PlanEnd, PlanKind
from teamdesk.domain.storable import Storable


@dataclass(frozen=True, slots=True)
class PlanGoalContent(Storable):
    """A goal in the person's own words."""

    text: str
    horizon: GoalHorizon
    status: GoalStatus
    target_on: dt.date | None = None


class Part(StrEnum):
    """What one who takes part is to the plan, where nobody had to write it."""

    PERSON = "person"
    COORDINATOR = "coordinator"
    CONTACT = "contact"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class ParticipantContent(Storable):
    """One who takes part in the planning, and what each contributes.

    ``role`` is what was written; what ``part`` adds is said in the language of the paper, so that
    versions in two languages differ in nothing of ours.
    """

    name: str
    role: str
    organisation: str = ""
    phone: str = ""
    from_on: dt.date | None = None
    to_on: dt.date | None = None
    contribution: str = ""
    part: Part = Part.OTHER


@dataclass(frozen=True, slots=True)
class CoordinatorContent(Storable):
    """The one who has the main responsibility for following up, and who stands in.

    ``role`` and ``organisation`` are of one who is employed outside the team, ``profession`` of one
    who is in it.
    """

    name: str
    profession: str
    phone: str = ""
    since: dt.date | None = None
    deputy: str = ""
    kind: CoordinatorKind = CoordinatorKind.COORDINATOR
    role: str = ""
    organisation: str = ""


@dataclass(frozen=True, slots=True)
class CoordinatingUnitContent(Storable):
    """The municipality's one door, printed on every plan."""

    name: str
    phone: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class MeasureContent(Storable):
    """What is done, how much of it, by whom and how.

    ``extent`` is what somebody wrote; the numbers are said in the language of the paper, where
    nobody wrote anything.
    """

    text: str
    extent: str
    responsible: str
    executor: str = ""
    method: str = ""
    arena: str = ""
    goal: str = ""
    from_on: dt.date | None = None
    to_on: dt.date | None = None
    times_a_week: float | None = None
    minutes: int | None = None

    def is_over(self, day: dt.date) -> bool:
        """Whether its last day is ``day`` or behind, as the window tells it."""
        return self.to_on is not None and self.to_on <= day


@dataclass(frozen=True, slots=True)
class CooperationContent(Storable):
    """Others who are needed, what about, and whom to ring there."""

    name: str
    about: str = ""
    agreement: Agreement = Agreement.WANTED
    contact: str = ""


@dataclass(frozen=True, slots=True)
class ConsentContent(Storable):
    """What the person has said yes or no to: with whom what may be shared, and until when.

    ``is_to_all`` is a consent to the plan that names no ``recipient``: it is for all who take part.
    """

    recipient: str
    scope: str
    state: ConsentState
    form: str = ""
    given_on: dt.date | None = None
    valid_until: dt.date | None = None
    kind: ConsentKind = ConsentKind.PLAN
    information: tuple[Information, ...] = ()
    withdrawn_on: dt.date | None = None
    giver: ConsentGiver = ConsentGiver.PERSON
    given_by: str = ""
    witness: str = ""
    is_to_all: bool = False


@dataclass(frozen=True, slots=True)
class LeftOutContent(Storable):
    """The points that one who takes part is not given, by their titles alone."""

    name: str
    points: tuple[PlanPoint, ...]


@dataclass(frozen=True, slots=True)
class RevisionContent(Storable):
    """One entry of the plan's own history."""

    version: int
    made_on: dt.date
    what_changed: str


@dataclass(frozen=True, slots=True)
class IndividualPlanContent(Storable):
    """The plan's head and its nine points (domain notes 2.2).

    A version that was frozen before a field was there has that field's default.
    ``identity_number`` is filled only where the one who exports chose it; ``not_relevant`` holds
    the reason for each point that was set aside; ``legal_text`` is the municipality's own.
    ``recipient`` is who takes part and gets this copy, cut by `sharing.cut_for`; the team's own
    has none, and tells in ``left_out`` what others are not given. ``omitted`` is what this one
    paper does without, and ``is_unfinished`` the plan whose points are not whole, of which neither
    it nor a cut copy can tell any longer; ``is_withdrawn`` that
    the consent was taken back. ``is_week_planned`` is of the week it is handed out in.
    ``ended_because`` is why it is over.
    """

    case_number: str
    person_name: str
    birth_date: dt.date | None
    municipality: str
    unit: CoordinatingUnitContent
    version: int
    dated: dt.date
    identity_number: str = ""
    language_needs: str = ""
    what_matters: str = ""
    what_matters_on: dt.date | None = None
    goals: tuple[PlanGoalContent, ...] = ()
    resources: str = ""
    needs: str = ""
    participants: tuple[ParticipantContent, ...] = ()
    coordinator: CoordinatorContent | None = None
    own_contribution: str = ""
    measures: tuple[MeasureContent, ...] = ()
    period_from: dt.date | None = None
    period_to: dt.date | None = None
    revision_on: dt.date | None = None
    revisions: tuple[RevisionContent, ...] = ()
    consents: tuple[ConsentContent, ...] = ()
    cooperations: tuple[CooperationContent, ...] = ()
    cooperation: str = ""
    not_relevant: tuple[tuple[PlanPoint, str], ...] = ()
    legal_text: str = ""
    is_practice: bool = False
    kind: PlanKind = PlanKind.INDIVIDUAL
    recipient: str = ""
    left_out: tuple[LeftOutContent, ...] = ()
    is_unfinished: bool = False
    omitted: tuple[PlanPoint, ...] = ()
    is_withdrawn: bool = False
    is_week_planned: bool = False
    ended_on: dt.date | None = None
    ended_because: PlanEnd | None = None
