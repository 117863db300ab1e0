"""Rows of the read-back: what was settled and promised, each case once."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from teamdesk.domain.decision_effects import EffectValue
    from teamdesk.domain.rows.meeting import DecisionRow
    from teamdesk.domain.rows.tasks import TaskRow


@dataclass(frozen=True, slots=True)
class ReadBackCase:
    """One case of the meeting.

    Attributes:
        promises: what was promised in this meeting, whatever has become of it.
        effects: what decisions changed of the case, by their id.
        dropped: stretches of its note that whoever reads back took away as no item.
    """

    item_id: UUID
    case_id: UUID
    name: str
    coordinator: str
    note: str
    decisions: tuple[DecisionRow, ...]
    promises: tuple[TaskRow, ...]
    dropped: tuple[str, ...] = ()
    effects: Mapping[UUID, EffectValue] = field(default_factory=dict)

    @property
    def settled(self) -> tuple[str, ...]:
        """The stretches of the note that became something, or nothing by choice."""
        decided = (row.quote for row in self.decisions)
        promised = (row.quote for row in self.promises)
        return (*decided, *promised, *self.dropped)


@dataclass(frozen=True, slots=True)
class ReadBackRows:
    """The meeting before it is closed.

    Attributes:
        carried: open promises of earlier meetings, which go on to the next one.
        closed_count: cases that are closed to who reads back, which the minutes tell all the same.
        is_last: the meeting's series has ended, so no next one follows.
    """

    cases: tuple[ReadBackCase, ...]
    carried: tuple[TaskRow, ...] = ()
    closed_count: int = 0
    is_last: bool = False
