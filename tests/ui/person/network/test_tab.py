from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt

from teamdesk.domain.commands.entries import RelativeWords, SaveEntry
from teamdesk.domain.commands.plan_parts import ConsentAnswer, SetConsent
from teamdesk.domain.people import ConsentKind, ConsentState, NetworkKind
from teamdesk.ui.person.network.tab import NetworkTab
from teamdesk.ui.person.tab_bar import TabKey
from teamdesk.ui.theme.tokens import ThemeName
from tests.helpers.accessibility import assert_all_named
from tests.helpers.counting import counted_statements

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.domain.rows.entries import NetworkRow
    from tests.ui.person.conftest import Opened

NAV = RelativeWords("Nils Utsi", NetworkKind.NAV, "rådgiver", "NAV Fjordvik", "55 55 33 33")


@pytest.fixture
def tab(opened: Opened) -> NetworkTab:
    return opened.tab(TabKey.NETWORK, NetworkTab)


def stored(opened: Opened) -> tuple[NetworkRow, ...]:
    return opened.desk.network.of_person(opened.stored().page.person_id)


def write(opened: Opened, words: RelativeWords = NAV) -> None:
    command = SaveEntry(opened.case_id, uuid4(), words, is_new=True)
    opened.around.bus.publish(opened.desk.network.save(command))


def named(opened: Opened) -> list[str]:
    return [row.name for row in stored(opened)]


def test_somebody_is_added_by_keyboard_and_gone_by_undo(
    opened: Opened, tab: NetworkTab, qtbot: QtBot
) -> None:
    before = named(opened)
    qtbot.keyClick(tab, Qt.Key.Key_N)
    qtbot.keyClicks(tab.card.form.lines["name"], "Marit Sara")
    qtbot.keyClick(tab.card.form.lines["name"], Qt.Key.Key_Return)
    assert sorted(named(opened)) == sorted([*before, "Marit Sara"])
    assert tab.card.form.isHidden()
    opened.around.undo.undo()
    assert named(opened) == before
    opened.around.undo.redo()
    assert len(named(opened)) == len(before) + 1


def test_nobody_without_a_name_is_stored(opened: Opened, tab: NetworkTab) -> None:
    before = named(opened)
    tab.card.begin()
    tab.card.form.submit()
    assert tab.card.form.fields["name"].has_error
    assert named(opened) == before


def test_field_of_somebody_is_kept_as_it_is_left(
    opened: Opened, tab: NetworkTab, qtbot: QtBot
) -> None:
    write(opened)
    line = next(line for line in tab.card.rows.lines if line.title.text() == NAV.name)
    qtbot.mouseClick(line.pencil, Qt.MouseButton.LeftButton)
    phone = tab.card.form.lines["phone"]
    phone.setText("12 34 56 78")
    tab.card.form.left.emit()
    assert "12 34 56 78" in [row.phone for row in stored(opened)]
    opened.around.undo.undo()
    assert NAV.phone in [row.phone for row in stored(opened)]


def test_somebody_is_removed_and_back_by_undo(
    opened: Opened, tab: NetworkTab, qtbot: QtBot
) -> None:
    write(opened)
    line = next(line for line in tab.card.rows.lines if line.title.text() == NAV.name)
    qtbot.mouseClick(line.end, Qt.MouseButton.LeftButton)
    assert NAV.name not in named(opened)
    opened.around.undo.undo()
    assert NAV.name in named(opened)


def test_nav_without_consent_is_warned_of(opened: Opened, tab: NetworkTab) -> None:
    write(opened)
    line = next(line for line in tab.card.rows.lines if line.title.text() == NAV.name)
    assert line.consent.text() == "Ikke noe samtykke til å dele er registrert"


def test_consent_stands_beside_whom_it_covers(opened: Opened, tab: NetworkTab) -> None:
    answer = ConsentAnswer(
        ConsentKind.SHARING,
        ConsentState.GIVEN,
        given_on=date(2026, 11, 2),
        recipient="NAV og fastlegen",
        scope="timer",
    )
    opened.desk.consents.set(SetConsent(opened.case_id, answer))
    write(opened)
    line = next(line for line in tab.card.rows.lines if line.title.text() == NAV.name)
    assert line.consent.text() == "Samtykke gitt · timer"


def test_wall_has_neither_name_nor_telephone(opened: Opened, tab: NetworkTab) -> None:
    write(opened, replace(NAV, note="Nils ringer selv"))
    opened.around.theme.use(ThemeName.PROJECTOR)
    said = " ".join(line.title.text() + line.facts.text() for line in tab.card.rows.lines)
    assert "N. U." in said
    assert "Nils" not in said
    assert NAV.phone not in said


def test_late_change_is_told_and_stands_as_it_was(opened: Opened, tab: NetworkTab) -> None:
    write(opened)
    line = next(line for line in tab.card.rows.lines if line.title.text() == NAV.name)
    line.edit_wanted.emit(next(row for row in stored(opened) if row.name == NAV.name))
    row = next(row for row in stored(opened) if row.name == NAV.name)
    command = SaveEntry(opened.case_id, row.id, replace(NAV, phone="1"), row.version)
    opened.desk.network.save(command)
    tab.card.form.lines["phone"].setText("2")
    tab.card.form.left.emit()
    assert "1" in [row.phone for row in stored(opened)]
    assert opened.heard.failures


def test_tab_asks_one_statement_and_what_is_closed(opened: Opened, tab: NetworkTab) -> None:
    state = opened.stored()
    with counted_statements(opened.team.engine) as statements:
        tab.show_state(state)
    assert len(statements) == 2


@pytest.mark.parametrize("looks", list(ThemeName))
def test_everything_has_a_name(opened: Opened, tab: NetworkTab, looks: ThemeName) -> None:
    opened.around.theme.use(looks)
    tab.card.begin()
    assert_all_named(tab)
