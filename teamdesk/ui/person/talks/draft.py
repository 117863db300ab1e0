"""An interview note that is being written, as text that a draft can hold."""

from __future__ import annotations

import json
from dataclasses import asdict, fields, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from teamdesk.domain.commands.records import SaveInterview
from teamdesk.domain.interviews import Source, SummaryAnswer, TalkTag
from teamdesk.domain.rows.interviews import QuoteRow

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.rows.interviews import InterviewRow

# What the draft belongs to is told by its place, not by its text.
OUTSIDE = ("interview_id", "expected_version", "case_id", "new_id")
DAYS = ("held_on", "next_on")
STORED = tuple(
    field.name
    for field in fields(SaveInterview)
    if field.name not in ("interview_id", "expected_version", "new_id")
)


def draft_place(case_id: UUID, interview_id: UUID | None) -> str:
    """The name of the draft: one for each note, and one for the new note of a case."""
    return f"talk:{interview_id}" if interview_id else f"talk:new:{case_id}"


def addition_place(interview_id: UUID) -> str:
    """The name of the draft of what is to be added to an approved note."""
    return f"talk_addition:{interview_id}"


def to_text(command: SaveInterview) -> str:
    """The fields as text."""
    values: dict[str, Any] = {
        name: value for name, value in asdict(command).items() if name not in OUTSIDE
    }
    for name in DAYS:
        day = values[name]
        values[name] = day.isoformat() if day else None
    values["quotes"] = [
        [quote.tag, quote.text, quote.source, quote.is_chosen] for quote in command.quotes
    ]
    return json.dumps(values, ensure_ascii=False)


def from_text(text: str, command: SaveInterview) -> SaveInterview:
    """``command`` with the fields of a draft; a draft that can't be read changes nothing."""
    try:
        values = json.loads(text)
        for name in DAYS:
            values[name] = date.fromisoformat(values[name]) if values[name] else None
        answer = values["summary_answer"]
        values["summary_answer"] = SummaryAnswer(answer) if answer else None
        values["quotes"] = tuple(
            QuoteRow(TalkTag(tag), said, Source(source), is_chosen)
            for tag, said, source, is_chosen in values["quotes"]
        )
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
        **{name: getattr(row, name) for name in STORED},
    )
