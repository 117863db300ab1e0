"""Projecting: this window on the wall, or a window of the audience's own on another screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QScreen, QShortcut

from teamdesk.core.i18n import mark
from teamdesk.ui.shell.audience import AudienceWindow
from teamdesk.ui.shell.blank import BlankSheet
from teamdesk.ui.shell.commands import Command
from teamdesk.ui.shell.screens import ScreenMemory, ScreenZoom, screen_key, screens_key
from teamdesk.ui.shell.wall_menu import WallMenu
from teamdesk.ui.shell.wall_question import WallQuestion
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.theme.tokens import ThemeName

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from teamdesk.ui.navigation import Location, Place
    from teamdesk.ui.shell.desk import Desk
    from teamdesk.ui.surroundings import Surroundings


class Wall(QObject):
    """Decides what is projected where; the audience's window follows the navigator.

    Attributes:
        audience: the window on the other screen, while there is one.
        question: which screen is the wall, asked in the desk.
    """

    def __init__(self, desk: Desk, around: Surroundings, memory: ScreenMemory, team: str) -> None:
        super().__init__(desk)
        self._desk = desk
        self._around = around
        self._ = around.texts
        self._theme = around.theme
        self._memory = memory
        self._team = team
        self.audience: AudienceWindow | None = None
        self._screen = ""
        # Which screen the wall went with, and whether it was blank.
        self._gone: tuple[str, bool] | None = None
        self._pages: dict[Place, QWidget | None] = {}
        self._sheet = BlankSheet(self._theme, self._, desk)
        self.question = WallQuestion(self._theme, self._)
        self.menu = WallMenu(self._, desk)
        desk.show_above(self.question)
        desk.top_bar.set_wall_menu(self.menu)
        self._shortcuts = [self._shortcut("B", self.toggle_blank)]
        self._shortcuts += [
            self._shortcut("Ctrl+Alt++", self.larger),
            self._shortcut("Ctrl+Alt+-", self.smaller),
        ]
        desk.commands.add(
            Command(mark("Blank the wall"), "B", self.toggle_blank, IconName.PROJECTOR)
        )
        self._connect()
        self._fit()
        desk.looks.follow(self)

    @Slot()
    def toggle(self) -> None:
        """Project, or stop; where two screens are connected it is asked once which is the wall."""
        screens = QGuiApplication.screens()
        self._gone = None
        if self.audience is not None:
            self.stop()
        elif self._theme.tokens.masked:
            self._theme.use(self._theme.desk_name)
        elif len(screens) == 1:
            self._theme.use(ThemeName.PROJECTOR)
        else:
            known = self._memory.wall_of(screens_key(screens))
            if known is None:
                self.question.ask(screens)
            else:
                self._project_on(known)

    @Slot(str)
    def choose(self, answer: str) -> None:
        """Take this screen, or `THIS_WINDOW`, for the wall, now and from now on."""
        self.question.hide()
        self._gone = None
        self._memory.keep_wall(screens_key(QGuiApplication.screens()), answer)
        self.stop()
        self._project_on(answer)

    @Slot()
    def stop(self) -> None:
        """Take the audience's window away."""
        if self.audience is None:
            return
        window, self.audience = self.audience, None
        self._pages.clear()
        window.closed.disconnect(self._on_closed)
        window.close()
        window.deleteLater()
        self._fit()

    @Slot()
    def toggle_blank(self) -> None:
        """Make the wall black, or show it again."""
        if self.audience is None:
            if self._theme.tokens.masked:
                self._sheet.lay()
            return
        if self.audience.blank.isHidden():
            self.audience.blank.lay()
            self._around.notices.tell(self._("The wall is blank. B shows it again."))
        else:
            self.audience.blank.lift()
            self._around.notices.tell(self._("The wall is shown again."))

    @Slot()
    def larger(self) -> None:
        """Everything on the audience's wall one step larger."""
        if self.audience is not None:
            self.audience.theme.zoom_by(+1)

    @Slot()
    def smaller(self) -> None:
        """Everything on the audience's wall one step smaller."""
        if self.audience is not None:
            self.audience.theme.zoom_by(-1)

    def _connect(self) -> None:
        self.question.answered.connect(self.choose)
        self.menu.chosen.connect(self.choose)
        self.menu.blank_requested.connect(self.toggle_blank)
        self.menu.larger_requested.connect(self.larger)
        self.menu.smaller_requested.connect(self.smaller)
        self.menu.aboutToShow.connect(self._fill_menu)
        self._around.navigator.opened.connect(self._on_opened)
        self._theme.changed.connect(self._fit)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenRemoved.connect(self._on_screen_removed)
            app.screenAdded.connect(self._on_screen_added)

    def _shortcut(self, keys: str, slot: Callable[[], None]) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), self._desk)
        shortcut.activated.connect(slot)
        return shortcut

    def _project_on(self, answer: str) -> None:
        screens = QGuiApplication.screens()
        wall = next((each for each in screens if screen_key(each) == answer), None)
        if wall is None:
            self._theme.use(ThemeName.PROJECTOR)
            return
        self._theme.use(self._theme.desk_name)
        self._leave_to_audience(wall, screens)
        self._open_on(wall)

    def _leave_to_audience(self, wall: QScreen, screens: list[QScreen]) -> None:
        """The lead's window goes to the other screen when it stands on the wall."""
        window = self._desk.window()
        if window.screen() is wall:
            other = next(each for each in screens if each is not wall)
            window.setGeometry(other.availableGeometry())

    def _open_on(self, screen: QScreen) -> None:
        window = AudienceWindow(self._theme, self._, self._team, self._around.clock.today())
        zoom = ScreenZoom(window.theme, self._memory, window)
        window.closed.connect(self._on_closed)
        self.audience, self._screen = window, screen_key(screen)
        window.show_on(screen)
        zoom.follow()
        self._fit()
        if self._around.navigator.current is not None:
            self._on_opened(self._around.navigator.current)

    def _page(self, place: Place) -> QWidget | None:
        if place not in self._pages and self.audience is not None:
            self._pages[place] = self._desk.host.page(place).audience(self.audience.theme)
        return self._pages.get(place)

    @Slot(object)
    def _on_opened(self, location: Location) -> None:
        if self.audience is not None:
            self.audience.show_page(self._page(location.place))

    @Slot()
    def _on_closed(self) -> None:
        self.stop()

    @Slot(QScreen)
    def _on_screen_removed(self, screen: QScreen) -> None:
        self._fit()
        if self.audience is None or screen_key(screen) != self._screen:
            return
        self._gone = (self._screen, self.audience.blank.isVisible())
        self.stop()
        self._around.notices.warn(
            self._(
                "The screen of the wall was unplugged, so nothing is projected now. "
                "Nothing is lost: your notes are here. The wall comes back with its screen."
            )
        )

    @Slot(QScreen)
    def _on_screen_added(self, screen: QScreen) -> None:
        """Go on where a loose cable ended it, unless the lead has decided otherwise since."""
        self._fit()
        if self._gone is None or screen_key(screen) != self._gone[0]:
            return
        (_key, was_blank), self._gone = self._gone, None
        self._open_on(screen)
        if was_blank and self.audience is not None:
            self.audience.blank.lay()
        self._around.notices.tell(self._("The screen of the wall is back, and so is the wall."))

    @Slot()
    def _fill_menu(self) -> None:
        screens = QGuiApplication.screens()
        chosen = self._memory.wall_of(screens_key(screens)) or ""
        self.menu.fill(screens, chosen, has_wall=self.audience is not None)

    @Slot()
    def _fit(self) -> None:
        is_projecting = self.audience is not None or self._theme.tokens.masked
        for shortcut in self._shortcuts:
            shortcut.setEnabled(is_projecting)
        has_choice = len(QGuiApplication.screens()) > 1
        self._desk.top_bar.show_projecting(is_projecting=is_projecting, has_choice=has_choice)
