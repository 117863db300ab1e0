from __future__ import annotations

from dataclasses import replace
from datetime import date
from random import Random
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from teamdesk.core.i18n import Language
from teamdesk.domain.commands.people import PersonWords, SavePerson
from teamdesk.domain.people import AddressProtection
from teamdesk.services.practice.identity import synthetic_number
from teamdesk.ui.person.network.tab import NetworkTab
from teamdesk.ui.person.tab_bar import TabKey
from teamdesk.ui.theme.tokens import ThemeName
from tests.helpers.accessibility import assert_all_named

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.person.network.about_form import AboutForm
    from tests.ui.person.conftest import Opened

BORN = date(1944, 3, 12)
NUMBER = synthetic_number(BORN, is_woman=True, random=Random(1))


@pytest.fixture
def tab(opened: Opened) -> NetworkTab:
    return opened.tab(TabKey.NETWORK, NetworkTab)


def words(opened: Opened) -> PersonWords:
    return opened.stored().page.about.words


def write(opened: Opened, wanted: PersonWords) -> None:
    seen = opened.stored().page.about
    opened.around.bus.publish(opened.desk.facts.save(SavePerson(seen.id, seen.version, wanted)))


def form(tab: NetworkTab) -> AboutForm:
    tab.about.pencil.click()
    assert tab.about.fields.form is not None
    return tab.about.fields.form


def told(tab: NetworkTab) -> dict[str, str]:
    return {cell.name.text(): cell.text.text() for cell in tab.about.cells if not cell.isHidden()}


def shown(tab: NetworkTab) -> list[str]:
    return [label.text() for label in tab.about.findChildren(QLabel) if label.isVisible()]


def test_interpreter_and_language_are_written_by_keyboard_and_undone(
    opened: Opened, tab: NetworkTab, qtbot: QtBot
) -> None:
    fields = form(tab)
    qtbot.keyClicks(fields.lines["interpreter"], "nordsamisk")
    fields.language.setFocus()
    qtbot.keyClick(fields.language, Qt.Key.Key_Down)
    qtbot.keyClick(fields.language, Qt.Key.Key_Down)
    qtbot.keyClick(fields.language, Qt.Key.Key_Return)
    assert fields.isHidden()
    assert (words(opened).language, words(opened).interpreter) == ("nn", "nordsamisk")
    assert told(tab)["Språk i dokumentene"] == "Nynorsk"
    assert "tolk: nordsamisk" in opened.view.head.facts.text()
    while opened.around.undo.undo_text:
        opened.around.undo.undo()
    assert (words(opened).language, words(opened).interpreter) == ("", "")
    assert "tolk" not in opened.view.head.facts.text()


def test_field_saves_as_it_is_left(opened: Opened, tab: NetworkTab, qtbot: QtBot) -> None:
    fields = form(tab)
    fields.lines["phone"].setFocus()
    qtbot.keyClicks(fields.lines["phone"], "900 00 000")
    fields.lines["zone"].setFocus()
    assert words(opened).phone == "900 00 000"
    assert not fields.isHidden()


def test_wrong_birth_number_is_said_at_its_field_and_kept_as_a_draft(
    opened: Opened, tab: NetworkTab
) -> None:
    fields = form(tab)
    fields.lines["identity_number"].setText("12345678901")
    fields.submit()
    assert fields.fields["identity_number"].has_error
    assert not fields.isHidden()
    assert words(opened).identity_number == ""
    tab.leave()
    assert "about" in opened.view.presenter.drafts.kinds


@pytest.mark.parametrize(("name", "typed"), [("name", ""), ("birth_date", "32.13.1944")])
def test_what_cannot_be_is_said_before_anything_is_stored(
    opened: Opened, tab: NetworkTab, name: str, typed: str
) -> None:
    before = words(opened)
    fields = form(tab)
    fields.lines[name].setText(typed)
    fields.submit()
    assert fields.fields[name].has_error
    assert words(opened) == before


def test_number_that_tells_another_day_is_told_and_may_be_right(
    opened: Opened, tab: NetworkTab
) -> None:
    fields = form(tab)
    fields.lines["identity_number"].setText(NUMBER)
    fields.lines["birth_date"].setText("13.3.1944")
    said = fields.lines["identity_number"].accessibleDescription()
    assert said == "Nummeret sier 12.3.1944."
    fields.submit()
    assert words(opened).birth_date == date(1944, 3, 13)
    fields = form(tab)
    fields.lines["birth_date"].setText("12.3.1944")
    assert fields.lines["identity_number"].accessibleDescription() == ""


def test_protected_address_leaves_the_form_and_comes_back_by_undo(
    opened: Opened, tab: NetworkTab
) -> None:
    write(opened, replace(words(opened), address="Storgata 1"))
    fields = form(tab)
    fields.protection.setCurrentIndex(1)
    fields.protection.activated.emit(1)
    assert not fields.lines["address"].isEnabled()
    assert words(opened).address == ""
    assert words(opened).address_protection is AddressProtection.CONFIDENTIAL
    assert told(tab)["Adresse"] == "fortrolig"
    opened.around.undo.undo()
    assert words(opened).address == "Storgata 1"
    assert fields.lines["address"].isEnabled()


def test_late_change_is_told_and_overwrites_nothing(opened: Opened, tab: NetworkTab) -> None:
    fields = form(tab)
    seen = opened.stored().page.about
    opened.desk.facts.save(SavePerson(seen.id, seen.version, replace(seen.words, phone="1")))
    fields.lines["phone"].setText("2")
    fields.left.emit()
    assert words(opened).phone == "1"
    assert opened.heard.failures


def test_what_others_write_stands_beside_what_is_typed(opened: Opened, tab: NetworkTab) -> None:
    fields = form(tab)
    fields.lines["interpreter"].setText("nordsamisk")
    write(opened, replace(words(opened), phone="1"))
    assert fields.typed("phone") == "1"
    fields.submit()
    assert (words(opened).phone, words(opened).interpreter) == ("1", "nordsamisk")


def test_wall_shows_nothing_of_it(opened: Opened, tab: NetworkTab) -> None:
    write(opened, replace(words(opened), interpreter="nordsamisk", phone="900"))
    opened.around.theme.use(ThemeName.PROJECTOR)
    assert tab.about.isHidden()
    assert not told(tab)
    assert "nordsamisk" not in opened.view.head.facts.text()


def test_nobody_of_whom_nothing_is_known_has_an_empty_card(opened: Opened, tab: NetworkTab) -> None:
    write(opened, PersonWords("Åse Berg"))
    assert not told(tab)
    assert "Bare navnet er skrevet ned ennå." in shown(tab)


@pytest.mark.parametrize("looks", [ThemeName.LIGHT, ThemeName.DARK])
def test_everything_has_a_name(opened: Opened, tab: NetworkTab, looks: ThemeName) -> None:
    opened.around.theme.use(looks)
    form(tab)
    assert_all_named(tab)


def test_form_is_saved_in_english_where_a_day_has_words(opened: Opened, tab: NetworkTab) -> None:
    write(opened, replace(words(opened), birth_date=BORN))
    opened.around.texts.use(Language.EN)
    fields = form(tab)
    fields.lines["phone"].setText("900 00 000")
    fields.submit()
    assert fields.isHidden()
    assert (words(opened).phone, words(opened).birth_date) == ("900 00 000", BORN)


@pytest.mark.parametrize(
    ("name", "typed"),
    [("identity_number", f"{NUMBER[:6]} {NUMBER[6:]}"), ("name", "Åse  Berg"), ("zone", " Nord ")],
)
def test_form_closes_on_what_is_stored_otherwise_than_it_was_typed(
    opened: Opened, tab: NetworkTab, name: str, typed: str
) -> None:
    fields = form(tab)
    fields.lines[name].setText(typed)
    fields.submit()
    assert fields.isHidden()
    tab.leave()
    assert "about" not in opened.view.presenter.drafts.kinds


def test_birth_date_that_the_number_tells_comes_back(opened: Opened, tab: NetworkTab) -> None:
    write(opened, replace(words(opened), identity_number=NUMBER))
    fields = form(tab)
    fields.lines["birth_date"].setText("")
    fields.left.emit()
    assert fields.typed("birth_date") == "12.3.1944"
