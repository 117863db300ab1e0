"""The page of Åse Berg, who has a plan, a goal and a talk, on real services."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

import pytest

from teamdesk.bootstrap.person_desk import person_desk
from teamdesk.domain.commands.cases import SetWhatMatters
from teamdesk.ui.exporting import ExportTools
from teamdesk.ui.folder_choice import FolderMemory
from teamdesk.ui.person.place import make_person
from teamdesk.ui.person.state import fetch
from teamdesk.ui.person.tab import PersonTab
from tests.helpers.handed_out import document_service, make_plan
from tests.helpers.ready_folder import ReadyFolder

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from pytestqt.qtbot import QtBot

    from teamdesk.ui.person.desk import PersonDesk
    from teamdesk.ui.person.state import PersonState
    from teamdesk.ui.person.tab_bar import TabKey
    from teamdesk.ui.person.view import PersonView
    from teamdesk.ui.surroundings import Surroundings
    from tests.helpers.notices import HeardNotices
    from tests.helpers.team import SmallTeam

Tab = TypeVar("Tab", bound=PersonTab)


@dataclass
class Opened:
    """The page and everything it was given."""

    view: PersonView
    desk: PersonDesk
    around: Surroundings
    heard: HeardNotices
    team: SmallTeam
    case_id: UUID
    folders: ReadyFolder

    def tab(self, key: TabKey, kind: type[Tab]) -> Tab:
        """A tab, opened."""
        self.view.open_tab(key)
        tab = self.view.tab
        assert isinstance(tab, kind)
        return tab

    def other_person(self) -> UUID:
        """Somebody else on the board."""
        return self.team.refer("Bjørn Vik").person_id

    def stored(self) -> PersonState:
        """What is in the database now."""
        state = fetch(self.desk, self.case_id, self.around.texts.language)
        assert state is not None
        return state


def desk_of(team: SmallTeam) -> PersonDesk:
    return person_desk(team.workplace, document_service(team))


@pytest.fixture
def opened(
    qtbot: QtBot,
    around: Surroundings,
    notices: HeardNotices,
    small_team: SmallTeam,
    tmp_path: Path,
) -> Opened:
    case_id = make_plan(small_team)
    desk = desk_of(small_team)
    card = small_team.card("Åse Berg")
    desk.goals.set_what_matters(SetWhatMatters(card.person_id, 1, "Jeg vil ut igjen"))
    folder = tmp_path / "ut"
    folder.mkdir()
    folders = ReadyFolder(folder)
    view = make_person(desk, ExportTools(desk.documents, folders, FolderMemory(tmp_path)), around)
    qtbot.addWidget(view)
    view.resize(1200, 800)
    view.show()
    view.show_key(card.person_id)
    return Opened(view, desk, around, notices, small_team, case_id, folders)
