from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.goals import GoalStatus
from teamdesk.ui.widgets.marks import LevelPips, StatusMark

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.theme.theme import Theme


def colours_of(widget: QWidget) -> set[str]:
    """Every colour that is painted."""
    image = widget.grab().toImage()
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {image.pixelColor(x, y).name() for x, y in places}


@pytest.mark.parametrize("status", list(GoalStatus))
def test_mark_is_painted_in_its_colour_and_named(
    qtbot: QtBot, theme: Theme, status: GoalStatus
) -> None:
    mark = StatusMark(theme)
    qtbot.addWidget(mark)
    mark.set_status(status, "på sporet")
    mark.resize(mark.sizeHint() * 2)
    colour = getattr(theme.tokens.colours, f"status_{status.value}")
    assert colour in colours_of(mark)
    assert mark.accessibleName() == "på sporet"


def test_pips_of_no_level_take_no_room(qtbot: QtBot, theme: Theme) -> None:
    pips = LevelPips(theme)
    qtbot.addWidget(pips)
    pips.set_level(None, "behovsnivå ikke satt")
    assert pips.isHidden()


def test_pips_follow_the_size_of_the_theme(qtbot: QtBot, theme: Theme) -> None:
    pips = LevelPips(theme)
    qtbot.addWidget(pips)
    pips.set_level(2, "behovsnivå 2")
    before = pips.sizeHint().width()
    theme.use_zoom(2.0)
    assert pips.sizeHint().width() > before
    assert pips.accessibleName() == "behovsnivå 2"
