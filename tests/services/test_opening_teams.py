"""A file with several teams: which one is opened, and how one goes to another."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from teamdesk.core.clock import FixedClock
from teamdesk.domain.commands.team import AddTeam
from teamdesk.domain.way_of_working import WayName
from teamdesk.services.members import MemberService
from teamdesk.services.opening import at_team, open_practice
from teamdesk.services.teams import TeamsService

if TYPE_CHECKING:
    from collections.abc import Iterator

    from teamdesk.services.opening import OpenedTeam


@pytest.fixture
def opened() -> Iterator[OpenedTeam]:
    opened = open_practice(FixedClock(datetime(2026, 11, 23, 8, tzinfo=UTC)))
    TeamsService(opened.workplace).add(AddTeam("Team Sør", WayName.STANDARD))
    yield opened
    opened.close()


def test_other_team_is_opened_as_the_member_one_is_there(opened: OpenedTeam) -> None:
    teams = TeamsService(opened.workplace).teams()
    south = next(team for team in teams if team.name == "Team Sør")
    there = at_team(opened, south.id)
    (me,) = MemberService(there.workplace).members()
    assert (there.workplace.team_id, there.workplace.member_id) == (south.id, me.id)
    assert there.first_look.board.cards == ()
    assert {team.name for team in there.first_look.teams} == {"Team Nord", "Team Sør"}


def test_way_back_leads_to_the_board_that_was_left(opened: OpenedTeam) -> None:
    south = next(team for team in TeamsService(opened.workplace).teams() if team.name == "Team Sør")
    back = at_team(at_team(opened, south.id), opened.workplace.team_id)
    assert back.workplace.member_id == opened.workplace.member_id
    assert len(back.first_look.board.cards) == len(opened.first_look.board.cards)
