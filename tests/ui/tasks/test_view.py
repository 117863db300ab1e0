"""«Oppgaver» by keyboard: tick, edit, drop, promise, and take it back."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from teamdesk.core.i18n import Language
from teamdesk.domain.errors import ConflictError
from teamdesk.domain.meetings import ActionStatus
from teamdesk.ui.tasks.forms import FormKind
from teamdesk.ui.tasks.groups import Grouping, Scope
from teamdesk.ui.theme.tokens import ThemeName
from teamdesk.ui.widgets.buttons import Button
from tests.helpers.accessibility import assert_all_named
from tests.helpers.promises import PROMISES
from tests.helpers.spoken import PaintedTexts, texts_of
from tests.helpers.wall import KARI, OLA, case_of, known_id

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

    from tests.ui.tasks.conftest import Tasks

CALL = "Bestille time hos fastlege"
LATER = "Ny COPM"


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    """Type where the keyboard is."""
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)


def shown(tasks: Tasks) -> list[str]:
    model = tasks.view.model
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def test_list_follows_the_rules_of_qt(tasks: Tasks, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(tasks.view.model, force_py=True)
    tasks.view.presenter.choose(grouping=Grouping.PERSON)
    assert tasks.view.model.rowCount() > len(PROMISES)


def test_space_ticks_and_space_opens_again(tasks: Tasks, qtbot: QtBot) -> None:
    tasks.choose(CALL)
    press(qtbot, Qt.Key.Key_Space)
    assert tasks.row(CALL).status is ActionStatus.DONE
    tasks.choose(CALL)
    press(qtbot, Qt.Key.Key_Space)
    assert tasks.row(CALL).status is ActionStatus.OPEN


def test_tick_leads_to_the_next_promise(tasks: Tasks, qtbot: QtBot) -> None:
    tasks.choose(CALL)
    press(qtbot, Qt.Key.Key_Space)
    assert tasks.view.list.current_task == known_id("Søke om trygghetsalarm")
    assert tasks.view.list.hasFocus()


def test_tick_undone_is_open(tasks: Tasks, qtbot: QtBot) -> None:
    tasks.choose(CALL)
    press(qtbot, Qt.Key.Key_Space)
    tasks.around.undo.undo()
    assert tasks.row(CALL).status is ActionStatus.OPEN
    tasks.around.undo.redo()
    assert tasks.row(CALL).status is ActionStatus.DONE


def test_tick_of_what_changed_meanwhile_is_told(tasks: Tasks, qtbot: QtBot) -> None:
    tasks.choose(CALL)
    tasks.promises.touch(known_id(CALL))
    press(qtbot, Qt.Key.Key_Space)
    assert [type(error) for error in tasks.heard.failures] == [ConflictError]
    assert tasks.row(CALL).status is ActionStatus.OPEN


def test_click_on_the_box_ticks(tasks: Tasks, qtbot: QtBot) -> None:
    tasks.choose(CALL)
    row = tasks.view.list.visualRect(tasks.view.list.currentIndex())
    box = tasks.view.list.lines.box_rect(row).center().toPoint()
    qtbot.mouseClick(tasks.view.list.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert tasks.row(CALL).status is ActionStatus.DONE


def test_arrows_pass_over_headings(tasks: Tasks, qtbot: QtBot) -> None:
    tasks.choose("Søke om trygghetsalarm")
    press(qtbot, Qt.Key.Key_Down)
    assert tasks.view.list.current_task == known_id("Gå trappa sammen med hjemmetrener")


def test_e_changes_words_owner_and_date(tasks: Tasks, qtbot: QtBot) -> None:
    tasks.choose(LATER)
    press(qtbot, Qt.Key.Key_E)
    for key, typed in (("text", "Ny SPPB"), ("owner", "ol"), ("due", "u50")):
        tasks.view.forms.of(FormKind.EDIT).fields[key].setText(typed)
    press(qtbot, Qt.Key.Key_Return)
    row = tasks.row(LATER)
    assert (row.text, row.owner, row.due_on) == ("Ny SPPB", OLA, date(2026, 12, 11))
    assert tasks.view.list.hasFocus()


def test_edit_undone_stands_as_before(tasks: Tasks, qtbot: QtBot) -> None:
    before = tasks.row(LATER)
    tasks.choose(LATER)
    press(qtbot, Qt.Key.Key_E)
    tasks.view.forms.of(FormKind.EDIT).fields["due"].setText("")
    press(qtbot, Qt.Key.Key_Return)
    assert tasks.row(LATER).due_on is None
    tasks.around.undo.undo()
    after = tasks.row(LATER)
    assert (after.due_on, after.owner, after.text) == (before.due_on, before.owner, before.text)


def test_edit_of_nothing_asks_nothing(tasks: Tasks, qtbot: QtBot) -> None:
    tasks.choose(LATER)
    press(qtbot, Qt.Key.Key_E, Qt.Key.Key_Return)
    assert not tasks.promises.commands


@pytest.mark.parametrize(("key", "typed"), [("owner", "ingen"), ("due", "snart"), ("text", "")])
def test_edit_that_is_refused_stays_at_its_field(
    tasks: Tasks, qtbot: QtBot, key: str, typed: str
) -> None:
    tasks.choose(LATER)
    press(qtbot, Qt.Key.Key_E)
    field = tasks.view.forms.of(FormKind.EDIT).fields[key]
    field.setText(typed)
    tasks.view.forms.of(FormKind.EDIT).submit()
    assert field.hasFocus()
    assert field.accessibleDescription()
    assert tasks.view.forms.of(FormKind.EDIT).isVisible()


def test_escape_leaves_a_promise_as_it_was(tasks: Tasks, qtbot: QtBot) -> None:
    tasks.choose(LATER)
    press(qtbot, Qt.Key.Key_E)
    tasks.view.forms.of(FormKind.EDIT).fields["text"].setText("noe annet")
    press(qtbot, Qt.Key.Key_Escape)
    assert tasks.row(LATER).text == LATER
    assert tasks.view.list.hasFocus()


def test_letters_typed_in_a_form_never_reach_the_list(tasks: Tasks, qtbot: QtBot) -> None:
    tasks.choose(LATER)
    press(qtbot, Qt.Key.Key_E)
    qtbot.keyClicks(QApplication.focusWidget(), "Den nye d e n")
    assert not tasks.promises.commands
    assert not tasks.view.forms.of(FormKind.DROP).isVisible()


def test_d_drops_with_a_reason_and_undo_brings_it_back(tasks: Tasks, qtbot: QtBot) -> None:
    tasks.choose(LATER)
    press(qtbot, Qt.Key.Key_D)
    qtbot.keyClicks(QApplication.focusWidget(), "flyttet")
    press(qtbot, Qt.Key.Key_Return)
    assert LATER not in shown(tasks)
    tasks.around.undo.undo()
    assert LATER in shown(tasks)


def test_d_without_a_reason_asks_for_it(tasks: Tasks, qtbot: QtBot) -> None:
    tasks.choose(LATER)
    press(qtbot, Qt.Key.Key_D, Qt.Key.Key_Return)
    assert tasks.row(LATER).status is ActionStatus.OPEN
    assert tasks.view.forms.of(FormKind.DROP).fields["reason"].hasFocus()


def test_n_writes_a_promise_down(tasks: Tasks, qtbot: QtBot) -> None:
    tasks.choose(LATER)
    press(qtbot, Qt.Key.Key_N)
    for key, typed in (("text", "Ringe sønnen"), ("person", "per"), ("due", "fre")):
        tasks.view.forms.of(FormKind.NEW).fields[key].setText(typed)
    press(qtbot, Qt.Key.Key_Return)
    row = tasks.row("Ringe sønnen")
    assert (row.owner, row.case_id) == (KARI, case_of("Per Ås"))
    assert row.due_on == date(2026, 11, 27)


def test_mine_shows_mine_alone(tasks: Tasks) -> None:
    tasks.view.presenter.choose(scope=Scope.MINE)
    mine = [row.text for row in PROMISES if row.owner == KARI]
    assert set(mine) <= set(shown(tasks))
    assert LATER not in shown(tasks)


def test_choice_of_whose_and_how_is_shown_where_it_is_made(tasks: Tasks) -> None:
    tasks.view.presenter.choose(scope=Scope.MINE, grouping=Grouping.PERSON)
    checked = [button.text() for button in tasks.view.findChildren(Button) if button.isChecked()]
    assert checked == ["Mine", "Etter person"]


def test_list_without_promises_offers_the_first(tasks: Tasks) -> None:
    tasks.promises.rows.clear()
    tasks.view.presenter.refresh()
    assert "Ingen oppfølginger" in [found.text() for found in tasks.view.findChildren(QLabel)]
    assert_all_named(tasks.view)


def test_line_is_one_sentence_to_those_who_listen(tasks: Tasks) -> None:
    place = tasks.view.model.place_of(known_id(CALL))
    assert place is not None
    assert tasks.view.model.index(place).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Bestille time hos fastlege, Anne Marie Berg, Kari Haugland, 3 dager over, 2. gang."
    )


def test_language_changes_while_the_list_stands(tasks: Tasks) -> None:
    tasks.around.texts.use(Language.NN)
    assert "Denne veka" in shown(tasks)


@pytest.mark.parametrize("key", [Qt.Key.Key_E, Qt.Key.Key_D, Qt.Key.Key_N])
def test_every_control_says_what_it_is(tasks: Tasks, qtbot: QtBot, key: Qt.Key) -> None:
    tasks.choose(CALL)
    press(qtbot, key)
    assert_all_named(tasks.view)


@pytest.mark.parametrize("grouping", list(Grouping))
def test_wall_names_nobody(
    tasks: Tasks, monkeypatch: pytest.MonkeyPatch, grouping: Grouping
) -> None:
    tasks.around.theme.use(ThemeName.PROJECTOR)
    tasks.view.presenter.choose(grouping=grouping)
    with monkeypatch.context() as patch:
        painted = PaintedTexts(patch)
        tasks.view.grab()
    said = [*painted.texts, *texts_of(tasks.view)]
    names = {row.person_name for row in PROMISES if row.person_name}
    assert not {name for name in names for text in said if name in text}
    assert "A. M. B." in said or any("A. M. B." in text for text in said)


def test_promise_that_was_found_is_the_current_one_whoever_owns_it(tasks: Tasks) -> None:
    tasks.view.presenter.choose(scope=Scope.MINE)
    other = next(row for row in tasks.promises.rows.values() if row.owner not in (None, KARI))
    tasks.view.show_key(other.id)
    assert tasks.view.list.current_task == other.id
    assert tasks.view.presenter.scope is Scope.TEAM
