"""Rows of what can be handed out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.records import DocumentKind


@dataclass(frozen=True, slots=True)
class SubjectRow:
    """A meeting, a case, an interview or a member that a document can be made of.

    Attributes:
        id: of the meeting (minutes), the case (plan, week plan), the interview or the member.
        case_number: empty for minutes and a member's week.
        person_name: the member for a member's week; empty for minutes.
        on: when it was held; for a plan the day that it was agreed to be revised; for a week
            its Monday.
        topic: what an interview was about, in the words of who wrote it.
        is_final: minutes always are; an interview once approved, a plan once in use.
    """

    kind: DocumentKind
    id: UUID
    case_id: UUID | None
    case_number: str
    person_name: str
    on: date | None
    topic: str
    is_final: bool
