from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt

from teamdesk.domain.goals import ActivityArea, GoalHorizon, GoalResult, GoalStatus
from teamdesk.ui.draft_keeper import fields_as_text
from teamdesk.ui.person.forms.case_drafts import place_of
from teamdesk.ui.person.forms.saved_form import choose
from teamdesk.ui.person.goals.tab import GoalsTab
from teamdesk.ui.person.tab_bar import TabKey
from tests.helpers.accessibility import assert_all_named

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.person.goals.evaluation_form import GoalEvaluationForm
    from tests.ui.person.conftest import Opened


@pytest.fixture
def tab(opened: Opened) -> GoalsTab:
    return opened.tab(TabKey.GOALS, GoalsTab)


def add_goal(tab: GoalsTab, qtbot: QtBot, text: str, due: str = "") -> None:
    tab.begin()
    qtbot.keyClicks(tab.goals.form.lines["text"], text)
    qtbot.keyClicks(tab.goals.form.due, due)
    qtbot.keyClick(tab.goals.form.due, Qt.Key.Key_Return)


def test_new_goal_gets_its_day_from_a_week(opened: Opened, tab: GoalsTab, qtbot: QtBot) -> None:
    add_goal(tab, qtbot, "Dusje selv", "u50")
    goal = next(goal for goal in opened.stored().page.goals if goal.text == "Dusje selv")
    assert goal.target_on == date(2026, 12, 11)
    assert tab.goals.form.isHidden()


def test_day_that_tells_nothing_is_said_at_the_field(
    opened: Opened, tab: GoalsTab, qtbot: QtBot
) -> None:
    add_goal(tab, qtbot, "Dusje selv", "en gang")
    assert len(opened.stored().page.goals) == 1
    assert not tab.goals.form.isHidden()
    assert tab.goals.form.typed("text") == "Dusje selv"


def test_goal_is_changed_where_it_stands_and_back_by_undo(
    opened: Opened, tab: GoalsTab, qtbot: QtBot
) -> None:
    card = tab.cards.lines[0]
    card.edit()
    assert card.fields.form is not None
    qtbot.keyClicks(card.fields.form.lines["text"], "Gå til butikken")
    qtbot.keyClick(card.fields.form.lines["text"], Qt.Key.Key_Return)
    assert opened.stored().page.goals[0].text == "Gå til butikken"
    opened.around.undo.undo()
    assert opened.stored().page.goals[0].text == "Gå til postkassa"


def test_goal_that_is_being_changed_is_saved_when_the_tab_is_left(
    opened: Opened, tab: GoalsTab, qtbot: QtBot
) -> None:
    card = tab.cards.lines[0]
    card.edit()
    assert card.fields.form is not None
    qtbot.keyClicks(card.fields.form.lines["text"], "Gå langt")
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
    qtbot.keyClicks(tab.goals.form.lines["text"], "Dusje s")
    choose(tab.goals.form.horizon, GoalHorizon.LONG.value)
    opened.view.show_key(opened.other_person())
    opened.view.open_tab(TabKey.GOALS)
    assert tab.goals.form.isHidden()
    opened.view.show_key(opened.stored().page.person_id)
    opened.view.open_tab(TabKey.GOALS)
    assert not tab.goals.form.isHidden()
    assert tab.goals.form.typed("text") == "Dusje s"
    assert tab.goals.form.words().horizon is GoalHorizon.LONG


@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_goal_that_is_finished_or_given_up_leaves_no_draft(
    opened: Opened, tab: GoalsTab, qtbot: QtBot, end: Qt.Key
) -> None:
    tab.begin()
    qtbot.keyClicks(tab.goals.form.lines["text"], "Dusje selv")
    tab.leave()
    place = f"goal:new:{opened.case_id}"
    assert opened.desk.drafts.text(place)
    qtbot.keyClick(tab.goals.form.lines["text"], end)
    assert not opened.desk.drafts.text(place)


@pytest.mark.parametrize("kind", ["goal", "measure", "goal_evaluation"])
def test_draft_of_what_is_gone_is_told_and_let_go(opened: Opened, tab: GoalsTab, kind: str) -> None:
    gone, here = (place_of(kind, row_id, opened.case_id) for row_id in (uuid4(), None))
    text = fields_as_text({"text": "Dusje selv"})
    for place in (gone, here):
        opened.view.presenter.drafts.keep(place, text)
    tab.show_state(opened.stored())
    assert opened.desk.drafts.text(gone) is None
    assert opened.desk.drafts.text(here) == text
    assert "«Dusje selv»" in opened.heard.warned[-1]


def test_new_goal_again_goes_on_in_the_open_form(tab: GoalsTab, qtbot: QtBot) -> None:
    tab.begin()
    qtbot.keyClicks(tab.goals.form.lines["text"], "Dusje s")
    tab.begin()
    assert tab.goals.form.typed("text") == "Dusje s"


def test_new_goal_is_taken_back_added_again_and_changed_again(
    opened: Opened, tab: GoalsTab, qtbot: QtBot
) -> None:
    undo = opened.around.undo
    add_goal(tab, qtbot, "Dusje selv")
    card = next(card for card in tab.cards.lines if card.goal and card.goal.text == "Dusje selv")
    qtbot.keyClick(card.status, Qt.Key.Key_2)
    undo.undo()
    undo.undo()
    assert len(opened.stored().page.goals) == 1
    undo.redo()
    undo.redo()
    goal = next(goal for goal in opened.stored().page.goals if goal.text == "Dusje selv")
    assert goal.status is GoalStatus.ON_TRACK
    assert not opened.heard.failures


def test_goal_with_a_wrong_importance_is_told_at_the_field(tab: GoalsTab, qtbot: QtBot) -> None:
    tab.begin()
    qtbot.keyClicks(tab.goals.form.lines["text"], "Dusje selv")
    qtbot.keyClicks(tab.goals.form.lines["importance"], "11")
    qtbot.keyClick(tab.goals.form.lines["importance"], Qt.Key.Key_Return)
    assert tab.goals.form.fields["importance"].has_error
    assert not tab.goals.form.isHidden()


def test_goal_keeps_area_and_importance_as_they_are_left(
    opened: Opened, tab: GoalsTab, qtbot: QtBot
) -> None:
    card = tab.cards.lines[0]
    card.edit()
    assert card.fields.form is not None
    choose(card.fields.form.area, ActivityArea.SHOPPING.value)
    card.fields.form.area.activated.emit(0)
    card.fields.form.lines["importance"].setFocus()
    qtbot.keyClicks(card.fields.form.lines["importance"], "9")
    card.fields.form.lines["text"].setFocus()
    goal = opened.stored().page.goals[0]
    assert (goal.area, goal.importance) == (ActivityArea.SHOPPING, 9)


def evaluate(tab: GoalsTab, result: GoalResult) -> GoalEvaluationForm:
    card = tab.cards.lines[0]
    card.begin_evaluation()
    assert card.evaluation.form is not None
    card.evaluation.form.result.choose(result)
    card.evaluation.form.lines["text"].setText("Går fint")
    return card.evaluation.form


def test_evaluation_that_ends_a_goal_is_taken_back(opened: Opened, tab: GoalsTab) -> None:
    form = evaluate(tab, GoalResult.ENDED)
    form.partly.setChecked(True)
    form.submit()
    goal = opened.stored().page.goals[0]
    assert (goal.status, goal.is_partly_reached) == (GoalStatus.ENDED, True)
    assert form.isHidden()
    opened.around.undo.undo()
    goal = opened.stored().page.goals[0]
    assert (goal.status, goal.evaluations) == (GoalStatus.NOT_STARTED, ())


def test_evaluation_that_changes_a_goal_opens_its_words(opened: Opened, tab: GoalsTab) -> None:
    evaluate(tab, GoalResult.CHANGED).submit()
    form = tab.cards.lines[0].fields.form
    assert form is not None
    assert form.lines["text"].hasFocus()


def test_evaluation_for_later_asks_for_its_day(opened: Opened, tab: GoalsTab) -> None:
    form = evaluate(tab, GoalResult.REASSESS)
    form.submit()
    assert form.fields["next_on"].has_error
    form.next_on.setText("u50")
    form.submit()
    assert opened.stored().page.next_evaluation_on == date(2026, 12, 11)


def test_goal_tells_its_history_and_evaluation(opened: Opened, tab: GoalsTab, qtbot: QtBot) -> None:
    card = tab.cards.lines[0]
    qtbot.keyClick(card.status, Qt.Key.Key_2)
    evaluate(tab, GoalResult.CONTINUES).submit()
    assert card.facts.way.text() == "på sporet 23.11.2026"
    assert card.facts.evaluations.text() == "Evaluert 23.11.2026, Kari Hansen: fortsetter. Går fint"


def test_open_forms_of_a_goal_are_named(tab: GoalsTab) -> None:
    tab.cards.lines[0].edit()
    evaluate(tab, GoalResult.ENDED)
    tab.begin()
    assert_all_named(tab)
