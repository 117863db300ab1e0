"""A process of its own with two screens: the laptop's and the wall's. Prints what it saw as JSON.

Screens are given to Qt before its application is made, so that no other test can have them.
Usage: ``python -m tests.helpers.two_screens FOLDER``; pictures are put into FOLDER.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from teamdesk.bootstrap.application import Application
    from teamdesk.bootstrap.foundations import Foundations
    from teamdesk.ui.shell.wall import Wall

LAPTOP, BEAMER = "LAPTOP", "BEAMER"
_SIZES = {LAPTOP: (0, 1366, 768), BEAMER: (1366, 1920, 1080)}
_PATIENCE_S = 60


def write_screens(folder: Path) -> Path:
    """The description that Qt's own platform without a screen reads."""
    file = folder / "screens.json"
    screens = [
        {"name": name, "x": x, "y": 0, "width": width, "height": height, "dpr": 1}
        | {"logicalDpi": 96, "logicalBaseDpi": 96}
        for name, (x, width, height) in _SIZES.items()
    ]
    shape = {"synchronousWindowSystemEvents": True, "windowFrameMargins": False}
    file.write_text(json.dumps(shape | {"screens": screens}))
    return file


class Guest:
    """Sits at the laptop with the practice team open."""

    def __init__(self, folder: Path) -> None:
        from teamdesk.bootstrap.application import Application
        from teamdesk.bootstrap.foundations import lay_foundations
        from teamdesk.core.clock import SystemClock
        from teamdesk.core.options import WindowOptions
        from teamdesk.core.paths import UserPaths

        self.folder = folder
        self.on: Foundations = lay_foundations(SystemClock(), UserPaths.below(folder))
        self.program: Application = Application(self.on, self.on.app)
        self.program.start(WindowOptions(is_practice=True))
        self.wait_for_wall()
        self.program.window.resize(1366, 768)

    def wait_for_wall(self) -> None:
        until = time.monotonic() + _PATIENCE_S
        while self.program.team is None or self.program.team.wall is None:
            self.on.app.processEvents()
            time.sleep(0.01)
            assert time.monotonic() < until

    @property
    def wall(self) -> Wall:
        team = self.program.team
        assert team is not None
        assert team.wall is not None
        return team.wall

    def look(self, name: str) -> None:
        for _again in range(5):
            self.on.app.processEvents()
        if self.wall.audience is not None:
            self.wall.audience.grab().save(str(self.folder / f"{name}-wall.png"))
        self.program.window.grab().save(str(self.folder / f"{name}-lead.png"))


def visit(folder: Path) -> dict[str, object]:
    """Project, go through the places, blank, unplug."""
    from PySide6.QtWidgets import QApplication

    from teamdesk.services.people import PeopleService
    from teamdesk.ui.navigation import Place
    from teamdesk.ui.shell.screens import screens_key
    from tests.helpers.on_wall import begin_meeting, secrets_of, seen_texts

    guest = Guest(folder)
    wall, seen = guest.wall, {}
    team = guest.program.team
    assert team is not None
    secrets = secrets_of(team)
    wall.toggle()
    seen["asks"] = not wall.question.isHidden()
    guest.look("asked")
    wall.choose(BEAMER)
    audience = wall.audience
    assert audience is not None
    seen["wall_on"] = audience.screen().name()
    seen["lead_on"] = guest.program.window.screen().name()
    seen["lead_theme"] = guest.on.theme.tokens.name.value
    seen["wall_theme"] = audience.theme.tokens.name.value
    seen["title"] = audience.windowTitle()
    leaks: dict[str, list[str]] = {}
    rows = PeopleService(team.workplace).people()
    for place, key in (
        (Place.BOARD, None),
        (Place.PERSON, rows[0].person_id),
        (Place.SETUP, None),
        (Place.MEETING, None),
    ):
        team.navigator.open(place, key)
        if place is Place.MEETING:
            begin_meeting(team)
        guest.look(place.value)
        if found := secrets.found_in(seen_texts(audience)):
            leaks[place.value] = sorted(found)
        seen[f"{place.value}_page"] = type(audience.page).__name__ if audience.page else ""
    seen["leaks"] = leaks
    seen["lead_has_names"] = bool(secrets.found_in(seen_texts(team.desk)))
    wall.toggle_blank()
    seen["blank"] = audience.blank.isVisible()
    guest.look("blank")
    wall.toggle_blank()
    seen["shown_again"] = not audience.blank.isVisible()
    wall.larger()
    seen["wall_zoom"] = audience.theme.zoom
    seen["lead_zoom"] = guest.on.theme.zoom
    wall.toggle()
    seen["stopped"] = wall.audience is None
    wall.toggle()
    again = wall.audience
    assert again is not None
    seen["asks_again"] = not wall.question.isHidden()
    seen["zoom_again"] = again.theme.zoom
    beamer = again.screen()
    guest.on.app.screenRemoved.emit(beamer)
    seen["unplugged"] = wall.audience is None
    seen["told"] = team.desk.messages.text
    seen["remembered"] = {screens_key(QApplication.screens()): BEAMER}
    guest.program.close_team()
    return seen


if __name__ == "__main__":
    at = Path(sys.argv[1])
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={write_screens(at)}"
    print(json.dumps(visit(at)))
    sys.stdout.flush()
    os._exit(0)
