"""The place of the setup, on real services and no disk."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from teamdesk.core.i18n import load_translator
from teamdesk.core.paths import resources_dir
from teamdesk.domain.rows.settings import BackupRow
from teamdesk.services.capacity import CapacityService
from teamdesk.services.documents.templates import TemplateService
from teamdesk.services.drafts import DraftService
from teamdesk.services.history import HistoryService
from teamdesk.services.imports import ImportService
from teamdesk.services.instrument_settings import InstrumentSettingsService
from teamdesk.services.intake_settings import IntakeSettingsService
from teamdesk.services.letters import LetterService
from teamdesk.services.meeting.series import SeriesService
from teamdesk.services.meeting.settings import MeetingSettingsService
from teamdesk.services.meeting.team_words import TeamWordService
from teamdesk.services.members import MemberService
from teamdesk.services.stay_book import StayBookService
from teamdesk.services.supervision import SupervisionService
from teamdesk.services.team_settings import TeamSettingsService
from teamdesk.services.teams import TeamsService
from teamdesk.services.way_of_working import WayOfWorkingService
from teamdesk.ui.navigation import Place
from teamdesk.ui.setup.place import make_setup
from teamdesk.ui.setup.ports import SetupServices
from tests.helpers.team import MONDAY, SmallTeam, found_small_team

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot
    from sqlalchemy import Engine

    from teamdesk.ui.setup.sections import SetupPart
    from teamdesk.ui.setup.settings_view import SetupView
    from teamdesk.ui.surroundings import Surroundings


class FakeBackups:
    """Copies without a disk."""

    def __init__(self) -> None:
        self.folder = Path("/data/team.teamdesk.backups")
        self.copies: list[BackupRow] = []
        self.error: Exception | None = None

    def backups(self) -> tuple[BackupRow, ...]:
        return tuple(self.copies)

    def make(self) -> BackupRow:
        if self.error is not None:
            raise self.error
        self.copies.insert(0, BackupRow(self.folder / "kopi.teamdesk", MONDAY, 1_250_000))
        return self.copies[0]


@pytest.fixture
def team(sqlite_engine: Engine) -> SmallTeam:
    return found_small_team(sqlite_engine)


@pytest.fixture
def backups() -> FakeBackups:
    return FakeBackups()


class FakeFirstPlace:
    """What opens first, without a file."""

    def __init__(self) -> None:
        self.place = Place.BOARD

    def choose(self, place: Place) -> None:
        self.place = place


@pytest.fixture
def services(team: SmallTeam, backups: FakeBackups) -> SetupServices:
    at = team.workplace
    return SetupServices(
        ImportService(at),
        MemberService(at),
        TeamSettingsService(at),
        WayOfWorkingService(at),
        TeamsService(at),
        IntakeSettingsService(at),
        InstrumentSettingsService(at),
        SeriesService(at),
        MeetingSettingsService(at),
        TeamWordService(at),
        StayBookService(at),
        CapacityService(at),
        FakeFirstPlace(),
        SupervisionService(at),
        TemplateService(at, partial(load_translator, locale_dir=resources_dir() / "locale")),
        LetterService(at, partial(load_translator, locale_dir=resources_dir() / "locale")),
        DraftService(at),
        HistoryService(at).of,
        backups,
    )


@pytest.fixture
def view(qtbot: QtBot, around: Surroundings, services: SetupServices) -> SetupView:
    view = make_setup(services, around)
    qtbot.addWidget(view)
    view.resize(1190, 684)
    view.show()
    qtbot.waitActive(view)
    view.show_key(None)
    return view


def opened(view: SetupView, part: SetupPart) -> object:
    view.open_part(part)
    view.take_focus()
    return view.pages[part]
