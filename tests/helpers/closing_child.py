"""The real program, whose window is closed at a moment: ``MOMENT FOLDER``; prints what is left.

Two screens are given to Qt before its application is made, so that a wall can stand beside.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from teamdesk.bootstrap.application import Application
    from teamdesk.bootstrap.team_window import TeamWindow

LOOK_EVERY_MS = 5


def at_once(_program: Application) -> Iterator[bool]:
    """While the practice team is made on a worker."""
    yield True


def with_the_board(program: Application) -> Iterator[bool]:
    """Before what the board can do is loaded."""
    while program.team is None:
        yield False


def loading(program: Application) -> Iterator[bool]:
    """While a worker loads what the board can do."""
    yield from with_the_board(program)
    while not program._jobs.running:
        yield False


def with_all_places(program: Application) -> Iterator[bool]:
    """After every place was looked at, with the palette open."""
    yield from _loaded(program)
    for place in _team(program).desk.host._factories:
        if place.value != "person":
            _team(program).navigator.open(place)
            yield False
    _team(program).desk.open_palette()
    yield False


def locked(program: Application) -> Iterator[bool]:
    """After the team was left."""
    yield from _loaded(program)
    program.lock()
    yield False


def projecting(program: Application) -> Iterator[bool]:
    """While the board is on a wall of its own."""
    from tests.helpers.two_screens import BEAMER

    yield from _loaded(program)
    wall = _team(program).wall
    assert wall is not None
    wall.choose(BEAMER)
    yield False


MOMENTS: dict[str, Callable[[Application], Iterator[bool]]] = {
    moment.__name__: moment
    for moment in (at_once, with_the_board, loading, with_all_places, locked, projecting)
}


def _loaded(program: Application) -> Iterator[bool]:
    while program.team is None or program.team.wall is None:
        yield False


def _team(program: Application) -> TeamWindow:
    assert program.team is not None
    return program.team


def run(moment: str) -> dict[str, object]:
    """Run the program to its end, and see what it left."""
    from PySide6.QtCore import QTimer, Slot
    from PySide6.QtWidgets import QApplication

    from teamdesk.bootstrap.application import Application
    from teamdesk.bootstrap.window import run_window
    from teamdesk.core.options import WindowOptions

    app = QApplication(["teamdesk"])

    class Closer(QTimer):
        """Closes the window when its moment has come."""

        program: Application | None = None
        steps: Iterator[bool] | None = None

        @Slot()
        def look(self) -> None:
            if self.program is None:
                self.program = app.findChild(Application)
                self.steps = MOMENTS[moment](self.program) if self.program else None
            elif self.steps is not None and next(self.steps, True):
                self.stop()
                self.program.window.close()

    closer = Closer(app)
    closer.timeout.connect(closer.look)
    closer.start(LOOK_EVERY_MS)
    code = run_window(WindowOptions(is_practice=True))
    team = closer.program.team if closer.program else None
    left = sorted(type(widget).__name__ for widget in app.topLevelWidgets())
    return {"code": code, "team": team is not None, "windows": left}


if __name__ == "__main__":
    from tests.helpers.two_screens import write_screens

    screens = write_screens(Path(sys.argv[2]))
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screens}"
    print(json.dumps(run(sys.argv[1])))
