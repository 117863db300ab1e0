from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from teamdesk.core.i18n import Language
from teamdesk.domain.commands.plan_parts import AddMeasure, EditMeasure, MeasureWords
from teamdesk.domain.goals import MeasureKind
from teamdesk.domain.plan_points import PlanPoint
from teamdesk.ui.person.goals.measure_form import MeasureForm, words_of
from teamdesk.ui.person.goals.tab import GoalsTab
from teamdesk.ui.person.tab_bar import TabKey
from teamdesk.ui.widgets.reading_order import put_in_reading_order
from tests.helpers.accessibility import assert_all_named

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.domain.rows.plans import MeasureRow
    from tests.ui.person.conftest import Opened


@pytest.fixture
def tab(opened: Opened) -> GoalsTab:
    goal = opened.stored().page.goals[0]
    words = MeasureWords("Trappetrening", "daglig", "", "Hjemme", opened.team.ola, "Hoa", goal.id)
    changes = opened.desk.measures.add(AddMeasure(opened.case_id, words))
    opened.around.bus.publish(changes)
    return opened.tab(TabKey.GOALS, GoalsTab)


def stairs(opened: Opened) -> MeasureRow:
    return next(row for row in opened.stored().measures if row.goal_id is not None)


def open_stairs(tab: GoalsTab) -> MeasureForm:
    line = tab.cards.lines[0].measures.lines[0]
    line.fields.edit()
    assert line.fields.form is not None
    return line.fields.form


def test_new_measure_of_a_goal_knows_its_goal(opened: Opened, tab: GoalsTab, qtbot: QtBot) -> None:
    qtbot.mouseClick(tab.cards.lines[0].add_measure, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(tab.measures.form.lines["text"], "Gå i nabolaget")
    qtbot.keyClick(tab.measures.form.lines["text"], Qt.Key.Key_Return)
    added = next(row for row in opened.stored().measures if row.text == "Gå i nabolaget")
    assert added.goal_id == opened.stored().page.goals[0].id
    assert tab.measures.form.isHidden()


def test_measure_without_words_is_asked_for_them(
    opened: Opened, tab: GoalsTab, qtbot: QtBot
) -> None:
    tab.begin_measure()
    qtbot.keyClick(tab.measures.form.lines["extent"], Qt.Key.Key_Return)
    assert tab.measures.form.fields["text"].has_error
    assert len(opened.stored().measures) == 2


def test_form_opens_on_all_that_is_stored(opened: Opened, tab: GoalsTab) -> None:
    assert open_stairs(tab).words() == words_of(stairs(opened))


def test_measure_is_changed_where_it_stands_and_back_by_undo(
    opened: Opened, tab: GoalsTab, qtbot: QtBot
) -> None:
    form = open_stairs(tab)
    qtbot.keyClicks(form.lines["method"], "Gelender")
    qtbot.keyClick(form.lines["method"], Qt.Key.Key_Return)
    assert stairs(opened).method == "Gelender"
    assert form.isHidden()
    opened.around.undo.undo()
    assert stairs(opened).method == ""


def test_measure_that_is_being_changed_is_saved_when_the_tab_is_left(
    opened: Opened, tab: GoalsTab, qtbot: QtBot
) -> None:
    qtbot.keyClicks(open_stairs(tab).lines["method"], "Gelender")
    opened.view.open_tab(TabKey.OVERVIEW)
    assert stairs(opened).method == "Gelender"


def test_escape_leaves_the_measure_as_it_was(opened: Opened, tab: GoalsTab, qtbot: QtBot) -> None:
    form = open_stairs(tab)
    qtbot.keyClicks(form.lines["method"], "Gelender")
    qtbot.keyClick(form.lines["method"], Qt.Key.Key_Escape)
    assert form.isHidden()
    assert stairs(opened).method == ""


def test_conflict_keeps_what_was_typed(opened: Opened, tab: GoalsTab, qtbot: QtBot) -> None:
    form, row = open_stairs(tab), stairs(opened)
    opened.desk.measures.edit(EditMeasure(row.id, row.version, MeasureWords("Ola var først")))
    qtbot.keyClicks(form.lines["method"], "Gelender")
    form.submit()
    assert opened.heard.failures
    assert form.typed("method") == "Gelender"


def test_digit_in_an_open_form_sets_no_status(opened: Opened, tab: GoalsTab, qtbot: QtBot) -> None:
    before = opened.stored().page.goals[0].status
    qtbot.keyClick(open_stairs(tab).goal, Qt.Key.Key_2)
    assert opened.stored().page.goals[0].status is before


def test_way_to_methods_leads_to_the_measure_that_lacks_one(tab: GoalsTab) -> None:
    tab.go_to(PlanPoint.METHODS)
    form = tab.cards.lines[0].measures.lines[0].fields.form
    assert form is not None
    assert form.lines["method"].hasFocus()


def test_open_forms_are_named(tab: GoalsTab) -> None:
    open_stairs(tab)
    tab.begin_measure()
    assert_all_named(tab)


def test_measure_that_is_half_typed_is_there_again_after_another_person(
    opened: Opened, tab: GoalsTab, qtbot: QtBot
) -> None:
    goal = opened.stored().page.goals[0]
    qtbot.mouseClick(tab.cards.lines[0].add_measure, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(tab.measures.form.lines["text"], "Gå en t")
    opened.view.show_key(opened.other_person())
    opened.view.open_tab(TabKey.GOALS)
    assert tab.measures.isHidden()
    opened.view.show_key(opened.stored().page.person_id)
    opened.view.open_tab(TabKey.GOALS)
    assert not tab.measures.isHidden()
    assert (tab.measures.form.words().text, tab.measures.form.words().goal_id) == (
        "Gå en t",
        goal.id,
    )


def test_measure_that_is_given_up_leaves_no_draft(
    opened: Opened, tab: GoalsTab, qtbot: QtBot
) -> None:
    tab.begin_measure()
    qtbot.keyClicks(tab.measures.form.lines["text"], "Gå en tur")
    tab.leave()
    qtbot.keyClick(tab.measures.form.lines["text"], Qt.Key.Key_Escape)
    assert not opened.desk.drafts.text(f"measure:new:{opened.case_id}")
    tab.begin_measure()
    assert tab.measures.form.words().text == ""


def test_field_of_a_measure_is_saved_as_it_is_left(
    opened: Opened, tab: GoalsTab, qtbot: QtBot
) -> None:
    form = open_stairs(tab)
    form.lines["method"].setFocus()
    qtbot.keyClicks(form.lines["method"], "Gelender")
    form.lines["arena"].setFocus()
    assert stairs(opened).method == "Gelender"
    assert not form.isHidden()


def test_field_that_is_wrong_is_said_there_and_not_saved(
    opened: Opened, tab: GoalsTab, qtbot: QtBot
) -> None:
    form = open_stairs(tab)
    form.lines["minutes"].setFocus()
    qtbot.keyClicks(form.lines["minutes"], "mange")
    form.lines["arena"].setFocus()
    assert form.fields["minutes"].has_error
    assert stairs(opened).minutes is None


def test_open_form_follows_an_undo(opened: Opened, tab: GoalsTab, qtbot: QtBot) -> None:
    form = open_stairs(tab)
    form.lines["method"].setFocus()
    qtbot.keyClicks(form.lines["method"], "Gelender")
    form.lines["arena"].setFocus()
    opened.around.undo.undo()
    assert stairs(opened).method == ""
    assert form.typed("method") == ""


def test_words_of_the_extent_follow_its_numbers(
    opened: Opened, tab: GoalsTab, qtbot: QtBot
) -> None:
    tab.begin_measure()
    qtbot.keyClicks(tab.measures.form.lines["times_a_week"], "3")
    qtbot.keyClicks(tab.measures.form.lines["minutes"], "45")
    assert tab.measures.form.typed("extent") == "3 ganger i uka, 45 minutter"


def test_own_words_of_the_extent_stay(tab: GoalsTab, qtbot: QtBot) -> None:
    form = open_stairs(tab)
    qtbot.keyClicks(form.lines["times_a_week"], "3")
    assert form.typed("extent") == "daglig"


def test_taper_plan_is_made_changed_and_stored(opened: Opened, tab: GoalsTab, qtbot: QtBot) -> None:
    form = open_stairs(tab)
    form.lines["times_a_week"].setText("4")
    form.taper.weeks.setValue(2)
    form.taper.make.click()
    assert [step.times for step in stairs(opened).taper] == [4, 2, 0]
    cell = form.taper.cells[1]
    cell.times.setText("3")
    qtbot.keyClick(cell.times, Qt.Key.Key_Return)
    assert [step.times for step in stairs(opened).taper] == [4, 3, 0]
    form.taper.none.click()
    assert stairs(opened).taper == ()


def test_measure_is_ended_and_goes_on_by_its_button_and_by_undo(
    opened: Opened, tab: GoalsTab
) -> None:
    line = tab.cards.lines[0].measures.lines[0]
    line.end.click()
    assert stairs(opened).to_on == opened.around.clock.today()
    line.end.click()
    assert stairs(opened).to_on is None
    opened.around.undo.undo()
    opened.around.undo.undo()
    assert stairs(opened).to_on is None


def test_new_measure_is_taken_back_and_added_again(
    opened: Opened, tab: GoalsTab, qtbot: QtBot
) -> None:
    tab.begin_measure()
    qtbot.keyClicks(tab.measures.form.lines["text"], "Gå i nabolaget")
    qtbot.keyClick(tab.measures.form.lines["text"], Qt.Key.Key_Return)
    opened.around.undo.undo()
    assert len(opened.stored().measures) == 2
    opened.around.undo.redo()
    assert len(opened.stored().measures) == 3


def test_hours_add_up_by_profession(opened: Opened, tab: GoalsTab) -> None:
    form = open_stairs(tab)
    form.lines["times_a_week"].setText("4")
    form.lines["minutes"].setText("30")
    form.submit()
    row = tab.intensity.model.at(0)
    assert (row.name, row.minutes[0]) == ("fysioterapeut", 120)


def test_endless_number_is_told_at_the_field(tab: GoalsTab, qtbot: QtBot) -> None:
    form = open_stairs(tab)
    form.lines["minutes"].insert("9" * 400)
    form.lines["minutes"].textEdited.emit(form.lines["minutes"].text())
    form.leave_field()
    assert form.fields["minutes"].has_error


def test_taper_plan_of_more_than_there_can_be_is_not_stored(
    opened: Opened, tab: GoalsTab, qtbot: QtBot
) -> None:
    form = open_stairs(tab)
    form.taper.make.click()
    before = stairs(opened).taper
    cell = form.taper.cells[0]
    cell.times.setText("900")
    qtbot.keyClick(cell.times, Qt.Key.Key_Return)
    form.leave_field()
    assert stairs(opened).taper == before
    assert form.fields["taper"].has_error


def test_open_form_follows_the_language_and_keeps_what_is_typed(
    opened: Opened, tab: GoalsTab, qtbot: QtBot
) -> None:
    form = open_stairs(tab)
    qtbot.keyClicks(form.lines["method"], "Med rekkverk")
    form.kind.setCurrentIndex(form.kind.findData(MeasureKind.PREVENTING.value))
    opened.around.texts.use(Language.EN)
    assert form.fields["times_a_week"].editor.accessibleName() == "Times a week"
    assert form.kind.currentData() == MeasureKind.PREVENTING.value
    assert form.responsible.who.itemText(0) == "Nobody"
    assert form.typed("method") == "Med rekkverk"


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Backtab])
def test_tab_goes_past_the_taper(opened: Opened, tab: GoalsTab, qtbot: QtBot, key: Qt.Key) -> None:
    form = open_stairs(tab)
    form.taper.make.click()
    put_in_reading_order(opened.view)
    form.taper.weeks.setFocus()
    met = set()
    for _step in range(100):
        qtbot.keyClick(QApplication.focusWidget(), key)
        met.add(QApplication.focusWidget())
    cells = {line for cell in form.taper.cells for line in (cell.times, cell.minutes)}
    assert {*cells, form.taper.make, form.lines["text"], form.save, opened.view.bar} <= met


def test_week_that_is_no_number_puts_the_keyboard_in_the_taper(
    opened: Opened, tab: GoalsTab, qtbot: QtBot
) -> None:
    form = open_stairs(tab)
    form.taper.make.click()
    minutes = form.taper.cells[0].minutes
    minutes.setText("mange")
    form.lines["text"].setFocus()
    qtbot.keyClick(form.lines["text"], Qt.Key.Key_Return)
    assert form.taper.weeks.hasFocus()


def test_weeks_of_a_taper_speak_the_language_of_now(opened: Opened, tab: GoalsTab) -> None:
    form = open_stairs(tab)
    form.taper.make.click()
    first = form.taper.cells[0]
    first.minutes.setText("1")
    opened.around.texts.use(Language.EN)
    assert first._week.text().startswith("week")
    assert first.times.accessibleName().startswith("Times a week in week")
    assert first.minutes.text() == "1"
