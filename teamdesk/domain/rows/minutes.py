"""Rows of what is left of a meeting: its minutes, who has read them, what is in the record."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime
    from uuid import UUID

    from teamdesk.domain.meetings import MeetingKind


@dataclass(frozen=True, slots=True)
class HeldMeetingRow:
    """A closed meeting in the list of minutes.

    Attributes:
        spoken_of: how many cases more was said of than that they stand on the list.
        unfiled: how many of these are not in the patient record yet.
        is_unread: the one who asks wasn't there, and hasn't read the minutes yet.
    """

    id: UUID
    kind: MeetingKind
    held_on: date
    spoken_of: int
    unfiled: int
    is_unread: bool


@dataclass(frozen=True, slots=True)
class CaseMinutesRow:
    """One case of a held meeting, as a thing to be put into the patient record.

    Attributes:
        id: of the line of the agenda.
        filed_on: the day on which it was put there, or None.
        filed_by: who did that.
    """

    id: UUID
    version: int
    meeting_id: UUID
    held_on: date
    case_id: UUID
    case_number: str
    person_name: str
    filed_on: date | None = None
    filed_by: str = ""


@dataclass(frozen=True, slots=True)
class CorrectionRow:
    """A dated addition; ``subject_id`` is the meeting, or the line of its agenda."""

    subject_id: UUID
    text: str
    reason: str
    author: str
    added_at: datetime


@dataclass(frozen=True, slots=True)
class ReaderRow:
    """A member who wasn't there for the whole meeting, and when she read its minutes.

    Attributes:
        was_there: she came late, or left before the end.
    """

    attendance_id: UUID
    member_id: UUID
    name: str
    read_at: datetime | None
    was_there: bool = False


@dataclass(frozen=True, slots=True)
class GuestRow:
    """A guest from outside, and one case of the meeting that she may have the minutes of."""

    attendance_id: UUID
    name: str
    case_id: UUID


@dataclass(frozen=True, slots=True)
class PromiseTold:
    """What a promise is for, and why it was dropped; only its minutes tell it."""

    goal: str = ""
    measure: str = ""
    reason: str = ""
