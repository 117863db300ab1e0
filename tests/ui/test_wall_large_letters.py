"""At 250 % on a laptop the places give way or are scrolled, and no control is squeezed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from teamdesk.ui.navigation import RAIL
from teamdesk.ui.shell.pane import PlacePane
from teamdesk.ui.widgets.buttons import Button
from teamdesk.ui.widgets.labels import Label
from tests.ui.test_wall_leaks import practice as practice_with_names
from tests.ui.test_wall_leaks import team as team_on_wall

if TYPE_CHECKING:
    from collections.abc import Iterator

    from teamdesk.bootstrap.team_window import TeamWindow
    from teamdesk.ui.theme.theme import Theme
    from teamdesk.ui.widgets.place import PlacePage

practice, team = practice_with_names, team_on_wall


def places_at_every_size(team: TeamWindow, theme: Theme) -> Iterator[tuple[str, PlacePage]]:
    """Each place of the rail in letters from 100 to 250 %."""
    for zoom in (1.0, 1.5, 2.0, 2.5):
        theme.use_zoom(zoom)
        for place in RAIL:
            team.navigator.open(place)
            QApplication.processEvents()
            yield f"{place.value} at {zoom}", team.desk.host.page(place)


def test_no_button_of_a_place_is_cut(team: TeamWindow, theme: Theme) -> None:
    cut = {
        f"{where}: {button.text()}"
        for where, page in places_at_every_size(team, theme)
        for button in page.findChildren(Button)
        if button.isVisibleTo(page) and button.width() < button.minimumSizeHint().width() - 1
    }

    assert not cut


def test_no_sentence_of_a_place_is_cut(team: TeamWindow, theme: Theme) -> None:
    cut = {
        f"{where}: {label.text()}"
        for where, page in places_at_every_size(team, theme)
        for label in page.findChildren(Label)
        if label.wordWrap()
        and label.isVisibleTo(page)
        and label.height() < label.heightForWidth(label.width()) - 1
    }

    assert not cut


def test_no_place_goes_sideways_as_a_whole(team: TeamWindow, theme: Theme) -> None:
    sideways = {
        where
        for where, _page in places_at_every_size(team, theme)
        for pane in team.desk.findChildren(PlacePane)
        if pane.isVisible() and pane.horizontalScrollBar().maximum()
    }

    assert not sideways


def test_low_wall_gives_bar_and_foot_to_the_place(team: TeamWindow, theme: Theme) -> None:
    assert team.desk.top_bar.isVisible()
    theme.use_zoom(2.5)
    QApplication.processEvents()
    assert not team.desk.top_bar.isVisible()
    assert not team.desk.status.isVisible()
    assert team.desk.host.height() == team.desk.height()
