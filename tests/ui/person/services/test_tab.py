from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from teamdesk.domain.commands.cases import MoveCase
from teamdesk.domain.commands.entries import DecisionWords, SaveEntry
from teamdesk.domain.documents import DocumentKind
from teamdesk.domain.phases import PhaseKind
from teamdesk.ui.person.services.tab import ServicesTab
from teamdesk.ui.person.tab_bar import TabKey
from teamdesk.ui.theme.tokens import ThemeName
from tests.helpers.accessibility import assert_all_named
from tests.helpers.counting import counted_statements
from tests.helpers.handed_out import words_in

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.domain.rows.entries import DecisionRow
    from tests.ui.person.conftest import Opened

TODAY = date(2026, 11, 23)
HELP = DecisionWords("Rehabilitering", from_on=date(2026, 11, 2), reference_number="2026/12")


@pytest.fixture
def tab(opened: Opened) -> ServicesTab:
    return opened.tab(TabKey.SERVICES, ServicesTab)


def stored(opened: Opened) -> tuple[DecisionRow, ...]:
    return opened.desk.decisions.of_case(opened.case_id).decisions


def write(opened: Opened, words: DecisionWords = HELP) -> None:
    command = SaveEntry(opened.case_id, uuid4(), words, is_new=True)
    opened.around.bus.publish(opened.desk.decisions.save(command))


def begin_intensive(opened: Opened) -> None:
    """Put the case where it is helped."""
    page = opened.stored().page
    phase = opened.team.phase(PhaseKind.INTENSIVE)
    command = MoveCase(page.case_id, page.case_version, phase)
    opened.around.bus.publish(opened.desk.board.move(command))


def alarms(tab: ServicesTab) -> list[str]:
    return [line.text.text() for line in tab.alarms.lines if not line.isHidden()]


def test_decision_is_written_by_keyboard_and_gone_by_undo(
    opened: Opened, tab: ServicesTab, qtbot: QtBot
) -> None:
    qtbot.keyClick(tab, Qt.Key.Key_N)
    lines = tab.card.form.lines
    for name, text in (
        ("service", "Hverdagsrehabilitering"),
        ("from_on", "2.11."),
        ("to_on", "4.12.2026"),
        ("hours_a_week", "3,5"),
        ("visits_a_day", "2"),
        ("staff_a_visit", "2"),
    ):
        qtbot.keyClicks(lines[name], text)
    qtbot.keyClick(lines["staff_a_visit"], Qt.Key.Key_Return)
    (row,) = stored(opened)
    assert (row.from_on, row.to_on) == (date(2026, 11, 2), date(2026, 12, 4))
    assert (row.hours_a_week, row.visits_a_day, row.staff_a_visit) == (Decimal("3.5"), 2, 2)
    opened.around.undo.undo()
    assert stored(opened) == ()


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("service", ""),
        ("to_on", "32.13."),
        ("to_on", "1.11.2026"),
        ("approved_on", "24.11.2026"),
        ("hours_a_week", "mange"),
        ("hours_a_week", "-5"),
        ("hours_a_week", "169"),
        ("visits_a_day", "99999"),
        ("staff_a_visit", "1,5"),
    ],
)
def test_what_can_not_be_is_said_at_its_field(
    opened: Opened, tab: ServicesTab, field: str, typed: str
) -> None:
    tab.card.begin()
    lines = tab.card.form.lines
    lines["service"].setText("Hjelp")
    lines["from_on"].setText("2.11.2026")
    lines[field].setText(typed)
    tab.card.form.submit()
    assert [name for name, each in tab.card.form.fields.items() if each.has_error] == [field]
    assert stored(opened) == ()


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (14, "Rehabilitering: vedtaket utløper om 14 dager."),
        (1, "Rehabilitering: vedtaket utløper i morgen."),
        (0, "Rehabilitering: vedtaket utløper i dag."),
        (-3, "Rehabilitering: vedtaket utløp for 3 dager siden."),
    ],
)
def test_decision_that_runs_out_is_told_in_words(
    opened: Opened, tab: ServicesTab, days: int, said: str
) -> None:
    begin_intensive(opened)
    write(opened, replace(HELP, to_on=TODAY + timedelta(days=days)))
    assert said in alarms(tab)


def test_decision_in_force_has_a_word_for_it(opened: Opened, tab: ServicesTab) -> None:
    write(opened)
    (line,) = tab.card.rows.lines
    assert line._mark.word.text() == "gjelder nå"


def test_how_a_decision_stands_is_as_wide_as_before_after_the_projector(
    opened: Opened, tab: ServicesTab
) -> None:
    write(opened)
    (line,) = tab.card.rows.lines
    before = line._mark.sizeHint()
    opened.around.theme.use(ThemeName.PROJECTOR)
    assert line._mark.sizeHint().width() > before.width()
    opened.around.theme.use(ThemeName.LIGHT)
    assert line._mark.sizeHint() == before


def test_request_is_made_of_the_case_and_never_a_decision(
    opened: Opened, tab: ServicesTab, qtbot: QtBot
) -> None:
    write(opened, replace(HELP, to_on=date(2026, 12, 4)))
    qtbot.mouseClick(tab.extension.ask, Qt.MouseButton.LeftButton)
    text = tab.extension.text.toPlainText()
    assert "Vi ber dere vurdere om det kan vare til 1. januar 2027." in text
    assert "Gjelder: Åse Berg" in text
    assert "innvilg" not in text
    qtbot.mouseClick(tab.extension.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == text


def test_request_that_is_half_written_is_there_again(opened: Opened, tab: ServicesTab) -> None:
    tab.extension.begin()
    tab.extension.text.appendPlainText("Fordi hun nesten er der.")
    opened.view.show_key(opened.other_person())
    opened.view.show_key(opened.team.card("Åse Berg").person_id)
    opened.view.open_tab(TabKey.SERVICES)
    assert tab.extension.text.toPlainText().endswith("Fordi hun nesten er der.")


def test_request_is_exported_as_it_stands_and_listed(
    opened: Opened, tab: ServicesTab, qtbot: QtBot
) -> None:
    tab.extension.begin()
    text = tab.extension.text
    text.setPlainText(text.toPlainText().replace("…", "Fordi hun nesten er der."))
    with qtbot.waitSignal(opened.around.bus.changed):
        qtbot.mouseClick(tab.extension.word, Qt.MouseButton.LeftButton)
    (row,) = opened.desk.documents.of_case(opened.case_id)
    assert (row.kind, row.language) == (DocumentKind.EXTENSION, "nb")
    written = opened.folders.folder / row.file_name
    assert "Fordi hun nesten er der." in words_in(written, row.format)


def test_request_with_something_left_to_fill_in_stays(
    opened: Opened, tab: ServicesTab, qtbot: QtBot
) -> None:
    tab.extension.begin()
    qtbot.mouseClick(tab.extension.pdf, Qt.MouseButton.LeftButton)
    assert tab.extension.field.has_error
    assert tab.extension.text.hasFocus()
    assert tab.extension.text.textCursor().selectedText() == "…"
    assert opened.folders.asked == []


def test_request_is_not_for_the_wall(opened: Opened, tab: ServicesTab) -> None:
    tab.extension.begin()
    opened.around.theme.use(ThemeName.PROJECTOR)
    assert tab.extension.isHidden()


def test_tab_asks_eight_statements_and_what_is_closed(opened: Opened, tab: ServicesTab) -> None:
    state = opened.stored()
    with counted_statements(opened.team.engine) as statements:
        tab.show_state(state)
    assert len(statements) == 11


@pytest.mark.parametrize("looks", list(ThemeName))
def test_everything_has_a_name(opened: Opened, tab: ServicesTab, looks: ThemeName) -> None:
    write(opened)
    opened.around.theme.use(looks)
    tab.card.begin()
    tab.extension.begin()
    assert_all_named(tab)
