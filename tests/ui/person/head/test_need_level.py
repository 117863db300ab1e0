"""The level of need in the person's head."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from teamdesk.ui.theme.tokens import ThemeName
from tests.helpers.accessibility import assert_all_named

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.person.head.need_level import NeedLevelPanel
    from tests.ui.person.conftest import Opened


@pytest.fixture
def panel(opened: Opened) -> NeedLevelPanel:
    opened.view.head.level.click()
    return opened.view.head.level_panel


def level_of(opened: Opened) -> int | None:
    return opened.stored().page.need_level


def test_panel_names_everything(panel: NeedLevelPanel) -> None:
    assert panel.isVisible()
    assert_all_named(panel)


def test_level_is_set_with_its_factors_and_stands_in_the_history(
    qtbot: QtBot, opened: Opened, panel: NeedLevelPanel
) -> None:
    panel.level.choose(3)
    panel.factors[0].setText("trening hver dag")
    qtbot.keyClick(panel.factors[0], Qt.Key.Key_Return)
    assert level_of(opened) == 3
    assert panel.isHidden()
    opened.view.head.level.click()
    assert "behovsnivå 3 · Kari Hansen · Intensitet: trening hver dag" in panel.history.text()


def test_level_is_taken_back(opened: Opened, panel: NeedLevelPanel) -> None:
    before = level_of(opened)
    panel.level.choose(3)
    panel.save.click()
    opened.around.undo.undo()
    assert level_of(opened) == before


def test_escape_changes_nothing(qtbot: QtBot, opened: Opened, panel: NeedLevelPanel) -> None:
    before = level_of(opened)
    panel.level.choose(3)
    qtbot.keyClick(panel.factors[1], Qt.Key.Key_Escape)
    assert panel.isHidden()
    assert level_of(opened) == before


def test_wall_closes_the_panel_and_opens_it_for_nobody(
    opened: Opened, panel: NeedLevelPanel
) -> None:
    opened.around.theme.use(ThemeName.PROJECTOR)
    assert panel.isHidden()
    opened.view.head.level.click()
    assert panel.isHidden()


def test_another_person_closes_the_panel(opened: Opened, panel: NeedLevelPanel) -> None:
    opened.view.presenter.open(opened.other_person())
    assert panel.isHidden()
