"""Several teams in one database: made, kept apart, and a case that goes between them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import time
from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.commands.actions import AddAction
from teamdesk.domain.commands.cases import AssignCoordinator, MoveCase
from teamdesk.domain.commands.meetings import SaveSeries
from teamdesk.domain.commands.team import AddTeam, SaveWayOfWorking
from teamdesk.domain.commands.transfers import (
    CaseStanding,
    TakeTransferBack,
    TakeTransfersBack,
    TransferCase,
    TransferCases,
)
from teamdesk.domain.errors import ConflictError, HandoverNeedsReceiver, SameTeam
from teamdesk.domain.field_errors import TeamNameTaken, TextMissing
from teamdesk.domain.meetings import ListRule
from teamdesk.domain.phases import PhaseKind
from teamdesk.domain.rows.timeline import TimelineKind
from teamdesk.domain.teams import holds_meetings
from teamdesk.domain.way_of_working import WayName
from teamdesk.services.actions import ActionService
from teamdesk.services.board import BoardService
from teamdesk.services.case.transfers import TransferService
from teamdesk.services.meeting.meetings import MeetingService
from teamdesk.services.meeting.series import SeriesService
from teamdesk.services.members import MemberService
from teamdesk.services.people import PeopleService
from teamdesk.services.teams import TeamsService
from teamdesk.services.way_of_working import WayOfWorkingService

if TYPE_CHECKING:
    from teamdesk.domain.rows.board import CardRow
    from tests.helpers.team import SmallTeam


@dataclass
class TwoTeams:
    """Team Nord with Åse Berg on its board, and Team Sør."""

    north: SmallTeam
    south: SmallTeam
    card: CardRow

    def command(self, reason: str = "Flyttet", version: int = 1) -> TransferCases:
        return TransferCases((self.asked(self.card, reason, version),))

    def back(
        self, command: TransferCases, standing: CaseStanding, version: int
    ) -> TakeTransfersBack:
        (gone,) = command.transfers
        return TakeTransfersBack(
            (TakeTransferBack(gone.case_id, version, gone.transfer_id, standing),)
        )

    def asked(self, card: CardRow, reason: str = "Flyttet", version: int = 1) -> TransferCase:
        return TransferCase(card.case_id, version, self.south.workplace.team_id, reason)


@pytest.fixture
def two(small_team: SmallTeam) -> TwoTeams:
    card = small_team.refer("Åse Berg")
    teams = TeamsService(small_team.workplace)
    teams.add(AddTeam("Team Sør", WayName.STANDARD))
    south = next(team for team in teams.teams() if team.name == "Team Sør")
    there = replace(small_team, workplace=replace(small_team.workplace, team_id=south.id))
    return TwoTeams(small_team, there, card)


def test_whoever_makes_a_team_is_its_first_member(two: TwoTeams) -> None:
    assert [row.name for row in MemberService(two.south.workplace).members()] == ["Kari Hansen"]
    assert len(BoardService(two.south.workplace).board().phases) == 6


def test_team_of_the_same_name_is_refused(two: TwoTeams) -> None:
    with pytest.raises(TeamNameTaken):
        TeamsService(two.north.workplace).add(AddTeam("team sør", WayName.STANDARD))


def test_municipality_without_a_team_has_zones_and_no_meeting(small_team: SmallTeam) -> None:
    teams = TeamsService(small_team.workplace)
    teams.add(AddTeam("Soner", WayName.MANDAL))
    zones = next(team for team in teams.teams() if team.name == "Soner")
    at = replace(small_team.workplace, team_id=zones.id)
    assert MeetingService(at).current() is None
    assert not holds_meetings(zones.settings)
    SeriesService(at).save(SaveSeries("", ListRule.ALL_ACTIVE, at.today, 7, time(9), 30))
    assert all(holds_meetings(team.settings) for team in teams.teams())
    assert zones.settings["zones"][0] == "Sone nord"


def test_other_team_sees_nothing_of_a_case_that_is_not_its_own(two: TwoTeams) -> None:
    at = two.south.workplace
    assert BoardService(at).board().cards == ()
    assert PeopleService(at).people() == ()
    assert ActionService(at).tasks() == ()
    assert TransferService(two.north.workplace).others()[0].id == at.team_id


def test_transferred_case_stands_on_the_other_board_and_not_on_this(two: TwoTeams) -> None:
    board = BoardService(two.north.workplace)
    board.assign(AssignCoordinator(two.card.case_id, two.card.version, two.north.ola))
    TransferService(two.north.workplace).transfer(two.command(version=2))
    assert board.board().cards == ()
    assert PeopleService(two.north.workplace).people() == ()
    there = two.south.card("Åse Berg")
    assert (there.phase_kind, there.coordinator) == (PhaseKind.REFERRED, None)
    assert there.number == two.card.number


def test_transfer_stands_in_the_timeline_with_its_reason(two: TwoTeams) -> None:
    TransferService(two.north.workplace).transfer(two.command("Bor i sør nå"))
    page = PeopleService(two.south.workplace).page(two.card.case_id)
    assert page is not None
    told = [row.text for row in page.timeline if row.kind is TimelineKind.TRANSFER]
    assert told == ["Team Nord → Team Sør · Bor i sør nå"]


def test_open_promises_go_with_the_case_and_keep_their_owner(two: TwoTeams) -> None:
    promise = AddAction("søke TT-kort", two.card.case_id, two.north.ola, None)
    ActionService(two.north.workplace).add(promise)
    TransferService(two.north.workplace).transfer(two.command())
    assert ActionService(two.north.workplace).tasks() == ()
    (task,) = ActionService(two.south.workplace).tasks()
    assert (task.text, task.owner_name) == ("søke TT-kort", "Ola Lien")


def test_number_that_is_taken_there_becomes_the_next_one(two: TwoTeams) -> None:
    two.south.refer("Per Ås")
    TransferService(two.north.workplace).transfer(two.command())
    assert two.south.card("Åse Berg").number == "26-002"


def test_transfer_that_is_taken_back_leaves_the_case_as_it_was(two: TwoTeams) -> None:
    transfers, command = TransferService(two.north.workplace), two.command()
    standing = transfers.standing(two.card.case_id)
    transfers.transfer(command)
    transfers.take_back(two.back(command, standing, version=2))
    assert replace(two.north.card("Åse Berg"), version=1) == two.card
    assert BoardService(two.south.workplace).board().cards == ()


def test_transfer_that_the_other_team_went_on_from_is_not_taken_back(two: TwoTeams) -> None:
    transfers, command = TransferService(two.north.workplace), two.command()
    standing = transfers.standing(two.card.case_id)
    transfers.transfer(command)
    BoardService(two.south.workplace).assign(AssignCoordinator(two.card.case_id, 2, None))
    with pytest.raises(ConflictError):
        transfers.take_back(two.back(command, standing, version=1))


def test_several_cases_are_transferred_and_taken_back_at_once(two: TwoTeams) -> None:
    other = two.north.refer("Per Ås")
    promise = AddAction("søke TT-kort", other.case_id, two.north.ola, None)
    ActionService(two.north.workplace).add(promise)
    transfers, cards = TransferService(two.north.workplace), (two.card, two.north.card("Per Ås"))
    standings = [transfers.standing(card.case_id) for card in cards]
    asked = TransferCases(tuple(two.asked(card, version=card.version) for card in cards))
    transfers.transfer(asked)
    there = [two.south.card(card.name) for card in cards]
    assert [card.version for card in there] == [card.version + 1 for card in cards]
    back = zip(there, asked.transfers, standings, strict=True)
    transfers.take_back(
        TakeTransfersBack(
            tuple(
                TakeTransferBack(card.case_id, card.version, gone.transfer_id, standing)
                for card, gone, standing in back
            )
        )
    )
    assert [replace(two.north.card(card.name), version=card.version) for card in cards] == [*cards]


def test_several_cases_of_which_one_was_changed_all_stay(two: TwoTeams) -> None:
    other = two.north.refer("Per Ås")
    asked = (two.asked(two.card), two.asked(other, version=other.version + 1))
    with pytest.raises(ConflictError):
        TransferService(two.north.workplace).transfer(TransferCases(asked))
    assert len(BoardService(two.north.workplace).board().cards) == 2


def test_transfer_without_a_reason_or_to_the_same_team_is_refused(two: TwoTeams) -> None:
    transfers = TransferService(two.north.workplace)
    with pytest.raises(TextMissing):
        transfers.transfer(two.command(" "))
    here = replace(two.asked(two.card), to_team_id=two.north.workplace.team_id)
    with pytest.raises(SameTeam):
        transfers.transfer(TransferCases((here,)))


def test_transfer_to_a_team_that_would_hand_over_there_waits_for_a_receiver(two: TwoTeams) -> None:
    drop_phase(two.south, PhaseKind.FOLLOW_UP)
    board = BoardService(two.north.workplace)
    closing = two.north.phase(PhaseKind.CLOSING)
    board.move(MoveCase(two.card.case_id, two.card.version, closing))
    TransferService(two.north.workplace).transfer(two.command(version=2))
    assert two.south.card("Åse Berg").phase_kind is PhaseKind.TAPERING
    there = BoardService(two.south.workplace)
    with pytest.raises(HandoverNeedsReceiver):
        there.move(MoveCase(two.card.case_id, 3, two.south.phase(PhaseKind.CLOSING)))


def test_transfer_to_a_team_without_the_phase_comes_in_as_any_other(two: TwoTeams) -> None:
    drop_phase(two.south, PhaseKind.MAPPING)
    mapping = two.north.phase(PhaseKind.MAPPING)
    BoardService(two.north.workplace).move(MoveCase(two.card.case_id, two.card.version, mapping))
    TransferService(two.north.workplace).transfer(two.command(version=2))
    assert two.south.card("Åse Berg").phase_kind is PhaseKind.REFERRED


def drop_phase(team: SmallTeam, kind: PhaseKind) -> None:
    ways = WayOfWorkingService(team.workplace)
    now = ways.now()
    kept = tuple(phase for phase in now.way.phases if phase.kind is not kind)
    ways.save(SaveWayOfWorking(now.version, replace(now.way, phases=kept)))
