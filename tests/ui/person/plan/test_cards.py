from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from teamdesk.core.formats import unbroken
from teamdesk.domain.people import ConsentKind, ConsentState
from teamdesk.domain.plan_points import PlanPoint
from teamdesk.ui.person.plan.deeds import answer_of
from teamdesk.ui.person.plan.tab import PlanTab
from teamdesk.ui.person.tab_bar import TabKey
from teamdesk.ui.theme.tokens import ThemeName
from tests.helpers.accessibility import assert_all_named

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.domain.rows.plans import ConsentRow
    from tests.ui.person.conftest import Opened


@pytest.fixture
def tab(opened: Opened) -> PlanTab:
    return opened.tab(TabKey.PLAN, PlanTab)


def newest(opened: Opened) -> ConsentRow:
    return opened.stored().consents[0]


def names(opened: Opened) -> list[str]:
    plan = opened.stored().plan
    assert plan is not None
    return [who.name for who in plan.participants]


def test_answer_is_recorded_with_its_day_and_its_end(
    opened: Opened, tab: PlanTab, qtbot: QtBot
) -> None:
    tab.consents.begin()
    form = tab.consents.form
    form.state.choose(ConsentState.REFUSED)
    form.given_on.set_day(date(2026, 11, 20))
    qtbot.keyClicks(form.lines["valid_until"], "1.5.2027")
    qtbot.keyClick(form.lines["valid_until"], Qt.Key.Key_Return)
    row = newest(opened)
    assert (row.kind, row.state, row.form) == (ConsentKind.PLAN, ConsentState.REFUSED, "written")
    assert (row.given_on, row.valid_until) == (date(2026, 11, 20), date(2027, 5, 1))
    assert form.isHidden()


def test_sharing_asks_with_whom(opened: Opened, tab: PlanTab, qtbot: QtBot) -> None:
    tab.consents.begin()
    form = tab.consents.form
    form.kind.setCurrentIndex(form.kind.findData(ConsentKind.SHARING.value))
    qtbot.mouseClick(form.save, Qt.MouseButton.LeftButton)
    assert form.fields["recipient"].has_error
    assert len(opened.stored().consents) == 1


@pytest.mark.parametrize("typed", ["en gang", "1.5.2026"])
def test_end_that_can_not_be_is_said_at_its_field(
    opened: Opened, tab: PlanTab, qtbot: QtBot, typed: str
) -> None:
    tab.consents.begin()
    form = tab.consents.form
    qtbot.keyClicks(form.lines["valid_until"], typed)
    form.submit()
    assert form.fields["valid_until"].has_error
    assert len(opened.stored().consents) == 1


def test_consent_is_withdrawn_and_back_by_undo(opened: Opened, tab: PlanTab, qtbot: QtBot) -> None:
    qtbot.mouseClick(tab.consents.rows.lines[0].end, Qt.MouseButton.LeftButton)
    assert newest(opened).state is ConsentState.WITHDRAWN
    assert tab.consents.rows.lines[0].end.isHidden()
    opened.around.undo.undo()
    assert (newest(opened).state, newest(opened).withdrawn_on) == (ConsentState.GIVEN, None)


def test_recorded_answer_is_put_right(opened: Opened, tab: PlanTab, qtbot: QtBot) -> None:
    qtbot.mouseClick(tab.consents.rows.lines[0].pencil, Qt.MouseButton.LeftButton)
    form = tab.consents.form
    assert form.typed("scope") == "NAV er ikke omfattet"
    qtbot.keyClicks(form.lines["recipient"], "Fastlegen")
    qtbot.keyClick(form.lines["recipient"], Qt.Key.Key_Return)
    assert newest(opened).recipient == "Fastlegen"


def test_participant_is_added(opened: Opened, tab: PlanTab, qtbot: QtBot) -> None:
    tab.participants.begin()
    qtbot.keyClicks(tab.participants.form.lines["name"], "Nils Utsi")
    qtbot.keyClick(tab.participants.form.lines["name"], Qt.Key.Key_Return)
    assert names(opened) == ["Berit Moen", "Nils Utsi"]


def test_participant_is_changed_and_back_by_undo(
    opened: Opened, tab: PlanTab, qtbot: QtBot
) -> None:
    qtbot.mouseClick(tab.participants.rows.lines[0].pencil, Qt.MouseButton.LeftButton)
    line = tab.participants.form.lines["name"]
    line.selectAll()
    qtbot.keyClicks(line, "Berit Mo")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert names(opened) == ["Berit Mo"]
    opened.around.undo.undo()
    assert names(opened) == ["Berit Moen"]


def test_participant_is_let_go_and_back_by_undo(opened: Opened, tab: PlanTab, qtbot: QtBot) -> None:
    qtbot.mouseClick(tab.participants.rows.lines[0].end, Qt.MouseButton.LeftButton)
    assert names(opened) == []
    opened.around.undo.undo()
    assert names(opened) == ["Berit Moen"]


def test_way_leads_to_a_new_answer_where_none_is_recorded(opened: Opened, tab: PlanTab) -> None:
    tab.go_to(PlanPoint.CONSENT)
    assert tab.consents.add.hasFocus()
    assert tab.consents.form.isHidden()


def test_name_and_telephone_are_not_shown_on_the_wall(opened: Opened, tab: PlanTab) -> None:
    line = tab.participants.rows.lines[0]
    assert unbroken("68 00 00 01") in line.facts.text()
    opened.around.theme.use(ThemeName.PROJECTOR)
    assert (line.title.text(), line.facts.text()) == ("B. M.", "søster")


def test_open_forms_are_named(tab: PlanTab) -> None:
    tab.consents.begin()
    tab.participants.begin()
    assert_all_named(tab)


def test_person_stands_first_among_those_who_take_part(opened: Opened, tab: PlanTab) -> None:
    card = tab.participants
    person, *_others = card.given.lines
    assert person.title.text() == "Åse Berg"
    assert person.facts.text().startswith("brukeren selv")
    assert card.given.y() < card.rows.y()

    opened.around.theme.use(ThemeName.PROJECTOR)
    assert "Åse" not in person.title.text()
    opened.around.theme.use(ThemeName.LIGHT)


def test_no_answer_is_recorded_before_it_is_said(
    opened: Opened, tab: PlanTab, qtbot: QtBot
) -> None:
    tab.consents.begin()
    form = tab.consents.form
    qtbot.keyClick(form.kind, Qt.Key.Key_Return)
    assert len(opened.stored().consents) == 1
    assert form.fields["state"].has_error
    assert form.state.isAncestorOf(form.window().focusWidget())


def test_recorded_answer_is_taken_back_by_undo(opened: Opened, tab: PlanTab) -> None:
    tab.consents.begin()
    tab.consents.form.state.choose(ConsentState.GIVEN)
    tab.consents.form.submit()
    assert len(opened.stored().consents) == 2
    opened.around.undo.undo()
    assert len(opened.stored().consents) == 1
    opened.around.undo.redo()
    assert len(opened.stored().consents) == 2


def test_field_of_a_participant_is_saved_as_it_is_left(
    opened: Opened, tab: PlanTab, qtbot: QtBot
) -> None:
    qtbot.mouseClick(tab.participants.rows.lines[0].pencil, Qt.MouseButton.LeftButton)
    form = tab.participants.form
    qtbot.keyClicks(form.lines["organisation"], "Hjelpende hender")
    form.lines["phone"].setFocus()
    plan = opened.stored().plan
    assert plan is not None
    assert plan.participants[0].organisation == "Hjelpende hender"
    assert not form.isHidden()
    panel = form.history.open()
    assert panel is not None
    assert "Virksomhet: «Hjelpende hender»" in [row.text for row in panel.model.rows]


def test_undo_is_shown_in_the_form_that_is_open(opened: Opened, tab: PlanTab, qtbot: QtBot) -> None:
    qtbot.mouseClick(tab.participants.rows.lines[0].pencil, Qt.MouseButton.LeftButton)
    form = tab.participants.form
    form.lines["role"].setText("venn")
    form.leave_field()
    form.lines["phone"].setText("1")
    opened.around.undo.undo()
    assert (form.typed("role"), form.typed("phone")) == ("søster", "1")


def test_consent_that_ends_soon_is_told_at_the_top_and_asked_again(
    opened: Opened, tab: PlanTab, qtbot: QtBot
) -> None:
    assert tab.alarms.isHidden()
    row = newest(opened)
    soon = replace(answer_of(row), valid_until=date(2026, 12, 10))
    opened.view.presenter.plan_deeds.change_answer(opened.stored().page, row, soon)
    assert not tab.alarms.isHidden()
    qtbot.keyClick(tab.alarms.rows.lines[0].renew, Qt.Key.Key_Space)
    assert tab.consents.form.words().valid_until == date(2027, 11, 23)
    tab.consents.form.submit()
    assert newest(opened).valid_until == date(2026, 12, 10)
    tab.consents.form.state.choose(ConsentState.GIVEN)
    tab.consents.form.submit()
    assert newest(opened).valid_until == date(2027, 11, 23)
    assert tab.alarms.isHidden()
