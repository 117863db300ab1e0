"""«Oppsett»: another team, the checklist and the zones, and a second meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.holders import CaseHolder, write_holder
from teamdesk.domain.inclusion import Criterion
from teamdesk.domain.meetings import ListRule
from teamdesk.domain.way_of_working import WayName
from teamdesk.domain.zones import write_zones, zone_id
from teamdesk.models import Team
from teamdesk.services.intake_settings import IntakeSettingsService
from teamdesk.services.series import SeriesService
from teamdesk.services.teams import TeamsService
from teamdesk.ui.setup.intake_section import IntakeSection
from teamdesk.ui.setup.meetings_section import MeetingsSection
from teamdesk.ui.setup.teams_card import TeamsCard
from tests.helpers.accessibility import nameless
from tests.helpers.notices import HeardNotices
from tests.helpers.team import SmallTeam, found_small_team

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot
    from sqlalchemy import Engine

    from teamdesk.ui.surroundings import Surroundings


@pytest.fixture
def team(sqlite_engine: Engine) -> SmallTeam:
    return found_small_team(sqlite_engine)


@pytest.fixture
def teams(qtbot: QtBot, around: Surroundings, team: SmallTeam) -> TeamsCard:
    card = TeamsCard(around, TeamsService(team.workplace))
    qtbot.addWidget(card)
    card.show()
    card.show_now()
    return card


@pytest.fixture
def intake(qtbot: QtBot, around: Surroundings, team: SmallTeam) -> IntakeSection:
    section = IntakeSection(around, IntakeSettingsService(team.workplace))
    qtbot.addWidget(section)
    section.show()
    section.show_now()
    return section


@pytest.fixture
def meetings(qtbot: QtBot, around: Surroundings, team: SmallTeam) -> MeetingsSection:
    section = MeetingsSection(around, SeriesService(team.workplace))
    qtbot.addWidget(section)
    section.show()
    section.show_now()
    return section


def test_team_is_made_with_its_way_of_working(teams: TeamsCard, team: SmallTeam) -> None:
    teams.name.setText("Soner")
    teams.way.setCurrentIndex(teams.way.findData(WayName.MANDAL.value))
    teams.add.click()
    made = {row.name: row.way_of_working for row in TeamsService(team.workplace).teams()}
    assert made == {"Team Nord": "standard", "Soner": "mandal"}
    assert teams.name.text() == ""


@pytest.mark.parametrize("name", ["", "team nord"])
def test_team_that_can_not_be_made_is_told_at_its_name(teams: TeamsCard, name: str) -> None:
    teams.name.setText(name)
    teams.add.click()
    assert teams.name.accessibleDescription()
    assert teams.name.hasFocus()


def test_criterion_that_is_off_is_kept_and_undone(
    intake: IntakeSection, team: SmallTeam, around: Surroundings
) -> None:
    service = IntakeSettingsService(team.workplace)
    intake.boxes[Criterion.SAFE_AT_HOME].click()
    assert Criterion.SAFE_AT_HOME not in service.settings().criteria
    around.undo.undo()
    assert Criterion.SAFE_AT_HOME in service.settings().criteria
    assert intake.boxes[Criterion.SAFE_AT_HOME].isChecked()


def test_zones_are_kept_as_one_leaves_the_line(intake: IntakeSection, team: SmallTeam) -> None:
    intake.zones.setText("Nord, Sør,")
    intake.zones.editingFinished.emit()
    assert IntakeSettingsService(team.workplace).settings().zones == ("Nord", "Sør")


def test_second_meeting_is_every_fortnight_of_those_going_home(
    meetings: MeetingsSection, team: SmallTeam, around: Surroundings
) -> None:
    meetings.which.setCurrentIndex(meetings.which.count() - 1)
    meetings.which.activated.emit(meetings.which.currentIndex())
    meetings.save.click()
    found = {row.list_rule: row.every_days for row in SeriesService(team.workplace).series()}
    assert found == {ListRule.ALL_ACTIVE: 7, ListRule.GOING_HOME: 14}
    assert isinstance(around.notices, HeardNotices)
    assert around.notices.told


def test_meeting_that_is_changed_is_planned_anew(
    meetings: MeetingsSection, team: SmallTeam
) -> None:
    meetings.minutes.setValue(90)
    meetings.save.click()
    (series,) = SeriesService(team.workplace).series()
    assert (series.minutes, series.planned_on) == (90, team.workplace.today)


def test_sections_name_their_controls(
    teams: TeamsCard, intake: IntakeSection, meetings: MeetingsSection
) -> None:
    assert not [nameless(one) for one in (teams, intake, meetings) if nameless(one)]


def test_contact_of_a_zone_is_chosen_kept_and_undone(
    intake: IntakeSection, team: SmallTeam, around: Surroundings
) -> None:
    with team.workplace.writing() as work:
        row = work.get(Team, team.workplace.team_id)
        row.settings = write_holder(write_zones(row.settings, ["Nord"]), CaseHolder.ZONE_CONTACT)
        work.commit()
    intake.show_now()
    choice = intake.contacts.choices["Nord"]
    assert choice.accessibleName() == "Kontakt i Nord"
    choice.setCurrentIndex(choice.findData(str(team.ola)))
    choice.activated.emit(choice.currentIndex())
    service = IntakeSettingsService(team.workplace)
    assert service.settings().contacts == {zone_id("Nord"): team.ola}
    around.undo.undo()
    assert service.settings().contacts == {}
    assert intake.contacts.choices["Nord"].currentData() == ""


def test_contacts_are_asked_for_where_there_is_no_team_only(intake: IntakeSection) -> None:
    assert intake.contacts.isHidden()
