"""Motivational interviews, with the change talk and what was added to them."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from teamdesk.domain.interviews import MOST_CHOSEN, Source, SummaryAnswer, TalkTag
from teamdesk.models import (
    Interview,
    InterviewAddition,
    InterviewQuote,
)
from teamdesk.services.practice.setting import morning_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from teamdesk.models import Base
    from teamdesk.services.practice.setting import Life


def interviews_of(life: Life) -> Iterator[Interview]:
    """Motivational interviews; once approved, the author's own reflection is gone."""
    for told in life.story.each("interview"):
        held_on = life.calendar.past(told["at"])
        is_approved = told.get("approved", True)
        yield Interview(
            id=life.ids.next("interview"),
            case_id=life.case_id,
            author_id=life.setting.member_id(told["by"]),
            held_on=held_on,
            minutes=told["minutes"],
            place=told["where"],
            present=told["present"],
            topic=told["topic"],
            values_text=told["matters"],
            importance=told["importance"],
            importance_why=told["importance_why"],
            confidence=told["confidence"],
            confidence_step=told["confidence_up"],
            may_talk=told.get("may_talk", True),
            parked=told.get("parked", ""),
            readiness=told.get("ready"),
            sustain=told.get("stays", ""),
            ambivalence=told["ambivalence"],
            summary=told["summary"],
            summary_answer=SummaryAnswer(told["answer"]) if "answer" in told else None,
            plan=told["step"],
            plan_when=told.get("when", ""),
            plan_where=told.get("step_where", ""),
            plan_with=told.get("with_whom", ""),
            plan_certainty=told["sure"],
            plan_if_then=told.get("if_then", ""),
            advice=told.get("advice", ""),
            advice_allowed=told.get("asked", False),
            advice_reaction=told.get("reaction", ""),
            next_on=life.calendar.day(told["next"]),
            next_talk=life.who(told["by"]),
            reflection="" if is_approved else told.get("private", ""),
            approved_at=morning_of(held_on) if is_approved else None,
        )


def quotes_of(life: Life, interviews: list[Interview]) -> Iterator[Base]:
    """Change talk, in the person's own words."""
    for told, interview in zip(life.story.each("interview"), interviews, strict=True):
        chosen = told.get("chosen", range(MOST_CHOSEN))
        for position, (tag, text, *source) in enumerate(told["change_talk"]):
            yield InterviewQuote(
                id=life.ids.next("quote"),
                interview_id=interview.id,
                position=position,
                tag=TalkTag(tag),
                text=text,
                source=Source(*source) if source else Source.PERSON,
                is_chosen=position in chosen and tag != TalkTag.SUSTAIN,
            )


def additions_of(life: Life, interviews: list[Interview]) -> Iterator[Base]:
    """What was added to approved notes."""
    for told, interview in zip(life.story.each("interview"), interviews, strict=True):
        for days, text in told.get("additions", ()):
            yield InterviewAddition(
                id=life.ids.next("addition"),
                interview_id=interview.id,
                author_id=interview.author_id,
                written_at=morning_of(interview.held_on + timedelta(days=days)),
                text=text,
            )
