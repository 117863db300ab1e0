"""The meeting goes on while other windows change what it is about, and while time passes."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from teamdesk.core.i18n import Language
from teamdesk.domain.changes import ChangeSet, Entity
from teamdesk.domain.commands.cases import MoveCase
from teamdesk.domain.commands.team import AddTeam, SetMemberActive
from teamdesk.domain.commands.transfers import TransferCase, TransferCases
from teamdesk.domain.goals import GoalStatus
from teamdesk.domain.meetings import CaseTick
from teamdesk.domain.phases import EndReason, PhaseKind
from teamdesk.domain.way_of_working import WayName
from teamdesk.services.board import BoardService
from teamdesk.services.case.transfers import TransferService
from teamdesk.services.meeting.series import SeriesService
from teamdesk.services.members import MemberService
from teamdesk.services.teams import TeamsService
from teamdesk.ui.meeting.presenter import MeetingPresenter

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.meeting.conftest import Room

FRIDAY = date(2026, 11, 27)
NOTE = "Kari ringer Ola fredag. Enige om to uker til."


def write(room: Room, qtbot: QtBot, text: str = NOTE, count: int = 2) -> None:
    room.type(text)
    qtbot.waitUntil(lambda: len(room.view.running.panel.items.items) == count)


def tell(room: Room, changes: ChangeSet) -> None:
    """What another window did comes through the bus."""
    room.around.bus.publish(changes)


def goes_on(room: Room) -> None:
    """The note can be stored, the lines accepted, the next person shown, the meeting closed."""
    room.view.running.panel.accept_all()
    room.presenter.step(+1)
    room.presenter.step(-1)
    room.view.show_readback()
    assert room.presenter.close(None)
    assert not room.heard.failures, [str(f) for f in room.heard.failures]


def test_case_that_is_transferred_while_on_stage_keeps_what_is_typed(
    running: Room, qtbot: QtBot
) -> None:
    TeamsService(running.team.workplace).add(AddTeam("Team Sør", WayName.STANDARD))
    write(running, qtbot)
    card = running.team.card(running.presenter.stage.name)
    service = TransferService(running.team.workplace)
    move = TransferCase(card.case_id, card.version, service.others()[0].id, "Flyttet")
    tell(running, service.transfer(TransferCases((move,))))
    assert running.view.running.panel.note.toPlainText() == NOTE
    goes_on(running)


def test_case_that_is_ended_while_on_stage_keeps_what_is_typed(running: Room, qtbot: QtBot) -> None:
    write(running, qtbot)
    card = running.team.card(running.presenter.stage.name)
    ended = running.team.phase(PhaseKind.ENDED)
    move = MoveCase(card.case_id, card.version, ended, EndReason.GOALS_REACHED)
    tell(running, BoardService(running.team.workplace).move(move))
    assert running.view.running.panel.note.toPlainText() == NOTE
    goes_on(running)


def test_member_who_is_removed_during_the_meeting_keeps_her_promises(
    running: Room, qtbot: QtBot
) -> None:
    write(running, qtbot, "Ola ringer legen fredag.", 1)
    service = MemberService(running.team.workplace)
    ola = next(row for row in service.members() if row.id == running.team.ola)
    tell(running, service.set_active(SetMemberActive(ola.id, ola.version, is_active=False)))
    goes_on(running)


def test_series_that_is_ended_during_its_meeting_plans_no_other(
    running: Room, qtbot: QtBot
) -> None:
    service = SeriesService(running.team.workplace)
    (series,) = service.series()
    tell(running, service.end(series.id))
    write(running, qtbot)
    goes_on(running)


Seen = tuple[object, ...]


def seen(room: Room) -> Seen:
    """What stands on stage of all that can be done in a case."""
    stage = room.presenter.stage
    assert stage is not None
    promises = [(task.text, task.owner, task.due_on, task.status) for task in stage.actions]
    decisions = [(row.text, row.effect, row.reason) for row in stage.decisions]
    goals = [(goal.text, goal.status) for goal in stage.goals]
    return promises, decisions, goals, stage.item.ticks, stage.phase_kind


def refused_in(room: Room) -> list[object]:
    """What an undo could not take back, from now on."""
    refused: list[object] = []
    room.around.undo.refused.connect(refused.append)
    return refused


def do_much(room: Room) -> None:
    """Promises, decisions with what they change, ticks, owners and goals: thirty deeds."""
    running = room.view.running
    items = running.panel.items
    running.panel.accept_all()
    running.panel.effects.change_case()
    for _time in range(4):
        for tick in (CaseTick.TOLD, CaseTick.DECIDED):
            stage = room.presenter.stage
            is_set = tick not in stage.item.ticks
            room.presenter.deeds.set_tick(stage, tick, "KH", is_set=is_set)
        for status in (GoalStatus.SLOW, GoalStatus.STUCK, GoalStatus.ON_TRACK):
            running._on_status_chosen(room.presenter.stage.goals[0], status)
        items.owner_stepped.emit(items.items[0], 1)
        items.drop_requested.emit(items.items[-1])


def test_line_that_is_saved_as_it_was_is_nothing_to_take_back(running: Room, qtbot: QtBot) -> None:
    write(running, qtbot, "Kari ringer Ola fredag.", 1)
    panel = running.view.running.panel
    panel.accept_all()
    depth, refused = running.around.undo.depth, refused_in(running)
    panel.items.edit_requested.emit(panel.items.items[0])
    QTest.keyClick(panel.editor.due, Qt.Key.Key_Return)
    assert running.around.undo.depth == depth
    panel.items.owner_stepped.emit(panel.items.items[0], 1)
    for _time in range(2):
        running.around.undo.undo()
    assert running.presenter.stage.actions == ()
    assert refused == []


def test_thirty_steps_back_and_forth_end_where_they_began(running: Room, qtbot: QtBot) -> None:
    undo, refused = running.around.undo, refused_in(running)
    write(running, qtbot)
    before = seen(running)
    do_much(running)
    after, depth = seen(running), undo.depth
    assert depth >= 28
    for _time in range(2):
        for _step in range(depth):
            undo.undo()
        assert (undo.depth, seen(running)) == (0, before)
        for _step in range(depth):
            undo.redo()
        assert (undo.depth, seen(running)) == (depth, after)
    assert refused == []


def pass_time(room: Room, monkeypatch: pytest.MonkeyPatch, **passed: float) -> None:
    clock = room.around.clock
    monkeypatch.setattr(clock, "_moment", clock.now() + timedelta(**passed))


def test_midnight_in_the_meeting_keeps_the_days_that_were_said(
    running: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(running, qtbot)
    pass_time(running, monkeypatch, hours=16)
    tell(running, ChangeSet({entity: frozenset() for entity in Entity}, origin="midnight"))
    assert running.view.running.panel.note.toPlainText() == NOTE
    running.view.running.panel.accept_all()
    (promise,) = running.presenter.stage.actions
    assert promise.due_on == FRIDAY
    goes_on(running)


def test_meeting_that_was_left_overnight_has_lasted_no_night(
    running: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(running, qtbot)
    pass_time(running, monkeypatch, minutes=4)
    assert running.presenter.seconds_of_meeting == 240
    running.presenter.time.keep()
    # The lid was closed, and nothing ticked.
    pass_time(running, monkeypatch, hours=20)
    assert running.presenter.on_stage.seconds == 240
    assert running.presenter.seconds_of_meeting == 240
    meeting = running.presenter.meeting
    running.presenter.step(+1)
    minutes = running.desk.closing.preview(meeting.id)
    assert [case.inside for case in minutes.cases] == [()] * len(minutes.cases)


def test_minutes_closed_the_day_after_tell_when_the_last_case_was_over(
    running: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    pass_time(running, monkeypatch, minutes=4)
    running.presenter.step(+1)
    pass_time(running, monkeypatch, minutes=6)
    running.view.hide()
    over = running.around.clock.now().astimezone().time()
    running.presenter.time.begin(None)
    pass_time(running, monkeypatch, hours=20)
    again = MeetingPresenter(running.desk, running.around)
    again.load()
    meeting = again.meeting
    assert again.close(None)
    assert running.desk.held.opened(meeting.id).content.ends_at == over


@pytest.mark.parametrize("language", [Language.NN, Language.EN])
def test_language_that_is_switched_in_the_meeting_loses_nothing(
    running: Room, qtbot: QtBot, language: Language
) -> None:
    write(running, qtbot)
    running.around.texts.use(language)
    assert running.view.running.panel.note.toPlainText() == NOTE
    assert len(running.view.running.panel.items.items) == 2
    goes_on(running)
    running.around.texts.use(Language.NB)
