"""Commands on a team's own words, and the corrections from which the reader learns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.notes import Reason
    from teamdesk.domain.notes.team_words import TeamWordKind


@dataclass(frozen=True, slots=True)
class SaveTeamWord:
    """Add a word, or change one; a hint that is saved by hand is no longer a hint.

    Attributes:
        word_id: None for a new one.
        means: what an abbreviation stands for.
        member_id: who a role is.
    """

    kind: TeamWordKind
    text: str
    means: str = ""
    member_id: UUID | None = None
    word_id: UUID | None = None
    expected_version: int = 0


@dataclass(frozen=True, slots=True)
class RemoveTeamWord:
    """Take a word or a learned hint away."""

    word_id: UUID
    expected_version: int


@dataclass(frozen=True, slots=True)
class DroppedSuggestion:
    """Somebody dropped what the reader took for a promise."""

    quote: str
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class ChangedOwner:
    """Somebody gave a suggestion to another member than the reader did."""

    quote: str
    reasons: tuple[Reason, ...]
    member_id: UUID


@dataclass(frozen=True, slots=True)
class MissedPromise:
    """Somebody made a promise of a stretch of the note that the reader had passed over."""

    text: str


Lesson = DroppedSuggestion | ChangedOwner | MissedPromise
