"""The program with a window: a team, and what stands before it and after it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Slot

from teamdesk.bootstrap.arrival import Arrival
from teamdesk.bootstrap.looks import LooksKeeper
from teamdesk.bootstrap.settings import SettingsKeeper
from teamdesk.core.config import ConfigFile
from teamdesk.core.i18n import Language
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


class Application(QObject):
    """The way in, then the team, until it is locked again."""

    def __init__(self, on: Foundations, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on = on
        self._theme = on.theme
        self._texts = on.texts
        self._jobs = on.jobs
        self._settings = SettingsKeeper(ConfigFile(on.paths.config))
        self._is_ending = False
        self.team: TeamWindow | None = None
        self.window = MainWindow(on.theme)
        self._zoom = ScreenZoom(on.theme, self._settings, self.window)
        self.window.closing.connect(self.close_team)
        self._arrival = Arrival(on, self._settings, self._show, self)
        self._arrival.opened.connect(self.show_team)
        self._looks = LooksKeeper(on, self._settings, self.window)

    @cached_property
    def _idle(self) -> IdleWatch:
        from teamdesk.ui.idle import IdleWatch

        watch = IdleWatch(parent=self)
        watch.left.connect(self.lock)
        return watch

    def start(self, options: WindowOptions, opening: Future[OpenedTeam] | None = None) -> None:
        """Show the page that the options and the settings lead to."""
        self._texts.use(options.language or self._settings.config.language or Language.NB)
        self._theme.use(ThemeName(self._settings.config.theme.value))
        self._arrival.begin(options, opening)

    @Slot(object)
    def show_team(self, opened: OpenedTeam) -> None:
        """Show the desk of an open team; after the end of the program, close it again."""
        if self._is_ending:
            opened.close()
            return
        from teamdesk.bootstrap.team_window import TeamWindow
        from teamdesk.core.kept_views import KeptViews

        self._arrival.arrived()
        self.team = TeamWindow(opened, self._theme, self._texts, self._jobs, self)
        self.team.use_screens(self._settings)
        if not opened.is_practice:
            # Nobody's choices are changed by trying things out with invented people.
            self.team.use_views(KeptViews(self._on.paths.config))
        self.team.lock_requested.connect(self.lock)
        self.team.team_requested.connect(self.change_team)
        self.team.seat_requested.connect(self.change_seat)
        self.window.show_page(self.team.desk)
        self.window.set_team(self.team.team_name)
        self.team.start()
        self.window.show()
        self._zoom.follow()
        if not opened.is_practice:
            self._idle.start(self._on.app)
        place, path = self._arrival.place, self._arrival.path
        if place is not None:
            self._settings.keep_team(place, path, opened.workplace.team_id)

    @Slot(object)
    def show_failure(self, error: Exception) -> None:
        """Say why no team is open."""
        self._arrival.show_failure(error)

    @Slot(object)
    def change_team(self, team_id: UUID) -> None:
        """Show the board of another team of the same database."""
        from teamdesk.services.opening import at_team

        if self.team is None or self.team.workplace.team_id == team_id:
            return
        left = self._leave(self.team)
        self.show_team(at_team(left, team_id))

    @Slot()
    def change_seat(self) -> None:
        """Ask who sits here now; whoever it was is let go first."""
        if self.team is not None:
            team_id = self.team.workplace.team_id
            self.close_team()
            self._arrival.ask_who(team_id)

    @Slot()
    def lock(self) -> None:
        """Close the team, and ask for the passphrase again."""
        self.close_team()
        self._arrival.begin_again()

    @Slot()
    def close_team(self) -> None:
        """Let go of the team that is open, if any."""
        if self.team is None:
            return
        self._idle.stop(self._on.app)
        self._leave(self.team).close()

    def end(self) -> None:
        """Close what is open or is being opened, and take the window down in order.

        Left to the interpreter's end, widgets go while methods that Qt calls are still at work,
        and these find some of what they need gone.
        """
        self._is_ending = True
        self._arrival.end()
        self.close_team()
        self._jobs.shutdown()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _leave(self, team: TeamWindow) -> OpenedTeam:
        """End the work at a team, and keep what is being typed; its database stays open."""
        self.team = None
        team.desk.host.hide()
        opened = team.leave()
        # An import that is being stored goes on to its end before its file is let go.
        self._jobs.wait()
        team.deleteLater()
        return opened

    def _show(self, page: QWidget) -> None:
        self.window.set_team("")
        self.window.show_page(page)
        self.window.show()
        self._zoom.follow()
