"""A case that is handed over while it is on stage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest

from teamdesk.domain.phases import PhaseKind
from teamdesk.ui.meeting.case_bar import CaseBar
from teamdesk.ui.widgets.handover_form import HandoverForm
from tests.helpers.accessibility import nameless

if TYPE_CHECKING:
    from tests.ui.meeting.conftest import Room


def choose_follow_up(room: Room) -> HandoverForm:
    """What the menu of phases does, without the menu."""
    bar = room.view.running.findChild(CaseBar)
    action = QAction(bar)
    action.setData(room.team.phase(PhaseKind.FOLLOW_UP))
    bar.choose_phase(action)
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
