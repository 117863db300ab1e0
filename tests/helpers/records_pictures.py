"""Pictures of the lists and the person's page: ``python -m tests.helpers.records_pictures DIR``.

Nothing here is asserted; a person judges the pictures beside each other.
"""

from __future__ import annotations

import os
import sys
import tempfile
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QWidget

from teamdesk.core.paths import resources_dir
from teamdesk.domain.commands.documents import ExportDocument
from teamdesk.domain.documents import DocumentFormat
from teamdesk.services.board import BoardService
from teamdesk.services.case.consents import ConsentService
from teamdesk.services.case.goals import GoalService
from teamdesk.services.case.interviews import InterviewService
from teamdesk.services.case.measures import MeasureService
from teamdesk.services.case.participants import ParticipantService
from teamdesk.services.case.plans import PlanService
from teamdesk.services.case.week_plans import WeekPlanService
from teamdesk.services.documents.service import DocumentService
from teamdesk.services.drafts import DraftService
from teamdesk.services.people import PeopleService
from teamdesk.services.practice import fill_practice_team
from teamdesk.services.workplace import Workplace
from teamdesk.storage import schema
from teamdesk.storage.encrypted_file import EncryptedFile
from teamdesk.storage.engine import for_reading
from teamdesk.storage.keys import new_data_key
from teamdesk.storage.unit_of_work import UnitOfWork
from teamdesk.ui.documents.place import make_documents
from teamdesk.ui.exporting import ExportTools, FolderDialogs, FolderMemory
from teamdesk.ui.navigation import Place
from teamdesk.ui.people.place import make_people
from teamdesk.ui.person.desk import PersonDesk
from teamdesk.ui.person.place import make_person
from teamdesk.ui.person.tab_bar import TabKey
from teamdesk.ui.person.talks.tab import InterviewsTab
from teamdesk.ui.theme.theme import Theme
from teamdesk.ui.theme.tokens import ThemeName
from tests.helpers.clock import FixedClock
from tests.helpers.handed_out import translator
from tests.helpers.places import SCREENS, desk, shoot, surroundings

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from teamdesk.ui.widgets.place import PlacePage

MONDAY = datetime(2026, 11, 23, 8, tzinfo=UTC)


def practice(engine: Engine) -> Workplace:
    """The practice team, at the desk of Kari Hansen."""
    clock = FixedClock(MONDAY)
    with UnitOfWork(engine, None, clock) as work:
        team = fill_practice_team(work, clock.today())
    return Workplace(
        writing=partial(UnitOfWork, engine, team.member_id, clock),
        reading=partial(UnitOfWork, for_reading(engine), team.member_id, clock),
        clock=clock,
        team_id=team.team_id,
        member_id=team.member_id,
    )


def hand_out(documents: DocumentService, folder: Path) -> None:
    """Give the history something to show."""
    subjects = (*documents.closed_meetings()[:2], *documents.cases_with_plan()[:3])
    for row in subjects:
        documents.export(ExportDocument(row.kind, row.id, (DocumentFormat.DOCX,), folder))


def person_desk(workplace: Workplace, documents: DocumentService) -> PersonDesk:
    """The services of the person's page."""
    return PersonDesk(
        people=PeopleService(workplace),
        goals=GoalService(workplace),
        plans=PlanService(workplace),
        measures=MeasureService(workplace),
        weeks=WeekPlanService(workplace),
        consents=ConsentService(workplace),
        participants=ParticipantService(workplace),
        interviews=InterviewService(workplace),
        board=BoardService(workplace),
        drafts=DraftService(workplace),
        documents=documents,
    )


class Studio:
    """A window on the practice team, photographed."""

    def __init__(self, theme: Theme, workplace: Workplace, folder: Path) -> None:
        self.theme = theme
        self.at = workplace
        self.folder = folder

    def shoot(self, name: str, place: Place, page: PlacePage) -> None:
        """The page in every theme and size."""
        around = surroundings(self.theme)
        window = desk(around, place, page)
        window.show()
        self._all(window, name)
        window.close()

    def _all(self, window: QWidget, name: str) -> None:
        for theme in ThemeName:
            self.theme.use(theme)
            for size in SCREENS:
                shoot(window, size, self.folder / f"{name}-{theme.value}-{size[0]}.png")
        self.theme.use(ThemeName.LIGHT)

    def person(self, tools: ExportTools) -> None:
        """Every tab of the person whom the mock-up shows."""
        around = surroundings(self.theme)
        page = make_person(person_desk(self.at, tools.documents), tools, around)
        people = PeopleService(self.at).people()
        anne = next(row for row in people if row.name == "Anne Marie Berg")
        window = desk(around, Place.BOARD, page)
        window.show()
        page.show_key(anne.person_id)
        for tab in TabKey:
            if tab in page.tabs:
                page.open_tab(tab)
                self._all(window, f"person-{tab.value}")
        page.open_tab(TabKey.INTERVIEWS)
        tab = page.tab
        assert isinstance(tab, InterviewsTab)
        tab.begin()
        self._all(window, "person-new-talk")
        tab.open_row(tab.list.model.at(0))
        self._all(window, "person-talk")
        page.hide()
        window.close()


def main(folder: Path, wanted: set[str]) -> int:
    """Write the pictures that are wanted, or all."""
    app = QApplication([])
    theme = Theme(resources_dir())
    theme.apply_to(app)
    folder.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as scratch,
        EncryptedFile(Path(scratch) / "practice.teamdesk", new_data_key()) as file,
    ):
        schema.upgrade(file.engine)
        workplace = practice(file.engine)
        documents = DocumentService(workplace, translator, is_practice=True)
        hand_out(documents, Path(scratch))
        tools = ExportTools(documents, FolderDialogs(), FolderMemory(Path(scratch)))
        studio = Studio(theme, workplace, folder)
        around = surroundings(theme)
        if not wanted or "people" in wanted:
            page = make_people(PeopleService(workplace), around)
            studio.shoot("people", Place.PEOPLE, page)
        if not wanted or "person" in wanted:
            studio.person(tools)
        if not wanted or "documents" in wanted:
            studio.shoot("documents", Place.DOCUMENTS, make_documents(tools, around))
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), set(sys.argv[2:])))
