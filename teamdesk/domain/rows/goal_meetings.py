"""Rows of goal meetings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, time
    from uuid import UUID

    from teamdesk.domain.rows.meeting import MeetingRow
    from teamdesk.domain.rows.people import PersonRows
    from teamdesk.domain.rows.plans import MeasureRow
    from teamdesk.domain.rows.room import AttendanceRow


@dataclass(frozen=True, slots=True)
class PlannedTalkRow:
    """A goal meeting that is planned."""

    meeting_id: UUID
    version: int
    case_id: UUID
    person_name: str
    held_on: date
    starts_at: time | None
    minutes: int


@dataclass(frozen=True, slots=True)
class LastTalk:
    """What the last goal meeting agreed on."""

    held_on: date
    agreed: str


@dataclass(frozen=True, slots=True)
class TalkRows:
    """Everything on the page of a goal meeting: of one person, and of nobody else.

    Attributes:
        present: everybody on the list, the person first.
        item_id: the one line of its agenda, which holds what is agreed.
    """

    meeting: MeetingRow
    page: PersonRows
    measures: tuple[MeasureRow, ...]
    present: tuple[AttendanceRow, ...]
    item_id: UUID
    item_version: int
    agreed: str
    last: LastTalk | None = None
