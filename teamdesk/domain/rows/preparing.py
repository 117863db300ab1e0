"""Rows of what is written before and between meetings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, datetime
    from uuid import UUID

    from teamdesk.domain.commands.preparing import PreparationWords
    from teamdesk.domain.rows.agenda import AgendaRow
    from teamdesk.domain.rows.team import MemberRow


@dataclass(frozen=True, slots=True)
class QuickNoteRow:
    """A line that waits for the next meeting, or that this one has taken up."""

    id: UUID
    version: int
    case_id: UUID | None
    person_name: str
    author: MemberRow | None
    text: str
    written_at: datetime
    is_taken_up: bool = False


@dataclass(frozen=True, slots=True)
class MemberPrepared:
    """About how many cases one who is called to a meeting has written something."""

    member: MemberRow
    cases: int
    is_absent: bool = False


@dataclass(frozen=True, slots=True)
class CaseToPrepare:
    """A case as one member prepares it.

    Attributes:
        words: what she has written for this meeting; None for nothing yet.
        version: of that; 0 where nothing is stored.
        last_words: what she wrote for the last meeting in which she wrote something.
        last_meeting_on: when that was.
        last_note: the note of the last meeting that spoke of the case.
        prepared: who else has written something.
        last_met_by: who last met the person, and so tells the person's own view.
        last_met_on: when that was.
        is_mine: she is the case's coordinator, or takes part in it.
    """

    line: AgendaRow
    words: PreparationWords | None
    version: int
    last_words: PreparationWords | None
    last_meeting_on: date | None
    last_note: str
    prepared: tuple[MemberRow, ...]
    last_met_by: MemberRow | None
    last_met_on: date | None
    is_mine: bool
    notes: tuple[QuickNoteRow, ...] = ()


@dataclass(frozen=True, slots=True)
class PreparationSheet:
    """All that one member prepares for one meeting, her own cases first."""

    meeting_id: UUID
    member: MemberRow
    cases: tuple[CaseToPrepare, ...]
