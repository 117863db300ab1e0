from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.commands.cases import (
    AssignCoordinator,
    AssignCoordinators,
    MoveCase,
    MoveCases,
)
from teamdesk.domain.errors import ConflictError, EndNeedsReason
from teamdesk.domain.phases import PhaseKind
from teamdesk.services.board import BoardService

if TYPE_CHECKING:
    from tests.helpers.team import SmallTeam


def test_several_cases_move_in_one_change(small_team: SmallTeam) -> None:
    cards = [small_team.refer(name) for name in ("Åse Berg", "Máret Sara")]
    phase_id = small_team.phase(PhaseKind.MAPPING)
    moves = tuple(MoveCase(card.case_id, card.version, phase_id) for card in cards)
    changes = BoardService(small_team.workplace).move_all(MoveCases(moves))
    assert changes.cases == {card.case_id for card in cards}
    assert {small_team.card(card.name).phase_id for card in cards} == {phase_id}


@pytest.mark.parametrize(
    ("kind", "version", "error"),
    [(PhaseKind.MAPPING, 0, ConflictError), (PhaseKind.ENDED, 1, EndNeedsReason)],
)
def test_one_refused_leaves_all_where_they_were(
    small_team: SmallTeam, kind: PhaseKind, version: int, error: type[Exception]
) -> None:
    first, second = small_team.refer("Åse Berg"), small_team.refer("Máret Sara")
    moves = (
        MoveCase(first.case_id, first.version, small_team.phase(PhaseKind.INTENSIVE)),
        MoveCase(second.case_id, version, small_team.phase(kind)),
    )
    with pytest.raises(error):
        BoardService(small_team.workplace).move_all(MoveCases(moves))
    assert small_team.card("Åse Berg").phase_kind is PhaseKind.REFERRED


def test_several_cases_get_their_coordinators(small_team: SmallTeam) -> None:
    cards = [small_team.refer(name) for name in ("Åse Berg", "Máret Sara")]
    given = tuple(AssignCoordinator(card.case_id, card.version, small_team.ola) for card in cards)
    BoardService(small_team.workplace).assign_all(AssignCoordinators(given))
    found = [small_team.card(card.name).coordinator for card in cards]
    assert [member.id for member in found if member] == [small_team.ola] * 2
