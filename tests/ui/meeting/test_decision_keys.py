"""F4: a decision changes the case, accepted by the same key, asked for where a phase demands it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest

from teamdesk.domain.decision_effects import EffectValue
from teamdesk.domain.meetings import DecisionEffect
from teamdesk.domain.phases import EndReason, PhaseKind
from teamdesk.ui.meeting.note.effect_deeds import EffectDeeds
from teamdesk.ui.widgets.choice import ChoicePanel
from teamdesk.ui.widgets.handover_form import HandoverForm
from tests.helpers.accessibility import nameless

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.domain.rows.meeting import StageRows
    from tests.ui.meeting.conftest import Room

PERIOD = "Enige om å fortsette to uker til."
BOTH = "Enige om å fortsette to uker til. Enige om evaluering uke 50."
HANDOVER = "Besluttet at hun går over i oppfølgingsfase."
END = "Besluttet å avslutte saken."


def stage(room: Room) -> StageRows:
    assert room.presenter.stage is not None
    return room.presenter.stage


def write(room: Room, qtbot: QtBot, text: str, count: int = 1) -> None:
    room.type(text)
    items = room.view.running.panel.items
    qtbot.waitUntil(lambda: len(items.items) == count)


def press_f4(room: Room) -> None:
    """In the list, on its first line."""
    items = room.view.running.panel.items
    items.setFocus()
    QTest.keyClick(items, Qt.Key.Key_F4)


def test_effect_is_offered_beside_a_decision_that_only_was_read(
    running: Room, qtbot: QtBot
) -> None:
    write(running, qtbot, PERIOD)
    shown = running.view.running.panel.items.currentIndex().data()
    assert str(shown).endswith("· F4: periode til 7. desember 2026")


def test_one_key_accepts_the_decision_and_changes_the_case(running: Room, qtbot: QtBot) -> None:
    write(running, qtbot, PERIOD)
    press_f4(running)
    assert stage(running).decisions[0].effect is DecisionEffect.PERIOD
    assert stage(running).period_ends_on == date(2026, 12, 7)


def test_acceptance_with_its_effect_is_one_step_back_and_forth(running: Room, qtbot: QtBot) -> None:
    write(running, qtbot, PERIOD)
    press_f4(running)
    undo = running.around.undo
    for _again in range(2):
        undo.undo()
        assert (stage(running).decisions, stage(running).period_ends_on) == ((), None)
        undo.redo()
        assert stage(running).decisions[0].effect is DecisionEffect.PERIOD
        assert stage(running).period_ends_on == date(2026, 12, 7)


def test_key_in_the_note_does_what_is_proposed_one_after_the_other(
    running: Room, qtbot: QtBot
) -> None:
    write(running, qtbot, BOTH, 2)
    note = running.view.running.panel.note
    note.setFocus()
    for _decision in range(2):
        QTest.keyClick(note.window().windowHandle(), Qt.Key.Key_F4)
    assert stage(running).period_ends_on == date(2026, 12, 7)
    assert stage(running).next_evaluation_on == date(2026, 12, 11)
    assert note.hasFocus()


def test_key_in_the_note_says_where_nothing_is_proposed(running: Room) -> None:
    running.view.running.panel.effects.change_case()
    assert running.heard.told[-1].startswith("Ingen beslutning")


def test_second_effect_taken_back_leaves_the_mark_of_the_first(running: Room, qtbot: QtBot) -> None:
    write(running, qtbot, PERIOD)
    press_f4(running)
    week = EffectValue(DecisionEffect.EVALUATION, day=date(2026, 12, 11), is_week=True)
    running.view.running.panel.part.menus.effect_chosen.emit(week)
    assert stage(running).decisions[0].effect is DecisionEffect.EVALUATION
    running.around.undo.undo()
    assert stage(running).decisions[0].effect is DecisionEffect.PERIOD


def test_handover_by_a_decision_asks_who_takes_over(running: Room, qtbot: QtBot) -> None:
    write(running, qtbot, HANDOVER)
    press_f4(running)
    form = running.view.running.bar.findChild(HandoverForm)
    assert form.receiver.hasFocus()
    QTest.keyClicks(form.receiver, "Sone nord")
    QTest.keyClick(form.receiver, Qt.Key.Key_Return)
    assert stage(running).phase_kind is PhaseKind.FOLLOW_UP
    assert stage(running).decisions[0].effect is DecisionEffect.PHASE
    assert not form.isVisible()
    assert running.view.running.panel.items.hasFocus()


def test_handover_by_a_decision_is_taken_back_with_its_mark(running: Room, qtbot: QtBot) -> None:
    write(running, qtbot, HANDOVER)
    press_f4(running)
    form = running.view.running.bar.findChild(HandoverForm)
    form.receiver.setText("Sone nord")
    form.submit()
    running.around.undo.undo()
    assert stage(running).phase_kind is PhaseKind.REFERRED
    assert stage(running).decisions[0].effect is None
    assert not running.desk.actions.tasks()


def test_question_for_a_decision_that_is_left_moves_nothing(running: Room, qtbot: QtBot) -> None:
    write(running, qtbot, HANDOVER)
    press_f4(running)
    form = running.view.running.bar.findChild(HandoverForm)
    QTest.keyClick(form.receiver, Qt.Key.Key_Escape)
    assert stage(running).phase_kind is PhaseKind.REFERRED
    assert [row.effect for row in stage(running).decisions] == [None]


def test_end_by_a_decision_asks_why_and_ends_the_case(running: Room, qtbot: QtBot) -> None:
    write(running, qtbot, END)
    press_f4(running)
    panel = running.view.running.bar.findChild(ChoicePanel)
    assert not nameless(panel)
    QTest.keyClick(panel, Qt.Key.Key_3)
    assert stage(running).phase_kind is PhaseKind.ENDED
    assert len(running.desk.board.board().cards) == 1
    running.around.undo.undo()
    assert stage(running).phase_kind is PhaseKind.REFERRED
    assert len(running.desk.board.board().cards) == 2


def test_end_from_the_menu_of_phases_asks_why(running: Room) -> None:
    bar = running.view.running.bar
    action = QAction(bar)
    action.setData(running.team.phase(PhaseKind.ENDED))
    bar.phase.choose(action)
    panel = bar.findChild(ChoicePanel)
    panel.chosen.emit(EndReason.MOVED)
    assert stage(running).phase_kind is PhaseKind.ENDED


def test_phase_of_a_case_that_has_ended_is_not_changed_again(running: Room, qtbot: QtBot) -> None:
    write(running, qtbot, END)
    press_f4(running)
    running.view.running.bar.findChild(ChoicePanel).chosen.emit(EndReason.MOVED)
    back = EffectValue(DecisionEffect.PHASE, phase=PhaseKind.INTENSIVE)
    running.view.running.panel.part.menus.effect_chosen.emit(back)
    assert stage(running).phase_kind is PhaseKind.ENDED
    assert running.heard.warned[-1].startswith("Saken er avsluttet.")


def test_menu_of_phases_offers_those_of_the_team(running: Room, qtbot: QtBot) -> None:
    write(running, qtbot, PERIOD)
    part = running.view.running.panel.part
    deeds = EffectDeeds(running.presenter, running.around)
    part.menus.offer_effects(part.items.items[0], deeds.facts(), deeds.phases())
    ways = next(a.menu() for a in part.menus.menu.actions() if a.text() == "Fase")
    names = [action.text() for action in ways.actions()]
    assert "Avsluttet" in names
    assert "Henvist" not in names


def test_reason_is_written_by_a_key_and_comes_back_with_its_decision(
    running: Room, qtbot: QtBot
) -> None:
    write(running, qtbot, PERIOD)
    items, part = running.view.running.panel.items, running.view.running.panel.part
    items.setFocus()
    QTest.keyClick(items, Qt.Key.Key_F7)
    QTest.keyClicks(part.editor.reason, "Hun faller fortsatt")
    QTest.keyClick(part.editor.reason, Qt.Key.Key_Return)
    assert "Begrunnelse: Hun faller fortsatt" in str(items.currentIndex().data())
    QTest.keyClick(items, Qt.Key.Key_Delete)
    assert not stage(running).decisions
    running.around.undo.undo()
    assert [row.reason for row in stage(running).decisions] == ["Hun faller fortsatt"]
    running.view.show_readback()
    told = running.view.readback.list.lines.index(0).data()
    assert str(told).endswith("Begrunnelse: Hun faller fortsatt")
    meeting = running.presenter.meeting
    (case,) = [one for one in running.desk.closing.preview(meeting.id).cases if one.decisions]
    assert case.decisions[0].reason == "Hun faller fortsatt"


def test_menu_of_a_decision_teaches_the_key_of_its_reason_and_opens_it(
    running: Room, qtbot: QtBot
) -> None:
    write(running, qtbot, PERIOD)
    items, part = running.view.running.panel.items, running.view.running.panel.part
    items.setFocus()
    part.menu.show_item(items.current())
    (reason,) = [one for one in part.menu.actions() if one.text().endswith("F7")]
    assert reason.text() == "Skriv begrunnelse …\tF7"
    reason.trigger()
    assert part.editor.reason.hasFocus()


def test_menu_of_a_promise_offers_no_reason_and_accepts_it(running: Room, qtbot: QtBot) -> None:
    write(running, qtbot, "Kari ringer Ola fredag.")
    items, part = running.view.running.panel.items, running.view.running.panel.part
    part.menu.show_item(items.current())
    keys = [action.text().partition("\t")[2] for action in part.menu.actions()]
    assert keys == ["Space", "F2", "F3", "?", "Del"]
    part.menu.actions()[0].trigger()
    assert items.current().is_accepted
