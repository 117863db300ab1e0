"""Step 1: the first start makes a team's encrypted file, and the practice team is looked at."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QLineEdit

from teamdesk.bootstrap.tour.visit import expect
from teamdesk.core.i18n import Language
from teamdesk.domain.labels import label
from teamdesk.domain.people import Profession
from teamdesk.ui.tasks.view import TasksView
from teamdesk.ui.tour.waiting import wait_for

if TYPE_CHECKING:
    from teamdesk.bootstrap.tour.visit import Visit

TEAM = "Rehabiliteringsteamet i Fjordvik"
MEMBER = "Kari Hansen"
_PLAIN_FILE = b"SQLite format 3"


def make_the_team(visit: Visit) -> None:
    """Answer every question of the first start."""
    _, guest = visit.texts, visit.guest
    guest.press_button((visit.options.language or Language.NB).own_name)
    guest.fill(_("The team's name"), TEAM)
    guest.fill(_("Your name"), MEMBER)
    guest.choose(_("Your profession"), label(_, Profession.OCCUPATIONAL_THERAPIST).capitalize())
    guest.fill(_("Passphrase"), visit.passphrase)
    guest.fill(_("Passphrase once more"), visit.passphrase)
    visit.database = Path(guest.eyes.await_one(QLineEdit, _("Where the file lies")).text())
    guest.camera.take("first-start")
    guest.press_button(_("Make the team"))
    guest.eyes.await_one(QLabel, _("Recovery key"), seconds=60)


def keep_the_recovery_key(visit: Visit) -> None:
    """Read the key off the page, and type its last group back."""
    _, guest = visit.texts, visit.guest
    key = guest.eyes.await_one(QLabel, _("Recovery key")).text()
    guest.camera.take("recovery-key")
    guest.fill(_("Type the last group of the key"), key.rsplit("-", 1)[-1])
    guest.fingers.press("Return")
    visit.await_team()
    expect(visit.database and visit.database.exists(), "no file was made")
    if visit.database is not None:
        expect(not visit.database.read_bytes().startswith(_PLAIN_FILE), "the file is not encrypted")


def refer_one_person(visit: Visit) -> None:
    """Bring the first person onto the empty board, by the keyboard alone."""
    _, guest = visit.texts, visit.guest
    guest.eyes.await_button(_("New referral"))
    guest.camera.take("empty-board")
    guest.press_button(_("New referral"))
    guest.fill(_("Name"), "Åse Bjørnstad")
    guest.fill(_("Birth number or date of birth"), "12.3.1944")
    guest.fill_lines(_("What the person wants"), "Jeg vil gå til butikken selv")
    guest.camera.take("new-referral")
    # On the wall the form closed, for it holds a name; what was typed is still there.
    guest.press_button(_("New referral"))
    guest.fingers.press("Return")
    wait_for(lambda: visit.stored.board.board().cards, "a card on the board")


def go_to_the_practice_team(visit: Visit) -> None:
    """Lock the own team, and look at the practice team from the first page."""
    _, guest = visit.texts, visit.guest
    guest.fingers.press("Ctrl+L")
    guest.eyes.await_one(QLineEdit, _("Passphrase"))
    guest.camera.take("locked")
    guest.press_button(_("Another team or file"))
    guest.press_button(_("Look at the practice team first"))
    visit.await_team()
    guest.eyes.await_one(TasksView)
    guest.camera.take("opens-at-the-tasks")


def unlock(visit: Visit) -> None:
    """Type the passphrase on the page that stands."""
    _, guest = visit.texts, visit.guest
    guest.fill(_("Passphrase"), visit.passphrase)
    guest.fingers.press("Return")
    visit.await_team()
