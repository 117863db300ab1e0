"""Rows of the motivational interviews."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.domain.interviews import Source

if TYPE_CHECKING:
    from datetime import date, datetime
    from uuid import UUID

    from teamdesk.domain.interviews import SummaryAnswer, TalkTag
    from teamdesk.domain.rows.team import MemberRow


@dataclass(frozen=True, slots=True)
class QuoteRow:
    """Change talk in own words; one to three are chosen for the record."""

    tag: TalkTag
    text: str
    source: Source = Source.PERSON
    is_chosen: bool = False


@dataclass(frozen=True, slots=True)
class AdditionRow:
    """What was added to an approved note, by whom and when."""

    id: UUID
    author: MemberRow | None
    written_at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class InterviewRow:
    """A motivational interview; locked once ``approved_at`` is set.

    Attributes:
        reflection: the author's own, and empty for everybody else.
        is_own: whether whoever reads it has written it.
    """

    id: UUID
    version: int
    case_id: UUID
    author: MemberRow | None
    held_on: date
    minutes: int | None
    place: str
    present: str
    may_talk: bool
    topic: str
    parked: str
    values_text: str
    importance: int | None
    importance_why: str
    confidence: int | None
    confidence_step: str
    readiness: int | None
    ambivalence: str
    sustain: str
    summary: str
    summary_answer: SummaryAnswer | None
    plan: str
    plan_when: str
    plan_where: str
    plan_with: str
    plan_certainty: int | None
    plan_if_then: str
    advice: str
    advice_allowed: bool
    advice_reaction: str
    next_on: date | None
    next_talk: str
    reflection: str
    approved_at: datetime | None
    quotes: tuple[QuoteRow, ...]
    additions: tuple[AdditionRow, ...] = ()
    is_own: bool = True
