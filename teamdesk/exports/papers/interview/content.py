"""What of a motivational interview goes to the record; services fill it.

The author's own reflection, hypotheses and coder ratings have no field here, so that no writer
can ever let them out (domain notes 3.2, last column).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.domain.interviews import Source

if TYPE_CHECKING:
    import datetime as dt

    from teamdesk.domain.interviews import SummaryAnswer, TalkTag


@dataclass(frozen=True, slots=True)
class RulerContent:
    """A ruler from 0 to 10, and what the person answered to the question behind it."""

    value: int
    answer: str = ""


@dataclass(frozen=True, slots=True)
class ChangeTalkContent:
    """Own words that bear on the plan; one to three of them."""

    tag: TalkTag
    text: str
    source: Source = Source.PERSON


@dataclass(frozen=True, slots=True)
class NextStepContent:
    """The person's own next step, how sure, and what if something gets in the way."""

    text: str
    certainty: int | None = None
    if_then: str = ""
    when: str = ""
    where: str = ""
    with_whom: str = ""


@dataclass(frozen=True, slots=True)
class AmbivalenceContent:
    """Both sides, in the order that lets the talk end on change."""

    as_it_is: str
    change: str


@dataclass(frozen=True, slots=True)
class AdviceContent:
    """What was told, whether it was asked for first, and how it was received."""

    text: str
    is_allowed: bool = False
    reaction: str = ""


@dataclass(frozen=True, slots=True)
class AdditionContent:
    """What was added after the approval."""

    written_on: dt.date
    author: str
    text: str


@dataclass(frozen=True, slots=True)
class InterviewContent:
    """An interview note; ``approved_on`` is empty as long as it may still change."""

    case_number: str
    person_name: str
    birth_date: dt.date | None
    municipality: str
    author: str
    author_profession: str
    held_on: dt.date
    topic: str
    summary: str
    approved_on: dt.date | None
    minutes: int | None = None
    place: str = ""
    present: str = ""
    may_talk: bool = False
    parked: str = ""
    values_text: str = ""
    importance: RulerContent | None = None
    confidence: RulerContent | None = None
    readiness: RulerContent | None = None
    change_talk: tuple[ChangeTalkContent, ...] = ()
    ambivalence: AmbivalenceContent | None = None
    summary_answer: SummaryAnswer | None = None
    next_step: NextStepContent | None = None
    advice: AdviceContent | None = None
    next_on: dt.date | None = None
    next_talk: str = ""
    additions: tuple[AdditionContent, ...] = ()
    is_practice: bool = False
