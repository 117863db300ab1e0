"""A case that is handed over while it is on stage."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from teamdesk.domain.phases import PhaseKind
from teamdesk.ui.meeting.running.case_bar import CaseBar
from teamdesk.ui.widgets.handover_form import HandoverForm
from tests.helpers.accessibility import nameless

if TYPE_CHECKING:
    from tests.ui.meeting.conftest import Room

CONTROL = Qt.KeyboardModifier.ControlModifier


def choose_follow_up(room: Room) -> HandoverForm:
    """What the menu of phases does, without the menu."""
    bar = room.view.running.findChild(CaseBar)
    action = QAction(bar)
    action.setData(room.team.phase(PhaseKind.FOLLOW_UP))
    bar.phase.choose(action)
    return bar.findChild(HandoverForm)


def phase_on_stage(room: Room) -> PhaseKind:
    assert room.presenter.stage is not None
    return room.presenter.stage.phase_kind


def test_handover_in_the_meeting_asks_who_takes_over(running: Room) -> None:
    form = choose_follow_up(running)
    assert form.receiver.hasFocus()
    assert not nameless(form)
    QTest.keyClicks(form.receiver, "Sone nord")
    QTest.keyClick(form.receiver, Qt.Key.Key_Return)
    assert phase_on_stage(running) is PhaseKind.FOLLOW_UP
    assert not form.isVisible()


def test_handover_in_the_meeting_is_taken_back_in_one_step(running: Room) -> None:
    form = choose_follow_up(running)
    form.receiver.setText("Sone nord")
    form.submit()
    running.around.undo.undo()
    assert phase_on_stage(running) is PhaseKind.REFERRED
    assert not running.desk.actions.tasks()


def test_handover_that_is_left_moves_nothing(running: Room) -> None:
    form = choose_follow_up(running)
    QTest.keyClick(form.receiver, Qt.Key.Key_Escape)
    assert phase_on_stage(running) is PhaseKind.REFERRED
    assert not form.isVisible()


def press(form: HandoverForm, where: QWidget, modifiers: Qt.KeyboardModifier) -> None:
    """Type where the keyboard is, with the shortcuts of the meeting around it."""
    assert QApplication.focusWidget() is where
    QTest.keyClick(form.window().windowHandle(), Qt.Key.Key_Return, modifiers)


@pytest.mark.parametrize("field", ["receiver", "words"])
def test_control_enter_in_the_handover_hands_over_and_stays(running: Room, field: str) -> None:
    on_stage = running.presenter.stage
    form = choose_follow_up(running)
    form.receiver.setText("Sone nord")
    editor = getattr(form, field)
    editor.setFocus()
    press(form, editor, CONTROL)
    assert running.presenter.stage is not None
    assert on_stage is not None
    assert running.presenter.stage.item.id == on_stage.item.id
    assert phase_on_stage(running) is PhaseKind.FOLLOW_UP
    assert not form.isVisible()


def test_control_enter_after_the_handover_goes_to_the_next(running: Room) -> None:
    form = choose_follow_up(running)
    form.receiver.setText("Sone nord")
    form.submit()
    first = running.presenter.stage
    QTest.keyClick(running.view, Qt.Key.Key_Return, CONTROL)
    assert first is not None
    assert running.presenter.stage is not None
    assert running.presenter.stage.item.id != first.item.id


@pytest.mark.parametrize("modifiers", [CONTROL, CONTROL | Qt.KeyboardModifier.ShiftModifier])
def test_half_written_handover_holds_the_meeting_and_says_so(
    running: Room, modifiers: Qt.KeyboardModifier
) -> None:
    running.presenter.step(1)
    first = running.presenter.stage
    form = choose_follow_up(running)
    form.words.setPlainText("Klarer trappen selv")
    running.view.running.panel.note.setFocus()
    QTest.keyClick(running.view.running.panel.note, Qt.Key.Key_Return, modifiers)
    assert running.presenter.stage is not None
    assert first is not None
    assert running.presenter.stage.item.id == first.item.id
    assert form.receiver.hasFocus()
    assert running.heard.warned[-1].startswith("Overføringen er ikke gjort ennå.")


def test_half_written_handover_holds_whoever_is_chosen_in_the_agenda(running: Room) -> None:
    form = choose_follow_up(running)
    form.receiver.setText("Sone nord")
    assert running.presenter.rows is not None
    other = running.presenter.rows.agenda[1]
    running.view.running.agenda.chosen.emit(other.id)
    assert running.presenter.stage is not None
    assert running.presenter.stage.item.id != other.id
    assert form.isVisible()


def test_handover_with_nothing_written_holds_nobody(running: Room) -> None:
    form = choose_follow_up(running)
    first = running.presenter.stage
    running.view.running.panel.note.setFocus()
    QTest.keyClick(running.view.running.panel.note, Qt.Key.Key_Return, CONTROL)
    assert running.presenter.stage is not None
    assert first is not None
    assert running.presenter.stage.item.id != first.item.id
    assert not form.isVisible()
