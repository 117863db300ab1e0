"""A file with several teams: which one is opened, and how one goes to another."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING
from unittest.mock import Mock

import pytest

from teamdesk.domain.commands.actions import AddAction
from teamdesk.domain.commands.meetings import StartMeeting
from teamdesk.domain.commands.team import AddTeam
from teamdesk.domain.teams import NoSuchTeam, TeamWish
from teamdesk.domain.way_of_working import WayName
from teamdesk.services.actions import ActionService
from teamdesk.services.creating import create_vault, found_on
from teamdesk.services.founding import FoundTeam
from teamdesk.services.meeting.meetings import MeetingService
from teamdesk.services.members import MemberService
from teamdesk.services.opening import at_team, at_wish, open_practice, open_server, open_vault
from teamdesk.services.teams import TeamsService
from tests.helpers.clock import FixedClock
from tests.helpers.databases import ENGINES
from tests.helpers.vaults import PASSPHRASE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

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


def test_wish_that_no_team_fits_closes_what_was_opened(opened: OpenedTeam) -> None:
    with pytest.raises(NoSuchTeam):
        at_wish(replace(opened, close=(closed := Mock())), TeamWish("Vest"))
    closed.assert_called_once_with()


@pytest.fixture(params=ENGINES)
def south(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[TeamWish], OpenedTeam]:
    """Opens a database with Team Nord and Team Sør, on either engine."""
    clock = FixedClock(datetime(2026, 11, 23, 8, tzinfo=UTC))
    north = FoundTeam("Team Nord", "nb", "Kari Hansen", "nurse")
    if request.param == "sqlite":
        path = tmp_path / "nord.teamdesk"
        first, _recovery = create_vault(path, PASSPHRASE, north, clock)
        opening = partial(open_vault, path, PASSPHRASE, clock)
    else:
        engine = request.getfixturevalue("postgres_engine")
        found_on(engine, north, clock)
        url = engine.url.set(drivername="postgresql").render_as_string(hide_password=False)
        opening = partial(open_server, url, clock)
        first = opening()
    TeamsService(first.workplace).add(AddTeam("Team Sør", WayName.STANDARD))
    first.close()
    return opening


def test_team_that_was_used_last_is_opened_again(
    south: Callable[[TeamWish], OpenedTeam],
) -> None:
    at_first = south(TeamWish("sør"))
    at_first.close()
    again = south(TeamWish(last=at_first.workplace.team_id))
    again.close()
    assert again.first_look.team.name == "Team Sør"
    assert again.workplace.team_id == at_first.workplace.team_id


def test_name_that_was_said_comes_before_the_team_used_last(
    south: Callable[[TeamWish], OpenedTeam],
) -> None:
    opened = south(TeamWish("sør"))
    opened.close()
    north = south(TeamWish("nord", last=opened.workplace.team_id))
    north.close()
    assert north.first_look.team.name == "Team Nord"


def test_meeting_that_was_left_running_is_seen_as_the_team_opens(
    south: Callable[[TeamWish], OpenedTeam],
) -> None:
    opened = south(TeamWish("nord"))
    assert not opened.first_look.is_meeting
    meetings = MeetingService(opened.workplace)
    planned = meetings.current()
    assert planned is not None
    meetings.start(StartMeeting(planned.id, planned.version))
    opened.close()
    again = south(TeamWish("nord"))
    again.close()
    beside = south(TeamWish("sør"))
    beside.close()
    assert (again.first_look.is_meeting, beside.first_look.is_meeting) == (True, False)


def test_first_tasks_are_there_as_the_team_opens(
    south: Callable[[TeamWish], OpenedTeam],
) -> None:
    opened = south(TeamWish("nord"))
    at = opened.workplace
    ActionService(at).add(AddAction("ringe fastlegen", None, None, at.today))
    opened.close()
    again = south(TeamWish("nord"))
    assert again.first_tasks is not None
    listed = again.first_tasks()
    again.close()
    assert [task.text for task in listed] == ["ringe fastlegen"]
