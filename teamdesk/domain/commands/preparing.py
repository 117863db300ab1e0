"""Commands on what is written before and between meetings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from uuid import UUID


@dataclass(frozen=True, slots=True)
class PreparationWords:
    """What a member writes about a case before the meeting."""

    status: str = ""
    assessment: str = ""
    proposal: str = ""
    persons_view: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing is written."""
        texts = (self.status, self.assessment, self.proposal, self.persons_view)
        return not any(text.strip() for text in texts)


@dataclass(frozen=True, slots=True)
class SavePreparation:
    """Keep what a member has written about a case.

    Attributes:
        expected_version: of what was there before; 0 where nothing was.
        written_by: who holds the pen, where it isn't the one who sits at the machine.
    """

    meeting_id: UUID
    case_id: UUID
    member_id: UUID
    expected_version: int
    words: PreparationWords
    written_by: UUID | None = None


@dataclass(frozen=True, slots=True)
class AddQuickNote:
    """Write a line for the next meeting, about a case or about what all share.

    Attributes:
        written_by: whose line it is, where it isn't that of the one who sits at the machine.
    """

    text: str
    case_id: UUID | None = None
    note_id: UUID | None = None
    written_by: UUID | None = None


@dataclass(frozen=True, slots=True)
class TakeUpNote:
    """A line was taken up in a meeting; None puts it back for the next one."""

    note_id: UUID
    expected_version: int
    meeting_id: UUID | None


@dataclass(frozen=True, slots=True)
class DropQuickNote:
    """Take a line away that was just written."""

    note_id: UUID
    expected_version: int
