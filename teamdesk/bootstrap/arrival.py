"""The way into a team: first start, unlock, or straight in; and which team, where one must ask."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from teamdesk.bootstrap.doors import ENDING, FirstStartDoor, UnlockDoor
from teamdesk.bootstrap.entrances import Entrance, FileDoor, PracticeDoor, ServerDoor
from teamdesk.bootstrap.last_seat import LastSeat
from teamdesk.bootstrap.settings import SettingsKeeper, address_of
from teamdesk.bootstrap.warming import WarmUp, load_desk
from teamdesk.core.errors import ExplainedError
from teamdesk.domain.seats import WhoSitsHere
from teamdesk.domain.teams import TeamWish

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from teamdesk.bootstrap.foundations import Foundations
    from teamdesk.core.options import WindowOptions
    from teamdesk.domain.rows.team import TeamRow
    from teamdesk.domain.seats import SeatAnswer
    from teamdesk.services.opening import OpenedTeam

# Sooner, the sentence would only flicker before the board.
SAY_OPENING_AFTER_MS = 600


class Arrival(QObject):
    """Shows the pages before a team is open, each imported when it is shown.

    Unlocking then waits for nothing but its own page.

    Attributes:
        path: the file that is open or being opened; None for a server and the practice team.
        place: what is opened, as the settings know it: the file, or a server without the login.

    Signals:
        opened: an `OpenedTeam`.
    """

    opened = Signal(object)

    def __init__(
        self,
        on: Foundations,
        settings: SettingsKeeper,
        show: Callable[[QWidget], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._on = on
        self._theme = on.theme
        self._texts = on.texts
        self._jobs = on.jobs
        self._clock = on.clock
        self._settings = settings
        self._show = show
        self.path: Path | None = None
        self.place: str | None = None
        self._asked_team = ""
        self._door: FirstStartDoor | None = None
        self._entrance: Entrance | None = None
        self._is_over = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(SAY_OPENING_AFTER_MS)
        self._patience.timeout.connect(self._show_opening)

    def begin(self, options: WindowOptions, opening: Future[OpenedTeam] | None) -> None:
        """Show the page that the options and the settings lead to."""
        self._asked_team = options.team or ""
        known = options.database or self._settings.config.last_database
        if options.is_practice:
            self.open_practice()
        elif options.database and "://" in options.database:
            self.place = address_of(options.database)
            self._open_in_job(ServerDoor(options.database, self._clock, self._wish()))
        elif known and options.secret:
            self.path, self.place = Path(known), known
            # It stands before there was time to read that it is being opened.
            self._patience.start()
            self._work(FileDoor(self.path, options.secret, self._clock, opening, self._wish()))
        elif known and (options.database or Path(known).exists()):
            self.show_unlock(Path(known))
        else:
            self.show_first_start()

    def begin_again(self) -> None:
        """A team was locked; the practice team has nothing to lock and begins anew."""
        if self.path is None:
            self.show_first_start()
        else:
            self.show_unlock(self.path)

    def ask_who(self, team_id: UUID) -> None:
        """Open the same server again, and ask who sits here now."""
        if isinstance(self._entrance, ServerDoor):
            self._entrance.ask_again(team_id)
            self._open_in_job(self._entrance)

    def arrived(self) -> None:
        """A team is open; which one was said of the first, and not for when it is unlocked."""
        self._patience.stop()
        self._asked_team = ""

    def end(self) -> None:
        """Show nothing any more."""
        self._is_over = True

    @Slot()
    def open_practice(self) -> None:
        """Open the invented team."""
        self.path = self.place = None
        self._open_in_job(PracticeDoor(self._clock, self._wish()))

    @Slot()
    def show_first_start(self) -> None:
        """Ask for a new team."""
        from teamdesk.ui.setup.entrance.first_start import FirstStartPage

        self._door = FirstStartDoor(self._on.paths, self._clock)
        page = FirstStartPage(self._theme, self._texts, self._door, self._jobs)
        page.created.connect(self._on_created)
        page.existing_requested.connect(self._on_existing_requested)
        page.practice_requested.connect(self.open_practice)
        self._show(page)

    def show_unlock(self, path: Path) -> None:
        """Ask for the passphrase of a file."""
        from teamdesk.ui.setup.entrance.unlock import UnlockPage

        self.path, self.place = path, str(path)
        door = UnlockDoor(path, self._clock, self._wish())
        page = UnlockPage(self._theme, self._texts, door, self._jobs, _spoken(path))
        page.unlocked.connect(self.opened)
        page.other_requested.connect(self.show_first_start)
        self._show(page)
        page.setFocus()
        WarmUp(self._jobs, page).begin()

    def _wish(self) -> TeamWish:
        last = self._settings.config.team_of(self.place) if self.place else None
        return TeamWish(self._asked_team, last)

    def _open_in_job(self, entrance: Entrance) -> None:
        self._show_opening()
        self._work(entrance)

    @Slot()
    def _show_opening(self) -> None:
        from teamdesk.ui.setup.entrance.opening import OpeningPage

        self._show(OpeningPage(self._theme, self._texts))

    def _work(self, entrance: Entrance) -> None:
        self._entrance = entrance
        job = self._jobs.start(entrance)
        job.finished.connect(self.opened)
        job.failed.connect(self.show_failure)
        # While the key is derived, this thread would wait; the desk takes it 75 ms to load.
        QTimer.singleShot(0, self._load_desk)

    @Slot()
    def _load_desk(self) -> None:
        load_desk()

    @Slot(str, str)
    def _on_created(self, team: str, recovery_key: str) -> None:
        from teamdesk.ui.setup.entrance.recovery import RecoveryPage

        page = RecoveryPage(self._theme, self._texts, team, recovery_key)
        page.confirmed.connect(self._on_recovery_confirmed)
        self._show(page)

    @Slot()
    def _on_recovery_confirmed(self) -> None:
        if self._door is not None and self._door.opened is not None:
            opened, self._door = self._door.opened, None
            self.path = opened.vault.path if opened.vault else None
            self.place = str(self.path) if self.path else None
            self.opened.emit(opened)

    @Slot()
    def _on_existing_requested(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        _ = self._texts
        dialog = QFileDialog(self._on.app.activeWindow(), _("Open a team's file"))
        dialog.setNameFilter(f"Teamdesk (*{ENDING})")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.open()

    @Slot(str)
    def _on_file_selected(self, file: str) -> None:
        self.show_unlock(Path(file))

    @Slot(object)
    def show_failure(self, error: Exception) -> None:
        """Say why no team is open, and offer the teams where it is not told which."""
        if not isinstance(error, ExplainedError):
            raise error
        if self._is_over:
            return
        from teamdesk.ui.setup.entrance.opening import OpeningPage

        self._patience.stop()
        page = OpeningPage(self._theme, self._texts)
        page.team_chosen.connect(self._on_team_chosen)
        page.seat_answered.connect(self._on_seat_answered)
        if isinstance(error, WhoSitsHere):
            page.ask_who(error, self._last_seat().last)
        else:
            page.fail(error)
        self._show(page)
        page.setFocus()

    @Slot(object)
    def _on_team_chosen(self, team: TeamRow) -> None:
        if self._entrance is not None:
            self._entrance.choose(team)
            self._open_in_job(self._entrance)

    @Slot(object)
    def _on_seat_answered(self, answer: SeatAnswer) -> None:
        if isinstance(self._entrance, ServerDoor):
            self._last_seat().keep(answer)
            self._entrance.sit(answer)
            self._open_in_job(self._entrance)

    def _last_seat(self) -> LastSeat:
        return LastSeat(self._on.paths.config, self.place or "")


def _spoken(path: Path) -> str:
    """The team as its file is called; the real name is inside, and locked."""
    return path.stem.replace("-", " ")
