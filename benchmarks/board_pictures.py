"""Pictures of a city's board, 2,000 persons: ``python -m benchmarks.board_pictures DIR``.

The tour shows the practice team's 26. Here the same states are painted with so many that every lane
and table scrolls; nothing is asserted, a person judges the pictures beside each other.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.board_speed import crowd
from teamdesk.core.kept_views import KeptViews
from teamdesk.core.paths import resources_dir
from teamdesk.domain.filters.board_filter import BoardFilter, Condition, Trait
from teamdesk.ui.board.shown import Shape
from teamdesk.ui.board.view import BoardView
from teamdesk.ui.navigation import Place
from teamdesk.ui.shell.status_line import Counts
from teamdesk.ui.theme.theme import Theme
from teamdesk.ui.theme.tokens import ThemeName
from tests.helpers.places import SCREENS, desk, shoot, surroundings
from tests.helpers.wall_services import board_services

PERSONS = 2_000
ONE_LEVEL = BoardFilter(frozenset({Condition(Trait.LEVEL, "3")}))
NOBODY = BoardFilter(frozenset({Condition(Trait.LEVEL, "3")}), words="xyzzy")


class City:
    """A window on a board of that size, photographed."""

    def __init__(self, theme: Theme, folder: Path) -> None:
        self._theme = theme
        self._folder = folder
        around = surroundings(theme)
        services = board_services(crowd(PERSONS))._replace(view=KeptViews(None).of("board"))
        self._view = BoardView(around, services)
        self._window = desk(around, Place.BOARD, self._view)
        self._window.set_counts(Counts(cases=PERSONS, overdue=231, expiring=154))

    def shoot_all(self) -> None:
        """Every shape in every look and size, and then what comes over and beside the cards."""
        for shape in Shape:
            self._view.presenter.looks.use_shape(shape)
            self._view.take_focus()
            for look in ThemeName:
                self._theme.use(look)
                for size in SCREENS:
                    shoot(self._window, size, self._named(f"{shape.value}-{look.value}-{size[0]}"))
            self._theme.use(ThemeName.LIGHT)
        self._view.presenter.looks.use_shape(Shape.PHASES)
        self._view.presenter.filtering.use(ONE_LEVEL)
        self._shoot("filter")
        self._view.take_focus()
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
        self._shoot("peek")
        self._view.presenter.filtering.use(NOBODY)
        self._shoot("nobody")

    def _shoot(self, name: str) -> None:
        shoot(self._window, SCREENS[0], self._named(name))

    def _named(self, name: str) -> Path:
        return self._folder / f"city-{name}.png"


def main(folder: Path) -> int:
    """Write the pictures."""
    app = QApplication([])
    theme = Theme(resources_dir())
    theme.apply_to(app)
    folder.mkdir(parents=True, exist_ok=True)
    City(theme, folder).shoot_all()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
