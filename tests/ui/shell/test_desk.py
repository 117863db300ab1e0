from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from teamdesk.core.i18n import Language
from teamdesk.domain.errors import ConflictError
from teamdesk.ui.navigation import RAIL, Location, Navigator, Place
from teamdesk.ui.shell.notices import WindowNotices
from teamdesk.ui.shell.rail import RailButton
from teamdesk.ui.shell.status_line import Counts, StatusLine
from teamdesk.ui.shell.top_bar import Who
from teamdesk.ui.theme.tokens import ThemeName
from teamdesk.ui.widgets.buttons import Button
from tests.helpers.accessibility import assert_all_named

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.shell.desk import Desk
    from teamdesk.ui.shell.window import MainWindow
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme


def _words(widget: QWidget) -> str:
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def _rail(desk: Desk) -> list[RailButton]:
    return desk.rail.findChildren(RailButton)


def test_desk_names_everything_the_keyboard_reaches(desk: Desk) -> None:
    assert_all_named(desk)


@pytest.mark.parametrize(("number", "place"), list(enumerate(RAIL, start=1)))
def test_desk_ctrl_number_opens_the_place(
    qtbot: QtBot, desk: Desk, navigator: Navigator, number: int, place: Place
) -> None:
    qtbot.keyClick(desk, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)
    assert navigator.current == Location(place)
    assert [button.isChecked() for button in _rail(desk)].index(True) == number - 1


def test_desk_rail_click_opens_the_place(qtbot: QtBot, desk: Desk, navigator: Navigator) -> None:
    qtbot.mouseClick(_rail(desk)[2], Qt.MouseButton.LeftButton)
    assert navigator.current == Location(Place.TASKS)


def test_desk_makes_a_place_once_and_hands_it_every_key(desk: Desk, navigator: Navigator) -> None:
    key = uuid4()
    navigator.open(Place.PERSON, key)
    page = desk.host.page(Place.PERSON)
    navigator.open(Place.BOARD)
    navigator.open(Place.PERSON, None)
    assert page.isVisibleTo(desk)
    assert getattr(page, "keys", None) == [key, None]


def test_desk_alt_left_goes_back(qtbot: QtBot, desk: Desk, navigator: Navigator) -> None:
    navigator.open(Place.SETUP)
    qtbot.keyClick(desk, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert navigator.current == Location(Place.BOARD)


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        (Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier),
    ],
)
def test_desk_redoes_by_the_keys_of_both_worlds(
    qtbot: QtBot, desk: Desk, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    with qtbot.waitSignal(desk.commands.redo_requested):
        qtbot.keyClick(desk, key, modifiers)


def test_desk_f11_projects_and_gives_the_own_theme_back(
    qtbot: QtBot, desk: Desk, theme: Theme
) -> None:
    theme.use(ThemeName.DARK)
    qtbot.keyClick(desk, Qt.Key.Key_F11)
    assert theme.tokens.name is ThemeName.PROJECTOR
    qtbot.keyClick(desk, Qt.Key.Key_F11)
    assert theme.tokens.name is ThemeName.DARK


def test_desk_projected_folds_the_rail_and_hides_the_counts(desk: Desk, theme: Theme) -> None:
    wide = desk.rail.width()
    theme.use(ThemeName.PROJECTOR)
    assert desk.rail.width() < wide
    assert "24 i forløp" not in _words(desk.status)
    assert not desk.grab().isNull()


def test_desk_held_shows_the_place_alone(desk: Desk, navigator: Navigator) -> None:
    navigator.hold()
    around = (desk.rail, desk.top_bar, desk.status, desk.messages)
    assert not any(part.isVisible() for part in around)
    desk.open_palette()
    assert not desk.palette_sheet.isVisible()
    navigator.release()
    assert desk.rail.isVisible()


def test_desk_theme_button_changes_to_dark(qtbot: QtBot, desk: Desk, theme: Theme) -> None:
    button = next(b for b in desk.top_bar.findChildren(Button) if "tema" in b.accessibleName())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert theme.tokens.name is ThemeName.DARK
    assert button.accessibleName() == "Lyst tema"


def test_desk_ctrl_l_asks_for_lock(qtbot: QtBot, desk: Desk) -> None:
    with qtbot.waitSignal(desk.commands.lock_requested):
        qtbot.keyClick(desk, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def test_desk_f6_walks_through_the_regions_and_back(qtbot: QtBot, desk: Desk) -> None:
    regions = (desk.rail, desk.top_bar, desk.host)
    desk.next_region()
    visited = []
    for _ in regions:
        qtbot.keyClick(desk, Qt.Key.Key_F6)
        focus = desk.window().focusWidget()
        visited.append(next(r for r in regions if focus and r.isAncestorOf(focus)))
    assert set(visited) == set(regions)
    qtbot.keyClick(desk, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    focus = desk.window().focusWidget()
    assert focus is not None
    assert visited[-2].isAncestorOf(focus)


def test_desk_opening_by_key_puts_the_keyboard_into_the_place(
    qtbot: QtBot, desk: Desk, navigator: Navigator
) -> None:
    desk.top_bar.setFocus()
    navigator.open(Place.TASKS)
    focus = desk.window().focusWidget()
    assert focus is not None
    assert desk.host.isAncestorOf(focus)


def test_desk_status_says_when_everything_was_saved(desk: Desk) -> None:
    desk.status.show_saved(dt.datetime(2026, 11, 23, 10, 42))
    assert "Alt lagret 10.42" in _words(desk.status)
    assert "24 i forløp · 3 oppgaver over fristen · 2 vedtak" in _words(desk.status)
    assert "uke 48" in _words(desk.status)


def test_desk_status_follows_midnight(desk: Desk) -> None:
    desk.status.set_today(dt.date(2026, 11, 30))
    assert "uke 49" in _words(desk.status)


def test_desk_language_change_reaches_rail_bar_and_status(desk: Desk, texts: Texts) -> None:
    texts.use(Language.NN)
    assert _rail(desk)[2].text() == "Oppgåver"
    assert "3 oppgåver over fristen" in _words(desk.status)
    texts.use(Language.EN)
    assert _rail(desk)[0].text() == "Board"
    assert "week 48" in _words(desk.status)


def test_desk_tasks_say_their_count_to_readers(desk: Desk) -> None:
    assert _rail(desk)[2].accessibleName() == "Oppgaver, 3 over fristen"


def test_desk_practice_is_marked_all_the_time(desk: Desk, theme: Theme) -> None:
    desk.set_who(Who("Fjordvik", "Kari Hansen", "KH", is_practice=True))
    assert "Øvelse" in _words(desk.top_bar)
    theme.use(ThemeName.PROJECTOR)
    assert "Øvelse" in _words(desk.top_bar)


def test_desk_of_a_real_team_has_no_mark(desk: Desk) -> None:
    assert "Øvelse" not in _words(desk.top_bar)


def test_notices_stand_over_the_place(desk: Desk, texts: Texts) -> None:
    notices = WindowNotices(texts)
    notices.posted.connect(desk.messages.show_message)
    notices.tell("Lagret.")
    assert desk.messages.text == "Lagret."
    notices.warn("Vedtaket går snart ut.")
    assert desk.messages.property("tone") == "warning"
    notices.fail(ConflictError())
    assert desk.messages.text.startswith("Noen har endret dette")


def test_desk_zoom_by_keys(qtbot: QtBot, desk: Desk, theme: Theme) -> None:
    qtbot.keyClick(desk, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert theme.zoom == 1.1
    qtbot.keyClick(desk, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert theme.zoom == 1.0


def test_window_throws_the_page_before_away(qtbot: QtBot, window: MainWindow, desk: Desk) -> None:
    other = type(desk.host.page(Place.BOARD))()
    with qtbot.waitSignal(desk.destroyed):
        window.show_page(other)
    assert window.page is other


def test_window_title_names_the_team_only(window: MainWindow) -> None:
    window.set_team("Team Nord")
    assert window.windowTitle() == "Team Nord – Teamdesk"
    window.set_team("")
    assert window.windowTitle() == "Teamdesk"


def test_window_says_that_it_is_about_to_close(qtbot: QtBot, window: MainWindow) -> None:
    window.show()
    with qtbot.waitSignal(window.closing):
        window.close()


def test_status_line_counts_nobody_before_it_knows(
    qtbot: QtBot, theme: Theme, texts: Texts
) -> None:
    line = StatusLine(theme, texts, dt.date(2026, 11, 23))
    qtbot.addWidget(line)
    line.show()
    assert "0" not in _words(line).split("uke 48")[0]
    line.set_counts(Counts())
    assert "0 i forløp" in _words(line)


def test_desk_of_a_team_without_meetings_shows_none_and_keeps_the_other_keys(
    qtbot: QtBot, desk: Desk, navigator: Navigator
) -> None:
    navigator.do_without([Place.MEETING])
    seen = [button.text() for button in _rail(desk) if button.isVisible()]
    assert "Møte" not in seen
    assert not desk.commands.find("møte")
    qtbot.keyClick(desk, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert navigator.current == Location(Place.TASKS)


def test_desk_shows_the_meeting_again_once_there_is_one(desk: Desk, navigator: Navigator) -> None:
    navigator.do_without([Place.MEETING])
    navigator.do_without([])
    assert all(button.isVisible() for button in _rail(desk))
    assert desk.commands.find("møte")


def test_desk_status_says_quietly_that_the_database_does_not_answer(desk: Desk) -> None:
    desk.status.show_contact(False)
    assert "Databasen svarer ikke" in _words(desk.status)
    desk.status.show_contact(True)
    assert "Databasen svarer ikke" not in _words(desk.status)
