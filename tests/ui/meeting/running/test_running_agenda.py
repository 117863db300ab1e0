"""Order and depth change on the way, and a quick case comes on stage."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from teamdesk.domain.meetings import Depth
from teamdesk.models import Meeting

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.meeting.running.running_agenda import RunningAgenda
    from tests.ui.meeting.conftest import Room

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def three(room: Room) -> Room:
    """A meeting of three runs."""
    room.team.refer("Eva Lund")
    room.presenter.start()
    return room


def agenda_of(room: Room) -> RunningAgenda:
    return room.view.running._left.work


def names(room: Room) -> list[str]:
    return [line.person_name for line in room.presenter.rows.agenda]


def press(room: Room, at: int, key: Qt.Key, keys: Qt.KeyboardModifier) -> None:
    listed = agenda_of(room).list
    listed.setCurrentIndex(listed.lines.index(at))
    QTest.keyClick(listed, key, keys)


def take_up(room: Room, name: str, why: str = "Ringte i dag.") -> None:
    agenda_of(room).begin_quick_case()
    question = agenda_of(room).question
    question.who.setText(name)
    question.why.setText(why)
    question.answer()


def test_alt_and_arrow_change_the_order_of_what_remains_and_undo_restores_it(three: Room) -> None:
    before = names(three)
    press(three, 2, Qt.Key.Key_Up, ALT)
    assert names(three) == [before[0], before[2], before[1]]
    three.around.undo.undo()
    assert names(three) == before


def test_one_on_stage_and_those_done_stay_in_place(three: Room) -> None:
    before = names(three)
    three.presenter.step(+1)
    for at in (0, 1):
        press(three, at, Qt.Key.Key_Down, ALT)
    press(three, 2, Qt.Key.Key_Up, ALT)
    assert names(three) == before


def test_depth_is_lowered_by_a_letter(three: Room) -> None:
    press(three, 2, Qt.Key.Key_L, Qt.KeyboardModifier.NoModifier)
    assert three.presenter.rows.agenda[2].depth is Depth.LISTED


def test_quick_case_comes_on_stage_and_goes_again_by_undo(three: Room) -> None:
    first = three.presenter.stage.name
    three.team.refer("Ny Person")
    take_up(three, "ny pers")
    assert three.presenter.stage.name == "Ny Person"
    assert names(three)[:2] == [first, "Ny Person"]
    assert three.presenter.rows.agenda[1].why == "Ringte i dag."
    three.around.undo.undo()
    assert "Ny Person" not in names(three)
    assert three.presenter.stage is not None


def test_quick_case_that_stands_further_down_is_brought_forward(three: Room) -> None:
    last = names(three)[-1]
    take_up(three, last)
    assert names(three)[1] == last
    assert three.presenter.stage.name == last


def test_quick_case_offers_nobody_who_is_done_or_on_stage(three: Room) -> None:
    here = three.presenter.stage.name
    take_up(three, here)
    assert three.presenter.stage.name == here
    assert agenda_of(three).question.who.accessibleDescription()


def test_break_is_told_when_it_is_due_and_rests_when_it_is_taken(three: Room) -> None:
    clock = three.view.running._left.clock
    assert clock.taken.isHidden()
    with three.team.workplace.writing() as work:
        started = datetime(2026, 11, 23, 8, tzinfo=UTC) - timedelta(minutes=61)
        work.get(Meeting, three.presenter.meeting.id).started_at = started
        work.commit()
    three.presenter.refresh()
    clock.draw()
    assert not clock.taken.isHidden()
    clock.taken.click()
    assert clock.taken.isHidden()


def begun(room: Room, minutes: int) -> None:
    """Let the meeting have begun so many minutes ago."""
    with room.team.workplace.writing() as work:
        started = room.around.clock.now() - timedelta(minutes=minutes)
        work.get(Meeting, room.presenter.meeting.id).started_at = started
        work.commit()
    room.presenter.refresh()
    room.view.running._left.clock.draw()


def test_clock_that_is_set_back_stands_at_nothing(three: Room) -> None:
    begun(three, -10)
    assert three.presenter.seconds_of_meeting == 0


def test_plan_counts_what_is_done_and_not_what_has_just_begun(three: Room) -> None:
    first = three.presenter.on_stage.line.planned_minutes
    begun(three, 1)
    assert "1 min etter planen" in said_of_plan(three)
    three.presenter.step(+1)
    begun(three, 1)
    assert f"{first - 1} min foran planen" in said_of_plan(three)


def said_of_plan(room: Room) -> str:
    return room.view.running._left.clock._plan.text()


def test_quick_case_puts_the_keyboard_into_its_note(three: Room) -> None:
    take_up(three, three.presenter.rows.agenda[2].person_name)
    assert three.view.running.panel.note.hasFocus()


def test_esc_from_a_quick_case_leads_back_to_the_note(three: Room, qtbot: QtBot) -> None:
    note = three.view.running.panel.note
    note.setFocus()
    agenda_of(three).begin_quick_case()
    QTest.keyClick(agenda_of(three).question.who, Qt.Key.Key_Escape)
    qtbot.waitUntil(note.hasFocus)
