"""At 250 % on a laptop the places give way or are scrolled, and no control is squeezed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from teamdesk.ui.navigation import Place
from teamdesk.ui.widgets.buttons import Button
from tests.ui.test_wall_leaks import practice as practice_with_names
from tests.ui.test_wall_leaks import team as team_on_wall

if TYPE_CHECKING:
    from teamdesk.bootstrap.team_window import TeamWindow
    from teamdesk.ui.theme.theme import Theme

practice, team = practice_with_names, team_on_wall
PLACES = (Place.BOARD, Place.MEETING, Place.TASKS, Place.PEOPLE)


@pytest.mark.parametrize("zoom", [1.0, 1.5, 2.5])
def test_no_button_of_a_place_is_cut(team: TeamWindow, theme: Theme, zoom: float) -> None:
    theme.use_zoom(zoom)
    cut = set()
    for place in PLACES:
        team.navigator.open(place)
        QApplication.processEvents()
        page = team.desk.host.page(place)
        cut |= {
            f"{place.value}: {button.text()}"
            for button in page.findChildren(Button)
            if button.isVisibleTo(page) and button.width() < button.minimumSizeHint().width() - 1
        }

    assert not cut


def test_low_wall_gives_bar_and_foot_to_the_place(team: TeamWindow, theme: Theme) -> None:
    assert team.desk.top_bar.isVisible()
    theme.use_zoom(2.5)
    QApplication.processEvents()
    assert not team.desk.top_bar.isVisible()
    assert not team.desk.status.isVisible()
    assert team.desk.host.height() == team.desk.height()
