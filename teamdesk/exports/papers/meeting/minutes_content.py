"""What minutes hold, frozen when the meeting is closed; services fill it (domain notes 5.3)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from teamdesk.domain.goals import GoalStatus
from teamdesk.domain.meetings import (
    ActionStatus,
    AgendaReason,
    CaseTick,
    DecisionEffect,
    Depth,
    MeetingKind,
    MeetingRole,
)
from teamdesk.domain.phases import PhaseKind
from teamdesk.domain.storable import Storable


@dataclass(frozen=True, slots=True)
class AttendeeContent(Storable):
    """One who was there, or sent apologies; ``profession`` is a code or the team's own word.

    ``arrived_at`` and ``left_at`` are told of one who was there for a part of the meeting,
    ``is_external`` of a guest who saw only the cases in which the person's consent names her.
    """

    name: str
    profession: str
    role: MeetingRole
    organisation: str = ""
    is_present: bool = True
    arrived_at: dt.time | None = None
    left_at: dt.time | None = None
    is_external: bool = False


@dataclass(frozen=True, slots=True)
class PromiseContent(Storable):
    """What somebody promised: what, one who is responsible, by when, how it stands.

    ``times_carried`` is the number that is told of one that was carried over, as
    `teamdesk.domain.carrying` counts it; minutes frozen before that rule keep the number they
    had. ``reason`` says why it was dropped or what it waits for.
    """

    text: str
    owner: str
    due_on: dt.date | None
    status: ActionStatus
    goal: str = ""
    measure: str = ""
    case_label: str = ""
    times_carried: int = 0
    reason: str = ""


@dataclass(frozen=True, slots=True)
class GoalContent(Storable):
    """A goal, and how it went since last time."""

    text: str
    status: GoalStatus
    previous: GoalStatus | None = None
    target_on: dt.date | None = None


@dataclass(frozen=True, slots=True)
class DecisionContent(Storable):
    """A decision as one sentence with a verb, and why; it recommends, it never grants.

    Attributes:
        effect: what of the case was changed with it; to what says the case itself, or for a
            period ``effect_on`` and for a coordinator or a goal ``effect_of``.
    """

    text: str
    reason: str = ""
    effective_on: dt.date | None = None
    effect: DecisionEffect | None = None
    effect_on: dt.date | None = None
    effect_of: str = ""


@dataclass(frozen=True, slots=True)
class RecusedContent(Storable):
    """One who left for a case in which she is disqualified; no reason is kept (7.8)."""

    name: str
    noted_on: dt.date | None = None
    noted_at: dt.time | None = None


@dataclass(frozen=True, slots=True)
class CaseContent(Storable):
    """One case of the meeting; ``label`` is what the reader may know the person by.

    ``taken_up`` are the lines written since the last meeting that this one spoke of.
    ``recused`` are those who left for it. ``inside`` names who was there while it was spoken of,
    where that were not all who were at the meeting; older minutes don't tell.
    """

    label: str
    depth: Depth
    reason: AgendaReason
    phase: PhaseKind
    number: str = ""
    reason_text: str = ""
    what_matters: str = ""
    what_matters_on: dt.date | None = None
    persons_view: str = ""
    taken_up: tuple[str, ...] = ()
    goals: tuple[GoalContent, ...] = ()
    note: str = ""
    decisions: tuple[DecisionContent, ...] = ()
    actions: tuple[PromiseContent, ...] = ()
    next_evaluation_on: dt.date | None = None
    next_evaluation_is_week: bool = False
    recused: tuple[RecusedContent, ...] = ()
    ticks: tuple[CaseTick, ...] = ()
    told_by: str = ""
    inside: tuple[str, ...] = ()

    @property
    def is_spoken_of(self) -> bool:
        """Whether more is to be told than that it stood on the list."""
        is_taken = self.depth is not Depth.LISTED
        return is_taken or bool(self.note or self.decisions or self.actions)


@dataclass(frozen=True, slots=True)
class CorrectionContent(Storable):
    """What was added after the minutes were frozen, and why; the old text stands."""

    added_on: dt.date
    author: str
    text: str
    concerns: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class MinutesContent(Storable):
    """A whole meeting; ``closed_on`` is empty as long as the minutes may still change.

    ``place`` is the room it was held in.
    """

    team: str
    municipality: str
    held_on: dt.date
    starts_at: dt.time | None
    ends_at: dt.time | None
    closed_on: dt.date | None
    attendees: tuple[AttendeeContent, ...]
    cases: tuple[CaseContent, ...]
    carried_over: tuple[PromiseContent, ...] = ()
    shared_matters: str = ""
    next_meeting_on: dt.date | None = None
    corrections: tuple[CorrectionContent, ...] = ()
    is_practice: bool = False
    kind: MeetingKind = MeetingKind.TEAM
    place: str = ""
