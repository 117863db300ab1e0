"""The window opens at the promises, at what its member chose, or at the meeting that goes on."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from teamdesk.bootstrap.first_place import FirstPlace
from teamdesk.bootstrap.team_window import TeamWindow
from teamdesk.core.kept_views import KeptViews
from teamdesk.domain.commands.actions import AddAction
from teamdesk.domain.commands.meetings import StartMeeting
from teamdesk.services.actions import ActionService
from teamdesk.services.board import BoardService
from teamdesk.services.meeting.meetings import MeetingService
from teamdesk.services.opening import OpenedTeam
from teamdesk.storage.gate import Gate
from teamdesk.ui.navigation import Place
from teamdesk.ui.tasks.view import TasksView
from tests.helpers.team import found_small_team

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot
    from sqlalchemy import Engine

    from teamdesk.ui.surroundings import Surroundings
    from tests.helpers.team import SmallTeam


@pytest.fixture
def team(sqlite_engine: Engine) -> SmallTeam:
    """A team with one case and one promise of Kari's."""
    team = found_small_team(sqlite_engine)
    card = team.refer("Åse Berg")
    ActionService(team.workplace).add(AddAction("ringe", card.case_id, team.kari, None))
    return team


@contextmanager
def opened(
    team: SmallTeam, around: Surroundings, qtbot: QtBot, folder: Path
) -> Iterator[TeamWindow]:
    at = team.workplace
    gate = Gate(lambda: team.engine, team.kari, at.clock)
    looked = OpenedTeam(at, BoardService(at).first_look(), lambda: None, gate, None)
    window = TeamWindow(looked, around.theme, around.texts, around.jobs)
    qtbot.addWidget(window.desk)
    window.use_views(KeptViews(folder))
    window.start()
    yield window
    around.jobs.wait()
    window.leave()


def test_team_opens_at_the_promises(
    qtbot: QtBot, around: Surroundings, team: SmallTeam, tmp_path: Path
) -> None:
    with opened(team, around, qtbot, tmp_path) as window:
        assert window.navigator.current is not None
        assert window.navigator.current.place is Place.TASKS
        page = window.desk.host.page(Place.TASKS)
        assert isinstance(page, TasksView)
        window.desk.show()
        assert page.model.rowCount() > 0


def test_team_opens_at_the_place_that_was_chosen(
    qtbot: QtBot, around: Surroundings, team: SmallTeam, tmp_path: Path
) -> None:
    at = team.workplace
    view = KeptViews(tmp_path).of(f"first/{at.team_id}/{at.member_id}")
    FirstPlace(view).choose(Place.BOARD)
    with opened(team, around, qtbot, tmp_path) as window:
        assert window.navigator.current is not None
        assert window.navigator.current.place is Place.BOARD


def test_team_opens_at_the_meeting_that_goes_on(
    qtbot: QtBot, around: Surroundings, team: SmallTeam, tmp_path: Path
) -> None:
    service = MeetingService(team.workplace)
    planned = service.current()
    assert planned is not None
    service.start(StartMeeting(planned.id, planned.version))
    with opened(team, around, qtbot, tmp_path) as window:
        assert window.navigator.current is not None
        assert window.navigator.current.place is Place.MEETING
