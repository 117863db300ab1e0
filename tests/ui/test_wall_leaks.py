"""Nothing that the team has not chosen to show is anywhere on the wall, in any place or tab."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QMenu
from sqlalchemy import select

from teamdesk.bootstrap.team_window import TeamWindow
from teamdesk.core.clock import SystemClock
from teamdesk.domain.field_errors import FieldError
from teamdesk.domain.names import initials
from teamdesk.models import Person
from teamdesk.services.opening import at_team, open_practice
from teamdesk.ui.board.referral.form import ReferralForm
from teamdesk.ui.navigation import Place
from teamdesk.ui.shell.window import MainWindow
from teamdesk.ui.theme.tokens import ThemeName
from teamdesk.ui.widgets.labels import Label
from tests.helpers.on_wall import Secrets, names_near, secrets_of, walk, windows_texts
from tests.helpers.planted import (
    ADVISER,
    CONTACT,
    DOER,
    INTERPRETER,
    LEADER,
    LEADERS_PHONE,
    RELATIVE,
    choose_short_names,
    plant_names,
)
from tests.helpers.spoken import PaintedTexts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from teamdesk.services.opening import OpenedTeam
    from teamdesk.ui.jobs import JobRunner
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme


@pytest.fixture
def practice() -> OpenedTeam:
    """The practice team, where everybody writes of relatives and advisers by their names."""
    opened = open_practice(SystemClock())
    plant_names(opened.workplace)
    return opened


@pytest.fixture
def chosen(practice: OpenedTeam) -> tuple[str, ...]:
    """Those for whom a name for the wall was chosen."""
    return choose_short_names(practice.workplace)


@pytest.fixture
def team(
    qtbot: QtBot, theme: Theme, texts: Texts, runner: JobRunner, practice: OpenedTeam
) -> Iterator[TeamWindow]:
    """The practice team, projected in the one window there is."""
    # Once more, for the first look at the board was taken before anything was planted.
    seen = at_team(practice, practice.workplace.team_id)
    opened = TeamWindow(seen, theme, texts, runner)
    window = MainWindow(theme)
    qtbot.addWidget(window)
    window.show_page(opened.desk)
    window.set_team(opened.team_name)
    window.resize(1366, 768)
    opened.desk.start(Place.BOARD)
    window.show()
    theme.use(ThemeName.PROJECTOR)
    yield opened
    # As the application leaves a team: its pages go before what they read from.
    left = opened.leave()
    runner.wait()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left.close()


@pytest.fixture
def secrets(team: TeamWindow) -> Secrets:
    planted = (RELATIVE, ADVISER, LEADER, DOER, CONTACT.partition(",")[0])
    parts = " ".join(planted).casefold().replace("-", " ").split()
    return Secrets(secrets_of(team).words | set(parts))


def test_wall_tells_nothing_private_anywhere(team: TeamWindow, secrets: Secrets) -> None:
    leaks = {where: found for where in walk(team) if (found := secrets.found_in(windows_texts()))}

    assert not leaks


def test_wall_paints_nothing_private_anywhere(
    team: TeamWindow, secrets: Secrets, monkeypatch: pytest.MonkeyPatch
) -> None:
    leaks = {}
    for where in walk(team, every=6):
        with monkeypatch.context() as patch:
            painted = PaintedTexts(patch)
            team.desk.window().grab()
        if found := secrets.found_in([*painted.texts, " ".join(painted.texts)]):
            leaks[where] = found

    assert not leaks


def test_walk_finds_a_name_that_is_planted(team: TeamWindow, secrets: Secrets) -> None:
    # A test of what is not there has to be able to find it.
    team.desk.status.layout().addWidget(Label(text="Bestilt til Anne Marie Berg"))
    QApplication.processEvents()
    assert "anne marie berg" in secrets.found_in(windows_texts())


def test_walk_would_find_those_near_in_every_place(
    team: TeamWindow, secrets: Secrets, theme: Theme
) -> None:
    theme.use(ThemeName.LIGHT)
    everywhere = {"board", "tasks", " overview", " goals", " week", " plan"}
    places = {RELATIVE: everywhere, ADVISER: everywhere}
    places |= {LEADER: {" overview", " plan"}, DOER: {" overview", " goals"}, CONTACT: {" plan"}}
    places |= {INTERPRETER: {" overview"}, LEADERS_PHONE: {" plan"}}
    found: dict[str, set[str]] = {name: set() for name in places}
    for where in walk(team, 6):
        texts = " ".join(windows_texts())
        for name in places:
            found[name] |= {where.split(",")[-1]} if name in texts else set()
    assert not {name: missed for name in places if (missed := places[name] - found[name])}
    given = {name.split()[0] for name in (RELATIVE, ADVISER, LEADER, DOER, CONTACT)}
    assert {name.casefold() for name in (*places, *given)} <= secrets.words


def test_wall_calls_everybody_by_the_name_chosen_for_it(
    chosen: tuple[str, ...], team: TeamWindow, practice: OpenedTeam
) -> None:
    with practice.workplace.reading() as work:
        others = [*names_near(work.session), *work.session.scalars(select(Person.name))]
    others = [initials(name) for name in others if name not in chosen]
    cut = {initials(name) for name in chosen} - set(others)
    called, there = {}, set()
    for where in walk(team, every=6):
        texts = "\n".join(windows_texts())
        if found := {each for each in cut if f"\n{each}" in texts}:
            called[where] = found
        if "Lykke " in texts:
            there.add(where.split(",")[-1].strip())

    assert not called
    assert there >= {"board", "Målmatrise", "tasks", "people", "overview"}


@pytest.mark.parametrize("where", [Place.BOARD, Place.MEETING, Place.TASKS, Place.PEOPLE])
def test_desk_shows_the_names_that_the_wall_hides(
    team: TeamWindow, secrets: Secrets, theme: Theme, where: Place
) -> None:
    team.navigator.open(where)
    theme.use(ThemeName.LIGHT)
    QApplication.processEvents()
    assert secrets.found_in(windows_texts())


def test_palette_on_the_wall_finds_by_the_name_and_tells_none(
    team: TeamWindow, secrets: Secrets
) -> None:
    team.desk.open_palette()
    leaks = {}
    for typed in ("anne", "berg", "tu", "gu", "ma"):
        team.desk.palette_sheet.field.setText(typed)
        QApplication.processEvents()
        lines = team.desk.palette_sheet.list.model()
        found = secrets.found_in(text for text in windows_texts() if text != typed)
        if found or not lines.rowCount():
            leaks[typed] = found
    assert not leaks


def test_deeds_of_a_card_and_what_is_told_of_them_name_nobody_on_the_wall(
    team: TeamWindow, secrets: Secrets
) -> None:
    team.navigator.open(Place.BOARD)
    board = team.desk.host.page(Place.BOARD)
    leaks = {}
    for key in (Qt.Key.Key_M, Qt.Key.Key_2, Qt.Key.Key_C, Qt.Key.Key_Return):
        QTest.keyClick(QApplication.focusWidget() or board, key)
        QApplication.processEvents()
        if found := secrets.found_in(windows_texts()):
            leaks[key.name] = found
    QTest.keyClick(team.desk, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert board.ask_transfer()
    QApplication.processEvents()
    if found := secrets.found_in(windows_texts()):
        leaks["transfer"] = found
    assert not leaks


def test_referral_that_is_half_written_goes_from_the_wall(
    team: TeamWindow, secrets: Secrets, theme: Theme, practice: OpenedTeam
) -> None:
    theme.use(ThemeName.LIGHT)
    team.navigator.open(Place.BOARD)
    assert team.desk.host.page(Place.BOARD).begin_referral()
    (form,) = team.desk.findChildren(ReferralForm)
    with practice.workplace.reading() as work:
        person = work.session.scalars(select(Person).where(Person.birth_date.is_not(None))).first()
    assert person is not None
    assert person.birth_date is not None
    written = {
        "Navn": person.name,
        "Fødselsnummer eller fødselsdato": person.birth_date.strftime("%d.%m.%Y"),
    }
    for line in form.findChildren(QLineEdit):
        QTest.keyClicks(line, written.get(line.accessibleName(), ""))
    with contextlib.suppress(FieldError):
        form.read()
    assert form.known.isVisible()
    theme.use(ThemeName.PROJECTOR)
    QApplication.processEvents()
    assert not secrets.found_in(windows_texts())


@pytest.mark.parametrize("place", [Place.BOARD, Place.TASKS, Place.PEOPLE, Place.DOCUMENTS])
def test_menus_and_keys_of_a_place_name_nobody_on_the_wall(
    team: TeamWindow, secrets: Secrets, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    leaks, menus = {}, []
    monkeypatch.setattr(QMenu, "popup", lambda menu, *_at: menus.append(menu))
    for key in (Qt.Key.Key_Menu, Qt.Key.Key_N, Qt.Key.Key_E, Qt.Key.Key_D, Qt.Key.Key_Slash):
        team.navigator.open(place)
        team.desk.host.page(place).take_focus()
        target = QApplication.focusWidget() or team.desk
        if key is Qt.Key.Key_Menu and isinstance(target, QAbstractItemView):
            middle = target.rect().center()
            by_key = QContextMenuEvent.Reason.Keyboard
            asked = QContextMenuEvent(by_key, middle, target.mapToGlobal(middle))
            QApplication.sendEvent(target, asked)
        else:
            QTest.keyClick(target, key)
        QApplication.processEvents()
        offered = [action.text() for menu in menus for action in menu.actions()]
        if found := secrets.found_in([*windows_texts(), *offered]):
            leaks[key.name] = found
        QTest.keyClick(QApplication.focusWidget() or team.desk, Qt.Key.Key_Escape)
    assert not leaks


def test_question_of_an_end_names_nobody_on_the_wall(team: TeamWindow, secrets: Secrets) -> None:
    team.navigator.open(Place.BOARD)
    board = team.desk.host.page(Place.BOARD)
    board.take_focus()
    QTest.keyClick(QApplication.focusWidget() or board, Qt.Key.Key_M)
    QApplication.processEvents()
    for _press in range(8):
        QTest.keyClick(QApplication.focusWidget() or board, Qt.Key.Key_Down)
    QTest.keyClick(QApplication.focusWidget() or board, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert not secrets.found_in(windows_texts())
