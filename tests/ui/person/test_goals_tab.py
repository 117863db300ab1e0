from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from teamdesk.domain.goals import GoalHorizon, GoalStatus
from teamdesk.ui.person.goals_tab import GoalsTab
from teamdesk.ui.person.view import TabKey

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.person.conftest import Opened


@pytest.fixture
def tab(opened: Opened) -> GoalsTab:
    opened.view.open_tab(TabKey.GOALS)
    tab = opened.view.tab
    assert isinstance(tab, GoalsTab)
    return tab


def add_goal(tab: GoalsTab, qtbot: QtBot, text: str, due: str = "") -> None:
    tab.begin()
    qtbot.keyClicks(tab.form.editor.text, text)
    qtbot.keyClicks(tab.form.editor.due, due)
    qtbot.keyClick(tab.form.editor.due, Qt.Key.Key_Return)


def test_new_goal_gets_its_day_from_a_week(opened: Opened, tab: GoalsTab, qtbot: QtBot) -> None:
    add_goal(tab, qtbot, "Dusje selv", "u50")
    goal = next(goal for goal in opened.stored().page.goals if goal.text == "Dusje selv")
    assert goal.target_on == date(2026, 12, 11)
    assert tab.form.isHidden()


def test_day_that_tells_nothing_is_said_at_the_field(
    opened: Opened, tab: GoalsTab, qtbot: QtBot
) -> None:
    add_goal(tab, qtbot, "Dusje selv", "en gang")
    assert len(opened.stored().page.goals) == 1
    assert not tab.form.isHidden()
    assert tab.form.editor.text.text() == "Dusje selv"


def test_goal_is_changed_where_it_stands_and_back_by_undo(
    opened: Opened, tab: GoalsTab, qtbot: QtBot
) -> None:
    card = tab.cards.lines[0]
    card.edit()
    qtbot.keyClicks(card.editor.text, "Gå til butikken")
    qtbot.keyClick(card.editor.text, Qt.Key.Key_Return)
    assert opened.stored().page.goals[0].text == "Gå til butikken"
    opened.around.undo.undo()
    assert opened.stored().page.goals[0].text == "Gå til postkassa"


def test_goal_that_is_being_changed_is_saved_when_the_tab_is_left(
    opened: Opened, tab: GoalsTab, qtbot: QtBot
) -> None:
    card = tab.cards.lines[0]
    card.edit()
    qtbot.keyClicks(card.editor.text, "Gå langt")
    opened.view.open_tab(TabKey.OVERVIEW)
    assert opened.stored().page.goals[0].text == "Gå langt"


def test_digit_sets_the_status(opened: Opened, tab: GoalsTab, qtbot: QtBot) -> None:
    qtbot.keyClick(tab.cards.lines[0].status, Qt.Key.Key_2)
    assert opened.stored().page.goals[0].status is GoalStatus.ON_TRACK
    opened.around.undo.undo()
    assert opened.stored().page.goals[0].status is GoalStatus.NOT_STARTED


def test_measure_without_goal_is_shown_apart(tab: GoalsTab) -> None:
    assert not tab._others_card.isHidden()


def test_goal_that_is_half_typed_is_there_again_after_another_person(
    opened: Opened, tab: GoalsTab, qtbot: QtBot
) -> None:
    tab.begin()
    qtbot.keyClicks(tab.form.editor.text, "Dusje s")
    tab.form.horizon.choose(GoalHorizon.LONG)
    opened.view.show_key(opened.other_person())
    opened.view.open_tab(TabKey.GOALS)
    assert tab.form.isHidden()
    opened.view.show_key(opened.stored().page.person_id)
    opened.view.open_tab(TabKey.GOALS)
    assert not tab.form.isHidden()
    assert tab.form.editor.text.text() == "Dusje s"
    assert tab.form.horizon.choice is GoalHorizon.LONG


@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_goal_that_is_finished_or_given_up_leaves_no_draft(
    opened: Opened, tab: GoalsTab, qtbot: QtBot, end: Qt.Key
) -> None:
    tab.begin()
    qtbot.keyClicks(tab.form.editor.text, "Dusje selv")
    tab.leave()
    place = f"goal:new:{opened.case_id}"
    assert opened.desk.drafts.text(place)
    qtbot.keyClick(tab.form.editor.text, end)
    assert not opened.desk.drafts.text(place)


def test_new_goal_again_goes_on_in_the_open_form(tab: GoalsTab, qtbot: QtBot) -> None:
    tab.begin()
    qtbot.keyClicks(tab.form.editor.text, "Dusje s")
    tab.begin()
    assert tab.form.editor.text.text() == "Dusje s"
