"""What goes into the reading of a meeting note, and what comes out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from teamdesk.domain.notes.reasons import Reason
    from teamdesk.domain.notes.team_words import TeamWord


@dataclass(frozen=True, slots=True)
class NoteMember:
    """A member of the team, so that a name or a profession in a note finds its owner."""

    name: str
    role: str
    initials: str


@dataclass(frozen=True, slots=True)
class NoteContext:
    """What everybody in the room knows and nobody writes down.

    ``words`` are the team's own: abbreviations, roles, verbs, and what it never means as a promise.
    """

    meeting_date: date
    next_meeting: date | None
    author: str | None
    coordinator: str | None
    person: str | None
    members: tuple[NoteMember, ...]
    language: str = "nb"
    words: tuple[TeamWord, ...] = ()


class ItemKind(StrEnum):
    """A deed that somebody is to do, or something that the team settled."""

    ACTION = "action"
    DECISION = "decision"


@dataclass(frozen=True, slots=True)
class NoteItem:
    """One thing that a note promises or settles; ``note[start:end] == quote`` always holds.

    ``reasons`` tell which words made it so, whose it is and when: kind, owner, day.
    """

    kind: ItemKind
    start: int
    end: int
    quote: str
    assignee: str | None
    due: date | None
    text: str
    reasons: tuple[Reason, ...] = ()
