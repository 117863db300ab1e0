"""The bar over the places: whose team, the way to anything, and what is for the whole window."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from teamdesk.core.i18n import Language
from teamdesk.ui.shell.search_button import SearchButton
from teamdesk.ui.shell.team_button import TeamButton
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.theme.tokens import ThemeName
from teamdesk.ui.widgets.buttons import Button, ButtonKind
from teamdesk.ui.widgets.labels import Label, TextRole
from teamdesk.ui.widgets.marks import Avatar

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from PySide6.QtGui import QResizeEvent

    from teamdesk.domain.rows.team import TeamRow
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme

# In units of the body text: in a narrower bar buttons keep their icons and lose their words.
NARROWEST_WITH_WORDS = 36


class Who(NamedTuple):
    """Whose team is open, and who sits here."""

    team: str
    member: str
    initials: str
    number: int = 0
    is_practice: bool = False


class TopBar(QWidget):
    """Buttons for the whole window; what they mean is decided by whoever listens.

    Signals:
        search_requested: open the palette.
        projector_requested: start or stop projecting.
        theme_requested: change between light and dark.
        lock_requested: lock the team.
        team_requested: the id of another team whose board is wanted.
    """

    search_requested = Signal()
    projector_requested = Signal()
    theme_requested = Signal()
    lock_requested = Signal()
    team_requested = Signal(object)

    def __init__(self, theme: Theme, texts: Texts) -> None:
        super().__init__()
        self._theme = theme
        self._ = texts
        self.setProperty("frame", "bar")
        self.setProperty("edge", "bottom")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._team = Label(TextRole.STRONG)
        self.teams = TeamButton(theme, texts)
        self._practice = Label()
        self._practice.setProperty("kind", "watermark")
        self._search = SearchButton(theme)
        self._search.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._projector = Button(theme, icon=IconName.PROJECTOR)
        self._is_projecting = False
        self._wall = Button(theme, ButtonKind.ICON, IconName.CHEVRON_DOWN)
        self._wall.hide()
        self._dark = Button(theme, ButtonKind.ICON, IconName.MOON)
        self._language = Button(theme, ButtonKind.ICON, IconName.LANGUAGE)
        self._lock = Button(theme, icon=IconName.LOCK)
        self._avatar = Avatar(theme)
        self._language.setMenu(self._language_menu())
        self._connect()
        self._lay_out()
        theme.changed.connect(self._fit)
        texts.changed.connect(self.retranslate)
        self._fit()
        self.retranslate()

    def set_who(self, who: Who) -> None:
        """Show the team and the member."""
        self._team.setText(who.team)
        self._practice.setVisible(who.is_practice)
        self._avatar.set_member(who.initials, who.number, who.member)

    def set_wall_menu(self, menu: QMenu) -> None:
        """Let the screens be chosen beside the projector's button."""
        self._wall.setMenu(menu)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave words out where there is no room for them."""
        super().resizeEvent(event)
        self._fit_words()

    def show_projecting(self, *, is_projecting: bool, has_choice: bool) -> None:
        """Show whether anything is projected, and whether there is more than one screen."""
        self._is_projecting = is_projecting
        self._wall.setVisible(has_choice)
        self._fit()

    def set_teams(self, teams: Sequence[TeamRow], current: UUID) -> None:
        """Make the name a menu where there is more than one team."""
        self.teams.show_teams(teams, current)
        self.teams.setVisible(len(teams) > 1)
        self._team.setVisible(len(teams) <= 1)
        self._team.setText(next((team.name for team in teams if team.id == current), ""))
        self._fit_margins()

    @Slot()
    def retranslate(self) -> None:
        """Set the words."""
        self._practice.setText(self._("Practice"))
        self._practice.setToolTip(self._("Everything here is invented. Nothing is kept."))
        self._search.set_words(self._("Search, or do something …"))
        self._wall.set_words(self._("Which screen is the wall"))
        dark = self._theme.desk_name is ThemeName.DARK
        self._dark.set_words(self._("Light theme") if dark else self._("Dark theme"))
        self._language.set_words(self._("Language"))
        self._fit_words()
        for action in self._languages.actions():
            action.setChecked(action.data() == self._.language.value)

    def _connect(self) -> None:
        self._search.clicked.connect(self.search_requested)
        self._projector.clicked.connect(self.projector_requested)
        self._dark.clicked.connect(self.theme_requested)
        self._lock.clicked.connect(self.lock_requested)
        self.teams.chosen.connect(self.team_requested)

    def _lay_out(self) -> None:
        space = self._theme.tokens.space
        self._row = row = QHBoxLayout(self)
        row.setSpacing(space.md)
        row.addWidget(self._team)
        row.addWidget(self.teams)
        self.teams.hide()
        row.addWidget(self._practice, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        row.addWidget(self._search)
        row.addStretch(1)
        for widget in (
            self._projector,
            self._wall,
            self._dark,
            self._language,
            self._lock,
            self._avatar,
        ):
            row.addWidget(widget)

    def _language_menu(self) -> QMenu:
        menu = QMenu(self)
        self._languages = QActionGroup(menu)
        for language in Language:
            action = QAction(language.own_name, self._languages)
            action.setCheckable(True)
            action.setData(language.value)
            menu.addAction(action)
        self._languages.triggered.connect(self._on_language_triggered)
        return menu

    @Slot(QAction)
    def _on_language_triggered(self, action: QAction) -> None:
        self._.use(Language(action.data()))

    def _fit_margins(self) -> None:
        # The letters of the name stand over the title of the place, as label and as button.
        space = self._theme.tokens.space
        left = 0 if self.teams.isVisibleTo(self) else space.lg
        self._row.setContentsMargins(left, 0, space.lg + 4, 0)

    def _fit_words(self) -> None:
        has_room = self.width() >= self._theme.tokens.type.body * NARROWEST_WITH_WORDS
        self._projector.set_words(self._("Projector"), "F11")
        self._lock.set_words(self._("Lock"), "Ctrl+L")
        if not has_room:
            # Readers are told the name all the same.
            for button in (self._projector, self._lock):
                button.setText("")
        self._search.show_keys(are_shown=has_room)

    @Slot()
    def _fit(self) -> None:
        tokens = self._theme.tokens
        self._fit_words()
        self._fit_margins()
        self.setFixedHeight(tokens.sizes.top_bar)
        projected = tokens.name is ThemeName.PROJECTOR
        lit = projected or self._is_projecting
        self._projector.set_kind(ButtonKind.PRIMARY if lit else ButtonKind.PLAIN)
        dark = self._theme.desk_name is ThemeName.DARK
        self._dark.set_icon(IconName.SUN if dark else IconName.MOON)
        # On the wall there is one look; the choice of the person's own screen waits.
        self._dark.setVisible(not projected)
        self._language.setVisible(not projected)
        self._dark.set_words(self._("Light theme") if dark else self._("Dark theme"))
