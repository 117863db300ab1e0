"""What is done from the board, and what Ctrl+Z does with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.errors import ConflictError
from teamdesk.domain.phases import EndReason, PhaseKind
from tests.helpers.wall import OLA, PHASES, TODAY, case_of

if TYPE_CHECKING:
    from uuid import UUID

    from tests.ui.board.conftest import Board

ANNE_MARIE = case_of("Anne Marie Berg")


def phase(kind: PhaseKind) -> UUID:
    return next(found.id for found in PHASES if found.kind is kind)


def test_move_changes_the_phase_at_once(board: Board) -> None:
    board.view.presenter.move(ANNE_MARIE, phase(PhaseKind.TAPERING))
    card = board.view.presenter.card(ANNE_MARIE)
    assert card is not None
    assert card.phase_kind is PhaseKind.TAPERING


def test_move_undone_goes_back_with_its_weeks(board: Board) -> None:
    before = board.card("Anne Marie Berg")
    board.view.presenter.move(ANNE_MARIE, phase(PhaseKind.TAPERING))
    board.around.undo.undo()
    after = board.card("Anne Marie Berg")
    assert (after.phase_id, after.phase_since) == (before.phase_id, before.phase_since)
    assert after.phase_since != TODAY


def test_move_undone_and_redone_stands_as_moved(board: Board) -> None:
    board.view.presenter.move(ANNE_MARIE, phase(PhaseKind.TAPERING))
    board.around.undo.undo()
    board.around.undo.redo()
    assert board.card("Anne Marie Berg").phase_kind is PhaseKind.TAPERING


def test_end_undone_brings_the_card_back(board: Board) -> None:
    board.view.presenter.move(ANNE_MARIE, phase(PhaseKind.ENDED), EndReason.GOALS_REACHED)
    assert board.view.presenter.card(ANNE_MARIE) is None
    board.around.undo.undo()
    assert board.view.presenter.card(ANNE_MARIE) is not None


def test_two_deeds_are_undone_one_after_the_other(board: Board) -> None:
    before = board.card("Anne Marie Berg")
    board.view.presenter.move(ANNE_MARIE, phase(PhaseKind.TAPERING))
    board.view.presenter.assign(ANNE_MARIE, OLA.id)
    board.around.undo.undo()
    board.around.undo.undo()
    after = board.card("Anne Marie Berg")
    assert (after.phase_id, after.coordinator) == (before.phase_id, before.coordinator)


def test_move_that_someone_has_gone_on_from_is_not_undone(board: Board) -> None:
    board.view.presenter.move(ANNE_MARIE, phase(PhaseKind.TAPERING))
    refused: list[object] = []
    board.around.undo.refused.connect(refused.append)
    board.cases.touch(ANNE_MARIE)
    board.around.undo.undo()
    assert [type(error) for error in refused] == [ConflictError]
    assert board.card("Anne Marie Berg").phase_kind is PhaseKind.TAPERING
    assert not board.around.undo.undo_text


def test_move_of_a_card_that_changed_meanwhile_is_told_and_refreshed(board: Board) -> None:
    board.cases.touch(ANNE_MARIE)
    board.view.presenter.move(ANNE_MARIE, phase(PhaseKind.TAPERING))
    assert [type(error) for error in board.heard.failures] == [ConflictError]
    shown = board.view.presenter.card(ANNE_MARIE)
    assert shown is not None
    assert shown.version == board.card("Anne Marie Berg").version


def test_move_to_the_phase_it_is_in_asks_nothing(board: Board) -> None:
    board.view.presenter.move(ANNE_MARIE, phase(PhaseKind.INTENSIVE))
    assert not board.cases.commands
