"""Nothing that the team has not chosen to show is anywhere on the wall, in any place or tab."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from teamdesk.bootstrap.team_window import TeamWindow
from teamdesk.core.clock import SystemClock
from teamdesk.services.opening import open_practice
from teamdesk.ui.navigation import Place
from teamdesk.ui.shell.window import MainWindow
from teamdesk.ui.theme.tokens import ThemeName
from teamdesk.ui.widgets.labels import Label
from tests.helpers.on_wall import Secrets, secrets_of, walk, windows_texts
from tests.helpers.spoken import PaintedTexts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from teamdesk.ui.jobs import JobRunner
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme


@pytest.fixture
def team(qtbot: QtBot, theme: Theme, texts: Texts, runner: JobRunner) -> Iterator[TeamWindow]:
    """The practice team, projected in the one window there is."""
    opened = TeamWindow(open_practice(SystemClock()), theme, texts, runner)
    window = MainWindow(theme)
    qtbot.addWidget(window)
    window.show_page(opened.desk)
    window.set_team(opened.team_name)
    window.resize(1366, 768)
    opened.desk.start(Place.BOARD)
    window.show()
    theme.use(ThemeName.PROJECTOR)
    yield opened
    runner.wait()
    opened.close()
    window.hide()


@pytest.fixture
def secrets(team: TeamWindow) -> Secrets:
    return secrets_of(team)


def test_wall_tells_nothing_private_anywhere(team: TeamWindow, secrets: Secrets) -> None:
    leaks = {where: found for where in walk(team) if (found := secrets.found_in(windows_texts()))}

    assert not leaks


def test_wall_paints_nothing_private_anywhere(
    team: TeamWindow, secrets: Secrets, monkeypatch: pytest.MonkeyPatch
) -> None:
    leaks = {}
    for where in walk(team, every=6):
        with monkeypatch.context() as patch:
            painted = PaintedTexts(patch)
            team.desk.window().grab()
        if found := secrets.found_in([*painted.texts, " ".join(painted.texts)]):
            leaks[where] = found

    assert not leaks


def test_walk_finds_a_name_that_is_planted(team: TeamWindow, secrets: Secrets) -> None:
    # A test of what is not there has to be able to find it.
    team.desk.status.layout().addWidget(Label(text="Bestilt til Anne Marie Berg"))
    QApplication.processEvents()
    assert "anne marie berg" in secrets.found_in(windows_texts())


@pytest.mark.parametrize("where", [Place.BOARD, Place.MEETING, Place.TASKS, Place.PEOPLE])
def test_desk_shows_the_names_that_the_wall_hides(
    team: TeamWindow, secrets: Secrets, theme: Theme, where: Place
) -> None:
    team.navigator.open(where)
    theme.use(ThemeName.LIGHT)
    QApplication.processEvents()
    assert secrets.found_in(windows_texts())
