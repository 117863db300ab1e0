"""No screen asks the database once a row: thirty rows of everything need what three need."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from teamdesk.bootstrap.foot_counts import FootCounts
from teamdesk.bootstrap.team_window import TeamWindow
from teamdesk.services.board import BoardService
from teamdesk.services.opening import OpenedTeam
from teamdesk.storage.engine import open_engine
from teamdesk.storage.gate import Gate
from teamdesk.ui.navigation import RAIL, Place
from teamdesk.ui.person.tab_bar import TabKey
from teamdesk.ui.person.view import PersonView
from teamdesk.ui.setup.sections import SetupPart
from teamdesk.ui.setup.settings_view import SetupView
from teamdesk.ui.shell.window import MainWindow
from tests.helpers.counting import counted_statements
from tests.helpers.many_rows import ManyRows
from tests.helpers.on_wall import begin_meeting, turn
from tests.helpers.team import SmallTeam, found_small_team

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot
    from sqlalchemy import Engine

    from teamdesk.ui.jobs import JobRunner
    from teamdesk.ui.surroundings import Surroundings

FEW, MANY = 3, 30
# Screens that are known to ask: a walk that misses one would find nothing.
WITH_ROWS = (
    "tasks",
    "people",
    "documents",
    "setup, members",
    "person",
    "person, week",
    "read-back",
)


@pytest.fixture
def engines(migrated_file: Path, data_key: bytes, tmp_path: Path) -> Iterator[list[Engine]]:
    """Two empty databases."""
    made = []
    for name in ("few", "many"):
        path = tmp_path / f"{name}.teamdesk"
        shutil.copy(migrated_file, path)
        made.append(open_engine(path, data_key))
    yield made
    for engine in made:
        engine.dispose()


def filled(engine: Engine, count: int) -> SmallTeam:
    """A team with ``count`` cases, the first of which has ``count`` rows of everything."""
    team = found_small_team(engine)
    cards = [team.refer(f"Person{number} Etternavn") for number in range(count)]
    with team.workplace.writing() as work:
        rows = ManyRows(team, work)
        for place, card in enumerate(cards):
            rows.of_case(card.case_id, card.person_id, count if place == 0 else 1)
        rows.of_team([card.case_id for card in cards], cards[0].person_id)
        work.commit()
    return team


def opened(team: SmallTeam) -> OpenedTeam:
    """The team as the program opens it."""
    at = team.workplace
    look = BoardService(at).first_look()
    me = next(member for member in look.members if member.id == team.kari)
    gate = Gate(lambda: team.engine, team.kari, at.clock)
    return OpenedTeam(at, look, lambda: None, gate, me)


def screens(team: TeamWindow, small: SmallTeam) -> Iterator[str]:
    """Open every place and every tab of the first person, then the meeting; say where one is."""
    for place in RAIL:
        team.navigator.open(place)
        QApplication.processEvents()
        yield place.value
        yield from turn(team, place)
    for part in SetupPart:
        setup = team.desk.host.page(Place.SETUP)
        assert isinstance(setup, SetupView)
        setup.open_part(part)
        yield f"setup, {part.value}"
    yield from person_screens(team, small)
    view = begin_meeting(team)
    yield "meeting begun"
    view.show_readback()
    yield "read-back"


def person_screens(team: TeamWindow, small: SmallTeam) -> Iterator[str]:
    """Open the first person, and every tab of the page."""
    team.navigator.open(Place.PERSON, small.card("Person0 Etternavn").person_id)
    page = team.desk.host.page(Place.PERSON)
    assert isinstance(page, PersonView)
    yield "person"
    for tab in TabKey:
        page.open_tab(tab)
        yield f"person, {tab.value}"


def count_at_once(window: TeamWindow) -> None:
    """Let what is counted at the foot belong to the screen that changed it, not to the next one."""
    window.findChildren(FootCounts)[0]._soon.setInterval(0)


def asked(team: SmallTeam, window: TeamWindow, jobs: JobRunner) -> dict[str, int]:
    """How many statements each screen sends, by where one is; its jobs are its own."""
    counts: dict[str, int] = {}
    with counted_statements(team.engine) as sent:
        for where in screens(window, team):
            assert where not in counts
            jobs.wait()
            QApplication.processEvents()
            counts[where] = len(sent)
            sent.clear()
    return counts


def test_no_screen_asks_once_a_row(
    qtbot: QtBot, around: Surroundings, engines: list[Engine]
) -> None:
    found = []
    for engine, count in zip(engines, (FEW, MANY), strict=True):
        team = filled(engine, count)
        window = TeamWindow(opened(team), around.theme, around.texts, around.jobs)
        count_at_once(window)
        shown = MainWindow(around.theme)
        qtbot.addWidget(shown)
        shown.show_page(window.desk)
        window.desk.start(Place.BOARD)
        shown.show()
        found.append(asked(team, window, around.jobs))
        around.jobs.wait()
        window.leave().close()
        shown.hide()
    few, many = found
    assert {where: (few[where], many[where]) for where in few if few[where] != many[where]} == {}
    assert min(few[where] for where in WITH_ROWS) > 0
