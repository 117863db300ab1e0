"""The quiet look at what others have stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QWidget

from teamdesk.bootstrap.elsewhere import LATER_MS, SOON_MS, Elsewhere
from teamdesk.domain.news import everything
from teamdesk.storage.errors import ServerUnreachable
from teamdesk.storage.news_watch import NewsWatch, Told
from teamdesk.ui.jobs import JobRunner

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

OTHERS = Told(1, "another window", {})


class Database:
    """Gives what a test puts into it."""

    def __init__(self) -> None:
        self.told: list[Told] = []
        self.is_away = False
        self.asked = 0

    def __call__(self, after: int | None) -> Sequence[Told]:
        self.asked += 1
        if self.is_away:
            raise ServerUnreachable
        if after is None:
            return [Told(0, "", {})]
        return [one for one in self.told if one.number > after]


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[JobRunner]:
    runner = JobRunner(qapp)
    yield runner
    runner.shutdown()
    runner.deleteLater()


@pytest.fixture
def database() -> Database:
    return Database()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def elsewhere(database: Database, runner: JobRunner, window: QWidget) -> Iterator[Elsewhere]:
    elsewhere = Elsewhere(NewsWatch(database, "mine"), runner, window, window)
    elsewhere.begin()
    elsewhere.look()
    runner.wait()
    yield elsewhere
    elsewhere.stop()


def look(elsewhere: Elsewhere, runner: JobRunner) -> None:
    elsewhere.look()
    runner.wait()


def test_look_tells_what_others_stored_once(
    elsewhere: Elsewhere, runner: JobRunner, database: Database
) -> None:
    heard: list[object] = []
    elsewhere.heard.connect(heard.append)
    database.told.append(OTHERS)
    look(elsewhere, runner)
    look(elsewhere, runner)
    assert heard == [everything()]


def test_database_that_does_not_answer_is_told_once_and_when_it_is_back(
    elsewhere: Elsewhere, runner: JobRunner, database: Database
) -> None:
    contact: list[bool] = []
    heard: list[object] = []
    elsewhere.contact_changed.connect(contact.append)
    elsewhere.heard.connect(heard.append)
    database.is_away = True
    look(elsewhere, runner)
    look(elsewhere, runner)
    assert contact == [False]
    database.is_away = False
    database.told.append(OTHERS)
    look(elsewhere, runner)
    assert contact == [False, True]
    assert heard == [everything()]


def test_look_that_is_stopped_comes_to_nothing(
    elsewhere: Elsewhere, runner: JobRunner, database: Database
) -> None:
    heard: list[object] = []
    elsewhere.heard.connect(heard.append)
    database.told.append(OTHERS)
    elsewhere.look()
    elsewhere.stop()
    runner.wait()
    elsewhere.look()
    runner.wait()
    assert heard == []
    assert database.asked == 2


def test_second_look_waits_for_the_first(
    elsewhere: Elsewhere, runner: JobRunner, database: Database
) -> None:
    before = database.asked
    elsewhere.look()
    elsewhere.look()
    runner.wait()
    assert database.asked == before + 1


def test_look_comes_sooner_while_somebody_sees_the_window(
    qtbot: QtBot, elsewhere: Elsewhere, window: QWidget
) -> None:
    assert elsewhere.wait_ms == LATER_MS
    window.show()
    qtbot.waitUntil(lambda: elsewhere.wait_ms == SOON_MS)


def test_practice_team_has_nobody_elsewhere(runner: JobRunner, window: QWidget) -> None:
    alone = Elsewhere(None, runner, window, window)
    alone.begin()
    alone.look()
    assert runner.running == 0


def test_whoever_comes_back_to_the_window_is_told_at_once(
    qtbot: QtBot, elsewhere: Elsewhere, window: QWidget, database: Database
) -> None:
    before = database.asked
    window.show()
    qtbot.waitUntil(lambda: database.asked > before)
