"""«Oppgaver» by keyboard: tick, edit, drop, promise, and take it back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel

from teamdesk.core.i18n import Language
from teamdesk.domain.errors import ConflictError
from teamdesk.domain.meetings import ActionStatus
from teamdesk.ui.navigation import Location, Place
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


def buttons(tasks: Tasks) -> list[Button]:
    """Those in sight, once Qt has shown what is new."""
    QApplication.processEvents()
    return [button for button in tasks.view.findChildren(Button) if button.isVisible()]


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


def test_home_leads_to_the_first_promise_below_its_heading(tasks: Tasks, qtbot: QtBot) -> None:
    tasks.choose(LATER)
    press(qtbot, Qt.Key.Key_Home)
    assert tasks.view.list.currentIndex().row() == 1


@pytest.mark.parametrize(("part", "kind"), [("due", FormKind.MOVE), ("owner", FormKind.HAND_OVER)])
def test_click_on_date_or_owner_asks_for_another(
    tasks: Tasks, qtbot: QtBot, part: str, kind: FormKind
) -> None:
    tasks.choose(CALL)
    row = tasks.view.list.visualRect(tasks.view.list.currentIndex())
    disc = tasks.view.list.lines._disc(row).center().toPoint()
    at = disc if part == "owner" else disc - QPoint(50, 0)
    qtbot.mouseClick(tasks.view.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert tasks.view.forms.of(kind).isVisible()


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
    assert tasks.view.list.current_task == row.id


def write(tasks: Tasks, qtbot: QtBot, text: str) -> None:
    """Type a new promise into its first field, and save it."""
    tasks.view.begin_new()
    tasks.view.forms.of(FormKind.NEW).fields["text"].setText(text)
    press(qtbot, Qt.Key.Key_Return)


def test_line_of_a_new_promise_stays_for_the_next_one(tasks: Tasks, qtbot: QtBot) -> None:
    write(tasks, qtbot, "Ringe sønnen")
    field = tasks.view.forms.of(FormKind.NEW).fields["text"]
    assert (field.text(), field.hasFocus()) == ("", True)
    press(qtbot, Qt.Key.Key_Escape)
    assert tasks.view.list.hasFocus()


def test_sentence_tells_the_owner_and_the_day(tasks: Tasks, qtbot: QtBot) -> None:
    write(tasks, qtbot, "OL ringe sønnen innen fredag")
    row = tasks.row("ringe sønnen")
    assert (row.owner, row.due_on) == (OLA, date(2026, 11, 27))


def test_new_promise_undone_is_gone_and_redone_is_there(tasks: Tasks, qtbot: QtBot) -> None:
    write(tasks, qtbot, "Ringe sønnen")
    tasks.around.undo.undo()
    assert "Ringe sønnen" not in shown(tasks)
    tasks.around.undo.redo()
    assert "Ringe sønnen" in shown(tasks)


def test_new_promise_of_another_says_where_it_stands(tasks: Tasks, qtbot: QtBot) -> None:
    tasks.view.presenter.choose(scope=Scope.MINE)
    write(tasks, qtbot, "OL ringe sønnen")
    assert tasks.heard.told == ["Den står blant teamets oppgaver."]


def test_mine_shows_mine_alone(tasks: Tasks) -> None:
    tasks.view.presenter.choose(scope=Scope.MINE)
    mine = [row.text for row in PROMISES if row.owner == KARI]
    assert set(mine) <= set(shown(tasks))
    assert LATER not in shown(tasks)


def test_choice_of_whose_and_how_is_shown_where_it_is_made(tasks: Tasks) -> None:
    tasks.view.presenter.choose(scope=Scope.MINE, grouping=Grouping.PERSON)
    assert [button.text() for button in buttons(tasks) if button.isChecked()] == ["Mine", "Bruker"]


def test_alt_and_a_number_choose_what_stands_together(tasks: Tasks, qtbot: QtBot) -> None:
    tasks.choose(LATER)
    qtbot.keyClick(tasks.view.list, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert tasks.view.presenter.grouping is Grouping.OWNER
    assert KARI.name in shown(tasks)


def test_t_goes_from_the_team_to_mine_where_owners_are_no_choice(
    tasks: Tasks, qtbot: QtBot
) -> None:
    tasks.view.presenter.choose(grouping=Grouping.OWNER)
    tasks.choose(CALL)
    press(qtbot, Qt.Key.Key_T)
    assert tasks.view.presenter.scope is Scope.MINE
    assert tasks.view.presenter.grouping is Grouping.TIME
    assert "Ansvarlig" not in [button.text() for button in buttons(tasks)]
    press(qtbot, Qt.Key.Key_T)
    assert tasks.view.presenter.scope is Scope.TEAM


def test_o_opens_the_page_of_the_person(tasks: Tasks, qtbot: QtBot) -> None:
    person_id = case_of("Tuyet Nguyen")
    row = tasks.row("Søke om trygghetsalarm")
    tasks.promises.rows[row.id] = replace(row, person_id=person_id)
    tasks.view.presenter.refresh()
    tasks.choose("Søke om trygghetsalarm")
    press(qtbot, Qt.Key.Key_O)
    assert tasks.around.navigator.current == Location(Place.PERSON, person_id)


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
