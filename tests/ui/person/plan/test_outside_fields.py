"""A coordinator from outside the team is named, kept, taken away and drafted in the plan tab."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from teamdesk.core.formats import unbroken
from teamdesk.domain.commands.cases import AssignCoordinator
from teamdesk.domain.coordinators import CoordinatorTerm
from teamdesk.domain.gap_kinds import GapKind
from teamdesk.domain.plan_gaps import Gap
from teamdesk.models import Member
from teamdesk.ui.navigation import MEMBERS, TEAM, Place
from teamdesk.ui.person.plan.tab import PlanTab
from teamdesk.ui.person.tab_bar import TabKey
from teamdesk.ui.theme.tokens import ThemeName

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.domain.rows.plans import PlanRow
    from tests.ui.person.conftest import Opened


@pytest.fixture
def tab(opened: Opened) -> PlanTab:
    return opened.tab(TabKey.PLAN, PlanTab)


def plan_of(opened: Opened) -> PlanRow:
    plan = opened.stored().plan
    assert plan is not None
    return plan


def assign_kari(opened: Opened) -> None:
    card = opened.team.card("Åse Berg")
    opened.desk.board.assign(AssignCoordinator(card.case_id, card.version, opened.team.kari))
    opened.view.presenter.refresh()


def type_in(tab: PlanTab, qtbot: QtBot, **told: str) -> None:
    for name, text in told.items():
        line = tab.leader.outside.lines[f"outside_{name}"].text
        line.setFocus()
        qtbot.keyClicks(line, text)
        qtbot.keyClick(line, Qt.Key.Key_Return)


def test_coordinator_from_outside_takes_part_and_is_initials_on_the_wall(
    opened: Opened, tab: PlanTab, qtbot: QtBot
) -> None:
    tab.leader.outside.tick.click()
    type_in(tab, qtbot, name="Randi Myhre", role="NAV-veileder", phone="68 05 21 40")
    who = tab.participants.given.lines[1]
    assert who.title.text() == "Randi Myhre"
    assert who.facts.text() == f"koordinator · NAV-veileder · {unbroken('68 05 21 40')}"
    opened.around.theme.use(ThemeName.PROJECTOR)
    assert (who.title.text(), who.facts.text()) == ("R. M.", "koordinator · NAV-veileder")


def test_coordinator_from_outside_is_named_and_undone(
    opened: Opened, tab: PlanTab, qtbot: QtBot
) -> None:
    outside = tab.leader.outside
    assert outside._box.isHidden()
    outside.tick.click()
    assert outside.lines["outside_name"].text.hasFocus()
    type_in(tab, qtbot, name="Randi Myhre", phone="68 05 21 40")
    plan = plan_of(opened)
    assert (plan.outside_name, plan.outside_phone) == ("Randi Myhre", "68 05 21 40")
    assert tab.leader._fields[tab.leader.who]._label.text() == "Kontakt i teamet"
    assert "koordinator Randi Myhre utenfor teamet" in opened.view.head.facts.text()
    opened.around.undo.undo()
    assert plan_of(opened).outside_phone == ""


def test_tick_that_is_taken_away_takes_the_coordinator_away(
    opened: Opened, tab: PlanTab, qtbot: QtBot
) -> None:
    tab.leader.outside.tick.click()
    type_in(tab, qtbot, name="Randi Myhre", role="barnekoordinator")
    tab.leader.outside.tick.click()
    plan = plan_of(opened)
    assert (plan.outside_name, plan.outside_role) == ("", "")
    assert tab.leader.outside._box.isHidden()


def test_line_without_a_name_asks_for_it(opened: Opened, tab: PlanTab, qtbot: QtBot) -> None:
    tab.leader.outside.tick.click()
    type_in(tab, qtbot, organisation="NAV Fjordvik")
    name = tab.leader.outside.lines["outside_name"]
    assert name.has_error
    type_in(tab, qtbot, name="Randi Myhre")
    assert not name.has_error


def test_name_that_was_never_left_is_there_again(
    opened: Opened, tab: PlanTab, qtbot: QtBot
) -> None:
    tab.leader.outside.tick.click()
    qtbot.keyClicks(tab.leader.outside.lines["outside_name"].text, "Randi")
    tab.draft.keep()
    again = PlanTab(opened.around, opened.view.presenter)
    qtbot.addWidget(again)
    again.show_state(opened.stored())
    assert again.leader.outside.is_told
    assert again.leader.outside.lines["outside_name"].value == "Randi"
    assert plan_of(opened).outside_name == ""


def test_way_to_a_missing_number_is_the_line_of_one_from_outside(
    opened: Opened, tab: PlanTab, qtbot: QtBot
) -> None:
    tab.leader.outside.tick.click()
    type_in(tab, qtbot, name="Randi Myhre")
    tab.go_to_gap(Gap(GapKind.COORDINATOR_PHONE))
    assert tab.leader.outside.lines["outside_phone"].text.hasFocus()


def test_way_to_a_members_missing_number_is_their_own_fields(
    opened: Opened, tab: PlanTab, qtbot: QtBot
) -> None:
    assign_kari(opened)
    tab.go_to_gap(Gap(GapKind.COORDINATOR_PHONE))
    assert tab.leader.to_members.hasFocus()
    with qtbot.waitSignal(opened.around.navigator.opened) as way:
        tab.leader.to_members.click()
    (location,) = way.args
    assert (location.place, location.part) == (Place.SETUP, MEMBERS)


def test_way_to_the_missing_unit_is_the_teams_names_in_setup(
    opened: Opened, tab: PlanTab, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(opened.around.navigator.opened) as way:
        tab.go_to_gap(Gap(GapKind.UNIT))
    (location,) = way.args
    assert (location.place, location.part) == (Place.SETUP, TEAM)


def test_way_to_a_missing_period_is_its_first_day(opened: Opened, tab: PlanTab) -> None:
    tab.go_to_gap(Gap(GapKind.PERIOD))
    assert tab.fields.days["period_from"].text.hasFocus()


def test_number_of_a_member_stands_under_the_name(opened: Opened, tab: PlanTab) -> None:
    with opened.team.workplace.writing() as work:
        work.get(Member, opened.team.kari).phone = "68 05 20 34"
        work.commit()
    assign_kari(opened)
    field = tab.leader._fields[tab.leader.who]
    assert field._more is not None
    assert field._more.text() == "Telefon 68\xa005\xa020\xa034"
    assert tab.leader.to_members.isHidden()


def test_coordinator_whose_first_day_nobody_knows_is_told_until_the_last(tab: PlanTab) -> None:
    term = CoordinatorTerm("Ola Lien", None, date(2026, 11, 2))
    assert tab.leader._term(term) == "Ola Lien · til 2.11.2026"
