"""Rows of the case board."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from teamdesk.domain.phases import PhaseKind

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.closed import ClosedBecause
    from teamdesk.domain.goals import ActivityArea, GoalStatus
    from teamdesk.domain.phases import EntryRoute
    from teamdesk.domain.pressing import Pressing
    from teamdesk.domain.rows.team import MemberRow, PhaseRow, TeamRow


@dataclass(frozen=True, slots=True)
class GoalOnCard:
    """A goal as a card shows it."""

    id: UUID
    version: int
    text: str
    status: GoalStatus
    area: ActivityArea | None = None


@dataclass(frozen=True, slots=True)
class CardRow:
    """One case on the board. ``week`` of ``weeks`` counts from the start of the phase.

    ``arenas`` are those of the measures under way, ``professions`` those of the members who take
    part now, the coordinator's among them. ``outside_coordinator`` is the name of the plan's,
    where they are employed elsewhere; ``coordinator`` goes on with the case beside them.
    """

    case_id: UUID
    version: int
    number: str
    person_id: UUID
    name: str
    masked_name: str
    need_level: int | None
    phase_id: UUID
    phase_kind: PhaseKind
    phase_since: date | None
    coordinator: MemberRow | None
    goals: tuple[GoalOnCard, ...]
    pressing: tuple[Pressing, ...]
    week: int | None
    weeks: int | None
    referred_on: date | None
    next_evaluation_on: date | None
    has_plan: bool
    what_matters: str
    entry_route: EntryRoute | None = None
    zone: str = ""
    programme: str = ""
    arenas: tuple[str, ...] = ()
    professions: tuple[str, ...] = ()
    outside_coordinator: str = ""
    closed: ClosedBecause | None = None


@dataclass(frozen=True, slots=True)
class BoardRows:
    """The whole board: columns in order and every active case.

    ``end`` is the phase that a case leaves the wall by; it has no column.
    """

    phases: tuple[PhaseRow, ...]
    end: PhaseRow | None
    cards: tuple[CardRow, ...]

    @classmethod
    def of(cls, phases: Iterable[PhaseRow], cards: tuple[CardRow, ...]) -> Self:
        """The board of all the team's phases, with the cards that stand in them."""
        known = tuple(phases)
        return cls(
            phases=tuple(phase for phase in known if phase.kind is not PhaseKind.ENDED),
            end=next((phase for phase in known if phase.kind is PhaseKind.ENDED), None),
            cards=cards,
        )


@dataclass(frozen=True, slots=True)
class FirstLook:
    """What the window shows of a team as soon as it is open.

    Attributes:
        teams: all of the database.
        is_meeting: whether a meeting of the team has begun and is not closed yet.
    """

    team: TeamRow
    members: tuple[MemberRow, ...]
    board: BoardRows
    teams: tuple[TeamRow, ...]
    is_meeting: bool = False
