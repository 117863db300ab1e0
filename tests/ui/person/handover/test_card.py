from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt

from teamdesk.domain.commands.entries import SaveEntry
from teamdesk.domain.commands.handovers import HandoverWords
from teamdesk.ui.person.evaluation.tab import EvaluationTab
from teamdesk.ui.person.tab_bar import TabKey
from teamdesk.ui.theme.tokens import ThemeName
from tests.helpers.accessibility import assert_all_named

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.domain.rows.handovers import HandoverRow
    from tests.ui.person.conftest import Opened

HOME = HandoverWords("Sone nord", does_alone="Kler på seg", check_up_on=date(2026, 12, 14))


@pytest.fixture
def tab(opened: Opened) -> EvaluationTab:
    return opened.tab(TabKey.EVALUATION, EvaluationTab)


def stored(opened: Opened) -> tuple[HandoverRow, ...]:
    return opened.desk.handovers.of_case(opened.case_id)


def write(opened: Opened, words: HandoverWords = HOME) -> None:
    command = SaveEntry(opened.case_id, uuid4(), words, is_new=True)
    opened.around.bus.publish(opened.desk.handovers.save(command))


def test_handover_is_written_by_keyboard_and_gone_by_undo(
    opened: Opened, tab: EvaluationTab, qtbot: QtBot
) -> None:
    qtbot.keyClick(tab, Qt.Key.Key_O)
    form = tab.handovers.form
    qtbot.keyClicks(form.lines["receiver"], "Sone nord")
    qtbot.keyClicks(form.texts["how_to_help"], "Hendene på ryggen")
    qtbot.keyClick(
        form.texts["how_to_help"], Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    (row,) = stored(opened)
    assert (row.receiver, row.how_to_help) == ("Sone nord", "Hendene på ryggen")
    opened.around.undo.undo()
    assert stored(opened) == ()


def test_handover_is_received_from_its_line(
    opened: Opened, tab: EvaluationTab, qtbot: QtBot
) -> None:
    write(opened)
    (line,) = tab.handovers.rows.lines
    assert "ikke mottatt ennå" in line.facts.text()
    line.pencil.click()
    receiver = tab.handovers.form.lines["received_by"]
    qtbot.keyClicks(receiver, "Vaktleder")
    qtbot.keyClick(receiver, Qt.Key.Key_Return)
    assert stored(opened)[0].received_by == "Vaktleder"
    assert "mottatt av Vaktleder" in line.facts.text()


def test_check_up_is_promised_once_from_its_line(opened: Opened, tab: EvaluationTab) -> None:
    write(opened)
    (line,) = tab.handovers.rows.lines
    assert not line.check_up.isHidden()
    line.check_up.click()
    (task,) = opened.stored().page.tasks
    assert (task.text, task.due_on) == (
        "Kontroll etter overføring til Sone nord",
        HOME.check_up_on,
    )
    assert line.check_up.isHidden()


def test_check_up_that_is_behind_is_not_promised(opened: Opened, tab: EvaluationTab) -> None:
    write(opened, replace(HOME, check_up_on=date(2026, 11, 22)))
    assert tab.handovers.rows.lines[0].check_up.isHidden()


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"receiver": ""}, "receiver"),
        ({"received_on": "1.12.2026", "received_by": "Vaktleder"}, "received_on"),
        ({"received_on": "20.11.2026"}, "received_by"),
    ],
)
def test_handover_that_cannot_be_says_so_at_its_field(
    opened: Opened, tab: EvaluationTab, typed: dict[str, str], field: str
) -> None:
    write(opened)
    tab.handovers.rows.lines[0].pencil.click()
    form = tab.handovers.form
    for name, text in typed.items():
        form.lines[name].setText(text)
    assert set(form.faults()) == {field}


def test_handover_can_be_read_on_the_wall_and_not_changed(
    opened: Opened, tab: EvaluationTab
) -> None:
    write(opened, replace(HOME, text="Ring på to ganger"))
    opened.around.theme.use(ThemeName.PROJECTOR)
    assert tab.handovers.add.isHidden()
    assert tab.handovers.rows.lines[0].pencil.isHidden()


def test_everything_in_the_card_is_named(opened: Opened, tab: EvaluationTab) -> None:
    write(opened)
    tab.handovers.begin()
    assert_all_named(tab.handovers)
