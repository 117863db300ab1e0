"""Notes as JSON records, so that the command line can read a file of them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from teamdesk.core.i18n import mark
from teamdesk.domain.notes.extract import extract
from teamdesk.domain.notes.model import NoteContext, NoteMember

if TYPE_CHECKING:
    from teamdesk.core.i18n import Translator

NOT_AN_OBJECT = mark("it is no JSON object")
MISSING = mark("{field} is missing")
NO_TEXT = mark("{field} is no text")
NO_DATE = mark("{field} is no date; write it as 2026-11-25")
NO_MEMBERS = mark("{field} is no list of members with name, role and initials")


class RecordFault(ValueError):
    """A record that can't be read: one of the sentences above, never what the field holds."""

    def __init__(self, sentence: str, field: str = "") -> None:
        super().__init__(sentence.format(field=field))
        self.sentence = sentence
        self.field = field

    def words(self, _: Translator) -> str:
        """The sentence in one language; the fields' names are those of the file."""
        return _(self.sentence, field=self.field)


def extract_record(record: dict[str, Any]) -> dict[str, Any]:
    """The items of one note record, in the form of an answer record.

    Args:
        record: ``id``, ``lang``, ``meeting_date``, ``next_meeting``, ``author``, ``coordinator``,
            ``person``, ``members`` (``name``, ``role``, ``initials``) and ``note``; an answer in
            ``items`` is not looked at.

    Returns:
        ``id``, and ``items`` with ``kind``, ``quote``, ``assignee``, ``due`` and ``text``.

    Raises:
        RecordFault: a field is missing or garbled; the message names it.
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
        raise RecordFault(MISSING, "meeting_date")
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
        raise RecordFault(NO_MEMBERS, "members")
    members = []
    for number, entry in enumerate(listed, 1):
        if not isinstance(entry, dict):
            raise RecordFault(NO_MEMBERS, "members")
        name, role, initials = (
            _text(entry, key, within=f"members[{number}].") for key in ("name", "role", "initials")
        )
        members.append(NoteMember(name, role, initials))
    return tuple(members)


def _text(record: dict[str, Any], key: str, within: str = "") -> str:
    value = record.get(key)
    if not isinstance(value, str):
        raise RecordFault(MISSING if value is None else NO_TEXT, within + key)
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
        raise RecordFault(NO_DATE, key) from None
