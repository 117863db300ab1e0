"""A meeting that runs, with real services on an encrypted file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from teamdesk.bootstrap.meeting_desk import meeting_desk
from teamdesk.domain.commands.goals import AddGoal, GoalWords
from teamdesk.services.case.goals import GoalService
from teamdesk.ui.exporting import ExportTools
from teamdesk.ui.folder_choice import FolderMemory
from teamdesk.ui.meeting.presenter import MeetingPresenter
from teamdesk.ui.meeting.view import MeetingView
from tests.helpers.handed_out import document_service
from tests.helpers.notices import HeardNotices
from tests.helpers.ready_folder import ReadyFolder

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from teamdesk.ui.meeting.desk import MeetingDesk
    from teamdesk.ui.surroundings import Surroundings
    from tests.helpers.team import SmallTeam


@dataclass(frozen=True, slots=True)
class Room:
    """The meeting as somebody sits in it."""

    team: SmallTeam
    desk: MeetingDesk
    around: Surroundings
    presenter: MeetingPresenter
    view: MeetingView

    @property
    def heard(self) -> HeardNotices:
        """What the window said."""
        assert isinstance(self.around.notices, HeardNotices)
        return self.around.notices

    def type(self, text: str) -> None:
        """Type at the end of the note."""
        self.view.running.panel.note.insertPlainText(text)


@pytest.fixture
def surroundings(around: Surroundings, small_team: SmallTeam) -> Surroundings:
    return replace(around, clock=small_team.workplace.clock)


@pytest.fixture
def room(qtbot: QtBot, surroundings: Surroundings, small_team: SmallTeam) -> Iterator[Room]:
    """A team of two with two cases; the meeting is planned and shown."""
    for name in ("Åse Berg", "Máret Sara"):
        card = small_team.refer(name)
        GoalService(small_team.workplace).add(AddGoal(card.case_id, GoalWords("Gå til butikken")))
    desk = desk_of(small_team)
    presenter = MeetingPresenter(desk, surroundings)
    view = MeetingView(presenter, surroundings)
    presenter.setParent(view)
    qtbot.addWidget(view)
    view.resize(1190, 700)
    view.show()
    yield Room(small_team, desk, surroundings, presenter, view)
    view.hide()


@pytest.fixture
def running(room: Room) -> Room:
    """The meeting has been started."""
    room.presenter.start()
    return room


@pytest.fixture
def empty_room(qtbot: QtBot, surroundings: Surroundings, small_team: SmallTeam) -> Iterator[Room]:
    """A team that has nobody on its board yet."""
    desk = desk_of(small_team)
    presenter = MeetingPresenter(desk, surroundings)
    view = MeetingView(presenter, surroundings)
    presenter.setParent(view)
    qtbot.addWidget(view)
    view.show()
    yield Room(small_team, desk, surroundings, presenter, view)
    view.hide()


def desk_of(team: SmallTeam) -> MeetingDesk:
    """The services of a team."""
    folder = Path(str(team.engine.url.database)).parent
    tools = ExportTools(document_service(team), ReadyFolder(folder), FolderMemory(folder))
    return meeting_desk(team.workplace, tools)
