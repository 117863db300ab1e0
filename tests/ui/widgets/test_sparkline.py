from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor

from teamdesk.ui.theme.tokens import ThemeName
from teamdesk.ui.widgets.sparkline import Sparkline

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.theme.theme import Theme


def accented(line: Sparkline, theme: Theme) -> list[tuple[int, int]]:
    """The places that are painted in the accent colour."""
    image = line.grab().toImage()
    wanted = QColor(theme.tokens.colours.accent)
    return [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y) == wanted
    ]


@pytest.fixture
def line(qtbot: QtBot, theme: Theme) -> Sparkline:
    line = Sparkline(theme)
    qtbot.addWidget(line)
    line.resize(line.sizeHint())
    line.show()
    return line


@pytest.mark.parametrize("name", list(ThemeName))
def test_line_rises_in_the_colour_of_the_theme(
    line: Sparkline, theme: Theme, name: ThemeName
) -> None:
    theme.use(name)
    line.resize(line.sizeHint())
    line.show_line((0.1, 0.5, 0.9), "COPM 3 → 5 → 6, bedring")
    painted = accented(line, theme)
    left, right = min(painted), max(painted)
    assert right[1] < left[1]
    assert line.accessibleName() == "COPM 3 → 5 → 6, bedring"


def test_one_step_alone_is_no_line(line: Sparkline, theme: Theme) -> None:
    line.show_line((0.5,), "COPM 3")
    assert not accented(line, theme)
    assert not line.accessibleName()
