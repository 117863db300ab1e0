"""«Oppsett» on a real team."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from teamdesk.core.i18n import Language
from teamdesk.domain.news import everything
from teamdesk.domain.rows.settings import BackupRow
from teamdesk.services.capacity import CapacityService
from teamdesk.services.imports import ImportService
from teamdesk.services.instrument_settings import InstrumentSettingsService
from teamdesk.services.intake_settings import IntakeSettingsService
from teamdesk.services.meeting.series import SeriesService
from teamdesk.services.meeting.settings import MeetingSettingsService
from teamdesk.services.meeting.team_words import TeamWordService
from teamdesk.services.members import MemberService
from teamdesk.services.stay_book import StayBookService
from teamdesk.services.supervision import SupervisionService
from teamdesk.services.team_settings import TeamSettingsService
from teamdesk.services.teams import TeamsService
from teamdesk.services.way_of_working import WayOfWorkingService
from teamdesk.storage.errors import BackupFailed
from teamdesk.ui.navigation import Place
from teamdesk.ui.setup.backup_section import BackupSection
from teamdesk.ui.setup.looks_section import LooksSection
from teamdesk.ui.setup.members.section import MembersSection
from teamdesk.ui.setup.place import make_setup
from teamdesk.ui.setup.ports import SetupServices
from teamdesk.ui.setup.sections import SetupPart
from teamdesk.ui.setup.team.section import TeamSection
from teamdesk.ui.theme.tokens import ThemeName
from tests.helpers.accessibility import assert_all_named
from tests.helpers.team import MONDAY, SmallTeam, found_small_team

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot
    from sqlalchemy import Engine

    from teamdesk.ui.setup.settings_view import SetupView
    from teamdesk.ui.surroundings import Surroundings
    from tests.helpers.notices import HeardNotices


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


@pytest.mark.parametrize("part", list(SetupPart))
def test_each_section_names_all_it_has(view: SetupView, part: SetupPart) -> None:
    view.open_part(part)
    assert_all_named(view)


def test_sections_are_walked_by_arrow_keys(qtbot: QtBot, view: SetupView) -> None:
    first = view.sections.findChildren(type(view.imports.report.store))[0]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert view.part is SetupPart.TEAM


def test_team_section_keeps_the_names(
    qtbot: QtBot, view: SetupView, services: SetupServices, notices: HeardNotices
) -> None:
    section = opened(view, SetupPart.TEAM)
    assert isinstance(section, TeamSection)
    section.unit_name.setText("Koordinerende enhet i Fjordvik")
    section.unit_phone.setText("68 05 00 00")
    qtbot.keyClick(section.unit_phone, Qt.Key.Key_Return)
    kept = services.team.settings()
    assert (kept.name, kept.unit_name) == ("Team Nord", "Koordinerende enhet i Fjordvik")
    assert notices.told


def test_team_section_says_at_the_field_what_is_missing(view: SetupView) -> None:
    section = opened(view, SetupPart.TEAM)
    assert isinstance(section, TeamSection)
    section.name.setText(" ")
    section.save_now()
    assert section.name.accessibleDescription()
    assert section.name.hasFocus()


def test_team_section_overwrites_nobody(
    view: SetupView, services: SetupServices, team: SmallTeam, notices: HeardNotices
) -> None:
    section = opened(view, SetupPart.TEAM)
    assert isinstance(section, TeamSection)
    from teamdesk.domain.commands.team import SaveTeam

    version = services.team.settings().version
    services.team.save(SaveTeam(version, "Team Sør", "", "", ""))
    section.name.setText("Team Vest")
    section.save_now()
    assert services.team.settings().name == "Team Sør"
    assert notices.failures
    assert section.name.text() == "Team Sør"


def test_team_section_takes_back_the_names_and_does_them_again(
    view: SetupView, services: SetupServices, around: Surroundings
) -> None:
    section = opened(view, SetupPart.TEAM)
    assert isinstance(section, TeamSection)
    section.name.setText("Team Vest")
    section.unit_name.setText("Koordinerende enhet")
    section.save_now()
    section.municipality.setText("Vestvik")
    section.save_now()
    around.undo.undo()
    around.undo.undo()
    assert (section.name.text(), section.unit_name.text()) == ("Team Nord", "")
    assert services.team.settings().municipality == "Fjordvik"
    around.undo.redo()
    assert (section.name.text(), section.municipality.text()) == ("Team Vest", "Fjordvik")
    assert around.undo.undo_text == "endring av navnene til teamet"


def test_team_section_that_keeps_the_same_has_nothing_to_take_back(
    view: SetupView, around: Surroundings, notices: HeardNotices
) -> None:
    section = opened(view, SetupPart.TEAM)
    assert isinstance(section, TeamSection)
    section.save_now()
    assert not around.undo.undo_text
    assert not notices.told


def test_members_section_adds_a_member(
    qtbot: QtBot, view: SetupView, services: SetupServices
) -> None:
    section = opened(view, SetupPart.MEMBERS)
    assert isinstance(section, MembersSection)
    qtbot.keyClick(section.add, Qt.Key.Key_Space)
    qtbot.keyClicks(section.form.name, "Åse Nordby")
    assert section.form.initials.text() == "ÅN"
    section.form.percent.setText("60 %")
    qtbot.keyClick(section.form.percent, Qt.Key.Key_Return)
    added = next(row for row in services.members.members() if row.name == "Åse Nordby")
    assert (added.initials, added.percent) == ("ÅN", 60)
    assert section.list.currentIndex().data() == "Åse Nordby"


def test_members_section_offers_initials_that_nobody_has(qtbot: QtBot, view: SetupView) -> None:
    section = opened(view, SetupPart.MEMBERS)
    assert isinstance(section, MembersSection)
    section.begin_new()
    qtbot.keyClicks(section.form.name, "Oda Lie")
    assert section.form.initials.text() == "OLi"


def test_members_section_refuses_initials_of_another(view: SetupView) -> None:
    section = opened(view, SetupPart.MEMBERS)
    assert isinstance(section, MembersSection)
    section.begin_new()
    section.form.name.setText("Oda Lie")
    section.form.initials.setText("OL")
    section.form.submit()
    assert "Ola Lien" in section.form.initials.accessibleDescription()


def test_members_section_refuses_a_post_that_is_no_number(view: SetupView) -> None:
    section = opened(view, SetupPart.MEMBERS)
    assert isinstance(section, MembersSection)
    section.form.percent.setText("halv")
    section.form.submit()
    assert section.form.percent.accessibleDescription()


def test_members_section_asks_whether_a_small_percent_is_man_years(
    view: SetupView, services: SetupServices
) -> None:
    section = opened(view, SetupPart.MEMBERS)
    assert isinstance(section, MembersSection)
    section.begin_new()
    section.form.name.setText("Siv Moe")
    section.form.initials.setText("SM")
    section.form.percent.setText("1,89 %")
    section.form.submit()
    assert "Mente du 1,89 årsverk?" in section.form.percent.accessibleDescription()
    assert not [row for row in services.members.members() if row.name == "Siv Moe"]
    section.form.submit()
    (added,) = [row for row in services.members.members() if row.name == "Siv Moe"]
    assert added.percent == 1.89
    assert "1,89 %" in section.capacity.doubt.text()


def test_members_section_tells_the_hours_of_nine_weeks(view: SetupView) -> None:
    section = opened(view, SetupPart.MEMBERS)
    assert isinstance(section, MembersSection)
    assert section.capacity.model.rowCount() == 9
    assert "årsverk" in section.capacity.sum.text()


def test_members_section_lets_somebody_leave_and_come_back(
    qtbot: QtBot, view: SetupView, services: SetupServices
) -> None:
    section = opened(view, SetupPart.MEMBERS)
    assert isinstance(section, MembersSection)
    for is_active in (False, True):
        qtbot.keyClick(section.form.activity, Qt.Key.Key_Space)
        row = next(r for r in services.members.members() if r.name == "Kari Hansen")
        assert row.is_active is is_active


def test_members_section_keeps_a_profession_of_the_teams_own(
    view: SetupView, services: SetupServices
) -> None:
    section = opened(view, SetupPart.MEMBERS)
    assert isinstance(section, MembersSection)
    section.form.profession.setEditText("Synspedagog")
    section.form.submit()
    assert "Synspedagog" in {row.profession for row in services.members.members()}


def test_looks_section_changes_theme_size_and_language(
    view: SetupView, around: Surroundings
) -> None:
    section = opened(view, SetupPart.LOOKS)
    assert isinstance(section, LooksSection)
    section.themes.chosen.emit(ThemeName.DARK)
    section.larger.click()
    section.languages.chosen.emit(Language.NN)
    assert around.theme.tokens.name is ThemeName.DARK
    assert around.theme.zoom > 1
    assert view.sections.findChildren(type(section.larger))[6].text() == "Medlemer"
    section.normal.click()
    assert around.theme.zoom == 1


def test_backup_section_makes_a_copy(
    qtbot: QtBot, view: SetupView, backups: FakeBackups, notices: HeardNotices
) -> None:
    section = opened(view, SetupPart.BACKUPS)
    assert isinstance(section, BackupSection)
    section.make_now()
    qtbot.waitUntil(section.overlay.isHidden)
    assert "mandag 23. november 2026" in section.last.text()
    assert "1,2 MB" in section.list.item(0).text() or "1,3 MB" in section.list.item(0).text()
    assert "kopi.teamdesk" in notices.told[0]
    assert section.make.hasFocus()


def test_backup_section_explains_a_copy_that_failed(
    qtbot: QtBot, view: SetupView, backups: FakeBackups, notices: HeardNotices
) -> None:
    section = opened(view, SetupPart.BACKUPS)
    assert isinstance(section, BackupSection)
    backups.error = BackupFailed(path="kopi")
    section.make_now()
    qtbot.waitUntil(section.overlay.isHidden)
    assert notices.failures


@pytest.mark.parametrize(
    ("is_practice", "words"), [(True, "Øvingsteamet"), (False, "databasetjener")]
)
def test_backup_section_says_why_there_are_none(
    qtbot: QtBot,
    around: Surroundings,
    services: SetupServices,
    is_practice: bool,
    words: str,
) -> None:
    alone = replace(services, backups=None, is_practice=is_practice)
    section = BackupSection(around, alone)
    qtbot.addWidget(section)
    assert words in section.last.text()
    assert section.make.isHidden()


def test_place_that_opens_first_is_chosen_under_looks(
    view: SetupView, services: SetupServices
) -> None:
    section = opened(view, SetupPart.LOOKS)
    assert isinstance(section, LooksSection)
    section.places.chosen.emit(Place.TASKS)
    assert services.first_place.place is Place.TASKS
    assert section.places.choice is Place.TASKS


@pytest.mark.parametrize("part", [SetupPart.WAY, SetupPart.MEMBERS, SetupPart.WORDS])
def test_half_typed_field_stays_when_another_window_stores_something(
    qtbot: QtBot, view: SetupView, around: Surroundings, part: SetupPart
) -> None:
    opened(view, part)
    fields = view.pages[part].findChildren(QLineEdit)
    field = next(line for line in fields if line.isVisible() and not line.isReadOnly())
    qtbot.keyClicks(field, "xyz")
    typed = field.text()
    around.bus.publish(everything())
    assert typed.endswith("xyz")
    assert field.text() == typed
