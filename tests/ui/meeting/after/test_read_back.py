"""Everything is read back on one screen, and what is wrong is mended there by keys."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from teamdesk.core.formats import ARROW
from teamdesk.domain.commands.actions import AddAction
from teamdesk.domain.commands.meetings import AcceptDecision
from teamdesk.domain.labels import label
from teamdesk.domain.meetings import ActionStatus, DecisionEffect
from teamdesk.services.actions import ActionService
from teamdesk.ui.meeting.after.read_back_lines import LineKind
from teamdesk.ui.theme.tokens import ThemeName

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.ui.meeting.after.read_back_list import ReadBackList
    from tests.ui.meeting.conftest import Room

FRIDAY = date(2026, 11, 27)
CONTROL = Qt.KeyboardModifier.ControlModifier


def promise(room: Room, owner: UUID | None = None, due: date | None = None) -> None:
    item, meeting = room.presenter.stage.item, room.presenter.meeting
    command = AddAction("måle dørterskler", item.case_id, owner, due, meeting.id)
    ActionService(room.team.workplace).add(command)


def decide(room: Room, text: str) -> None:
    item, meeting = room.presenter.stage.item, room.presenter.meeting
    room.desk.decisions.accept(AcceptDecision(meeting.id, item.case_id, text, None))


def read_back(room: Room) -> ReadBackList:
    """Open the read-back with the keys on its list."""
    room.view.show_readback()
    listed = room.view.readback.list
    QTest.keyClick(room.view.readback, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    return listed


def hints(room: Room) -> list[str]:
    return [line.hint for line in room.view.readback.list.lines.rows]


def type_in(field: QLineEdit, text: str) -> None:
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


@pytest.mark.parametrize(("typed", "day"), [("fre", FRIDAY), ("12.12", date(2026, 12, 12))])
def test_date_is_typed_on_the_line_and_taken_back(running: Room, typed: str, day: date) -> None:
    promise(running, running.team.ola)
    listed = read_back(running)
    QTest.keyClick(listed, typed[0])
    type_in(running.view.readback.mending.quick.field, typed[1:])
    assert running.desk.actions.tasks()[0].due_on == day
    assert hints(running) == [""]
    running.around.undo.undo()
    assert running.desk.actions.tasks()[0].due_on is None
    assert hints(running) == ["ingen frist ennå"]


def test_letters_on_the_line_say_who(running: Room) -> None:
    promise(running, None, FRIDAY)
    listed = read_back(running)
    assert hints(running) == ["ingen er ansvarlig"]
    QTest.keyClick(listed, "k")
    type_in(running.view.readback.mending.quick.field, "h")
    (task,) = running.desk.actions.tasks()
    assert (task.owner.id, task.due_on) == (running.team.kari, FRIDAY)
    assert listed.hasFocus() or QApplication.focusWidget() is listed


def test_text_is_mended_in_place(running: Room) -> None:
    promise(running, running.team.ola, FRIDAY)
    listed = read_back(running)
    QTest.keyClick(listed, Qt.Key.Key_Return)
    editor = running.view.readback.mending.editor
    words = next(line for line in editor.findChildren(QLineEdit) if line.accessibleName() == "Hva")
    words.clear()
    type_in(words, "måle alle dørterskler")
    assert running.desk.actions.tasks()[0].text == "måle alle dørterskler"
    assert listed.lines.rows[0].text == "måle alle dørterskler"


def test_escape_leaves_the_line_and_not_the_read_back(running: Room) -> None:
    promise(running, running.team.ola, FRIDAY)
    listed = read_back(running)
    QTest.keyClick(listed, "f")
    QTest.keyClick(running.view.readback.mending.quick.field, Qt.Key.Key_Escape)
    assert running.view.readback.isVisible()
    assert not running.view.readback.mending.isVisible()


def test_decision_is_dropped_and_comes_back(running: Room) -> None:
    decide(running, "Ingen endring")
    listed = read_back(running)
    QTest.keyClick(listed, Qt.Key.Key_Delete)
    assert listed.lines.rowCount() == 0
    running.around.undo.undo()
    assert [line.text for line in listed.lines.rows] == ["Ingen endring"]


def test_dropped_promise_leaves_the_list(running: Room) -> None:
    promise(running, running.team.ola, FRIDAY)
    listed = read_back(running)
    QTest.keyClick(listed, Qt.Key.Key_Delete)
    assert listed.lines.rowCount() == 0
    running.around.undo.undo()
    (task,) = running.desk.actions.tasks()
    assert task.status is ActionStatus.OPEN


def test_decision_nobody_acts_on_is_pointed_out(running: Room) -> None:
    decide(running, "Går over i nedtrapping")
    read_back(running)
    assert hints(running) == ["ingen skal gjøre noe med det ennå"]
    promise(running, running.team.ola, FRIDAY)
    running.presenter.refresh()
    assert hints(running) == ["", ""]


def test_decision_tells_what_it_changed_as_the_minutes_do(running: Room) -> None:
    item, meeting = running.presenter.stage.item, running.presenter.meeting
    text, effect = "Går over i kartlegging", DecisionEffect.PHASE
    running.desk.decisions.accept(
        AcceptDecision(meeting.id, item.case_id, text, None, effect=effect)
    )
    listed = read_back(running)
    phase = label(running.around.texts, running.presenter.stage.phase_kind)
    assert listed.lines.index(0).data() == f"{text} {ARROW.lstrip()}Fase: {phase}"
    QTest.keyClick(listed, Qt.Key.Key_Return)
    assert running.view.readback.mending.isVisible()


def test_what_is_not_entered_is_counted_and_leads_to_its_case(running: Room) -> None:
    first = running.presenter.stage.item.id
    running.type("Kari bestiller rullator innen fredag. Ola ringer fastlegen i morgen.")
    running.presenter.step(+1)
    read_back(running)
    assert running.view.readback.waiting.text() == "2 er ikke lagt inn"
    QTest.keyClick(running.view.readback, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    assert running.view.running.isVisible()
    assert running.presenter.stage.item.id == first


def test_all_entered_offers_no_way_back(running: Room) -> None:
    read_back(running)
    assert not running.view.readback.waiting.isVisible()


def test_carried_promise_tells_which_time_it_is(running: Room) -> None:
    promise(running, running.team.ola, FRIDAY)
    running.presenter.close(date(2026, 11, 30))
    running.presenter.start()
    listed = read_back(running)
    (line,) = listed.lines.rows
    assert (line.kind, line.times) == (LineKind.CARRIED, "2. gang")


def test_control_enter_closes_from_the_list(running: Room) -> None:
    promise(running, running.team.ola, FRIDAY)
    listed = read_back(running)
    asked: list[date | None] = []
    running.view.readback.close_requested.disconnect()
    running.view.readback.close_requested.connect(asked.append)
    QTest.keyClick(listed, Qt.Key.Key_Return, CONTROL)
    assert asked == [date(2026, 11, 30)]


def test_meetings_that_have_ended_offer_no_next_date(running: Room) -> None:
    running.view.show_readback()
    back = running.view.readback
    (line,) = [one for one in back.findChildren(QLineEdit) if one.accessibleName() == "Neste møte"]
    assert line.isVisible()
    rows = running.presenter.read_back()
    assert rows is not None
    back.show_rows(replace(rows, is_last=True))
    assert not line.isVisible()


def test_five_and_thirty_lines_stand_on_one_screen(running: Room) -> None:
    for number in range(28):
        promise(running, running.team.ola, FRIDAY + timedelta(days=number % 5))
    for _number in range(7):
        decide(running, "Fortsetter intensiv to uker til")
    running.view.resize(1190, 684)
    listed = read_back(running)
    assert listed.columns == 2
    assert listed.horizontalScrollBar().maximum() == 0
    assert listed.verticalScrollBar().maximum() == 0


def test_down_goes_on_in_the_next_column(running: Room) -> None:
    for _number in range(40):
        promise(running, running.team.ola, FRIDAY)
    listed = read_back(running)
    assert listed.columns > 1
    for _step in range(39):
        QTest.keyClick(listed, Qt.Key.Key_Down)
    assert listed.currentIndex().row() == 39


def test_wall_hides_the_name_in_a_line_and_does_not_open_it(running: Room) -> None:
    name = running.presenter.stage.name
    decide(running, f"{name} går over i nedtrapping")
    running.around.theme.use(ThemeName.PROJECTOR)
    listed = read_back(running)
    assert name not in listed.lines.rows[0].text
    QTest.keyClick(listed, Qt.Key.Key_Return)
    assert not running.view.readback.mending.isVisible()


def test_line_is_told_as_a_sentence(running: Room) -> None:
    promise(running, running.team.ola)
    listed = read_back(running)
    told = listed.lines.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    name = running.presenter.stage.name
    assert told == f"{name}. måle dørterskler. Ola Lien, ingen frist. ingen frist ennå"
