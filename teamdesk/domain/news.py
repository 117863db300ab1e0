"""What one window tells the others that are open on the same database."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from teamdesk.domain.changes import ChangeSet, Entity

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

# What other windows stored comes on the bus under this name.
ELSEWHERE = "elsewhere"
# An import changes thousands of rows at once; then every view had better ask again.
MOST_IDS = 300

IDS, CASES = "ids", "cases"


def told_of(changes: ChangeSet) -> dict[str, Any]:
    """A change set as JSON holds it; empty where it would be too long, which means everything."""
    if sum(len(found) for found in changes.ids.values()) > MOST_IDS:
        return {}
    return {
        IDS: {entity.value: sorted(map(str, found)) for entity, found in changes.ids.items()},
        CASES: sorted(map(str, changes.cases)),
    }


def everything() -> ChangeSet:
    """What makes every view ask again, where nobody knows what was changed."""
    return ChangeSet(origin=ELSEWHERE).of_everything()


def heard(told: Iterable[Mapping[str, Any]]) -> ChangeSet:
    """Several commits as one change set."""
    ids: dict[Entity, frozenset[UUID]] = {}
    cases: frozenset[UUID] = frozenset()
    for one in told:
        if not one:
            return everything()
        for name, found in one[IDS].items():
            entity = Entity(name) if name in set(Entity) else Entity.OTHER
            ids[entity] = ids.get(entity, frozenset()) | frozenset(map(UUID, found))
        cases |= frozenset(map(UUID, one[CASES]))
    return ChangeSet(ids, cases, ELSEWHERE)
