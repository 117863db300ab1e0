"""What a team's old minutes hold once they are read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.imports.records import Place


@dataclass(frozen=True, slots=True)
class MinutesNote:
    """What the minutes say of one person."""

    place: Place
    person_id: UUID
    lines: tuple[str, ...]
    decisions: tuple[str, ...]
    """The lines that say what was decided; they stand among ``lines`` too."""
    reasons: tuple[str, ...] = ()
    """Why, one for each of the decisions; empty where the minutes say nothing of it."""


@dataclass(frozen=True, slots=True)
class MinutesAction:
    """One row of the minutes' table of tasks."""

    place: Place
    fingerprint: str
    text: str
    owners: tuple[str, ...]
    """Initials or names."""
    due: date | None
    due_text: str
    person_id: UUID | None
    """None for a task that concerns nobody on the board."""


@dataclass(frozen=True, slots=True)
class MinutesRecord:
    """One weekly meeting, as its minutes tell it."""

    place: Place
    fingerprint: str
    title: str
    day: date
    next_meeting: date | None = None
    present: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    note_taker: str = ""
    notes: tuple[MinutesNote, ...] = ()
    actions: tuple[MinutesAction, ...] = ()
    other_lines: tuple[str, ...] = ()
