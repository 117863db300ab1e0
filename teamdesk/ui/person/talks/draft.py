"""An interview note that is being written, as text that a draft can hold."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from teamdesk.domain.commands.records import SaveInterview
from teamdesk.domain.interviews import TalkTag
from teamdesk.domain.rows.interviews import QuoteRow

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.rows.interviews import InterviewRow

# What the draft belongs to is told by its place, not by its text.
OUTSIDE = ("interview_id", "expected_version", "case_id", "new_id")


def draft_place(case_id: UUID, interview_id: UUID | None) -> str:
    """The name of the draft: one for each note, and one for the new note of a case."""
    return f"talk:{interview_id}" if interview_id else f"talk:new:{case_id}"


def to_text(command: SaveInterview) -> str:
    """The fields as text."""
    values: dict[str, Any] = {
        name: value for name, value in asdict(command).items() if name not in OUTSIDE
    }
    values["held_on"] = command.held_on.isoformat()
    values["quotes"] = [[quote.tag.value, quote.text] for quote in command.quotes]
    return json.dumps(values, ensure_ascii=False)


def from_text(text: str, command: SaveInterview) -> SaveInterview:
    """``command`` with the fields of a draft; a draft that can't be read changes nothing."""
    try:
        values = json.loads(text)
        values["held_on"] = date.fromisoformat(values["held_on"])
        values["quotes"] = tuple(QuoteRow(TalkTag(tag), said) for tag, said in values["quotes"])
        return replace(command, **values)
    except (ValueError, TypeError, KeyError):
        return command


def new_talk(case_id: UUID, today: date) -> SaveInterview:
    """An empty note of today."""
    return SaveInterview(
        interview_id=None,
        expected_version=None,
        case_id=case_id,
        held_on=today,
        topic="",
        summary="",
    )


def stored_talk(row: InterviewRow) -> SaveInterview:
    """A note as it is stored."""
    return SaveInterview(
        interview_id=row.id,
        expected_version=row.version,
        case_id=row.case_id,
        held_on=row.held_on,
        topic=row.topic,
        summary=row.summary,
        minutes=row.minutes,
        place=row.place,
        present=row.present,
        values_text=row.values_text,
        importance=row.importance,
        importance_why=row.importance_why,
        confidence=row.confidence,
        confidence_step=row.confidence_step,
        ambivalence=row.ambivalence,
        is_summary_confirmed=row.is_summary_confirmed,
        plan=row.plan,
        plan_certainty=row.plan_certainty,
        plan_if_then=row.plan_if_then,
        advice=row.advice,
        next_talk=row.next_talk,
        reflection=row.reflection,
        quotes=row.quotes,
    )
