"""Which of several teams the window opens: the one that is named, else the one used last."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from teamdesk.bootstrap.application import Application
from teamdesk.bootstrap.foundations import Foundations
from teamdesk.core.config import ConfigFile
from teamdesk.core.options import WindowOptions
from teamdesk.core.paths import UserPaths
from teamdesk.domain.commands.team import AddTeam
from teamdesk.domain.seats import SeatAnswer, SeatWish
from teamdesk.domain.way_of_working import WayName
from teamdesk.services.creating import create_vault, found_on
from teamdesk.services.founding import FoundTeam
from teamdesk.services.opening import open_server
from teamdesk.services.teams import TeamsService
from teamdesk.ui.setup.entrance.opening import OpeningPage
from tests.helpers.clock import FixedClock
from tests.helpers.databases import ENGINES
from tests.helpers.spoken import texts_of
from tests.helpers.vaults import PASSPHRASE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.jobs import JobRunner
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme

    Opening = Callable[[WindowOptions], AbstractContextManager[Application]]

CLOCK = FixedClock(datetime(2026, 11, 23, 8, tzinfo=UTC))
NORTH = FoundTeam("Team Nord", "nb", "Kari Hansen", "nurse")


@pytest.fixture(params=ENGINES)
def place(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A file or a server with Team Nord and Team Sør."""
    if request.param == "sqlite":
        place = str(tmp_path / "nord.teamdesk")
        opened, _recovery = create_vault(tmp_path / "nord.teamdesk", PASSPHRASE, NORTH, CLOCK)
    else:
        engine = request.getfixturevalue("postgres_engine")
        founded = found_on(engine, NORTH, CLOCK)
        url = engine.url.set(drivername="postgresql")
        place = url.render_as_string(hide_password=False)
        # Otherwise the window asks who sits here.
        me = SeatWish(answer=SeatAnswer(founded.member_id, is_only_mine=True))
        opened = open_server(place, CLOCK, seat=me)
    TeamsService(opened.workplace).add(AddTeam("Team Sør", WayName.STANDARD))
    opened.close()
    return place


@pytest.fixture
def window(
    qapp: QApplication, theme: Theme, texts: Texts, runner: JobRunner, qtbot: QtBot, tmp_path: Path
) -> Opening:
    """Starts the program as somebody with these settings does."""
    on = Foundations(qapp, theme, texts, runner, CLOCK, UserPaths.below(tmp_path))

    @contextmanager
    def start(options: WindowOptions) -> Iterator[Application]:
        program = Application(on)
        qtbot.addWidget(program.window)
        program.start(options)
        runner.wait()
        qtbot.waitUntil(lambda: program.team is not None or has_failed(program), timeout=20_000)
        yield program
        program.close_team()
        program.window.close()

    return start


def has_failed(program: Application) -> bool:
    page = program.window.page
    return isinstance(page, OpeningPage) and page.teams is not None


def team_name(program: Application) -> str:
    assert program.team is not None
    return program.team.team_name


def test_window_opens_the_team_that_is_named_and_then_the_one_used_last(
    window: Opening, place: str
) -> None:
    with window(WindowOptions(place, secret=PASSPHRASE)) as first:
        assert team_name(first) == "Team Nord"
    with window(WindowOptions(place, secret=PASSPHRASE, team="sør")) as named:
        assert team_name(named) == "Team Sør"
    with window(WindowOptions(place, secret=PASSPHRASE)) as last:
        assert team_name(last) == "Team Sør"


def test_team_that_one_changes_to_is_the_one_used_last(window: Opening, place: str) -> None:
    with window(WindowOptions(place, secret=PASSPHRASE)) as first:
        assert first.team is not None
        teams = TeamsService(first.team.workplace).teams()
        first.change_team(next(team.id for team in teams if team.name == "Team Sør"))
        assert team_name(first) == "Team Sør"
    with window(WindowOptions(place, secret=PASSPHRASE)) as again:
        assert team_name(again) == "Team Sør"


def test_window_says_which_teams_there_are_where_none_is_called_so(
    window: Opening, place: str
) -> None:
    with window(WindowOptions(place, secret=PASSPHRASE, team="Vest")) as program:
        assert program.team is None
        said = " ".join(texts_of(program.window))
    assert "Ingen team her heter Vest. Det finnes: Team Nord, Team Sør." in said


def test_team_that_is_chosen_where_none_is_called_so_is_opened(
    window: Opening, place: str, qtbot: QtBot
) -> None:
    with window(WindowOptions(place, secret=PASSPHRASE, team="Vest")) as program:
        page = program.window.page
        assert isinstance(page, OpeningPage)
        assert page.teams is not None
        page.teams.buttons[1].click()
        qtbot.waitUntil(lambda: program.team is not None, timeout=20_000)
        assert team_name(program) == "Team Sør"


def test_settings_hold_no_login_of_a_server(window: Opening, place: str, tmp_path: Path) -> None:
    with window(WindowOptions(place, secret=PASSPHRASE)):
        pass
    kept = ConfigFile(UserPaths.below(tmp_path).config).load().config
    (known,) = kept.teams
    assert "@" not in known
