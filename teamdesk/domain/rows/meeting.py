"""Rows of the meeting: who is there, the person on stage, what the note became."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from teamdesk.domain.meeting_rules import MeetingRules
from teamdesk.domain.meetings import ListRule

if TYPE_CHECKING:
    from datetime import date, datetime, time
    from uuid import UUID

    from teamdesk.domain.meetings import (
        DecisionEffect,
        MeetingKind,
        MeetingStatus,
    )
    from teamdesk.domain.phases import PhaseKind
    from teamdesk.domain.rows.agenda import AgendaRow
    from teamdesk.domain.rows.assessments import ScoreRow
    from teamdesk.domain.rows.goals import GoalRow
    from teamdesk.domain.rows.preparing import MemberPrepared, QuickNoteRow
    from teamdesk.domain.rows.room import AttendanceRow, RecusalRow
    from teamdesk.domain.rows.tasks import TaskRow
    from teamdesk.domain.rows.team import MemberRow


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """A meeting in a list and at the head of its own page."""

    id: UUID
    version: int
    kind: MeetingKind
    held_on: date
    starts_at: time | None
    planned_minutes: int
    status: MeetingStatus
    started_at: datetime | None
    closed_at: datetime | None
    next_meeting_on: date | None
    current_item_id: UUID | None
    case_id: UUID | None = None
    series_id: UUID | None = None
    place: str = ""


@dataclass(frozen=True, slots=True)
class PreparationRow:
    """What a member wrote before the meeting.

    Attributes:
        written_by: the colleague who wrote it down for her.
        is_absent: she sent apologies, or has left.
    """

    member: MemberRow
    status_text: str
    assessment_text: str
    proposal: str
    persons_view: str
    written_by: MemberRow | None = None
    is_absent: bool = False

    @property
    def has_own_words(self) -> bool:
        """Whether she wrote more than what the person said."""
        return bool(self.status_text or self.assessment_text or self.proposal)


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """A decision of the meeting.

    Attributes:
        effect: what of the case was changed with it.
        goal_id: the goal whose status that is.
        reason: why it was settled so; empty where the note says it.
    """

    id: UUID
    version: int
    text: str
    effective_on: date | None
    quote: str
    effect: DecisionEffect | None = None
    goal_id: UUID | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class SpokenOfRow:
    """A case of a meeting, as the minutes tell it."""

    line: AgendaRow
    note: str
    what_matters: str
    what_matters_on: date | None
    next_evaluation_on: date | None
    next_evaluation_is_week: bool
    goals: tuple[GoalRow, ...]
    preparations: tuple[PreparationRow, ...]
    actions: tuple[TaskRow, ...]
    decisions: tuple[DecisionRow, ...]
    begun_at: datetime | None = None
    ended_at: datetime | None = None
    period_ends_on: date | None = None
    coordinator: str = ""


@dataclass(frozen=True, slots=True)
class StageRows:
    """Everything for the person on stage, on one screen."""

    item: AgendaRow
    case_version: int
    person_id: UUID
    name: str
    age: int | None
    phase_kind: PhaseKind
    phase_name: str
    week: int | None
    weeks: int | None
    period_ends_on: date | None
    next_evaluation_on: date | None
    next_evaluation_is_week: bool
    what_matters: str
    what_matters_on: date | None
    coordinator: MemberRow | None
    outside_coordinator: str
    goals: tuple[GoalRow, ...]
    promises: tuple[TaskRow, ...]
    preparations: tuple[PreparationRow, ...]
    scores: tuple[ScoreRow, ...]
    note: str
    actions: tuple[TaskRow, ...]
    decisions: tuple[DecisionRow, ...]
    quick_notes: tuple[QuickNoteRow, ...] = ()


@dataclass(frozen=True, slots=True)
class MeetingRows:
    """The meeting with its agenda and those who take part.

    Attributes:
        following_on: the day of its series after this one.
        planned: every meeting that is not held yet, this one among them, the next first.
        rules: how the team holds its meetings.
        is_frozen: the deadline has passed; what comes on now needs a reason.
        prepared: how many cases each one who is called has written about.
        common_notes: lines about no one case that wait for it, or that it has taken up.
        freezes_at: the local moment of the deadline, where one is to be kept.
        list_rule: whose list the meeting goes through.
        recusals: who is disqualified in which of the team's cases.
        stray_notes: lines that wait about a case on no coming agenda, as of somebody who has left.
        is_last: its series has ended, and no other follows.
    """

    meeting: MeetingRow
    attendance: tuple[AttendanceRow, ...]
    agenda: tuple[AgendaRow, ...]
    following_on: date | None = None
    planned: tuple[MeetingRow, ...] = ()
    rules: MeetingRules = field(default_factory=MeetingRules)
    is_frozen: bool = False
    prepared: tuple[MemberPrepared, ...] = ()
    common_notes: tuple[QuickNoteRow, ...] = ()
    freezes_at: datetime | None = None
    list_rule: ListRule = ListRule.ALL_ACTIVE
    recusals: tuple[RecusalRow, ...] = ()
    stray_notes: tuple[QuickNoteRow, ...] = ()
    is_last: bool = False

    @property
    def guests_in_room(self) -> tuple[AttendanceRow, ...]:
        """Those from outside who sit there now, and before whom cases are closed."""
        return tuple(row for row in self.attendance if row.is_external and row.is_in_room)
