"""The process that is killed: it opens the team's file, types a note, and types on."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from teamdesk.bootstrap.application import Application
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.tour.guest import Guest

ACCEPTED = "rullator"
NOTE = "Kari Hansen bestiller rullator innen fredag. Sover dårlig, er redd for å falle og"
# The draft is kept within a second after the last letter; the killer strikes after that.
KEPT_AFTER_MS = 1_100


@dataclass(frozen=True, slots=True)
class Errand:
    """What the process is sent to do; it travels through a pipe, never as an argument."""

    database: str
    passphrase: str = field(repr=False)
    language: str = "nb"


def run_errand(errand: Errand, told: Connection) -> None:
    """Open the file, open a meeting, accept a promise, type half a note; then wait to be killed.

    Sends an empty text when all of it is typed, or what went wrong.
    """
    from teamdesk.ui.tour.waiting import TourFault, let_work

    with TemporaryDirectory() as profile:
        try:
            _type(errand, Path(profile))
        except TourFault as fault:
            told.send(str(fault))
            return
        told.send("")
        while True:
            let_work(1_000)


def _type(errand: Errand, profile: Path) -> None:
    from teamdesk.bootstrap.application import Application
    from teamdesk.bootstrap.foundations import lay_foundations
    from teamdesk.core.clock import SystemClock
    from teamdesk.core.i18n import Language
    from teamdesk.core.options import WindowOptions
    from teamdesk.core.paths import UserPaths
    from teamdesk.ui.tour.guest import Guest
    from teamdesk.ui.tour.waiting import let_work, wait_for

    on = lay_foundations(SystemClock(), UserPaths.below(profile))
    program = Application(on, on.app)
    program.start(WindowOptions(database=errand.database, language=Language(errand.language)))
    guest = Guest(program.window, on.theme, profile)
    guest.fill(on.texts("Passphrase"), errand.passphrase)
    guest.fingers.press("Return")
    wait_for(lambda: program.team, "an open team", seconds=60)
    _open_a_meeting(program, guest, on.texts)
    let_work(KEPT_AFTER_MS)


def _open_a_meeting(program: Application, guest: Guest, _: Texts) -> None:
    from teamdesk.bootstrap.tour.stored import Stored
    from teamdesk.ui.meeting.note.items_list import ItemsList
    from teamdesk.ui.meeting.note.note_edit import NoteEdit
    from teamdesk.ui.tour.waiting import wait_for

    guest.fingers.press("Ctrl+2")
    team = program.team
    if team is not None and Stored.at(team.workplace).meetings.current() is None:
        guest.press_button(_("Plan a meeting today"))
    guest.press_button(_("Start the meeting"))
    wait_for(lambda: isinstance(guest.eyes.focus, NoteEdit), "the keyboard in the note")
    sentence, _rest = NOTE.split(". ")
    guest.fingers.type(f"{sentence}.")
    items = guest.eyes.await_one(ItemsList)
    wait_for(lambda: any(not item.is_accepted for item in items.items), "a suggestion")
    guest.fingers.press("Alt+Return")
    wait_for(lambda: items.items and all(i.is_accepted for i in items.items), "a promise")
    guest.fingers.type(f" {_rest}")
