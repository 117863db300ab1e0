"""The tabs themselves, each made when it is first opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from teamdesk.ui.person.presenter import PersonPresenter
    from teamdesk.ui.person.tab import PersonTab
    from teamdesk.ui.person.tab_bar import PersonTabBar, TabKey
    from teamdesk.ui.theme.theme import Theme

# Of the open tab, in units of the body text.
LEAST_LINES = 10


class TabStack(QStackedWidget):
    """What the bar leads through."""

    def __init__(
        self, bar: PersonTabBar, presenter: PersonPresenter, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bar = bar
        self._presenter = presenter
        self._tabs: dict[TabKey, PersonTab] = {}
        self._makers: Mapping[TabKey, Callable[[], PersonTab]] = {}

    def use(self, makers: Mapping[TabKey, Callable[[], PersonTab]]) -> None:
        """Say how each tab is made."""
        self._makers = makers
        self._bar.use_keys(makers)

    @property
    def tab(self) -> PersonTab:
        """The tab that is open, made now if nobody has been there."""
        key = self._bar.key
        if key not in self._tabs:
            tab = self._tabs[key] = self._makers[key]()
            self.addWidget(tab)
            self._presenter.person_changed.connect(tab.to_top)
        return self._tabs[key]

    def fit(self, theme: Theme) -> None:
        """Keep some lines of the open tab in sight; where the head takes them, one scrolls."""
        self.setMinimumHeight(theme.tokens.type.body * LEAST_LINES)

    def leave(self) -> None:
        """Keep or put away what is open in any of them."""
        # What one of them stores may show another for the first time.
        for tab in tuple(self._tabs.values()):
            tab.leave()
