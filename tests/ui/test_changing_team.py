"""Going from team to team in one window leaves nothing behind, and never ends the program."""

from __future__ import annotations

from dataclasses import replace
from itertools import cycle, islice
from typing import TYPE_CHECKING

import pytest

from teamdesk.bootstrap.application import Application
from teamdesk.bootstrap.foundations import Foundations
from teamdesk.core.clock import SystemClock
from teamdesk.core.options import WindowOptions
from teamdesk.core.paths import UserPaths
from teamdesk.domain.changes import ChangeSet
from teamdesk.domain.commands.team import AddTeam
from teamdesk.domain.way_of_working import WayName
from teamdesk.services.teams import TeamsService
from teamdesk.ui.navigation import Place
from teamdesk.ui.widgets.buttons import Button
from tests.helpers.spoken import texts_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from teamdesk.bootstrap.team_window import TeamWindow
    from teamdesk.ui.jobs import JobRunner
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme

PLACES = [place for place in Place if place is not Place.PERSON]
TIMES = 30


@pytest.fixture
def program(
    qapp: QApplication, theme: Theme, texts: Texts, runner: JobRunner, qtbot: QtBot, tmp_path: Path
) -> Iterator[Application]:
    """The practice, at Team Nord, with Team Fjell beside it."""
    on = Foundations(qapp, theme, texts, runner, SystemClock(), UserPaths.below(tmp_path))
    program = Application(on)
    qtbot.addWidget(program.window)
    program.start(WindowOptions(is_practice=True, team="Team Nord"))
    qtbot.waitUntil(lambda: program.team is not None, timeout=20_000)
    yield program
    program.close_team()
    program.window.close()


def shown(program: Application) -> TeamWindow:
    assert program.team is not None
    return program.team


def change(program: Application, qtbot: QtBot) -> str:
    """Ask for the other team as its line in the palette does; returns whose board stands then."""
    left, other = shown(program), shown(program)._teams.others[0]
    with qtbot.waitSignal(left.destroyed):
        left.team_requested.emit(other.id)
    return shown(program).team_name


def test_team_changed_thirty_times_with_places_open_leaves_no_widget_behind(
    program: Application, qapp: QApplication, qtbot: QtBot
) -> None:
    change(program, qtbot)
    change(program, qtbot)
    before = len(qapp.allWidgets())
    names = []
    for place in islice(cycle(PLACES), TIMES):
        shown(program).navigator.open(place)
        names.append(change(program, qtbot))
    assert names == ["Team Fjell", "Team Nord"] * (TIMES // 2)
    assert len(qapp.allWidgets()) <= before


def test_team_left_while_its_services_load_begins_nothing_more(
    program: Application, runner: JobRunner, qtbot: QtBot
) -> None:
    left = shown(program)
    left._load_services()
    change(program, qtbot)
    assert left.wall is None


def test_team_closed_while_its_services_load_leaves_no_job_behind(
    program: Application, runner: JobRunner
) -> None:
    team = shown(program)
    team._opened = replace(team._opened, later=lambda: ChangeSet({}))
    team._load_services()
    program.close_team()
    assert runner.running == 0


def test_zones_are_offered_no_meeting_and_told_why(program: Application, qtbot: QtBot) -> None:
    TeamsService(shown(program).workplace).add(AddTeam("Soner", WayName.MANDAL))
    teams = TeamsService(shown(program).workplace).teams()
    program.change_team(next(team.id for team in teams if team.name == "Soner"))
    zones = shown(program)
    buttons = [each for each in zones.desk.findChildren(Button) if each.isVisible()]
    assert "Start møtet" not in [button.accessibleName() for button in buttons]
    zones.navigator.open(Place.MEETING)
    assert any("holder ingen møter" in said for said in texts_of(zones.desk.messages))
