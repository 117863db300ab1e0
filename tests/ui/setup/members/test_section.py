"""Members are added, changed and let go, each with what is wrong beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from teamdesk.ui.setup.members.section import MembersSection
from teamdesk.ui.setup.sections import SetupPart
from tests.ui.setup.conftest import opened

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.setup.ports import SetupServices
    from teamdesk.ui.setup.settings_view import SetupView


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


def test_members_section_keeps_a_telephone_number(view: SetupView, services: SetupServices) -> None:
    view.show_part("members")
    section = view.pages[SetupPart.MEMBERS]
    assert isinstance(section, MembersSection)
    section.form.phone.setText(" 68 05 20 34 ")
    section.form.submit()
    assert "68 05 20 34" in {row.phone for row in services.members.members()}
    assert section.form.phone.text() == "68 05 20 34"
