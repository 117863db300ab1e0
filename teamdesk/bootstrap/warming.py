"""What the desk needs is loaded while somebody types the passphrase."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from teamdesk.bootstrap.services import LATER

if TYPE_CHECKING:
    from teamdesk.ui.jobs import JobRunner, JobToken

# After the page is painted: until then the interpreter is needed for nothing else.
BEGIN_AFTER_MS = 150
# Long enough for a letter that was typed meanwhile.
PAUSE_MS = 15
# What stands first when a team is open.
DESK = ("teamdesk.bootstrap.team_window", "teamdesk.ui.tasks.view")
# The same and the board in pieces of at most 35 ms, in the order in which they lean on each other.
PIECES = (
    "teamdesk.ui.shell.top_bar",
    "teamdesk.ui.shell.desk",
    "teamdesk.bootstrap.team_window",
    "teamdesk.ui.tasks.delegate",
    "teamdesk.ui.tasks.view",
    "teamdesk.ui.board.lanes.delegate",
    "teamdesk.ui.board.header",
    "teamdesk.ui.board.shapes",
    "teamdesk.ui.board.view",
)
SERVICES = ("teamdesk.services.opening", *LATER)


def load_desk() -> None:
    """Load the first place at once; for the window's own thread."""
    for name in DESK:
        import_module(name)


class WarmUp(QObject):
    """Loads the desk piece by piece between two letters, then the services on a worker.

    A module with widgets in it is never loaded on a worker: making a class of Qt's there while the
    window takes events has brought the program down, in one start of twenty on a busy machine.
    """

    def __init__(self, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._pieces = iter(PIECES)

    def begin(self) -> None:
        """Begin once the page that stands is painted."""
        QTimer.singleShot(BEGIN_AFTER_MS, self._load_next)

    @Slot()
    def _load_next(self) -> None:
        piece = next(self._pieces, None)
        if piece is None:
            self._jobs.start(_load_services)
            return
        import_module(piece)
        QTimer.singleShot(PAUSE_MS, self._load_next)


def _load_services(_token: JobToken) -> None:
    for name in SERVICES:
        import_module(name)
