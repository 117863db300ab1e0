from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from teamdesk.domain.interviews import PlanUse, SummaryAnswer, TalkTag, use_id
from teamdesk.ui.person.tab_bar import TabKey
from teamdesk.ui.person.talks.form import TalkStep
from teamdesk.ui.person.talks.layout import Group
from teamdesk.ui.person.talks.tab import InterviewsTab
from teamdesk.ui.theme.tokens import ThemeName
from teamdesk.ui.widgets.reading_order import put_in_reading_order
from tests.helpers.accessibility import assert_all_named

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from teamdesk.domain.rows.interviews import InterviewRow
    from tests.ui.person.conftest import Opened

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def tab(opened: Opened) -> InterviewsTab:
    return opened.tab(TabKey.INTERVIEWS, InterviewsTab)


def stored(opened: Opened) -> InterviewRow:
    (row,) = opened.stored().interviews
    return row


def write(tab: InterviewsTab, qtbot: QtBot, **texts: str) -> None:
    tab.begin()
    for name, text in texts.items():
        qtbot.keyClicks(tab.form.fields.texts[name], text)


def save(tab: InterviewsTab, qtbot: QtBot) -> None:
    qtbot.mouseClick(tab.form.buttons[TalkStep.SAVE], Qt.MouseButton.LeftButton)


def approve(tab: InterviewsTab, qtbot: QtBot) -> None:
    qtbot.mouseClick(tab.form.buttons[TalkStep.APPROVE], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(tab.form.question.confirm, Qt.MouseButton.LeftButton)


class Keys:
    """Presses keys where the keyboard is, and counts those that are no letters of a text."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.pressed = 0

    def press(self, key: Qt.Key, times: int = 1, control: bool = False) -> None:
        for _time in range(times):
            modifier = CONTROL if control else Qt.KeyboardModifier.NoModifier
            self._qtbot.keyClick(self._where(), key, modifier)
            self.pressed += 1

    def say(self, words: str) -> None:
        self._qtbot.keyClicks(self._where(), words)

    def _where(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None
        return found


def test_short_note_is_written_with_sixteen_keys_beside_its_words(
    opened: Opened, tab: InterviewsTab, qtbot: QtBot
) -> None:
    qtbot.waitActive(opened.view)
    tab.begin()
    put_in_reading_order(opened.view)
    keys = Keys(qtbot)
    keys.say("Dusje alene")
    keys.press(Qt.Key.Key_Tab)
    keys.say("Vil prøve med krakk.")
    keys.press(Qt.Key.Key_Tab)
    keys.press(Qt.Key.Key_Space)
    keys.press(Qt.Key.Key_Tab)
    keys.press(Qt.Key.Key_8)
    keys.press(Qt.Key.Key_Tab, 2)
    keys.press(Qt.Key.Key_6)
    keys.press(Qt.Key.Key_Tab, 2)
    keys.say("Dusje med krakk")
    keys.press(Qt.Key.Key_Tab)
    keys.say("mandag")
    keys.press(Qt.Key.Key_Tab, 3)
    keys.press(Qt.Key.Key_7)
    keys.press(Qt.Key.Key_Return, control=True)
    row = stored(opened)
    assert (row.topic, row.importance, row.confidence) == ("Dusje alene", 8, 6)
    assert (row.plan, row.plan_when, row.plan_certainty) == ("Dusje med krakk", "mandag", 7)
    assert row.summary_answer is SummaryAnswer.CONFIRMED
    assert keys.pressed == 16


def test_empty_note_is_folded_but_for_what_is_needed(tab: InterviewsTab) -> None:
    tab.begin()
    groups = tab.form.fields.layout_of_it.groups
    assert [group for group, folded in groups.items() if folded.head.isChecked()] == []


def test_part_that_something_is_written_in_stands_open(
    opened: Opened, tab: InterviewsTab, qtbot: QtBot
) -> None:
    write(tab, qtbot, topic="Dusje", parked="Søvn")
    save(tab, qtbot)
    tab.open_row(stored(opened))
    groups = tab.form.fields.layout_of_it.groups
    assert [group for group in Group if groups[group].head.isChecked()] == [Group.MORE]


def test_word_that_judges_is_pointed_out_as_it_is_typed(tab: InterviewsTab, qtbot: QtBot) -> None:
    write(tab, qtbot, summary="Hun nekter")
    summary = tab.form.fields.texts["summary"]
    assert [mark.cursor.selectedText() for mark in summary.extraSelections()] == ["nekter"]
    assert "sier nei til" in tab.form.fields.judging["summary"].told
    summary.setPlainText("Hun sier nei")
    assert summary.extraSelections() == []
    assert tab.form.fields.judging["summary"].told == ""


def test_hint_of_the_rulers_is_the_author_s_alone(
    opened: Opened, tab: InterviewsTab, qtbot: QtBot
) -> None:
    write(tab, qtbot, topic="Dusje")
    qtbot.keyClick(tab.form.fields.rulers["importance"], Qt.Key.Key_8)
    qtbot.keyClick(tab.form.fields.rulers["confidence"], Qt.Key.Key_3)
    assert not tab.form.fields.hint.isHidden()
    save(tab, qtbot)
    opened.around.theme.use(ThemeName.PROJECTOR)
    assert not tab.form.fields.hint.isVisible()


def test_source_of_a_statement_is_written_with_one_key(tab: InterviewsTab, qtbot: QtBot) -> None:
    tab.begin()
    summary = tab.form.fields.texts["summary"]
    summary.setFocus()
    qtbot.keyClicks(summary, "Klar.")
    qtbot.waitUntil(summary.hasFocus)
    next(iter(tab.form.fields.layout_of_it.sources.buttons.values())).click()
    assert summary.toPlainText() == "Klar. Bruker sier: "


def test_sustain_talk_is_never_chosen_for_the_record(tab: InterviewsTab, qtbot: QtBot) -> None:
    tab.begin()
    quotes = tab.form.fields.quotes
    for _time in range(4):
        quotes.add.click()
    assert [line.chosen.isChecked() for line in quotes.lines] == [True, True, True, False]
    assert not quotes.lines[3].chosen.isEnabled()
    tag = quotes.lines[0].tag
    tag.setCurrentIndex(tag.findData(TalkTag.SUSTAIN.value))
    tag.activated.emit(tag.currentIndex())
    assert not quotes.lines[0].chosen.isChecked()
    assert quotes.lines[3].chosen.isEnabled()


def test_colleague_is_offered_no_reflection(
    opened: Opened, tab: InterviewsTab, qtbot: QtBot
) -> None:
    write(tab, qtbot, topic="Dusje")
    save(tab, qtbot)
    private = tab.form.fields.layout_of_it.groups[Group.PRIVATE]
    assert not private.isHidden()
    tab.open_row(replace(stored(opened), is_own=False))
    assert private.isHidden()


@pytest.mark.parametrize("key", [Qt.Key.Key_F7, Qt.Key.Key_F8, Qt.Key.Key_F9])
def test_one_key_uses_the_plan(
    opened: Opened, tab: InterviewsTab, qtbot: QtBot, key: Qt.Key
) -> None:
    qtbot.waitActive(opened.view)
    write(tab, qtbot, topic="Dusje", plan="Dusje med krakk")
    qtbot.keyClick(tab.form.fields.texts["plan"], key)
    assert len(opened.desk.interviews.uses(stored(opened).id)) == 1


def test_alt_and_a_number_write_who_says_it(
    opened: Opened, tab: InterviewsTab, qtbot: QtBot
) -> None:
    qtbot.waitActive(opened.view)
    tab.begin()
    topic = tab.form.fields.texts["topic"]
    qtbot.waitUntil(topic.hasFocus)
    qtbot.keyClick(topic, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert topic.toPlainText() == "Jeg vurderer: "


@pytest.mark.parametrize("use", list(PlanUse))
def test_plan_becomes_something_once_and_is_taken_back(
    opened: Opened, tab: InterviewsTab, qtbot: QtBot, use: PlanUse
) -> None:
    write(tab, qtbot, topic="Dusje", plan="Dusje med krakk")
    qtbot.keyClicks(tab.form.fields.next_on, "2.12.")
    button = tab.form.uses.buttons[use]
    button.click()
    note_id = stored(opened).id
    assert opened.desk.interviews.uses(note_id) == {use}
    assert not button.isEnabled()
    opened.around.undo.undo()
    assert opened.desk.interviews.uses(note_id) == frozenset()
    assert button.isEnabled()


def test_next_talk_is_a_promise_on_its_day(
    opened: Opened, tab: InterviewsTab, qtbot: QtBot
) -> None:
    write(tab, qtbot, topic="Dusje")
    qtbot.keyClicks(tab.form.fields.next_on, "2.12.")
    tab.form.uses.buttons[PlanUse.NEXT_TALK].click()
    row = stored(opened)
    promise_id = use_id(row.id, PlanUse.NEXT_TALK)
    (task,) = [task for task in opened.stored().page.tasks if task.id == promise_id]
    assert (task.text, task.due_on) == ("Neste samtale: Dusje", row.next_on)


def test_day_that_is_none_is_told_at_its_field(
    opened: Opened, tab: InterviewsTab, qtbot: QtBot
) -> None:
    write(tab, qtbot, topic="Dusje")
    qtbot.keyClicks(tab.form.fields.next_on, "en dag")
    save(tab, qtbot)
    assert tab.form.fields.fields["next_on"].has_error
    assert not opened.stored().interviews


def test_approved_note_is_added_to_and_undone(
    opened: Opened, tab: InterviewsTab, qtbot: QtBot
) -> None:
    write(tab, qtbot, topic="Dusje", summary="Vil prøve.")
    approve(tab, qtbot)
    qtbot.keyClicks(tab.form.additions.text, "Døra skal stå åpen.")
    tab.form.finish()
    assert [added.text for added in stored(opened).additions] == ["Døra skal stå åpen."]
    assert tab.form.additions.text.toPlainText() == ""
    assert_all_named(tab)
    opened.around.undo.undo()
    assert stored(opened).additions == ()


def test_half_an_addition_is_there_again(opened: Opened, tab: InterviewsTab, qtbot: QtBot) -> None:
    write(tab, qtbot, topic="Dusje", summary="Vil prøve.")
    approve(tab, qtbot)
    qtbot.keyClicks(tab.form.additions.text, "Døra")
    tab.leave()
    tab.open_row(stored(opened))
    assert tab.form.additions.text.toPlainText() == "Døra"
