"""Rows of promises."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.meetings import ActionStatus
    from teamdesk.domain.rows.team import MemberRow


@dataclass(frozen=True, slots=True)
class TaskRow:
    """A promise as «Oppgaver» and the stage show it.

    ``owner_name`` stands in where the one who promised is no member; ``quote`` is the stretch of
    the meeting's note that it came from, ``follow_up_weeks`` the follow-up that it promises.
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

    def is_overdue(self, today: date) -> bool:
        """Open and past its date."""
        return self.status.is_open and self.due_on is not None and self.due_on < today
