"""What is done to several cases at once: one command, one transaction, one step of undo."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from teamdesk.domain.commands.cases import AssignCoordinator, AssignCoordinators, MoveCases
from teamdesk.domain.errors import ConflictError
from teamdesk.ui.board.deeds import ORIGIN, Assignment, Move, coordinator_of, move_command

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from teamdesk.domain.phases import EndReason
    from teamdesk.domain.rows.board import CardRow
    from teamdesk.ui.board.deeds import Wall
    from teamdesk.ui.board.ports import Cases
    from teamdesk.ui.surroundings import Surroundings


class ManyDeeds:
    """Dispatches commands on several cases; an undo needs all of them to be as they were left."""

    def __init__(self, cases: Callable[[], Cases], wall: Wall, around: Surroundings) -> None:
        self._cases = cases
        self._wall = wall
        self._around = around
        self._left: dict[UUID, int] = {}

    def move(self, cards: Sequence[CardRow], phase_id: UUID, reason: EndReason | None) -> None:
        """Move those that stand elsewhere, and remember where each came from.

        Raises:
            UserError: a rule refused one of them; none was moved.
        """
        away = [card for card in cards if card.phase_id != phase_id]
        there = [Move(card.case_id, card.phase_id, phase_id, demand=reason) for card in away]
        back = [
            Move(card.case_id, phase_id, card.phase_id, since=card.phase_since) for card in away
        ]
        _ = self._around.texts
        if there:
            self._move(there, [card.version for card in away])
            self._remember(
                _("move of several"), partial(self._again, back), partial(self._again, there)
            )

    def assign(self, cards: Sequence[CardRow], member_id: UUID | None) -> None:
        """Give them all a coordinator, and remember who it was of each.

        Raises:
            UserError: a rule refused one of them; none was changed.
        """
        others = [card for card in cards if coordinator_of(card) != member_id]
        there = [Assignment(card.case_id, coordinator_of(card), member_id) for card in others]
        back = [replace(each, before=each.after, after=each.before) for each in there]
        _ = self._around.texts
        if there:
            self._assign(there, [card.version for card in others])
            self._remember(
                _("change of coordinator for several"),
                partial(self._assign_again, back),
                partial(self._assign_again, there),
            )

    def _remember(self, text: str, back: Callable[[], None], there: Callable[[], None]) -> None:
        self._around.undo.push(text, back, there)

    def _again(self, moves: Sequence[Move]) -> None:
        self._move(moves, [self._version(move) for move in moves])

    def _version(self, move: Move) -> int:
        card = self._wall.card(move.case_id)
        if card is not None and card.phase_id == move.before:
            return card.version
        if card is None and move.case_id in self._left:
            return self._left[move.case_id]
        raise ConflictError(move.case_id)

    def _assign_again(self, assignments: Sequence[Assignment]) -> None:
        versions = []
        for each in assignments:
            card = self._wall.card(each.case_id)
            if card is None or coordinator_of(card) != each.before:
                raise ConflictError(each.case_id)
            versions.append(card.version)
        self._assign(assignments, versions)

    def _move(self, moves: Sequence[Move], versions: Sequence[int]) -> None:
        pairs = list(zip(moves, versions, strict=True))
        command = MoveCases(tuple(move_command(move, version) for move, version in pairs))
        changes = self._cases().move_all(command, ORIGIN)
        for move, version in pairs:
            # A case that ends leaves the wall, so its next version can't be read there.
            self._left[move.case_id] = version + 1
            self._around.undo.own_writes.note(move.case_id, version + 1)
        self._around.bus.publish(changes)

    def _assign(self, assignments: Sequence[Assignment], versions: Sequence[int]) -> None:
        pairs = list(zip(assignments, versions, strict=True))
        command = AssignCoordinators(
            tuple(AssignCoordinator(each.case_id, version, each.after) for each, version in pairs)
        )
        changes = self._cases().assign_all(command, ORIGIN)
        for each, version in pairs:
            self._around.undo.own_writes.note(each.case_id, version + 1)
        self._around.bus.publish(changes)
