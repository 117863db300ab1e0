"""«Oppsett»: another team, the checklist and the zones, and a second meeting."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.holders import CaseHolder, write_holder
from teamdesk.domain.holidays import Holiday
from teamdesk.domain.inclusion import Criterion
from teamdesk.domain.meetings import ListRule
from teamdesk.domain.series import SeriesDay
from teamdesk.domain.way_of_working import WayName
from teamdesk.domain.zones import write_zones, zone_id
from teamdesk.models import Team
from teamdesk.services.intake_settings import IntakeSettingsService
from teamdesk.services.meeting.series import SeriesService
from teamdesk.services.meeting.settings import MeetingSettingsService
from teamdesk.services.teams import TeamsService
from teamdesk.ui.setup.meetings.section import MeetingsSection
from teamdesk.ui.setup.meetings.series_words import days_in_words
from teamdesk.ui.setup.team.intake_section import IntakeSection
from teamdesk.ui.setup.team.teams_card import TeamsCard
from tests.helpers.accessibility import nameless
from tests.helpers.notices import HeardNotices

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.texts import Texts
    from tests.helpers.team import SmallTeam


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
    at = team.workplace
    section = MeetingsSection(around, SeriesService(at), MeetingSettingsService(at))
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
    meetings.card.minutes.setValue(90)
    meetings.save.click()
    (series,) = SeriesService(team.workplace).series()
    assert (series.minutes, series.planned_on) == (90, team.workplace.today)


def test_members_who_are_ticked_are_called(meetings: MeetingsSection, team: SmallTeam) -> None:
    meetings.card.members.boxes[team.ola].setChecked(True)
    meetings.save.click()
    (series,) = SeriesService(team.workplace).series()
    assert series.members == {team.ola}
    assert meetings.card.members.chosen == {team.ola}


def test_meeting_about_one_person_needs_that_person(
    meetings: MeetingsSection, team: SmallTeam
) -> None:
    case_id = team.refer("Åse Berg").case_id
    meetings.show_now()
    meetings.which.setCurrentIndex(meetings.which.count() - 1)
    meetings.which.activated.emit(meetings.which.currentIndex())
    meetings.card.rule.setCurrentIndex(meetings.card.rule.findData(ListRule.ONE_PERSON.value))
    meetings.card.rule.activated.emit(meetings.card.rule.currentIndex())
    meetings.save.click()
    assert meetings.card.case.accessibleDescription()
    meetings.card.case.setCurrentIndex(meetings.card.case.findData(str(case_id)))
    meetings.save.click()
    found = {row.case_id: row.every_days for row in SeriesService(team.workplace).series()}
    assert found[case_id] == 28


def test_next_days_are_said_with_those_that_are_passed_by(texts: Texts) -> None:
    days = (
        SeriesDay(date(2026, 12, 18)),
        SeriesDay(date(2026, 12, 25), is_skipped=True, holiday=Holiday.CHRISTMAS_DAY),
        SeriesDay(date(2027, 1, 8), is_skipped=True),
    )
    assert days_in_words(texts, days) == (
        "fre. 18. des. · fre. 25. des. hoppes over: første juledag · "
        "fre. 8. jan. hoppes over: teamet har stengt"
    )


def test_series_that_is_ended_is_undone(
    meetings: MeetingsSection, team: SmallTeam, around: Surroundings
) -> None:
    service = SeriesService(team.workplace)
    meetings.end.click()
    assert meetings.which.currentText() == "Teammøte (avsluttet)"
    assert meetings.save.isHidden()
    around.undo.undo()
    (series,) = service.series()
    assert series.ended_on is None


def test_series_that_has_ended_is_begun_again(
    meetings: MeetingsSection, team: SmallTeam, around: Surroundings
) -> None:
    service = SeriesService(team.workplace)
    meetings.end.click()
    meetings.resume.click()
    (series,) = service.series()
    assert (series.ended_on, series.planned_on) == (None, team.workplace.today)
    around.undo.undo()
    assert service.series()[0].ended_on is not None
    assert meetings.resume.isVisible()


def test_rules_are_kept_as_one_leaves_the_number_and_undone(
    meetings: MeetingsSection, team: SmallTeam, around: Surroundings
) -> None:
    service = MeetingSettingsService(team.workplace)
    box = meetings.rules.boxes["freeze_hours"]
    box.setValue(48)
    box.editingFinished.emit()
    assert service.settings().rules.freeze_hours == 48
    around.undo.undo()
    assert service.settings().rules.freeze_hours == 24
    assert box.value() == 24


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
