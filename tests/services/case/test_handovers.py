"""Handing a case over: what is demanded, what is written, and what an undo leaves."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.commands.actions import SetActionStatus
from teamdesk.domain.commands.cases import Handover, MoveCase
from teamdesk.domain.errors import ConflictError, HandoverNeedsReceiver
from teamdesk.domain.field_errors import DayGone, TextMissing
from teamdesk.domain.meetings import ActionStatus
from teamdesk.domain.phases import PhaseKind
from teamdesk.domain.rows.timeline import TimelineKind
from teamdesk.services.actions import ActionService
from teamdesk.services.board import BoardService
from teamdesk.services.people import PeopleService

if TYPE_CHECKING:
    from teamdesk.domain.rows.people import PersonRows
    from tests.helpers.team import SmallTeam

HOME = Handover("Hjemmetjenesten nord", date(2026, 12, 14), "Se hvordan det går", "Dusjer selv")


def page(small_team: SmallTeam) -> PersonRows:
    found = PeopleService(small_team.workplace).page(small_team.card("Åse Berg").case_id)
    assert found is not None
    return found


@pytest.fixture
def move(small_team: SmallTeam) -> MoveCase:
    card = small_team.refer("Åse Berg")
    return MoveCase(card.case_id, card.version, small_team.phase(PhaseKind.FOLLOW_UP))


def test_handover_without_a_receiver_is_refused(small_team: SmallTeam, move: MoveCase) -> None:
    with pytest.raises(HandoverNeedsReceiver):
        BoardService(small_team.workplace).move(move)
    assert small_team.card("Åse Berg").phase_kind is PhaseKind.REFERRED


@pytest.mark.parametrize(
    ("handover", "error"),
    [
        (replace(HOME, receiver=" "), TextMissing),
        (replace(HOME, check_up_on=date(2026, 11, 1)), DayGone),
    ],
)
def test_handover_that_is_not_whole_changes_nothing(
    small_team: SmallTeam, move: MoveCase, handover: Handover, error: type[Exception]
) -> None:
    with pytest.raises(error):
        BoardService(small_team.workplace).move(replace(move, handover=handover))
    assert small_team.card("Åse Berg").phase_kind is PhaseKind.REFERRED


def test_handover_promises_a_check_up_and_stands_in_the_timeline(
    small_team: SmallTeam, move: MoveCase
) -> None:
    BoardService(small_team.workplace).move(replace(move, handover=HOME))
    shown = page(small_team)
    (promise,) = shown.tasks
    assert (promise.text, promise.due_on) == ("Se hvordan det går", date(2026, 12, 14))
    assert promise.owner is not None
    told = [row.text for row in shown.timeline if row.kind is TimelineKind.HANDOVER]
    assert told == ["Hjemmetjenesten nord"]


def test_handover_taken_back_leaves_nothing_and_can_be_done_again(
    small_team: SmallTeam, move: MoveCase
) -> None:
    board, there = BoardService(small_team.workplace), replace(move, handover=HOME)
    before = small_team.card("Åse Berg").phase_id
    board.move(there)
    back = replace(move, phase_id=before, expected_version=2, taken_back=HOME)
    board.move(back)
    assert (page(small_team).tasks, page(small_team).phase_kind) == ((), PhaseKind.REFERRED)
    board.move(replace(there, expected_version=3))
    assert len(page(small_team).tasks) == 1


def test_handover_that_somebody_has_worked_on_is_not_taken_back(
    small_team: SmallTeam, move: MoveCase
) -> None:
    board = BoardService(small_team.workplace)
    before = small_team.card("Åse Berg").phase_id
    board.move(replace(move, handover=HOME))
    ActionService(small_team.workplace).set_status(
        SetActionStatus(HOME.action_id, 1, ActionStatus.DONE)
    )
    with pytest.raises(ConflictError):
        board.move(replace(move, phase_id=before, expected_version=2, taken_back=HOME))
    assert small_team.card("Åse Berg").phase_kind is PhaseKind.FOLLOW_UP
