"""What the shapes of the board show, the same to all of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from teamdesk.domain.rows.board import CardRow
    from teamdesk.domain.rows.team import MemberRow


class Shape(StrEnum):
    """How the board stands; the value is kept between starts."""

    PHASES = "phases"
    LIST = "list"
    MATRIX = "matrix"


class PhaseLimit(NamedTuple):
    """How many cases stand in a phase, whatever a filter hides, and how many the team wants."""

    standing: int
    most: int

    @property
    def is_passed(self) -> bool:
        """Whether there are too many."""
        return self.standing > self.most


@dataclass(frozen=True, slots=True)
class Shown:
    """The cards that pass the filter, in the order of the board.

    Attributes:
        phases: those with a place on the wall, in order, by what they are called.
        is_filtered: cards may be hidden.
        limits: of the phases that have one.
        contacts: who is contact in a zone, by the zone's id.
    """

    phases: Mapping[UUID, str]
    cards: tuple[CardRow, ...]
    is_filtered: bool
    limits: Mapping[UUID, PhaseLimit] = field(default_factory=dict)
    contacts: Mapping[UUID, MemberRow] = field(default_factory=dict)
