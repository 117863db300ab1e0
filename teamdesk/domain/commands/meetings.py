"""Commands on meetings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, time
    from uuid import UUID

    from teamdesk.domain.commands.cases import MoveCase
    from teamdesk.domain.decision_effects import EffectValue
    from teamdesk.domain.meetings import (
        DecisionEffect,
        ListRule,
        Presence,
    )


@dataclass(frozen=True, slots=True)
class StartMeeting:
    """Open the meeting: the agenda stands from now on."""

    meeting_id: UUID
    expected_version: int


@dataclass(frozen=True, slots=True)
class SetPresence:
    """Somebody came, or sent apologies."""

    attendance_id: UUID
    presence: Presence


@dataclass(frozen=True, slots=True)
class LeaveItem:
    """Leave a case: its note, the seconds it took, and the next item on stage.

    Attributes:
        note_before: the stored note that the person's own goes on from; None where nobody else
            can have written one.
    """

    item_id: UUID
    note: str
    seconds: int
    next_item_id: UUID | None
    is_done: bool = True
    note_before: str | None = None


@dataclass(frozen=True, slots=True)
class PassOver:
    """Leave a case that is closed to whoever leads: the others spoke of it, and its note stands."""

    item_id: UUID
    seconds: int
    next_item_id: UUID | None
    is_done: bool = True


@dataclass(frozen=True, slots=True)
class AcceptDecision:
    """What the note settled becomes a decision of the meeting.

    Attributes:
        decision_id: made by whoever asks, who can take the decision back by it.
        expected_version: of a decision that is brought back, the version that it had.
        effect: of a decision that is brought back, what it had changed; so is ``goal_id``.
        reason: why it was settled so.
        seen_alike: how many decisions of the same stretch of the note were seen; None where that
            does not matter.
    """

    meeting_id: UUID
    case_id: UUID
    text: str
    effective_on: date | None
    quote: str = ""
    decision_id: UUID | None = None
    expected_version: int = 0
    effect: DecisionEffect | None = None
    goal_id: UUID | None = None
    reason: str = ""
    seen_alike: int | None = None


@dataclass(frozen=True, slots=True)
class EditDecision:
    """Change the words or the day of an accepted decision while the meeting is open.

    Attributes:
        quote: the stretch of the note that it comes from now; None where that is as it was.
        reason: why it was settled so; None where that is as it was.
    """

    decision_id: UUID
    expected_version: int
    text: str
    effective_on: date | None
    quote: str | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What a decision told that it changed before the change that is undone."""

    effect: DecisionEffect | None = None
    goal_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class ApplyEffect:
    """Change the case as a decision says, or take that back.

    Attributes:
        subject_version: of the goal where its status is changed, else of the case.
        value: what it is to be.
        taken_back: given where the change is undone; ``value`` is what was before.
        move: how the case is moved, where its phase is changed.
    """

    decision_id: UUID
    expected_version: int
    subject_version: int
    value: EffectValue
    taken_back: TakenBack | None = None
    move: MoveCase | None = None


@dataclass(frozen=True, slots=True)
class DropDecision:
    """Take an accepted decision back while the meeting is open."""

    decision_id: UUID
    expected_version: int


@dataclass(frozen=True, slots=True)
class SetPlace:
    """Say in which room one meeting is held, whatever its series says."""

    meeting_id: UUID
    expected_version: int
    place: str


@dataclass(frozen=True, slots=True)
class CloseMeeting:
    """Freeze the minutes and carry unfinished promises over."""

    meeting_id: UUID
    expected_version: int
    next_meeting_on: date | None


@dataclass(frozen=True, slots=True)
class SaveSeries:
    """A meeting that comes again, new (without an id) or changed.

    Attributes:
        members: who is called; none for the whole team.
        case_id: the case of a series about one person.
        skips_holidays: days on which Norway or the team is closed are passed by.
        place: the room, for the meetings that are still to be held.
    """

    name: str
    list_rule: ListRule
    first_on: date
    every_days: int
    starts_at: time | None
    minutes: int
    series_id: UUID | None = None
    members: frozenset[UUID] = frozenset()
    case_id: UUID | None = None
    skips_holidays: bool = True
    place: str = ""
