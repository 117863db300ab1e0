"""The window on an open team: desk, places, and what goes on beside them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from teamdesk.bootstrap.chores import Chores
from teamdesk.bootstrap.elsewhere import Elsewhere
from teamdesk.bootstrap.foot_counts import FootCounts
from teamdesk.bootstrap.midnight import Midnight
from teamdesk.bootstrap.places import PlaceMaker
from teamdesk.bootstrap.services import AddLater, DeskServices, load_services
from teamdesk.bootstrap.team_commands import TeamCommands
from teamdesk.bootstrap.team_shown import TeamShown
from teamdesk.domain.changes import ChangeSet, Entity
from teamdesk.domain.news import ELSEWHERE
from teamdesk.ui.bus import ChangeBus
from teamdesk.ui.finders import Finders
from teamdesk.ui.navigation import Navigator
from teamdesk.ui.shell.desk import Desk
from teamdesk.ui.shell.notices import WindowNotices
from teamdesk.ui.shown_names import KnownVeils
from teamdesk.ui.surroundings import Surroundings
from teamdesk.ui.team_finder import TeamFinder
from teamdesk.ui.undo import UndoStack

if TYPE_CHECKING:
    from datetime import date

    from teamdesk.core.kept_views import KeptViews
    from teamdesk.services.opening import OpenedTeam
    from teamdesk.services.workplace import Workplace
    from teamdesk.ui.jobs import JobRunner
    from teamdesk.ui.shell.screens import ScreenMemory
    from teamdesk.ui.shell.wall import Wall
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme

# What is added to the invented people while they are looked at.
PRACTICE = "practice"
# Another day has begun.
MIDNIGHT = "midnight"
# Then nobody at this window has done anything.
NOT_STORED_HERE = (PRACTICE, MIDNIGHT, ELSEWHERE)
# The first place is painted by then; what is loaded on a worker takes turns with the window.
LOAD_AFTER_MS = 300


class TeamWindow(QObject):
    """Everything between unlock and lock.

    Signals:
        lock_requested: close the team, and ask for the passphrase again.
        seat_requested: somebody else sits here now, who is to be asked for.
        team_requested: the id of another team of the same database, whose board is wanted.
    """

    lock_requested = Signal()
    seat_requested = Signal()
    team_requested = Signal(object)

    def __init__(
        self,
        opened: OpenedTeam,
        theme: Theme,
        texts: Texts,
        jobs: JobRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._opened = opened
        self._ = texts
        self._jobs = jobs
        at = opened.workplace
        self._clock = at.clock
        self._services = DeskServices(at)
        self._has_left = False
        self._memory: ScreenMemory | None = None
        self.wall: Wall | None = None
        self.navigator = Navigator(self)
        self._teams = TeamFinder(texts, self.team_requested.emit)
        self._team = TeamShown(opened, texts, self.navigator, self._teams)
        self._undo = UndoStack(self)
        self._bus = ChangeBus(self)
        self._notices = WindowNotices(texts, self)
        self.around = Surroundings(
            texts=texts,
            theme=theme,
            bus=self._bus,
            jobs=jobs,
            undo=self._undo,
            navigator=self.navigator,
            notices=self._notices,
            clock=at.clock,
            veils=KnownVeils(self._services.veils),
        )
        self._places = places = PlaceMaker(opened, self._services, self.around)
        self.desk = Desk(theme, texts, self.navigator, places.factories(), at.clock.today())
        self._finders = Finders(self._services.finding, self.around)
        self._add_finders()
        self._chores = Chores(opened.housekeeping, jobs, self._notices, self)
        self._midnight = Midnight(at.clock, self)
        self._elsewhere = Elsewhere(opened.news, jobs, self.desk, self)
        self._counts = FootCounts(self.desk, self._services, at.clock, self)
        self._connect()
        self._team.show_on(self.desk)

    @property
    def workplace(self) -> Workplace:
        """Who works where."""
        return self._opened.workplace

    @property
    def team_name(self) -> str:
        """For the title of the window."""
        return self._opened.first_look.team.name

    def start(self) -> None:
        """Open the first place, and begin the chores."""
        self._places.opens_first = first = self._places.first_place.of(self._opened.first_look)
        self.desk.start(first)
        self._chores.begin()
        self._midnight.begin()
        QTimer.singleShot(LOAD_AFTER_MS, self._load_services)

    def use_screens(self, memory: ScreenMemory) -> None:
        """Remember in ``memory`` which screen is the wall."""
        self._memory = memory

    def use_views(self, views: KeptViews) -> None:
        """Remember in ``views`` how each place was left; before the first place is opened."""
        self._places.views = views

    def leave(self) -> OpenedTeam:
        """End the work at this board; the database stays open for another team's.

        What is still loaded for it on a worker comes to nothing: nothing new is begun here.
        """
        self._has_left = True
        if self.wall is not None:
            self.wall.stop()
        self._chores.stop()
        self._midnight.stop()
        self._elsewhere.stop()
        self._counts.stop()
        self._undo.clear()
        return self._opened

    def _add_finders(self) -> None:
        # Each stands before those that were added earlier.
        for finder in (*reversed(self._finders.all), self._teams):
            self.desk.add_provider(finder)

    def _connect(self) -> None:
        # First of all: a place is to ask for the new names as it hears of the change.
        self._bus.changed.connect(self._on_names_changed)
        commands = self.desk.commands
        commands.lock_requested.connect(self.lock_requested)
        deeds = TeamCommands(self.desk, self.around, self._services, self)
        if self._opened.login:
            deeds.offer_seat(self.seat_requested.emit)
        self.desk.top_bar.team_requested.connect(self.team_requested)
        commands.undo_requested.connect(self._undo.undo)
        commands.redo_requested.connect(self._undo.redo)
        self._undo.refused.connect(self._notices.fail)
        self._notices.posted.connect(self.desk.messages.show_message)
        self._notices.gone_on.connect(self.desk.messages.go_on)
        self._bus.changed.connect(self._on_changed)
        self._midnight.passed.connect(self._on_midnight)
        self._elsewhere.heard.connect(self._bus.publish)
        self._elsewhere.contact_changed.connect(self.desk.status.show_contact)

    @Slot()
    def _load_services(self) -> None:
        job = self._jobs.start(load_services)
        job.finished.connect(self._on_loaded)

    @Slot(object)
    def _on_loaded(self, _nothing: object) -> None:
        if self._has_left:
            return
        self._counts.count()
        self._make_wall()
        self._add_later()
        self._elsewhere.begin()

    def _add_later(self) -> None:
        """Add what the first board did not wait for."""
        later = self._opened.later
        if later is not None:
            self._opened = replace(self._opened, later=None)
            job = self._jobs.start(AddLater(later))
            job.finished.connect(self._bus.publish)

    def _make_wall(self) -> None:
        from teamdesk.ui.shell.wall import Wall

        if self._memory is not None:
            self.wall = Wall(self.desk, self.around, self._memory, self.team_name)

    @Slot(object)
    def _on_changed(self, changes: ChangeSet) -> None:
        if changes.origin != ELSEWHERE:
            self.desk.messages.overtake()
        if changes.origin not in NOT_STORED_HERE:
            self.desk.status.show_saved(self._clock.now().astimezone())
        self._chores.stored()
        if changes.touches(Entity.TEAM):
            self._team.take(self.desk, self._services.teams().teams())
        self._counts.take(changes)
        self._finders.forget()

    @Slot(object)
    def _on_midnight(self, today: date) -> None:
        """What is late, and which week it is, is counted anew wherever it is shown."""
        self.desk.status.set_today(today)
        if self.wall is not None and self.wall.audience is not None:
            self.wall.audience.set_today(today)
        self._bus.publish(ChangeSet({entity: frozenset() for entity in Entity}, origin=MIDNIGHT))

    @Slot(object)
    def _on_names_changed(self, changes: ChangeSet) -> None:
        self.around.veils.forget_after(changes)
