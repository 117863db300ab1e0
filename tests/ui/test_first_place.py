"""The window opens at the place that its member has chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.bootstrap.first_place import FirstPlace
from teamdesk.bootstrap.team_window import TeamWindow
from teamdesk.core.kept_views import KeptViews
from teamdesk.services.board import BoardService
from teamdesk.services.opening import OpenedTeam
from teamdesk.storage.gate import Gate
from teamdesk.ui.navigation import Place
from teamdesk.ui.tasks.view import TasksView
from tests.helpers.team import found_small_team

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot
    from sqlalchemy import Engine

    from teamdesk.ui.surroundings import Surroundings


def test_team_opens_at_the_place_that_was_chosen(
    qtbot: QtBot, around: Surroundings, sqlite_engine: Engine, tmp_path: Path
) -> None:
    small_team = found_small_team(sqlite_engine)
    at, views = small_team.workplace, KeptViews(tmp_path)
    FirstPlace(views.of(f"first/{at.team_id}/{at.member_id}")).choose(Place.TASKS)
    gate = Gate(lambda: small_team.engine, small_team.kari, at.clock)
    team = OpenedTeam(at, BoardService(at).first_look(), lambda: None, gate, None)
    window = TeamWindow(team, around.theme, around.texts, around.jobs)
    qtbot.addWidget(window.desk)
    window.use_views(views)
    window.start()
    assert window.navigator.current is not None
    assert window.navigator.current.place is Place.TASKS
    assert isinstance(window.desk.host.page(Place.TASKS), TasksView)
    around.jobs.wait()
    window.leave()
