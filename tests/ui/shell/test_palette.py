from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from teamdesk.ui.navigation import Location, Navigator, Place
from teamdesk.ui.shell.findings import Finding, fits
from teamdesk.ui.shell.palette_list import FindingModel
from teamdesk.ui.theme.tokens import ThemeName
from tests.helpers.accessibility import assert_all_named

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pytestqt.qtbot import QtBot

    from teamdesk.ui.shell.desk import Desk
    from teamdesk.ui.theme.theme import Theme


class People:
    """Finds one person and notes when it is opened."""

    def __init__(self) -> None:
        self.opened = 0

    def find(self, query: str) -> Sequence[Finding]:
        finding = Finding("Åse Sørli", self.open, detail="Intensiv", masked_title="Å. S.")
        return [finding] if query and fits(query, finding.title) else []

    def open(self) -> None:
        self.opened += 1


@pytest.fixture
def people(desk: Desk) -> People:
    people = People()
    desk.add_provider(people)
    return people


def _lines(desk: Desk, role: int = Qt.ItemDataRole.DisplayRole) -> list[str]:
    model = desk.palette_sheet.list.model()
    return [str(model.index(row, 0).data(role)) for row in range(model.rowCount())]


@pytest.mark.parametrize(
    ("query", "text", "expected"),
    [
        ("ase", "Åse Sørli", True),
        ("SØR å", "Åse Sørli", True),
        ("sorl", "Åse Sørli", True),
        ("li", "Åse Sørli", False),
        ("", "anything", True),
    ],
)
def test_fits_begins_words_and_forgives_accents(query: str, text: str, expected: bool) -> None:
    assert fits(query, text) is expected


def test_palette_ctrl_k_opens_with_the_keyboard_in_the_field(qtbot: QtBot, desk: Desk) -> None:
    qtbot.keyClick(desk, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert desk.palette_sheet.isVisible()
    assert desk.palette_sheet.field.hasFocus()
    assert _lines(desk)[:2] == ["Tavle", "Møte"]
    assert_all_named(desk.palette_sheet)


def test_palette_finds_a_command_and_runs_it(
    qtbot: QtBot, desk: Desk, navigator: Navigator
) -> None:
    desk.palette_sheet.open()
    qtbot.keyClicks(desk.palette_sheet.field, "oppg")
    qtbot.keyClick(desk.palette_sheet.field, Qt.Key.Key_Return)
    assert navigator.current == Location(Place.TASKS)
    assert desk.palette_sheet.isHidden()


def test_palette_finds_a_person_without_norwegian_keys(
    qtbot: QtBot, desk: Desk, people: People
) -> None:
    desk.palette_sheet.open()
    qtbot.keyClicks(desk.palette_sheet.field, "ase s")
    assert _lines(desk, Qt.ItemDataRole.AccessibleTextRole) == ["Åse Sørli, Intensiv"]
    qtbot.keyClick(desk.palette_sheet.field, Qt.Key.Key_Return)
    assert people.opened == 1


def test_palette_on_the_wall_shows_initials_alone(
    qtbot: QtBot, desk: Desk, people: People, theme: Theme
) -> None:
    theme.use(ThemeName.PROJECTOR)
    desk.palette_sheet.open()
    qtbot.keyClicks(desk.palette_sheet.field, "ase")
    assert _lines(desk, Qt.ItemDataRole.AccessibleTextRole) == ["Å. S."]


def test_palette_arrows_stay_within_the_list(qtbot: QtBot, desk: Desk) -> None:
    sheet = desk.palette_sheet
    sheet.open()
    qtbot.keyClick(sheet.field, Qt.Key.Key_Up)
    assert sheet.list.currentIndex().row() == 0
    qtbot.keyClick(sheet.field, Qt.Key.Key_Down)
    assert sheet.list.currentIndex().row() == 1
    for _ in range(5):
        qtbot.keyClick(sheet.field, Qt.Key.Key_PageDown)
    assert sheet.list.currentIndex().row() == len(_lines(desk)) - 1


def test_palette_escape_gives_the_keyboard_back(qtbot: QtBot, desk: Desk) -> None:
    desk.host.page(Place.BOARD).take_focus()
    before = desk.window().focusWidget()
    desk.palette_sheet.open()
    qtbot.keyClick(desk.palette_sheet.field, Qt.Key.Key_Escape)
    assert desk.palette_sheet.isHidden()
    assert desk.window().focusWidget() is before


def test_palette_says_when_nothing_fits(qtbot: QtBot, desk: Desk) -> None:
    desk.palette_sheet.open()
    qtbot.keyClicks(desk.palette_sheet.field, "xyzzy")
    assert _lines(desk) == []
    qtbot.keyClick(desk.palette_sheet.field, Qt.Key.Key_Return)
    assert desk.palette_sheet.isVisible()


def test_palette_closes_when_the_keyboard_goes_elsewhere(desk: Desk) -> None:
    desk.palette_sheet.open()
    desk.host.page(Place.BOARD).take_focus()
    assert desk.palette_sheet.isHidden()


def test_finding_model_keeps_the_rules_of_models(qtbot: QtBot, theme: Theme) -> None:
    model = FindingModel(theme)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_findings(People().find("ase"))
    assert tester.model() is model
    assert model.rowCount() == 1
