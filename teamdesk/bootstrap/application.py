"""The program with a window: which page stands, and what follows it."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Slot

from teamdesk.bootstrap.doors import ENDING, FirstStartDoor, UnlockDoor
from teamdesk.bootstrap.entrances import FileDoor, PracticeDoor, ServerDoor
from teamdesk.bootstrap.looks import LooksKeeper
from teamdesk.bootstrap.settings import SettingsKeeper, address_of
from teamdesk.bootstrap.warming import WarmUp, load_desk
from teamdesk.core.config import ConfigFile
from teamdesk.core.errors import ExplainedError
from teamdesk.core.i18n import Language
from teamdesk.domain.teams import TeamWish
from teamdesk.ui.shell.screens import ScreenZoom
from teamdesk.ui.shell.window import MainWindow
from teamdesk.ui.theme.tokens import ThemeName

if TYPE_CHECKING:
    from concurrent.futures import Future
    from uuid import UUID

    from PySide6.QtWidgets import QWidget

    from teamdesk.bootstrap.foundations import Foundations
    from teamdesk.bootstrap.team_window import TeamWindow
    from teamdesk.core.options import WindowOptions
    from teamdesk.services.opening import OpenedTeam
    from teamdesk.ui.idle import IdleWatch


# Sooner, the sentence would only flicker before the board.
SAY_OPENING_AFTER_MS = 600


class Application(QObject):
    """First start or unlock, then the team, until it is locked again.

    Each page is imported when it is shown, so that unlocking waits for nothing but its own page.
    """

    def __init__(self, on: Foundations, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on = on
        self._theme = on.theme
        self._texts = on.texts
        self._jobs = on.jobs
        self._clock = on.clock
        self._settings = SettingsKeeper(ConfigFile(on.paths.config))
        self._door: FirstStartDoor | None = None
        self._path: Path | None = None
        # What is open, as the settings know it: a file's path, or a server without the login.
        self._place: str | None = None
        self._asked_team = ""
        self._is_ending = False
        self.team: TeamWindow | None = None
        self.window = MainWindow(on.theme)
        self._zoom = ScreenZoom(on.theme, self._settings, self.window)
        self.window.closing.connect(self.close_team)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(SAY_OPENING_AFTER_MS)
        self._patience.timeout.connect(self._show_opening)
        self._looks = LooksKeeper(on, self._settings, self.window)

    @cached_property
    def _idle(self) -> IdleWatch:
        from teamdesk.ui.idle import IdleWatch

        watch = IdleWatch(parent=self)
        watch.left.connect(self.lock)
        return watch

    def start(self, options: WindowOptions, opening: Future[OpenedTeam] | None = None) -> None:
        """Show the page that the options and the settings lead to."""
        self._dress(options)
        self._asked_team = options.team or ""
        known = options.database or self._settings.config.last_database
        if options.is_practice:
            self.open_practice()
        elif options.database and "://" in options.database:
            self._place = address_of(options.database)
            self._open_in_job(ServerDoor(options.database, self._clock, self._wish()))
        elif known and options.secret:
            self._path, self._place = Path(known), known
            # It stands before there was time to read that it is being opened.
            self._patience.start()
            self._work(FileDoor(self._path, options.secret, self._clock, opening, self._wish()))
        elif known and (options.database or Path(known).exists()):
            self.show_unlock(Path(known))
        else:
            self.show_first_start()

    @Slot()
    def open_practice(self) -> None:
        """Open the invented team."""
        self._path = self._place = None
        self._open_in_job(PracticeDoor(self._clock, self._wish()))

    def show_first_start(self) -> None:
        """Ask for a new team."""
        from teamdesk.ui.setup.first_start import FirstStartPage

        self._door = FirstStartDoor(self._on.paths, self._clock)
        page = FirstStartPage(self._theme, self._texts, self._door, self._jobs)
        page.created.connect(self._on_created)
        page.existing_requested.connect(self._on_existing_requested)
        page.practice_requested.connect(self.open_practice)
        self._show(page)

    def show_unlock(self, path: Path) -> None:
        """Ask for the passphrase of a file."""
        from teamdesk.ui.setup.unlock import UnlockPage

        self._path, self._place = path, str(path)
        door = UnlockDoor(path, self._clock, self._wish())
        page = UnlockPage(self._theme, self._texts, door, self._jobs, _spoken(path))
        page.unlocked.connect(self.show_team)
        page.other_requested.connect(self.show_first_start)
        self._show(page)
        page.setFocus()
        WarmUp(self._jobs, page).begin()

    @Slot(object)
    def show_team(self, opened: OpenedTeam) -> None:
        """Show the desk of an open team; after the end of the program, close it again."""
        if self._is_ending:
            opened.close()
            return
        from teamdesk.bootstrap.team_window import TeamWindow
        from teamdesk.core.kept_views import KeptViews

        self._patience.stop()
        # It was said of the first team that is opened, and not for when it is unlocked again.
        self._asked_team = ""
        self.team = TeamWindow(opened, self._theme, self._texts, self._jobs, self)
        self.team.use_screens(self._settings)
        if not opened.is_practice:
            # Nobody's choices are changed by trying things out with invented people.
            self.team.use_views(KeptViews(self._on.paths.config))
        self.team.lock_requested.connect(self.lock)
        self.team.team_requested.connect(self.change_team)
        self.window.show_page(self.team.desk)
        self.window.set_team(self.team.team_name)
        self.team.start()
        self.window.show()
        self._zoom.follow()
        if not opened.is_practice:
            self._idle.start(self._on.app)
        if self._place is not None:
            self._settings.keep_team(self._place, self._path, opened.workplace.team_id)

    @Slot(object)
    def change_team(self, team_id: UUID) -> None:
        """Show the board of another team of the same database."""
        from teamdesk.services.opening import at_team

        if self.team is None or self.team.workplace.team_id == team_id:
            return
        left, self.team = self.team, None
        left.desk.host.hide()
        self._jobs.wait()
        opened = left.leave()
        left.deleteLater()
        self.show_team(at_team(opened, team_id))

    @Slot()
    def lock(self) -> None:
        """Close the team; the practice team has nothing to lock and begins anew."""
        path = self._path
        self.close_team()
        if path is None:
            self.show_first_start()
        else:
            self.show_unlock(path)

    @Slot()
    def close_team(self) -> None:
        """Let go of the team that is open, if any."""
        if self.team is None:
            return
        self._idle.stop(self._on.app)
        team, self.team = self.team, None
        team.desk.host.hide()
        # An import that is being stored goes on to its end before its file is let go.
        self._jobs.wait()
        team.close()
        team.deleteLater()

    def end(self) -> None:
        """Close what is open or is being opened, and take the window down in order.

        Left to the interpreter's end, widgets go while methods that Qt calls are still at work,
        and these find some of what they need gone.
        """
        self._is_ending = True
        self.close_team()
        self._jobs.shutdown()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _wish(self) -> TeamWish:
        last = self._settings.config.team_of(self._place) if self._place else None
        return TeamWish(self._asked_team, last)

    def _show(self, page: QWidget) -> None:
        self.window.set_team("")
        self.window.show_page(page)
        self.window.show()
        self._zoom.follow()

    def _dress(self, options: WindowOptions) -> None:
        self._texts.use(options.language or self._settings.config.language or Language.NB)
        self._theme.use(ThemeName(self._settings.config.theme.value))

    def _open_in_job(self, door: PracticeDoor | ServerDoor) -> None:
        self._show_opening()
        self._work(door)

    @Slot()
    def _show_opening(self) -> None:
        from teamdesk.ui.setup.opening import OpeningPage

        self._show(OpeningPage(self._theme, self._texts))

    def _work(self, door: PracticeDoor | ServerDoor | FileDoor) -> None:
        job = self._jobs.start(door)
        job.finished.connect(self.show_team)
        job.failed.connect(self.show_failure)
        # While the key is derived, this thread would wait; the desk takes it 75 ms to load.
        QTimer.singleShot(0, self._load_desk)

    @Slot()
    def _load_desk(self) -> None:
        load_desk()

    @Slot(str, str)
    def _on_created(self, team: str, recovery_key: str) -> None:
        from teamdesk.ui.setup.recovery import RecoveryPage

        page = RecoveryPage(self._theme, self._texts, team, recovery_key)
        page.confirmed.connect(self._on_recovery_confirmed)
        self._show(page)

    @Slot()
    def _on_recovery_confirmed(self) -> None:
        if self._door is not None and self._door.opened is not None:
            opened, self._door = self._door.opened, None
            self._path = opened.vault.path if opened.vault else None
            self._place = str(self._path) if self._path else None
            self.show_team(opened)

    @Slot()
    def _on_existing_requested(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        _ = self._texts
        dialog = QFileDialog(self.window, _("Open a team's file"))
        dialog.setNameFilter(f"Teamdesk (*{ENDING})")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.open()

    @Slot(str)
    def _on_file_selected(self, file: str) -> None:
        self.show_unlock(Path(file))

    @Slot(object)
    def show_failure(self, error: Exception) -> None:
        """Say why no team is open."""
        if not isinstance(error, ExplainedError):
            raise error
        if self._is_ending:
            return
        from teamdesk.ui.setup.opening import OpeningPage

        self._patience.stop()
        page = OpeningPage(self._theme, self._texts)
        page.fail(error)
        self._show(page)


def _spoken(path: Path) -> str:
    """The team as its file is called; the real name is inside, and locked."""
    return path.stem.replace("-", " ")
