"""Promises are moved, split, handed over and wait, one or several, by keyboard, and come back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from teamdesk.core.i18n import Language
from teamdesk.domain.errors import ConflictError
from teamdesk.domain.meetings import ActionStatus
from teamdesk.ui.tasks.forms import FormKind
from teamdesk.ui.tasks.gestures import TaskGesture
from teamdesk.ui.tasks.groups import Grouping, Scope
from teamdesk.ui.theme.tokens import ThemeName
from tests.helpers.accessibility import assert_all_named
from tests.helpers.spoken import PaintedTexts, texts_of
from tests.helpers.wall import KARI, METTE, OLA, TODAY, known_id

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.ui.tasks.conftest import Tasks

CALL = "Bestille time hos fastlege"
LATER = "Ny COPM"
ALARM = "Søke om trygghetsalarm"
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)


def answer(tasks: Tasks, kind: FormKind, key: str, typed: str) -> None:
    """Type into the open line and save it."""
    tasks.view.forms.of(kind).begin({key: typed})
    tasks.view.forms.of(kind).submit()


def mark_two(tasks: Tasks, qtbot: QtBot) -> None:
    tasks.choose(CALL)
    qtbot.keyClick(tasks.view.list, Qt.Key.Key_Down, SHIFT)


def hand_to_kari(tasks: Tasks, text: str = LATER) -> None:
    """As another machine would do it."""
    row = tasks.row(text)
    asked = replace(row, owner=KARI, handed_by=METTE, needs_acceptance=True)
    tasks.promises.rows[row.id] = asked
    tasks.view.presenter.refresh()


@pytest.mark.parametrize(
    ("typed", "due"),
    [
        ("fre", date(2026, 11, 27)),
        ("u50", date(2026, 12, 11)),
        ("12.12", date(2026, 12, 12)),
        ("+1", date(2026, 12, 7)),
        ("+1u", date(2026, 12, 11)),
        ("", None),
    ],
)
def test_m_moves_to_the_day_that_is_typed(
    tasks: Tasks, qtbot: QtBot, typed: str, due: date | None
) -> None:
    tasks.choose(LATER)
    press(qtbot, Qt.Key.Key_M)
    answer(tasks, FormKind.MOVE, "due", typed)
    assert tasks.row(LATER).due_on == due
    tasks.around.undo.undo()
    assert tasks.row(LATER).due_on == date(2026, 12, 4)


@pytest.mark.parametrize(
    ("key", "due"),
    [(Qt.Key.Key_Plus, date(2026, 12, 7)), (Qt.Key.Key_U, date(2026, 12, 11))],
)
def test_one_key_moves_by_a_day_or_a_week(
    tasks: Tasks, qtbot: QtBot, key: Qt.Key, due: date
) -> None:
    tasks.choose(LATER)
    press(qtbot, key)
    assert tasks.row(LATER).due_on == due


def test_g_hands_over_and_undo_takes_it_back(tasks: Tasks, qtbot: QtBot) -> None:
    tasks.choose(CALL)
    press(qtbot, Qt.Key.Key_G)
    answer(tasks, FormKind.HAND_OVER, "owner", "ol")
    row = tasks.row(CALL)
    assert (row.owner, row.handed_by, row.needs_acceptance) == (OLA, KARI, True)
    tasks.around.undo.undo()
    row = tasks.row(CALL)
    assert (row.owner, row.handed_by, row.needs_acceptance) == (KARI, None, False)
    tasks.around.undo.redo()
    assert tasks.row(CALL).owner == OLA


@pytest.mark.parametrize(
    ("key", "kind", "field", "typed"),
    [
        (Qt.Key.Key_M, FormKind.MOVE, "due", "snart"),
        (Qt.Key.Key_G, FormKind.HAND_OVER, "owner", "ingen"),
        (Qt.Key.Key_G, FormKind.HAND_OVER, "owner", ""),
        (Qt.Key.Key_R, FormKind.REPEAT, "repeat", "ofte"),
        (Qt.Key.Key_R, FormKind.REPEAT, "repeat", "hver uke"),
        (Qt.Key.Key_S, FormKind.SPLIT, "text", "bare én"),
    ],
)
def test_what_is_refused_is_told_at_its_field(
    tasks: Tasks, qtbot: QtBot, key: Qt.Key, kind: FormKind, field: str, typed: str
) -> None:
    tasks.choose(LATER)
    press(qtbot, key)
    answer(tasks, kind, field, typed)
    form = tasks.view.forms.of(kind)
    assert form.isVisible()
    assert form.fields[field].hasFocus()
    assert form.fields[field].accessibleDescription()
    assert not tasks.promises.commands


def test_repeat_without_a_date_asks_for_one(tasks: Tasks, qtbot: QtBot) -> None:
    tasks.choose("Rydde lageret")
    press(qtbot, Qt.Key.Key_R)
    answer(tasks, FormKind.REPEAT, "repeat", "hver uke til 1. mars")
    said = tasks.view.forms.of(FormKind.REPEAT).fields["repeat"].accessibleDescription()
    assert "dato" in said


@pytest.mark.parametrize("language", list(Language))
def test_repeat_is_shown_as_it_can_be_typed(tasks: Tasks, qtbot: QtBot, language: Language) -> None:
    tasks.choose(LATER)
    press(qtbot, Qt.Key.Key_R)
    answer(tasks, FormKind.REPEAT, "repeat", "hver 2. uke til 1. mars")
    assert tasks.row(LATER).repeat_until == date(2027, 3, 1)
    tasks.around.texts.use(language)
    press(qtbot, Qt.Key.Key_R, Qt.Key.Key_Return)
    assert len(tasks.promises.commands) == 1
    tasks.around.undo.undo()
    assert tasks.row(LATER).repeat_days is None


def test_w_notes_what_is_waited_for_and_lets_it_go_on(tasks: Tasks, qtbot: QtBot) -> None:
    tasks.choose(LATER)
    press(qtbot, Qt.Key.Key_W)
    answer(tasks, FormKind.WAIT, "waiting", "svar fra NAV")
    assert tasks.row(LATER).status is ActionStatus.WAITING
    tasks.choose(LATER)
    press(qtbot, Qt.Key.Key_W)
    answer(tasks, FormKind.WAIT, "waiting", "")
    assert tasks.row(LATER).status is ActionStatus.OPEN
    tasks.around.undo.undo()
    assert tasks.row(LATER).waiting_for == "svar fra NAV"


def test_waiting_promises_stand_together_and_say_for_what(tasks: Tasks, qtbot: QtBot) -> None:
    tasks.choose(LATER)
    press(qtbot, Qt.Key.Key_W)
    answer(tasks, FormKind.WAIT, "waiting", "svar fra NAV")
    model = tasks.view.model
    place = model.place_of(known_id(LATER))
    assert place is not None
    assert model.index(place - 1).data() == "Venter"
    spoken = model.index(place).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "venter på svar fra NAV" in spoken


def test_s_splits_by_lines_and_undo_makes_it_one(tasks: Tasks, qtbot: QtBot) -> None:
    tasks.choose(LATER)
    press(qtbot, Qt.Key.Key_S)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_A, CONTROL)
    qtbot.keyClicks(QApplication.focusWidget(), "Ny COPM")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.keyClicks(QApplication.focusWidget(), "Ringe sønnen")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, CONTROL)
    texts = {row.text for row in tasks.promises.rows.values()}
    assert {"Ny COPM", "Ringe sønnen"} <= texts
    tasks.around.undo.undo()
    assert "Ringe sønnen" not in {row.text for row in tasks.promises.rows.values()}
    tasks.around.undo.redo()
    assert "Ringe sønnen" in {row.text for row in tasks.promises.rows.values()}


def test_escape_leaves_a_split_as_it_was(tasks: Tasks, qtbot: QtBot) -> None:
    tasks.choose(LATER)
    press(qtbot, Qt.Key.Key_S, Qt.Key.Key_Escape)
    assert not tasks.view.forms.of(FormKind.SPLIT).isVisible()
    assert tasks.view.list.hasFocus()


def test_several_are_ticked_in_one_step(tasks: Tasks, qtbot: QtBot) -> None:
    mark_two(tasks, qtbot)
    press(qtbot, Qt.Key.Key_Space)
    assert {tasks.row(CALL).status, tasks.row(ALARM).status} == {ActionStatus.DONE}
    tasks.around.undo.undo()
    assert {tasks.row(CALL).status, tasks.row(ALARM).status} == {ActionStatus.OPEN}


def test_several_are_moved_and_handed_over_together(tasks: Tasks, qtbot: QtBot) -> None:
    mark_two(tasks, qtbot)
    press(qtbot, Qt.Key.Key_M)
    answer(tasks, FormKind.MOVE, "due", "12.12")
    mark_two_again = [known_id(CALL), known_id(ALARM)]
    assert sorted(tasks.view.list.marked) == sorted(mark_two_again)
    press(qtbot, Qt.Key.Key_G)
    answer(tasks, FormKind.HAND_OVER, "owner", "me")
    assert {tasks.row(CALL).owner, tasks.row(ALARM).owner} == {METTE}
    assert {tasks.row(CALL).due_on, tasks.row(ALARM).due_on} == {date(2026, 12, 12)}


def test_several_are_dropped_for_one_reason(tasks: Tasks, qtbot: QtBot) -> None:
    mark_two(tasks, qtbot)
    press(qtbot, Qt.Key.Key_D)
    answer(tasks, FormKind.DROP, "reason", "flyttet")
    assert {tasks.row(CALL).status, tasks.row(ALARM).status} == {ActionStatus.DROPPED}
    tasks.around.undo.undo()
    assert {tasks.row(CALL).status, tasks.row(ALARM).status} == {ActionStatus.OPEN}


def test_conflict_in_one_of_several_changes_none(tasks: Tasks, qtbot: QtBot) -> None:
    mark_two(tasks, qtbot)
    tasks.promises.touch(known_id(ALARM))
    press(qtbot, Qt.Key.Key_Plus)
    assert [type(error) for error in tasks.heard.failures] == [ConflictError]
    assert tasks.row(CALL).due_on == date(2026, 11, 20)


def test_what_is_for_one_alone_says_so_of_several(tasks: Tasks, qtbot: QtBot) -> None:
    mark_two(tasks, qtbot)
    press(qtbot, Qt.Key.Key_S)
    assert tasks.heard.warned
    assert not tasks.view.forms.of(FormKind.SPLIT).isVisible()


def test_marked_are_counted(tasks: Tasks, qtbot: QtBot) -> None:
    mark_two(tasks, qtbot)
    assert "2 merkte" in texts_of(tasks.view)


@pytest.mark.parametrize(
    ("key", "owner"), [(Qt.Key.Key_A, KARI), (Qt.Key.Key_B, METTE)], ids=["takes", "gives back"]
)
def test_receiver_is_asked_on_top_and_answers_by_key(
    tasks: Tasks, qtbot: QtBot, key: Qt.Key, owner: object
) -> None:
    hand_to_kari(tasks)
    first = tasks.view.model.index(0)
    assert first.data() == "Venter på svar fra deg"
    assert f"Fra {METTE.initials} – ta imot? «{LATER}»" in texts_of(tasks.view)
    tasks.choose(LATER)
    press(qtbot, key)
    assert (tasks.row(LATER).owner, tasks.row(LATER).needs_acceptance) == (owner, False)
    tasks.around.undo.undo()
    assert tasks.row(LATER).needs_acceptance


def test_question_names_the_person_where_it_stands_above_the_persons(tasks: Tasks) -> None:
    hand_to_kari(tasks)
    tasks.view.presenter.choose(grouping=Grouping.PERSON)
    assert tasks.row(LATER).person_name in tasks.view.list.lines._aside(tasks.row(LATER))
    assert tasks.row(CALL).person_name not in tasks.view.list.lines._aside(tasks.row(CALL))


def test_what_a_meeting_gave_her_while_away_asks_for_its_day(tasks: Tasks) -> None:
    row = replace(tasks.row(CALL), needs_acceptance=True, held_on=TODAY)
    tasks.promises.rows[row.id] = row
    tasks.view.presenter.refresh()
    assert any("Fra møtet 23. nov" in text for text in texts_of(tasks.view))


def test_nobody_answers_for_another(tasks: Tasks, qtbot: QtBot) -> None:
    row = replace(tasks.row(ALARM), needs_acceptance=True, handed_by=KARI)
    tasks.promises.rows[row.id] = row
    tasks.view.presenter.refresh()
    tasks.choose(ALARM)
    press(qtbot, Qt.Key.Key_A)
    assert tasks.row(ALARM).needs_acceptance


def test_menu_offers_every_deed_with_its_key(tasks: Tasks) -> None:
    hand_to_kari(tasks)
    row = tasks.row(LATER)
    tasks.promises.rows[row.id] = replace(row, person_id=row.case_id)
    tasks.view.presenter.refresh()
    tasks.choose(LATER)
    menu = tasks.view.gestures.menu
    menu.fill(tasks.view.gestures.entries())
    offered = {action.data() for action in menu.menu.actions() if not action.isSeparator()}
    of_the_list = {TaskGesture.NEW, TaskGesture.PAPERS, TaskGesture.WHOSE}
    assert offered == set(TaskGesture) - of_the_list
    tasks.view.list.selectAll()
    menu.fill(tasks.view.gestures.entries())
    offered = {action.data() for action in menu.menu.actions()}
    assert TaskGesture.HAND_OVER in offered
    assert TaskGesture.SPLIT not in offered


def test_deed_chosen_in_the_menu_is_done(tasks: Tasks) -> None:
    tasks.choose(LATER)
    tasks.view.gestures.menu.fill(tasks.view.gestures.entries())
    actions = tasks.view.gestures.menu.menu.actions()
    next(found for found in actions if found.data() is TaskGesture.WEEK_LATER).trigger()
    assert tasks.row(LATER).due_on == date(2026, 12, 11)


@pytest.mark.parametrize("key", [Qt.Key.Key_M, Qt.Key.Key_G, Qt.Key.Key_W, Qt.Key.Key_S])
def test_every_line_has_named_controls(tasks: Tasks, qtbot: QtBot, key: Qt.Key) -> None:
    hand_to_kari(tasks)
    tasks.choose(LATER)
    press(qtbot, key)
    assert_all_named(tasks.view)


def test_wall_hides_names_in_what_is_waited_for(
    tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = tasks.row(CALL)
    tasks.promises.rows[row.id] = replace(
        row,
        status=ActionStatus.WAITING,
        waiting_for="at Anne Marie Berg ringer",
        text="Ringe Anne Marie Berg",
        needs_acceptance=True,
    )
    tasks.view.presenter.choose(scope=Scope.MINE)
    tasks.view.presenter.refresh()
    tasks.around.theme.use(ThemeName.PROJECTOR)
    tasks.view.presenter.refresh()
    with monkeypatch.context() as patch:
        painted = PaintedTexts(patch)
        tasks.view.grab()
    assert not [said for said in (*painted.texts, *texts_of(tasks.view)) if "Berg" in said]


def test_line_with_a_name_is_not_opened_on_the_wall(tasks: Tasks, qtbot: QtBot) -> None:
    row = replace(tasks.row(CALL), waiting_for="Anne Marie Berg", status=ActionStatus.WAITING)
    tasks.promises.rows[row.id] = row
    tasks.view.presenter.refresh()
    tasks.around.theme.use(ThemeName.PROJECTOR)
    tasks.choose(CALL)
    press(qtbot, Qt.Key.Key_W)
    assert tasks.heard.warned
    assert not tasks.view.forms.of(FormKind.WAIT).isVisible()
