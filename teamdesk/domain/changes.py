"""What a transaction changed: the one thing that travels on the bus."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from uuid import UUID


class Entity(StrEnum):
    """The aggregates a view may show."""

    TEAM = "team"
    MEMBER = "member"
    PERSON = "person"
    CASE = "case"
    GOAL = "goal"
    ACTION = "action"
    MEETING = "meeting"
    PLAN = "plan"
    INTERVIEW = "interview"
    ASSESSMENT = "assessment"
    DOCUMENT = "document"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """Ids per entity, sent once after a commit.

    Attributes:
        ids: what was added, altered or removed.
        cases: the cases any of it belongs to, so that a card knows without asking.
        origin: who gave the command, so that a sender can leave its own echo out.
    """

    ids: dict[Entity, frozenset[UUID]] = field(default_factory=dict)
    cases: frozenset[UUID] = frozenset()
    origin: str = ""

    def touches(self, *entities: Entity) -> bool:
        """Whether any of ``entities`` is in the set."""
        return any(entity in self.ids for entity in entities)

    def holds(self, row_id: UUID) -> bool:
        """Whether a row was written; what was set to what it was already is not."""
        return any(row_id in found for found in self.ids.values())

    def joined(self, other: ChangeSet) -> ChangeSet:
        """What this transaction and one after it changed, told at once."""
        ids = {
            entity: self.ids.get(entity, frozenset()) | other.ids.get(entity, frozenset())
            for entity in {**self.ids, **other.ids}
        }
        return ChangeSet(ids, self.cases | other.cases, self.origin or other.origin)

    def of_everything(self) -> ChangeSet:
        """The same for every view: other cases than before may be seen now."""
        return replace(self, ids={entity: self.ids.get(entity, frozenset()) for entity in Entity})
