from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import event

from teamdesk.domain.changes import Entity
from teamdesk.domain.commands.cases import AssignCoordinator, MoveCase, NewReferral, SetNeedLevel
from teamdesk.domain.commands.goals import AddGoal, GoalWords, SetGoalStatus
from teamdesk.domain.errors import ConflictError, EndNeedsReason, PersonIsActive
from teamdesk.domain.goals import GoalStatus
from teamdesk.domain.phases import EndReason, EntryRoute, PhaseKind
from teamdesk.domain.pressing import PressingKind
from teamdesk.domain.rows.timeline import TimelineKind
from teamdesk.services.board import BoardService
from teamdesk.services.case.goals import GoalService
from teamdesk.services.case.referrals import ReferralService
from teamdesk.services.people import PeopleService

if TYPE_CHECKING:
    from tests.helpers.team import SmallTeam


def test_board_of_a_new_team_has_six_columns_and_no_card(small_team: SmallTeam) -> None:
    board = BoardService(small_team.workplace).board()
    assert [phase.kind for phase in board.phases] == list(PhaseKind)[:-1]
    assert board.cards == ()


def test_referral_gets_the_first_number_of_the_year(small_team: SmallTeam) -> None:
    assert [small_team.refer(name).number for name in ("Åse Berg", "Máret Sara")] == [
        "26-001",
        "26-002",
    ]


def test_referral_waits_for_its_first_contact(small_team: SmallTeam) -> None:
    card = small_team.refer("Åse Berg")
    assert [pressing.kind for pressing in card.pressing] == [PressingKind.FIRST_CONTACT_DUE]


def test_move_tells_the_case_that_changed(small_team: SmallTeam) -> None:
    card = small_team.refer("Åse Berg")
    command = MoveCase(card.case_id, card.version, small_team.phase(PhaseKind.INTENSIVE))
    changes = BoardService(small_team.workplace).move(command, origin="board")
    assert changes.cases == {card.case_id}
    assert changes.touches(Entity.CASE)
    assert (changes.origin, small_team.card("Åse Berg").phase_kind) == (
        "board",
        PhaseKind.INTENSIVE,
    )


def test_move_with_a_version_seen_earlier_is_refused(small_team: SmallTeam) -> None:
    card = small_team.refer("Åse Berg")
    service = BoardService(small_team.workplace)
    service.assign(AssignCoordinator(card.case_id, card.version, small_team.kari))
    with pytest.raises(ConflictError):
        service.move(MoveCase(card.case_id, card.version, small_team.phase(PhaseKind.INTENSIVE)))
    assert small_team.card("Åse Berg").phase_kind is PhaseKind.REFERRED


def test_move_taken_back_counts_weeks_from_where_they_began(small_team: SmallTeam) -> None:
    card = small_team.refer("Åse Berg")
    service = BoardService(small_team.workplace)
    service.move(MoveCase(card.case_id, card.version, small_team.phase(PhaseKind.MAPPING)))
    moved = small_team.card("Åse Berg")
    began = date(2026, 10, 5)
    service.move(MoveCase(card.case_id, moved.version, card.phase_id, since=began))
    assert small_team.card("Åse Berg").phase_since == began


def test_move_taken_back_was_never_there(small_team: SmallTeam) -> None:
    card = small_team.refer("Åse Berg")
    service, people = BoardService(small_team.workplace), PeopleService(small_team.workplace)
    service.move(MoveCase(card.case_id, card.version, small_team.phase(PhaseKind.MAPPING)))
    moved = small_team.card("Åse Berg")
    told = [row.kind for row in people.timeline(card.case_id, 0)]
    assert TimelineKind.PHASE in told

    back = MoveCase(card.case_id, moved.version, card.phase_id, since=card.phase_since)
    service.move(back)

    assert TimelineKind.PHASE not in [row.kind for row in people.timeline(card.case_id, 0)]


def test_end_taken_back_is_one_version(small_team: SmallTeam) -> None:
    card = small_team.refer("Åse Berg")
    service = BoardService(small_team.workplace)
    end = small_team.phase(PhaseKind.ENDED)
    service.move(MoveCase(card.case_id, card.version, end, EndReason.MOVED))
    since = card.phase_since
    service.move(MoveCase(card.case_id, card.version + 1, card.phase_id, since=since))
    assert small_team.card("Åse Berg").version == card.version + 2


def test_board_tells_the_phase_that_cases_leave_by(small_team: SmallTeam) -> None:
    end = BoardService(small_team.workplace).board().end
    assert end is not None
    assert end.id == small_team.phase(PhaseKind.ENDED)


def test_end_without_reason_is_refused_and_changes_nothing(small_team: SmallTeam) -> None:
    card = small_team.refer("Åse Berg")
    with pytest.raises(EndNeedsReason):
        BoardService(small_team.workplace).move(
            MoveCase(card.case_id, card.version, small_team.phase(PhaseKind.ENDED))
        )
    assert small_team.card("Åse Berg").version == card.version


def test_end_with_reason_leaves_the_board(small_team: SmallTeam) -> None:
    card = small_team.refer("Åse Berg")
    service = BoardService(small_team.workplace)
    ended = small_team.phase(PhaseKind.ENDED)
    service.move(MoveCase(card.case_id, card.version, ended, EndReason.MOVED))
    assert service.board().cards == ()


def test_level_two_without_an_offer_of_a_plan_presses(small_team: SmallTeam) -> None:
    card = small_team.refer("Åse Berg")
    service = BoardService(small_team.workplace)
    service.set_need_level(SetNeedLevel(card.case_id, card.version, 2))
    moved = small_team.card("Åse Berg")
    service.move(MoveCase(card.case_id, moved.version, small_team.phase(PhaseKind.MAPPING)))
    pressing = {found.kind for found in small_team.card("Åse Berg").pressing}
    assert {PressingKind.PLAN_OFFER_MISSING, PressingKind.CONSENT_MISSING} <= pressing


def test_goal_that_is_stuck_is_the_most_urgent(small_team: SmallTeam) -> None:
    card = small_team.refer("Åse Berg")
    goals = GoalService(small_team.workplace)
    goals.add(AddGoal(card.case_id, GoalWords("Gå i trapp")))
    goal = small_team.card("Åse Berg").goals[0]
    goals.set_status(SetGoalStatus(goal.id, goal.version, GoalStatus.STUCK))
    assert small_team.card("Åse Berg").pressing[0].kind is PressingKind.GOAL_STUCK


def test_board_cards_are_one_statement_however_many(small_team: SmallTeam) -> None:
    for number in range(5):
        small_team.refer(f"Person {number}")
    statements: list[str] = []
    event.listen(
        small_team.engine,
        "before_cursor_execute",
        lambda *args: statements.append(args[2]),
    )
    BoardService(small_team.workplace).board()
    # The other one asks what is closed to whoever looks.
    assert len([text for text in statements if "case_file" in text]) == 2
    assert len(statements) <= 6


def test_same_birth_number_twice_is_refused(small_team: SmallTeam) -> None:
    service = ReferralService(small_team.workplace)
    command = NewReferral(
        "Åse Berg", None, "16854110865", EntryRoute.HOSPITAL, "", date(2026, 11, 20), ""
    )
    service.refer(command)
    with pytest.raises(PersonIsActive):
        service.refer(replace(command, identity_number="168541 10865"))
