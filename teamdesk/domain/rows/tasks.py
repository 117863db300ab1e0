"""Rows of promises."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.domain.carrying import time_number

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.meetings import ActionStatus, MeetingKind
    from teamdesk.domain.rows.team import MemberRow


@dataclass(frozen=True, slots=True)
class TaskRow:
    """A promise as «Oppgaver» and the stage show it.

    ``owner_name`` stands in where the one who promised is no member; ``quote`` is the stretch of
    the meeting's note that it came from, ``follow_up_weeks`` the follow-up that it promises.

    Attributes:
        waiting_for: what or whom it waits for.
        needs_acceptance: the owner wasn't there when it was given to her, or got it handed over.
        handed_by: who handed it over.
        repeat_days: days until it comes again once it is done; None for once.
        repeat_until: the last day on which it may come again.
        held_on: the day of the meeting that it comes from.
        meeting_kind: what kind of meeting that was.
    """

    id: UUID
    version: int
    text: str
    case_id: UUID | None
    case_number: str
    person_name: str
    owner: MemberRow | None
    owner_name: str
    due_on: date | None
    status: ActionStatus
    carried_over: int
    created_on: date
    done_on: date | None
    meeting_id: UUID | None
    goal_id: UUID | None
    quote: str = ""
    follow_up_weeks: int | None = None
    measure_id: UUID | None = None
    waiting_for: str = ""
    needs_acceptance: bool = False
    handed_by: MemberRow | None = None
    repeat_days: int | None = None
    repeat_until: date | None = None
    held_on: date | None = None
    meeting_kind: MeetingKind | None = None
    person_id: UUID | None = None

    def is_overdue(self, today: date) -> bool:
        """Open and past its date."""
        return self.status.is_open and self.due_on is not None and self.due_on < today

    def time_number(self, *, is_in_meeting: bool = False) -> int:
        """«2. gang» for one on its second meeting; 0 where none is told.

        Args:
            is_in_meeting: it is spoken of in a later meeting, which is not closed yet.
        """
        is_from_meeting = self.meeting_id is not None
        return time_number(
            self.carried_over, is_from_meeting=is_from_meeting, is_in_meeting=is_in_meeting
        )
