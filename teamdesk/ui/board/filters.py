"""Which cards a person wants to see; a filter is always told in the header."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.domain.names import search_key
from teamdesk.domain.people import NeedLevel
from teamdesk.domain.pressing import PressingKind

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.rows.board import CardRow

OVERDUE = frozenset(
    {
        PressingKind.FIRST_CONTACT_OVERDUE,
        PressingKind.ACTIONS_OVERDUE,
        PressingKind.EVALUATION_OVERDUE,
        PressingKind.DECISION_ENDED,
    }
)


@dataclass(frozen=True, slots=True)
class BoardFilter:
    """Conditions that a card has to meet, all of them.

    Attributes:
        coordinator_id: only cards of this member.
        is_overdue: only where something has passed its date.
        lacks_plan: only those who have need level 2 or 3 and no individual plan.
        level: only this need level.
        words: beginnings of the words of a name, as typed.
        is_masked: names are compared as they are shown, by initials.
    """

    coordinator_id: UUID | None = None
    is_overdue: bool = False
    lacks_plan: bool = False
    level: int | None = None
    words: str = ""
    is_masked: bool = False

    @property
    def is_on(self) -> bool:
        """Whether anything can be hidden."""
        return bool(
            self.coordinator_id
            or self.is_overdue
            or self.lacks_plan
            or self.level
            or search_key(self.words)
        )

    def accepts(self, card: CardRow) -> bool:
        """Whether the card is shown."""
        if self.coordinator_id and _coordinator(card) != self.coordinator_id:
            return False
        if self.is_overdue and not any(found.kind in OVERDUE for found in card.pressing):
            return False
        if self.lacks_plan and not _lacks_plan(card):
            return False
        if self.level and card.need_level != self.level:
            return False
        if not self.words:
            return True
        return matches(card.masked_name if self.is_masked else card.name, self.words)


def matches(name: str, typed: str) -> bool:
    """Whether every typed word begins a word of the name: «ma sa» finds Máret Sara."""
    words = search_key(name).split()
    return all(any(word.startswith(part) for word in words) for part in search_key(typed).split())


def _coordinator(card: CardRow) -> UUID | None:
    return card.coordinator.id if card.coordinator else None


def _lacks_plan(card: CardRow) -> bool:
    return not card.has_plan and (card.need_level or 0) >= NeedLevel.TWO
