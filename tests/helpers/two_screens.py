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
    from teamdesk.bootstrap.team_window import TeamWindow
    from teamdesk.ui.shell.audience import AudienceWindow
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
    def team(self) -> TeamWindow:
        assert self.program.team is not None
        return self.program.team

    @property
    def wall(self) -> Wall:
        assert self.team.wall is not None
        return self.team.wall

    @property
    def audience(self) -> AudienceWindow:
        assert self.wall.audience is not None
        return self.wall.audience

    def look(self, name: str) -> None:
        for _again in range(5):
            self.on.app.processEvents()
        if self.wall.audience is not None:
            self.wall.audience.grab().save(str(self.folder / f"{name}-wall.png"))
        self.program.window.grab().save(str(self.folder / f"{name}-lead.png"))


Seen = dict[str, object]


def visit(folder: Path) -> Seen:
    """Project, go through the places, blank, make larger, stop, project again, unplug, plug in."""
    guest = Guest(folder)
    seen: Seen = {}
    for step in (_ask, _open, _walk, _blank, _enlarge, _unplug, _decide_while_unplugged):
        step(guest, seen)
    guest.program.end()
    return seen


def _ask(guest: Guest, seen: Seen) -> None:
    guest.wall.toggle()
    seen["asks"] = not guest.wall.question.isHidden()
    guest.look("asked")


def _open(guest: Guest, seen: Seen) -> None:
    guest.wall.choose(BEAMER)
    audience = guest.audience
    seen["wall_on"] = audience.screen().name()
    seen["lead_on"] = guest.program.window.screen().name()
    seen["lead_theme"] = guest.on.theme.tokens.name.value
    seen["wall_theme"] = audience.theme.tokens.name.value
    seen["title"] = audience.windowTitle()


def _walk(guest: Guest, seen: Seen) -> None:
    from teamdesk.services.people import PeopleService
    from teamdesk.ui.navigation import Place
    from tests.helpers.on_wall import begin_meeting, secrets_of, seen_texts

    team = guest.team
    secrets, leaks = secrets_of(team), {}
    person = PeopleService(team.workplace).people()[0].person_id
    for place, key in {
        Place.BOARD: None,
        Place.PERSON: person,
        Place.SETUP: None,
        Place.MEETING: None,
    }.items():
        team.navigator.open(place, key)
        if place is Place.MEETING:
            begin_meeting(team)
        guest.look(place.value)
        if found := secrets.found_in(seen_texts(guest.audience)):
            leaks[place.value] = sorted(found)
        page = guest.audience.page
        seen[f"{place.value}_page"] = type(page).__name__ if page else ""
    seen["leaks"] = leaks
    seen["lead_has_names"] = bool(secrets.found_in(seen_texts(team.desk)))


def _blank(guest: Guest, seen: Seen) -> None:
    guest.wall.toggle_blank()
    seen["blank"] = guest.audience.blank.isVisible()
    guest.look("blank")
    guest.wall.toggle_blank()
    seen["shown_again"] = not guest.audience.blank.isVisible()


def _enlarge(guest: Guest, seen: Seen) -> None:
    guest.wall.larger()
    seen["wall_zoom"] = guest.audience.theme.zoom
    seen["lead_zoom"] = guest.on.theme.zoom
    guest.wall.toggle()
    seen["stopped"] = guest.wall.audience is None
    guest.wall.toggle()
    seen["asks_again"] = not guest.wall.question.isHidden()
    seen["zoom_again"] = guest.audience.theme.zoom


def _unplug(guest: Guest, seen: Seen) -> None:
    screen = guest.audience.screen()
    guest.on.app.screenRemoved.emit(screen)
    seen["unplugged"] = guest.wall.audience is None
    seen["told"] = guest.team.desk.messages.text
    guest.on.app.screenAdded.emit(screen)
    seen["back"] = guest.wall.audience is not None and guest.audience.page is not None
    guest.wall.toggle_blank()
    guest.on.app.screenRemoved.emit(screen)
    guest.on.app.screenAdded.emit(screen)
    seen["back_blank"] = guest.audience.blank.isVisible()


def _decide_while_unplugged(guest: Guest, seen: Seen) -> None:
    """Without the wall's screen this window is chosen, and that is an answer."""
    from teamdesk.ui.shell.wall_question import THIS_WINDOW

    screen = guest.audience.screen()
    guest.on.app.screenRemoved.emit(screen)
    guest.wall.choose(THIS_WINDOW)
    guest.on.app.screenAdded.emit(screen)
    seen["stays_away"] = guest.wall.audience is None


if __name__ == "__main__":
    at = Path(sys.argv[1])
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={write_screens(at)}"
    print(json.dumps(visit(at)))
