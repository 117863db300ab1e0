"""Rows of the motivational interviews."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime
    from uuid import UUID

    from teamdesk.domain.interviews import TalkTag
    from teamdesk.domain.rows.team import MemberRow


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
