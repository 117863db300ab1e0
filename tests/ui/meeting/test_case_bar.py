from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from teamdesk.domain.meetings import CaseTick

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.meeting.conftest import Room

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def test_ticks_show_by_themselves_what_is_known(running: Room, qtbot: QtBot) -> None:
    panel, chips = running.view.running.panel, running.view.running.bar.ticks.chips
    running.type("Kari bestiller rullator. Enige om å fortsette to uker til.")
    qtbot.waitUntil(lambda: len(panel.items.items) == 2)
    panel.accept_all()
    ticked = {tick for tick, chip in chips.items() if chip.isChecked()}
    assert ticked == {CaseTick.DECIDED, CaseTick.RESPONSIBLE}


def test_alt_and_a_digit_ticks_and_undo_takes_it_back(running: Room) -> None:
    QTest.keyClick(running.view.running.panel.note, Qt.Key.Key_3, ALT)
    assert running.presenter.stage.item.ticks == {CaseTick.DATED}
    running.around.undo.undo()
    assert running.presenter.stage.item.ticks == frozenset()


def test_who_tells_the_person_is_kept_by_initials(running: Room) -> None:
    view = running.view.running
    QTest.keyClick(view.panel.note, Qt.Key.Key_4, ALT)
    QTest.keyClicks(view.bar.ticks.teller, "ol")
    QTest.keyClick(view.bar.ticks.teller, Qt.Key.Key_Return)
    assert running.presenter.stage.item.told_by == "OL"
    assert "OL" in view.bar.ticks.chips[CaseTick.TOLD].text()
    assert view.panel.note.hasFocus()


def test_nothing_ticked_does_not_hold_anybody_back(running: Room) -> None:
    first = running.presenter.stage.item.id
    QTest.keyClick(running.view.running.panel.note, Qt.Key.Key_Return, CONTROL)
    assert running.presenter.stage.item.id != first


def test_minutes_tell_who_tells_the_person(running: Room) -> None:
    stage = running.presenter.stage
    running.presenter.deeds.set_tick(stage, CaseTick.TOLD, "OL", is_set=True)
    content = running.desk.closing.preview(running.presenter.meeting.id)
    assert content.cases[0].told_by == "OL"
    assert CaseTick.TOLD in content.cases[0].ticks


def test_control_and_a_digit_goes_to_that_case(running: Room) -> None:
    QTest.keyClick(running.view.running.panel.note, Qt.Key.Key_2, CONTROL)
    assert running.presenter.stage.item.id == running.presenter.rows.agenda[1].id


def test_control_and_a_digit_past_the_agenda_stays(running: Room) -> None:
    QTest.keyClick(running.view.running.panel.note, Qt.Key.Key_9, CONTROL)
    assert running.presenter.stage.item.id == running.presenter.rows.agenda[0].id
