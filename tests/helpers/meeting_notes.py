"""One team and one meeting for the tests of the note reader: Wednesday 25 November 2026."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from teamdesk.domain.notes import ItemKind, NoteContext, NoteItem, NoteMember, extract

MEETING, NEXT_MEETING = date(2026, 11, 25), date(2026, 12, 9)
TEAM = (
    NoteMember("Kari Hansen", "ergoterapeut", "KH"),
    NoteMember("Ola Lien", "fysioterapeut", "OL"),
    NoteMember("Máret Sara", "sykepleier", "MS"),
    NoteMember("Tom Viken", "hjemmetrener", "TV"),
    NoteMember("Siv Dahl", "sosionom", "SD"),
    NoteMember("Ali Noor", "logoped", "AN"),
    NoteMember("Eva Lund", "lege", "EL"),
    NoteMember("Per Aune", "teamleder", "PA"),
)
CONTEXT = NoteContext(MEETING, NEXT_MEETING, "Siv Dahl", "Ola Lien", "Bjørn", TEAM)


def read(note: str, language: str = "nb") -> tuple[NoteItem, ...]:
    """The items of a note taken by this team."""
    return extract(note, replace(CONTEXT, language=language))


def actions(note: str, language: str = "nb") -> list[str]:
    """The quotes of the actions in a note."""
    return [item.quote for item in read(note, language) if item.kind is ItemKind.ACTION]


def decisions(note: str, language: str = "nb") -> list[str]:
    """The quotes of the decisions in a note."""
    return [item.quote for item in read(note, language) if item.kind is ItemKind.DECISION]


def owner(note: str, language: str = "nb") -> str | None:
    """The assignee of the one action in a note."""
    (item,) = read(note, language)
    return item.assignee


def due(note: str, language: str = "nb") -> date | None:
    """The day of the one item in a note."""
    (item,) = read(note, language)
    return item.due
