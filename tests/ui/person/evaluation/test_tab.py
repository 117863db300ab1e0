from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt

from teamdesk.domain.commands.actions import AddAction
from teamdesk.domain.commands.entries import EvaluationWords, SaveEntry
from teamdesk.domain.evaluations import Outcome
from teamdesk.domain.phases import PhaseKind
from teamdesk.domain.rows.timeline import TimelineKind
from teamdesk.ui.person.evaluation.form import Which
from teamdesk.ui.person.evaluation.tab import EvaluationTab
from teamdesk.ui.person.overview.tab import OverviewTab
from teamdesk.ui.person.tab_bar import TabKey
from teamdesk.ui.theme.tokens import ThemeName
from tests.helpers.accessibility import assert_all_named
from tests.helpers.counting import counted_statements

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.domain.rows.entries import EvaluationRow
    from tests.ui.person.conftest import Opened

LAST = EvaluationWords(date(2026, 11, 2), Outcome.REACHED, "Går selv til butikken", is_final=True)


@pytest.fixture
def tab(opened: Opened) -> EvaluationTab:
    return opened.tab(TabKey.EVALUATION, EvaluationTab)


def stored(opened: Opened) -> tuple[EvaluationRow, ...]:
    return opened.desk.evaluations.of_case(opened.case_id).evaluations


def write(opened: Opened, words: EvaluationWords = LAST) -> None:
    command = SaveEntry(opened.case_id, uuid4(), words, is_new=True)
    opened.around.bus.publish(opened.desk.evaluations.save(command))


def test_evaluation_has_one_of_three_outcomes_and_undo(
    opened: Opened, tab: EvaluationTab, qtbot: QtBot
) -> None:
    qtbot.keyClick(tab, Qt.Key.Key_N)
    form = tab.card.form
    form.choose(Which.FINAL)
    form.outcome.choose(Outcome.GOALS_CHANGED)
    qtbot.keyClicks(form.text, "Nytt mål om trapp")
    qtbot.mouseClick(form.save, Qt.MouseButton.LeftButton)
    (row,) = stored(opened)
    assert (row.is_final, row.outcome, row.text) == (
        True,
        Outcome.GOALS_CHANGED,
        "Nytt mål om trapp",
    )
    opened.around.undo.undo()
    assert stored(opened) == ()


def test_evaluation_is_saved_from_its_text_with_control_and_enter(
    opened: Opened, tab: EvaluationTab, qtbot: QtBot
) -> None:
    tab.card.begin()
    form = tab.card.form
    form.outcome.choose(Outcome.REACHED)
    qtbot.keyClicks(form.text, "Går selv")
    qtbot.keyClick(form.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [row.text for row in stored(opened)] == ["Går selv"]


def test_escape_on_a_button_of_the_form_closes_it(
    opened: Opened, tab: EvaluationTab, qtbot: QtBot
) -> None:
    tab.card.begin()
    qtbot.keyClick(tab.card.form.save, Qt.Key.Key_Escape)
    assert tab.card.form.isHidden()
    assert stored(opened) == ()


def test_evaluation_without_outcome_or_words_is_said_at_the_fields(
    opened: Opened, tab: EvaluationTab
) -> None:
    tab.card.begin()
    tab.card.form.submit()
    assert tab.card.form.fields["outcome"].has_error
    assert tab.card.form.fields["text"].has_error
    assert stored(opened) == ()


def test_case_ends_only_after_a_final_evaluation(
    opened: Opened, tab: EvaluationTab, qtbot: QtBot
) -> None:
    assert not tab.end.isEnabled()
    write(opened)
    assert tab.end.isEnabled()
    qtbot.mouseClick(tab.end, Qt.MouseButton.LeftButton)
    assert opened.stored().page.phase_kind is PhaseKind.ENDED
    opened.around.undo.undo()
    assert opened.stored().page.phase_kind is PhaseKind.REFERRED


def test_follow_ups_are_proposed_from_the_end(opened: Opened, tab: EvaluationTab) -> None:
    write(opened)
    shown = [line for line in tab.follow_ups.lines if not line.isHidden()]
    assert [line.name.text() for line in shown] == [
        "Oppfølging etter 2–4 uker",
        "Oppfølging etter 6–8 uker",
        "Oppfølging etter 12 måneder",
    ]
    assert shown[0].when.text() == "nå: 16.11.2026–30.11.2026"


def test_follow_up_becomes_a_promise(opened: Opened, tab: EvaluationTab, qtbot: QtBot) -> None:
    write(opened)
    first = tab.follow_ups.lines[0]
    qtbot.mouseClick(first.promise, Qt.MouseButton.LeftButton)
    tasks = opened.stored().page.tasks
    assert ("Oppfølging etter 2–4 uker", date(2026, 11, 30)) in [
        (task.text, task.due_on) for task in tasks
    ]
    assert first.promise.isHidden()
    opened.around.undo.undo()
    assert "Oppfølging etter 2–4 uker" not in [task.text for task in opened.stored().page.tasks]
    assert not first.promise.isHidden()
    opened.around.undo.redo()
    assert first.promise.isHidden()


def test_promise_of_something_else_on_the_same_day_is_no_follow_up(
    opened: Opened, tab: EvaluationTab
) -> None:
    write(opened)
    command = AddAction("Hente rullatoren", opened.case_id, None, date(2026, 11, 30))
    opened.around.bus.publish(opened.desk.actions.add(command))
    assert not tab.follow_ups.lines[0].promise.isHidden()


def test_follow_up_is_written_down(opened: Opened, tab: EvaluationTab, qtbot: QtBot) -> None:
    write(opened)
    qtbot.mouseClick(tab.follow_ups.lines[0].hold, Qt.MouseButton.LeftButton)
    form = tab.card.form
    form.outcome.choose(Outcome.REACHED)
    form.text.setPlainText("Det går fortsatt bra")
    form.submit()
    assert [row.follow_up_weeks for row in stored(opened)] == [4, None]
    assert tab.follow_ups.lines[0].when.text() == "gjort 23.11.2026"


def test_follow_ups_stand_in_the_overview_and_on_the_timeline(
    opened: Opened, tab: EvaluationTab, qtbot: QtBot
) -> None:
    write(opened)
    qtbot.mouseClick(tab.end, Qt.MouseButton.LeftButton)
    assert len(opened.stored().follow_ups) == 3
    opened.view.open_tab(TabKey.OVERVIEW)
    overview = opened.view.tab
    assert isinstance(overview, OverviewTab)
    kinds = {line.key[0].kind for line in overview.timeline.model.rows}
    assert {TimelineKind.EVALUATION, TimelineKind.FOLLOW_UP} <= kinds


def test_tab_asks_nine_statements_and_what_is_closed(opened: Opened, tab: EvaluationTab) -> None:
    state = opened.stored()
    with counted_statements(opened.team.engine) as statements:
        tab.show_state(state)
    assert len(statements) == 13


@pytest.mark.parametrize("looks", list(ThemeName))
def test_everything_has_a_name(opened: Opened, tab: EvaluationTab, looks: ThemeName) -> None:
    write(opened)
    opened.around.theme.use(looks)
    tab.card.begin()
    assert_all_named(tab)


def test_evaluation_that_is_half_written_stays_while_another_tab_is_open(
    opened: Opened, tab: EvaluationTab
) -> None:
    tab.card.begin()
    tab.card.form.text.setPlainText("Halvveis")
    opened.view.open_tab(TabKey.OVERVIEW)
    opened.view.open_tab(TabKey.EVALUATION)
    assert not tab.card.form.isHidden()
    assert tab.card.form.text.toPlainText() == "Halvveis"
    assert stored(opened) == ()


def test_evaluation_waits_for_its_button(opened: Opened, tab: EvaluationTab) -> None:
    tab.card.begin()
    tab.card.form.outcome.choose(Outcome.REACHED)
    tab.card.form.text.setPlainText("Ferdig")
    opened.view.open_tab(TabKey.OVERVIEW)
    assert stored(opened) == ()
    opened.view.open_tab(TabKey.EVALUATION)
    tab.card.form.submit()
    assert [row.text for row in stored(opened)] == ["Ferdig"]
