"""Rows of what a team says of itself and how it invites, for the settings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from teamdesk.core.i18n import Language
    from teamdesk.domain.letters import LetterKind, LetterPlace, TextBlock


@dataclass(frozen=True, slots=True)
class LettersRow:
    """The texts of a team.

    Attributes:
        language: the team's own, in which its texts are shown first.
        own: those that the team has written.
        shipped: those that it has where it wrote none.
        example: what the places are filled with for a person who doesn't exist.
    """

    team_id: UUID
    version: int
    language: Language
    own: Mapping[tuple[LetterKind, Language], tuple[TextBlock, ...]]
    shipped: Mapping[tuple[LetterKind, Language], tuple[TextBlock, ...]]
    example: Mapping[Language, Mapping[LetterPlace, str]]

    def blocks(self, kind: LetterKind, language: Language) -> tuple[TextBlock, ...]:
        """What a letter says now."""
        own = self.own.get((kind, language))
        return self.shipped[kind, language] if own is None else own

    def shipped_block(self, kind: LetterKind, language: Language, key: str) -> TextBlock | None:
        """The shipped block that one of the team's began as; None where it is all its own."""
        return next(
            (each for each in self.shipped[kind, language] if key and each.key == key), None
        )
