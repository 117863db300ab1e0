"""The window says the new day, and counts from it, without being touched."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from teamdesk.bootstrap.application import Application
from teamdesk.bootstrap.foundations import Foundations
from teamdesk.bootstrap.midnight import Midnight
from teamdesk.core.clock import SystemClock
from teamdesk.core.options import WindowOptions
from teamdesk.core.paths import UserPaths
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


@pytest.fixture
def team(
    qapp: QApplication, theme: Theme, texts: Texts, runner: JobRunner, qtbot: QtBot, tmp_path: Path
) -> Iterator[TeamWindow]:
    on = Foundations(qapp, theme, texts, runner, SystemClock(), UserPaths.below(tmp_path))
    program = Application(on)
    qtbot.addWidget(program.window)
    program.start(WindowOptions(is_practice=True))
    qtbot.waitUntil(lambda: program.team is not None, timeout=20_000)
    assert program.team is not None
    yield program.team
    program.close_team()
    program.window.close()


def test_window_over_midnight_says_the_new_day_and_that_nothing_was_saved(
    team: TeamWindow, texts: Texts
) -> None:
    asked = []
    team.around.bus.changed.connect(asked.append)
    watch = team.findChild(Midnight)
    assert isinstance(watch, Midnight)
    tomorrow = SystemClock().today() + timedelta(days=1)
    watch.passed.emit(tomorrow)
    said = " ".join(texts_of(team.desk.status))
    assert texts.formats.weekday_long(tomorrow) in said
    assert "lagret" not in said
    assert len(asked) == 1
