"""What is done to a case from the board, and how it is taken back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Protocol

from teamdesk.domain.commands.cases import AssignCoordinator, Handover, MoveCase
from teamdesk.domain.errors import ConflictError
from teamdesk.domain.phases import EndReason

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.rows.board import CardRow
    from teamdesk.ui.board.ports import Cases
    from teamdesk.ui.surroundings import Surroundings

ORIGIN = "board"


class Wall(Protocol):
    """The cards that hang now."""

    def card(self, case_id: UUID) -> CardRow | None:
        """A card; None when the case has left the wall."""
        ...


@dataclass(frozen=True, slots=True)
class Move:
    """A case from one phase to another, so that it can be turned round.

    Attributes:
        demand: what the phase demanded: why the case ends, or who receives it.
        taken_back: the handover that going back undoes.
    """

    case_id: UUID
    before: UUID
    after: UUID
    since: date | None = None
    demand: EndReason | Handover | None = None
    taken_back: Handover | None = None


@dataclass(frozen=True, slots=True)
class Assignment:
    """A case from one coordinator to another."""

    case_id: UUID
    before: UUID | None
    after: UUID | None


class BoardDeeds:
    """Dispatches commands and remembers how to take them back.

    A deed is taken back only where the case still is as the deed left it; then the version that
    the person sees now is the expected one. Otherwise someone else has gone on from there, and
    the undo gives way with a `ConflictError`.
    """

    def __init__(self, cases: Callable[[], Cases], wall: Wall, around: Surroundings) -> None:
        self._cases = cases
        self._wall = wall
        self._around = around
        self._left: dict[UUID, int] = {}

    def move(
        self, card: CardRow, phase_id: UUID, demand: EndReason | Handover | None = None
    ) -> None:
        """Move a case, and remember the way back.

        Raises:
            UserError: a rule refused it; nothing was changed.
        """
        there = Move(card.case_id, card.phase_id, phase_id, demand=demand)
        handover = demand if isinstance(demand, Handover) else None
        back = Move(
            card.case_id, phase_id, card.phase_id, since=card.phase_since, taken_back=handover
        )
        self._move(there, card.version)
        _ = self._around.texts
        self._around.undo.push(
            _("move to another phase"), partial(self._again, back), partial(self._again, there)
        )

    def assign(self, card: CardRow, member_id: UUID | None) -> None:
        """Give a case a coordinator, and remember who it was.

        Raises:
            UserError: a rule refused it; nothing was changed.
        """
        there = Assignment(card.case_id, coordinator_of(card), member_id)
        back = replace(there, before=there.after, after=there.before)
        self._assign(there, card.version)
        _ = self._around.texts
        self._around.undo.push(
            _("change of coordinator"),
            partial(self._assign_again, back),
            partial(self._assign_again, there),
        )

    def _again(self, move: Move) -> None:
        card = self._wall.card(move.case_id)
        if card is not None and card.phase_id == move.before:
            self._move(move, card.version)
        elif card is None and move.case_id in self._left:
            self._move(move, self._left[move.case_id])
        else:
            raise ConflictError(move.case_id)

    def _assign_again(self, assignment: Assignment) -> None:
        card = self._wall.card(assignment.case_id)
        if card is None or coordinator_of(card) != assignment.before:
            raise ConflictError(assignment.case_id)
        self._assign(assignment, card.version)

    def _move(self, move: Move, version: int) -> None:
        changes = self._cases().move(move_command(move, version), ORIGIN)
        # A case that ends leaves the wall, so its next version can't be read there.
        self._left[move.case_id] = version + 1
        self._around.undo.own_writes.note(move.case_id, version + 1)
        self._around.bus.publish(changes)

    def _assign(self, assignment: Assignment, version: int) -> None:
        command = AssignCoordinator(assignment.case_id, version, assignment.after)
        changes = self._cases().assign(command, ORIGIN)
        self._around.undo.own_writes.note(assignment.case_id, version + 1)
        self._around.bus.publish(changes)


def move_command(move: Move, version: int) -> MoveCase:
    """What the service is asked to do, from the version that was seen."""
    demand = move.demand
    return MoveCase(
        move.case_id,
        version,
        move.after,
        end_reason=demand if isinstance(demand, EndReason) else None,
        since=move.since,
        handover=demand if isinstance(demand, Handover) else None,
        taken_back=move.taken_back,
    )


def coordinator_of(card: CardRow) -> UUID | None:
    """Who coordinates a case now."""
    return card.coordinator.id if card.coordinator else None
