"""Rows about persons: the list, the person's page and what stands on it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.commands.people import PersonWords
    from teamdesk.domain.phases import PhaseKind
    from teamdesk.domain.rows.assessments import AssessmentRow, ItemScores, ScoreRow
    from teamdesk.domain.rows.goals import GoalRow
    from teamdesk.domain.rows.tasks import TaskRow
    from teamdesk.domain.rows.team import MemberRow
    from teamdesk.domain.rows.timeline import TimelineRow


@dataclass(frozen=True, slots=True)
class PersonListRow:
    """A person in the list; the newest case stands for the person."""

    person_id: UUID
    case_number: str
    name: str
    search_key: str
    birth_date: date | None
    phase_kind: PhaseKind
    phase_name: str
    need_level: int | None
    coordinator: MemberRow | None
    is_active: bool
    outside_coordinator: str = ""


@dataclass(frozen=True, slots=True)
class PersonAbout:
    """What is written down of a person, as somebody saw it."""

    id: UUID
    version: int
    words: PersonWords


@dataclass(frozen=True, slots=True)
class PersonRows:
    """The person's page.

    Attributes:
        about: what is written down of the person, as it can be corrected.
        outside_coordinator: of the plan, where they are employed outside the team.
        near: the names of those near the person, who are not for the wall either.
    """

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
    outside_coordinator: str
    about: PersonAbout
    what_matters: str
    what_matters_on: date | None
    what_matters_by: str
    next_evaluation_on: date | None
    next_evaluation_is_week: bool
    decision_ends_on: date | None
    near: tuple[str, ...]
    goals: tuple[GoalRow, ...]
    tasks: tuple[TaskRow, ...]
    scores: tuple[ScoreRow, ...]
    assessments: tuple[AssessmentRow, ...]
    items: tuple[ItemScores, ...]
    timeline: tuple[TimelineRow, ...]
