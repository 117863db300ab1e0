"""The team's names are kept, taken back, and overwritten by nobody."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from teamdesk.ui.setup.sections import SetupPart
from teamdesk.ui.setup.team.section import TeamSection
from tests.ui.setup.conftest import opened

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.setup.ports import SetupServices
    from teamdesk.ui.setup.settings_view import SetupView
    from teamdesk.ui.surroundings import Surroundings
    from tests.helpers.notices import HeardNotices
    from tests.helpers.team import SmallTeam


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


def test_law_is_the_teams_own_until_it_is_emptied(
    view: SetupView, services: SetupServices, around: Surroundings
) -> None:
    section = opened(view, SetupPart.TEAM)
    assert isinstance(section, TeamSection)
    field = section.law.text
    default = field.value
    assert default.startswith("Planen er laget etter reglene")
    section.name.setText("Team Vest")
    field.text.setPlainText("Etter våre regler.")
    section.law.save_now()
    assert services.team.settings().law.text == "Etter våre regler."
    assert section.name.text() == "Team Vest"
    field.text.setPlainText("")
    section.law.save_now()
    assert services.team.settings().law.text == ""
    assert field.value == default
    around.undo.undo()
    assert services.team.settings().law.text == "Etter våre regler."


def test_law_has_a_day(view: SetupView, services: SetupServices, qtbot: QtBot) -> None:
    section = opened(view, SetupPart.TEAM)
    assert isinstance(section, TeamSection)
    assert section.law.on.value == date(2022, 8, 1)
    section.law.on.text.selectAll()
    qtbot.keyClicks(section.law.on.text, "1.1.2027")
    qtbot.keyClick(section.law.on.text, Qt.Key.Key_Return)
    assert services.team.settings().law.on == date(2027, 1, 1)


def test_keyboard_begins_at_the_first_name_that_is_missing(view: SetupView) -> None:
    section = opened(view, SetupPart.TEAM)
    assert isinstance(section, TeamSection)
    section.unit_name.setText("Koordinerende enhet")
    section.take_focus()
    assert section.unit_phone.hasFocus()
    section.unit_phone.setText("68 05 00 00")
    section.take_focus()
    assert section.name.hasFocus()
