"""Steps on a wall: as wide as the letters in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

from teamdesk.ui.theme.fonts import make_font
from teamdesk.ui.theme.tokens import ThemeName
from teamdesk.ui.widgets.steps import Steps

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme


@pytest.fixture
def steps(qtbot: QtBot, theme: Theme, texts: Texts) -> Steps:
    theme.use(ThemeName.PROJECTOR)
    steps = Steps(theme, texts, range(11))
    qtbot.addWidget(steps)
    steps.resize(steps.minimumSizeHint())
    steps.show()
    return steps


def test_steps_have_air_about_their_longest_number_on_the_wall(steps: Steps, theme: Theme) -> None:
    bold = QFontMetricsF(make_font(theme.tokens.type.body, QFont.Weight.Bold))
    last = steps.boxes()[-1]
    assert last.width() >= bold.horizontalAdvance("10") + theme.tokens.space.sm - 1


@pytest.mark.parametrize("number", [0, 5, 10])
def test_step_answers_where_it_is_painted(qtbot: QtBot, steps: Steps, number: int) -> None:
    at = steps.boxes()[number].center().toPoint()
    qtbot.mouseClick(steps, Qt.MouseButton.LeftButton, pos=at)
    assert steps.answer == number
