"""Notes as JSON records, so that the command line can read a file of them."""

from __future__ import annotations

from datetime import date
from typing import Any

from teamdesk.domain.notes.extract import extract
from teamdesk.domain.notes.model import NoteContext, NoteMember


def extract_record(record: dict[str, Any]) -> dict[str, Any]:
    """The items of one note record, in the form of an answer record.

    Args:
        record: ``id``, ``lang``, ``meeting_date``, ``next_meeting``, ``author``, ``coordinator``,
            ``person``, ``members`` (``name``, ``role``, ``initials``) and ``note``; an answer in
            ``items`` is not looked at.

    Returns:
        ``id``, and ``items`` with ``kind``, ``quote``, ``assignee``, ``due`` and ``text``.

    Raises:
        ValueError: a field is missing or garbled; the message names it.
    """
    found = extract(_text(record, "note"), _context(record))
    items = [
        {
            "kind": item.kind.value,
            "quote": item.quote,
            "assignee": item.assignee,
            "due": item.due.isoformat() if item.due is not None else None,
            "text": item.text,
        }
        for item in found
    ]
    return {"id": _text(record, "id"), "items": items}


def _context(record: dict[str, Any]) -> NoteContext:
    meeting_date = _day(record, "meeting_date")
    if meeting_date is None:
        raise ValueError("meeting_date: must be a date, not null")
    return NoteContext(
        meeting_date=meeting_date,
        next_meeting=_day(record, "next_meeting"),
        author=_optional_text(record, "author"),
        coordinator=_optional_text(record, "coordinator"),
        person=_optional_text(record, "person"),
        members=_members(record),
        language=_optional_text(record, "lang") or "nb",
    )


def _members(record: dict[str, Any]) -> tuple[NoteMember, ...]:
    listed = record.get("members")
    if not isinstance(listed, list):
        raise ValueError("members: must be a list of members")
    members = []
    for number, entry in enumerate(listed, 1):
        if not isinstance(entry, dict):
            raise ValueError(f"members: number {number} must be an object")
        try:
            name, role, initials = (_text(entry, key) for key in ("name", "role", "initials"))
        except ValueError as error:
            raise ValueError(f"members: number {number}: {error}") from error
        members.append(NoteMember(name, role, initials))
    return tuple(members)


def _text(record: dict[str, Any], key: str) -> str:
    value = record.get(key)
    if not isinstance(value, str):
        raise ValueError(f"{key}: must be text, and is {'missing' if key not in record else value}")
    return value


def _optional_text(record: dict[str, Any], key: str) -> str | None:
    return None if record.get(key) is None else _text(record, key)


def _day(record: dict[str, Any], key: str) -> date | None:
    text = _optional_text(record, key)
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"{key}: {text!r} is no date; write it as 2026-11-25") from None
