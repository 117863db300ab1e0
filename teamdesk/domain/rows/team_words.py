"""Rows of what a team has taught the reading of its notes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.domain.notes.hints import COUNTS_FROM

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.notes.team_words import TeamWordKind


@dataclass(frozen=True, slots=True)
class TeamWordRow:
    """One word; ``means`` is the long form, or the name of the member whom a role is."""

    id: UUID
    version: int
    kind: TeamWordKind
    text: str
    means: str
    member_id: UUID | None
    is_learned: bool
    times: int

    @property
    def counts(self) -> bool:
        """Whether the reader goes by it: a hint from its second time on."""
        return not self.is_learned or self.times >= COUNTS_FROM
