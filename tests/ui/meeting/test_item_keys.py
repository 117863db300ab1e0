from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from teamdesk.domain.meetings import DecisionEffect
from teamdesk.domain.notes import ItemKind
from teamdesk.ui.meeting.note.effect_deeds import EffectDeeds

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.meeting.note.items import MeetingItem
    from teamdesk.ui.meeting.note.items_list import ItemsList
    from tests.ui.meeting.conftest import Room

NOTE = "Kari bestiller rullator innen fredag. Enige om å fortsette to uker til."


@pytest.fixture
def listed(running: Room, qtbot: QtBot) -> ItemsList:
    """A promise and a decision stand in the list, which has the keys."""
    running.type(NOTE)
    view = running.view.running.panel.items
    qtbot.waitUntil(lambda: len(view.items) == 2)
    choose(view, ItemKind.ACTION)
    return view


def choose(view: ItemsList, kind: ItemKind) -> None:
    row = next(row for row, item in enumerate(view.items) if item.kind is kind)
    view.setCurrentIndex(view.model().index(row, 0))


def current(view: ItemsList) -> MeetingItem:
    item = view.current()
    assert item is not None
    return item


def type_on(running: Room, view: ItemsList, text: str) -> None:
    QTest.keyClicks(view, text[0])
    quick = running.view.running.panel.part.quick
    QTest.keyClicks(quick.field, text[1:])
    QTest.keyClick(quick.field, Qt.Key.Key_Return)


def test_enter_accepts_all(running: Room, listed: ItemsList) -> None:
    QTest.keyClick(listed, Qt.Key.Key_Return)
    assert running.view.running.panel.waiting == ()


def test_accept_all_is_taken_back_at_once(running: Room, listed: ItemsList) -> None:
    QTest.keyClick(listed, Qt.Key.Key_Return)
    running.around.undo.undo()
    assert len(running.view.running.panel.waiting) == 2
    running.around.undo.redo()
    assert running.view.running.panel.waiting == ()


def test_space_accepts_one_and_stays_on_it(listed: ItemsList) -> None:
    QTest.keyClick(listed, Qt.Key.Key_Space)
    assert current(listed).task is not None
    assert sum(not item.is_accepted for item in listed.items) == 1


def test_accepted_line_keeps_its_place_in_the_order_of_the_note(listed: ItemsList) -> None:
    before = [item.kind for item in listed.items]
    choose(listed, ItemKind.DECISION)
    QTest.keyClick(listed, Qt.Key.Key_Space)
    assert [item.kind for item in listed.items] == before
    assert current(listed).decision is not None


@pytest.mark.parametrize("typed", ["ol", "OL", "ola"])
def test_letters_change_the_owner(running: Room, listed: ItemsList, typed: str) -> None:
    type_on(running, listed, typed)
    owner = current(listed).owner
    assert owner is not None
    assert owner.name == "Ola Lien"


@pytest.mark.parametrize(("typed", "day"), [("u50", 11), ("12.12", 12), ("ol u50", 11)])
def test_typed_day_is_the_date(running: Room, listed: ItemsList, typed: str, day: int) -> None:
    type_on(running, listed, typed)
    assert current(listed).due_on == date(2026, 12, day)


def test_typed_nonsense_changes_nothing(running: Room, listed: ItemsList) -> None:
    type_on(running, listed, "xyz")
    assert running.view.running.panel.part.quick.isVisible()
    assert not current(listed).is_accepted


def test_escape_leaves_what_was_typed(running: Room, listed: ItemsList) -> None:
    QTest.keyClicks(listed, "x")
    QTest.keyClick(running.view.running.panel.part.quick.field, Qt.Key.Key_Escape)
    assert not running.view.running.panel.part.quick.isVisible()


def test_arrow_gives_the_promise_to_the_next_member(running: Room, listed: ItemsList) -> None:
    QTest.keyClick(listed, Qt.Key.Key_Right)
    owner = current(listed).owner
    assert owner is not None
    assert owner.name == "Ola Lien"
    running.around.undo.undo()
    assert all(not item.is_accepted for item in listed.items)


def test_goal_is_linked_with_a_key_and_unlinked_by_undo(running: Room, listed: ItemsList) -> None:
    menus = running.view.running.panel.part.menus
    menus.offer_links(running.presenter.stage.goals, ())
    assert menus.menu.actions()[0].text() == "&1 Mål: Gå til butikken"
    menus.menu.actions()[0].trigger()
    goal = running.presenter.stage.goals[0]
    assert running.presenter.stage.actions[0].goal_id == goal.id
    running.around.undo.undo()
    assert running.presenter.stage.actions[0].goal_id is None


def test_question_mark_shows_the_words_that_made_it(running: Room, listed: ItemsList) -> None:
    part = running.view.running.panel.part
    listed.setFocus()
    QTest.keyClicks(listed, "?")
    assert "Kari" in part.why.text()
    pointed = running.view.running.panel.note.extraSelections()[2:]
    assert "Kari" in [mark.cursor.selectedText() for mark in pointed]
    QTest.keyClicks(listed, "?")
    assert not part.why.isVisible()


def test_dropped_suggestion_comes_back_by_undo(running: Room, listed: ItemsList) -> None:
    QTest.keyClick(listed, Qt.Key.Key_Delete)
    assert len(listed.items) == 1
    running.around.undo.undo()
    assert len(listed.items) == 2


def test_dropped_decision_comes_back_by_undo(running: Room, listed: ItemsList) -> None:
    QTest.keyClick(listed, Qt.Key.Key_Return)
    choose(listed, ItemKind.DECISION)
    before = running.presenter.stage.decisions[0]
    QTest.keyClick(listed, Qt.Key.Key_Delete)
    assert running.presenter.stage.decisions == ()
    running.around.undo.undo()
    assert running.presenter.stage.decisions[0].id == before.id
    running.around.undo.redo()
    assert running.presenter.stage.decisions == ()


def test_decision_changes_the_period_with_one_key(running: Room, listed: ItemsList) -> None:
    QTest.keyClick(listed, Qt.Key.Key_Return)
    choose(listed, ItemKind.DECISION)
    QTest.keyClick(listed, Qt.Key.Key_F4)
    stage = running.presenter.stage
    assert stage.period_ends_on == date(2026, 12, 7)
    assert stage.decisions[0].effect is DecisionEffect.PERIOD
    assert "periode til 7. desember" in str(listed.currentIndex().data())


def test_effect_of_a_decision_is_undone_and_done_again(running: Room, listed: ItemsList) -> None:
    QTest.keyClick(listed, Qt.Key.Key_Return)
    choose(listed, ItemKind.DECISION)
    QTest.keyClick(listed, Qt.Key.Key_F4)
    running.around.undo.undo()
    stage = running.presenter.stage
    assert (stage.period_ends_on, stage.decisions[0].effect) == (None, None)
    running.around.undo.redo()
    assert running.presenter.stage.period_ends_on == date(2026, 12, 7)


def test_other_effect_is_chosen_from_the_menu(running: Room, listed: ItemsList) -> None:
    QTest.keyClick(listed, Qt.Key.Key_Return)
    choose(listed, ItemKind.DECISION)
    menus = running.view.running.panel.part.menus
    deeds = EffectDeeds(running.presenter, running.around)
    menus.offer_effects(current(listed), deeds.facts(), deeds.phases())
    coordinators = next(a.menu() for a in menus.menu.actions() if a.text() == "Koordinator")
    coordinators.actions()[1].trigger()
    coordinator = running.presenter.stage.coordinator
    assert coordinator is not None
    assert coordinator.name == "Ola Lien"


def test_granted_service_is_accepted_as_a_recommendation(running: Room, qtbot: QtBot) -> None:
    running.type("Vedtatt: innvilget trygghetsalarm.")
    panel = running.view.running.panel
    qtbot.waitUntil(lambda: len(panel.items.items) == 1)
    panel.accept_all()
    assert running.presenter.stage.decisions[0].text == "anbefaler trygghetsalarm"


def test_edit_of_the_text_updates_the_accepted_promise(running: Room, listed: ItemsList) -> None:
    QTest.keyClick(listed, Qt.Key.Key_Return)
    note = running.view.running.panel.note
    note.setPlainText(NOTE.replace("fredag", "torsdag"))
    running.view.running.panel.settle()
    (task,) = running.presenter.stage.actions
    assert task.due_on == date(2026, 11, 26)
    assert "torsdag" in task.quote
    assert len(listed.items) == 2


def test_edit_of_the_item_keeps_the_text_and_the_edit(running: Room, listed: ItemsList) -> None:
    type_on(running, listed, "ol")
    panel = running.view.running.panel
    assert panel.note.toPlainText() == NOTE
    panel.note.setPlainText(NOTE.replace("fredag", "torsdag"))
    panel.settle()
    (task,) = running.presenter.stage.actions
    assert task.owner is not None
    assert (task.owner.name, task.due_on) == ("Ola Lien", date(2026, 11, 26))
