"""«Oppgaver» on invented promises, in a window's surroundings without a window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from teamdesk.ui.bus import ChangeBus
from teamdesk.ui.navigation import Navigator
from teamdesk.ui.surroundings import Surroundings
from teamdesk.ui.tasks.groups import Scope
from teamdesk.ui.tasks.ports import TaskServices
from teamdesk.ui.tasks.view import TasksView
from teamdesk.ui.undo import UndoStack
from tests.helpers.notices import HeardNotices
from tests.helpers.promises import FakePromises
from tests.helpers.task_papers import FakePapers
from tests.helpers.wall import CLOCK, KARI, FakeCases, known_id

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.domain.rows.tasks import TaskRow
    from teamdesk.ui.jobs import JobRunner
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme


@dataclass
class Tasks:
    """The place and everything it was given."""

    view: TasksView
    promises: FakePromises
    around: Surroundings
    heard: HeardNotices
    papers: FakePapers

    def row(self, text: str) -> TaskRow:
        """One that was there from the beginning, else one that was written since."""
        rows = self.promises.rows
        known = rows.get(known_id(text))
        return known or next(row for row in rows.values() if row.text == text)

    def choose(self, text: str) -> None:
        assert self.view.list.choose(known_id(text))
        self.view.take_focus()


@pytest.fixture
def tasks(qtbot: QtBot, theme: Theme, texts: Texts, runner: JobRunner) -> Tasks:
    heard, promises, papers = HeardNotices(), FakePromises(), FakePapers()
    around = Surroundings(texts, theme, ChangeBus(), runner, UndoStack(), Navigator(), heard, CLOCK)
    view = TasksView(
        around, TaskServices(lambda: promises, FakeCases, papers.tools, papers.calendar, KARI.id)
    )
    qtbot.addWidget(view)
    view.resize(1190, 684)
    view.show()
    view.presenter.choose(scope=Scope.TEAM)
    return Tasks(view, promises, around, heard, papers)
