"""Step 7: a second process types a note and is killed; nothing that was confirmed may be gone."""

from __future__ import annotations

import multiprocessing
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from teamdesk.bootstrap.tour.arriving import unlock
from teamdesk.bootstrap.tour.typist import ACCEPTED, NOTE, Errand, run_errand
from teamdesk.bootstrap.tour.visit import expect
from teamdesk.ui.meeting.note.items_list import ItemsList
from teamdesk.ui.meeting.note.note_edit import NoteEdit
from teamdesk.ui.tour.waiting import TourFault, wait_for

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from teamdesk.bootstrap.tour.visit import Visit

LONGEST_START = 120


def leave_the_own_team_locked(visit: Visit) -> None:
    """Lock, so that another process may open the file; from the practice team, find it first."""
    _, guest = visit.texts, visit.guest
    guest.fingers.press("Ctrl+L")
    if visit.options.imports is None and visit.database is not None:
        guest.press_button(_("The team has a file already"))
        guest.choose_files(visit.database)
    guest.eyes.await_one(QLineEdit, _("Passphrase"))


def kill_while_typing(visit: Visit) -> None:
    """Let a process of this program type into the same file, and kill it without a warning."""
    expect(visit.database, "there is no file to open")
    mine, theirs = multiprocessing.Pipe(duplex=False)
    errand = Errand(
        database=str(visit.database),
        passphrase=visit.passphrase,
        language=visit.texts.language.value,
    )
    # A fresh interpreter: a fork would inherit this one's window.
    spawn = multiprocessing.get_context("spawn")
    typist = spawn.Process(target=run_errand, args=(errand, theirs), daemon=True)
    typist.start()
    theirs.close()
    try:
        wait_for(lambda: _has_typed(mine), "a note typed by the other process", LONGEST_START)
    finally:
        typist.kill()
        typist.join()
        mine.close()


def find_everything_again(visit: Visit) -> None:
    """Unlock once more: the meeting goes on, with the accepted promise and the half-typed note."""
    guest = visit.guest
    unlock(visit)
    tasks = [task.text for task in visit.stored.actions.tasks()]
    expect(any(ACCEPTED in text for text in tasks), "the accepted promise is gone")
    note = guest.eyes.await_one(NoteEdit)
    wait_for(lambda: note.toPlainText() == NOTE, "the note that was being typed")
    expect(any(item.is_accepted for item in guest.eyes.await_one(ItemsList).items), "not accepted")
    guest.camera.take("after-the-kill")


def _has_typed(mine: Connection) -> bool:
    if not mine.poll():
        return False
    try:
        said = mine.recv()
    except EOFError:
        said = "ended before it had typed"
    if said:
        raise TourFault(f"the other process: {said}")
    return True
