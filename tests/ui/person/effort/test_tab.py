from __future__ import annotations

import time
from datetime import date, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt

from teamdesk.domain.commands.entries import ContactWords, SaveEntry
from teamdesk.domain.contacts import ContactKind
from teamdesk.domain.deadlines import Deadlines, write_deadlines
from teamdesk.models import Contact, Team
from teamdesk.ui.person.effort.tab import EffortTab
from teamdesk.ui.person.tab_bar import TabKey
from teamdesk.ui.theme.tokens import ThemeName
from tests.helpers.accessibility import assert_all_named
from tests.helpers.counting import counted_statements

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.domain.rows.entries import ContactRow
    from tests.ui.person.conftest import Opened

TODAY = date(2026, 11, 23)
SECONDS_AT_MOST = 10.0
SECONDS_A_KEY = 0.35


@pytest.fixture
def tab(opened: Opened) -> EffortTab:
    return opened.tab(TabKey.EFFORT, EffortTab)


def stored(opened: Opened) -> tuple[ContactRow, ...]:
    return opened.desk.effort.of_case(opened.case_id)


def write(opened: Opened, kind: ContactKind = ContactKind.PHONE, minutes: int = 15) -> None:
    words = ContactWords(opened.team.kari, kind, TODAY, minutes)
    command = SaveEntry(opened.case_id, uuid4(), words, is_new=True)
    opened.around.bus.publish(opened.desk.effort.save(command))


def choose(tab: EffortTab, kind: ContactKind) -> None:
    tab.card.form.kind.setCurrentIndex(tab.card.form.kind.findData(kind.value))


def go_together(opened: Opened) -> None:
    with opened.team.workplace.writing() as work:
        team = work.get(Team, opened.team.workplace.team_id)
        team.settings = write_deadlines(team.settings, Deadlines(first_visit_needs_two=True))
        opened.around.bus.publish(work.commit())


def test_contact_is_written_within_ten_seconds_by_keyboard(
    opened: Opened, tab: EffortTab, qtbot: QtBot
) -> None:
    """Ten keys at an ordinary typist's pace, and the time that the program takes for them."""
    keys = ["N", "4", "5", "Tab", "1", "2", "Return"]
    began = time.perf_counter()
    qtbot.keyClick(tab, Qt.Key.Key_N)
    minutes, driving = tab.card.form.lines["minutes"], tab.card.form.lines["driving_minutes"]
    qtbot.keyClicks(minutes, "45")
    qtbot.keyClick(minutes, Qt.Key.Key_Tab)
    qtbot.keyClicks(driving, "12")
    qtbot.keyClick(driving, Qt.Key.Key_Return)
    took = time.perf_counter() - began
    (row,) = stored(opened)
    assert (row.minutes, row.driving_minutes, row.on) == (45, 12, TODAY)
    assert row.member_id == opened.team.kari
    assert took + len(keys) * SECONDS_A_KEY < SECONDS_AT_MOST


def test_fields_are_clear_for_the_next_contact(
    opened: Opened, tab: EffortTab, qtbot: QtBot
) -> None:
    choose(tab, ContactKind.PHONE)
    qtbot.keyClicks(tab.card.form.lines["minutes"], "45")
    qtbot.keyClick(tab.card.form.lines["minutes"], Qt.Key.Key_Return)
    assert tab.card.form.typed("minutes") == ""
    assert tab.card.form.kind.currentData() == ContactKind.PHONE.value
    opened.around.undo.undo()
    assert stored(opened) == ()


@pytest.mark.parametrize("typed", ["", "0", "mange", "1441"])
def test_minutes_that_can_not_be_are_said_at_the_field(
    opened: Opened, tab: EffortTab, typed: str
) -> None:
    tab.card.form.lines["minutes"].setText(typed)
    tab.card.form.submit()
    assert tab.card.form.fields["minutes"].has_error
    assert stored(opened) == ()


@pytest.mark.parametrize("typed", ["-5", "99999", "langt"])
def test_driving_that_can_not_be_is_told_its_range(
    opened: Opened, tab: EffortTab, typed: str
) -> None:
    tab.card.form.lines["minutes"].setText("30")
    tab.card.form.lines["driving_minutes"].setText(typed)
    tab.card.form.submit()
    told = tab.card.form.fields["driving_minutes"].editor.accessibleDescription()
    assert told == "Tallet må være fra 0 til 1440."
    assert stored(opened) == ()


def test_guidance_asks_to_whom_and_about_what(opened: Opened, tab: EffortTab) -> None:
    choose(tab, ContactKind.GUIDANCE)
    tab.card.form.lines["minutes"].setText("30")
    tab.card.form.submit()
    assert tab.card.form.fields["guided"].has_error
    assert tab.card.form.fields["note"].has_error
    tab.card.form.lines["guided"].setText("hjemmetjenesten")
    tab.card.form.lines["note"].setText("Forflytning")
    tab.card.form.submit()
    (row,) = stored(opened)
    assert (row.guided, row.note) == ("hjemmetjenesten", "Forflytning")


def test_first_visit_asks_who_came_along(opened: Opened, tab: EffortTab) -> None:
    go_together(opened)
    choose(tab, ContactKind.HOME_VISIT)
    assert not tab.card.form.fields["companion"].isHidden()
    tab.card.form.lines["minutes"].setText("45")
    tab.card.form.submit()
    assert tab.card.form.fields["companion"].has_error
    assert stored(opened) == ()
    tab.card.form.lines["why_alone"].setText("Ola var syk")
    tab.card.form.submit()
    assert [row.why_alone for row in stored(opened)] == ["Ola var syk"]


def test_contact_is_changed_where_it_was_written(
    opened: Opened, tab: EffortTab, qtbot: QtBot
) -> None:
    write(opened)
    tab.table.rows.setCurrentIndex(tab.model.index(0))
    qtbot.keyClick(tab.table.rows, Qt.Key.Key_Return)
    tab.card.form.lines["minutes"].setText("25")
    qtbot.keyClick(tab.card.form.lines["minutes"], Qt.Key.Key_Return)
    assert [row.minutes for row in stored(opened)] == [25]
    assert tab.card.form.row is None
    opened.around.undo.undo()
    assert [row.minutes for row in stored(opened)] == [15]


def test_contact_is_removed_by_key_and_back_by_undo(
    opened: Opened, tab: EffortTab, qtbot: QtBot
) -> None:
    write(opened)
    tab.table.rows.setCurrentIndex(tab.model.index(0))
    tab.table.rows.setFocus()
    qtbot.keyClick(tab.table.rows, Qt.Key.Key_Delete)
    assert stored(opened) == ()
    opened.around.undo.undo()
    assert [row.minutes for row in stored(opened)] == [15]


def test_sums_stand_beside_the_contacts(opened: Opened, tab: EffortTab) -> None:
    write(opened, minutes=50)
    write(opened, minutes=25)
    (one,) = tab.sums_model.rows
    assert (one.week, one.minutes, one.contacts) == (48, 75, 2)
    assert "1:15, 2 kontakter" in tab.sums_model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_thousands_of_contacts_come_in_one_statement(opened: Opened, tab: EffortTab) -> None:
    rows = [
        {
            "id": uuid4(),
            "case_id": opened.case_id,
            "kind": ContactKind.PHONE,
            "on": TODAY - timedelta(days=place % 700),
            "minutes": 15,
        }
        for place in range(3_000)
    ]
    with opened.team.workplace.writing() as work:
        work.add_in_bulk(Contact, rows)
        work.commit()
    state = opened.stored()
    with counted_statements(opened.team.engine) as statements:
        tab.show_state(state)
    assert len([text for text in statements if "FROM contact" in text]) == 1
    assert len(statements) <= 4
    assert tab.model.rowCount() == 3_000


def test_empty_list_says_how_to_begin(tab: EffortTab) -> None:
    assert not tab.empty.isHidden()
    assert tab.table.isHidden()


@pytest.mark.parametrize("looks", list(ThemeName))
def test_everything_has_a_name(opened: Opened, tab: EffortTab, looks: ThemeName) -> None:
    write(opened)
    opened.around.theme.use(looks)
    assert_all_named(tab)
