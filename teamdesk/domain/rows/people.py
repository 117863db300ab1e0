"""Rows about persons: the list, the person's page and what hangs on it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime
    from uuid import UUID

    from teamdesk.domain.goals import MeasureKind
    from teamdesk.domain.intensity import TaperStep
    from teamdesk.domain.people import ConsentKind, ConsentState
    from teamdesk.domain.phases import PhaseKind
    from teamdesk.domain.records import (
        DocumentFormat,
        DocumentKind,
        Moment,
        PlanStatus,
        TalkTag,
    )
    from teamdesk.domain.rows.goals import ItemScores
    from teamdesk.domain.rows.meeting import GoalRow, ScoreRow
    from teamdesk.domain.rows.tasks import TaskRow
    from teamdesk.domain.rows.team import MemberRow


@dataclass(frozen=True, slots=True)
class PersonListRow:
    """A person in the list; the newest case stands for the person."""

    person_id: UUID
    case_id: UUID
    case_number: str
    name: str
    search_key: str
    birth_date: date | None
    phase_kind: PhaseKind
    phase_name: str
    need_level: int | None
    coordinator: MemberRow | None
    is_active: bool


@dataclass(frozen=True, slots=True)
class RelativeRow:
    """Somebody near."""

    name: str
    relation: str
    phone: str
    note: str


@dataclass(frozen=True, slots=True)
class AssessmentRow:
    """One assessment; an incomplete one has no total."""

    id: UUID
    instrument: str
    form: str
    moment: Moment
    assessed_on: date | None
    total: float | None
    answered: int
    items: int


# What a line about a measure tells.
BEGUN, ENDED = "begun", "ended"


class TimelineKind(StrEnum):
    """Where a line of the timeline comes from."""

    REFERRAL = "referral"
    PHASE = "phase"
    GOAL = "goal"
    DECISION = "decision"
    ASSESSMENT = "assessment"
    INTERVIEW = "interview"
    CONTACT = "contact"
    STAY = "stay"
    HANDOVER = "handover"
    TRANSFER = "transfer"
    SERVICE = "service"
    EVALUATION = "evaluation"
    FOLLOW_UP = "follow_up"
    GOAL_EVALUATION = "goal_evaluation"
    MEASURE = "measure"
    PROMISE = "promise"
    NEED_LEVEL = "need_level"
    CONSENT = "consent"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One thing that happened.

    Attributes:
        text: words of the team, such as a goal's.
        code: the value of an enum that ``kind`` tells: a status, a phase, a kind of contact.
        by: who wrote it down or did it; empty where that is not stored.
    """

    on: date
    kind: TimelineKind
    text: str
    code: str
    by: str = ""


@dataclass(frozen=True, slots=True)
class PersonRows:
    """The person's page."""

    person_id: UUID
    person_version: int
    case_id: UUID
    case_version: int
    case_number: str
    name: str
    birth_date: date | None
    age: int | None
    need_level: int | None
    phase_kind: PhaseKind
    phase_name: str
    week: int | None
    weeks: int | None
    coordinator: MemberRow | None
    diagnosis: str
    phone: str
    address: str
    doctor: str
    background: str
    language: str
    what_matters: str
    what_matters_on: date | None
    what_matters_by: str
    consent: ConsentState
    next_evaluation_on: date | None
    next_evaluation_is_week: bool
    decision_ends_on: date | None
    relatives: tuple[RelativeRow, ...]
    goals: tuple[GoalRow, ...]
    tasks: tuple[TaskRow, ...]
    scores: tuple[ScoreRow, ...]
    assessments: tuple[AssessmentRow, ...]
    items: tuple[ItemScores, ...]
    timeline: tuple[TimelineRow, ...]


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """Change talk in own words."""

    tag: TalkTag
    text: str


@dataclass(frozen=True, slots=True)
class InterviewRow:
    """A motivational interview; locked once ``approved_at`` is set."""

    id: UUID
    version: int
    case_id: UUID
    author: MemberRow | None
    held_on: date
    minutes: int | None
    place: str
    present: str
    topic: str
    values_text: str
    importance: int | None
    importance_why: str
    confidence: int | None
    confidence_step: str
    ambivalence: str
    summary: str
    is_summary_confirmed: bool
    plan: str
    plan_certainty: int | None
    plan_if_then: str
    advice: str
    next_talk: str
    reflection: str
    approved_at: datetime | None
    quotes: tuple[QuoteRow, ...]


@dataclass(frozen=True, slots=True)
class ParticipantRow:
    """One who takes part in the plan, with what each contributes."""

    id: UUID
    name: str
    role: str
    organisation: str
    phone: str
    contribution: str


@dataclass(frozen=True, slots=True)
class MeasureRow:
    """A measure: extent, method, who is responsible and who carries it out.

    Attributes:
        responsible: the name of who answers for it professionally.
        profession: whose time it takes; empty means that of who is responsible.
        taper: the plan for doing less; empty where there is none.
    """

    id: UUID
    version: int
    text: str
    kind: MeasureKind
    extent: str
    times_a_week: float | None
    minutes: int | None
    method: str
    arena: str
    exercise: str
    profession: str
    responsible: str
    responsible_profession: str
    executor: str
    goal_id: UUID | None
    responsible_id: UUID | None
    from_on: date | None
    to_on: date | None
    taper: tuple[TaperStep, ...] = ()

    def is_over(self, today: date) -> bool:
        """Whether its last day is ``today`` or behind."""
        return self.to_on is not None and self.to_on <= today


@dataclass(frozen=True, slots=True)
class ConsentRow:
    """One answer of the person's, with what it covers and until when."""

    id: UUID
    version: int
    kind: ConsentKind
    state: ConsentState
    form: str
    given_on: date | None
    valid_until: date | None
    withdrawn_on: date | None
    recipient: str
    scope: str


@dataclass(frozen=True, slots=True)
class PlanRow:
    """The individual plan's own fields; the letters are the nine points of 2.2."""

    id: UUID
    version: int
    case_id: UUID
    status: PlanStatus
    offered_on: date | None
    answered_on: date | None
    resources: str
    needs: str
    own_contribution: str
    cooperation: str
    period_from: date | None
    period_to: date | None
    revision_on: date | None
    not_relevant: tuple[tuple[str, str], ...]
    participants: tuple[ParticipantRow, ...]
    measures: tuple[MeasureRow, ...]


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """Something that was handed out.

    Attributes:
        person_name: whom it is about; the member for a member's week, nobody for minutes.
        week_of: the Monday of the week that was printed.
    """

    id: UUID
    kind: DocumentKind
    format: DocumentFormat
    language: str
    file_name: str
    sha256: str
    exported_at: datetime
    member_name: str
    person_name: str
    case_id: UUID | None
    subject_id: UUID
    week_of: date | None
    uses_initials: bool
