"""The window on the wall: what the audience sees, while the lead's own screen keeps the notes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from teamdesk.ui.shell.blank import BlankSheet
from teamdesk.ui.shell.window import TITLE
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets.frames import EmptyState
from teamdesk.ui.widgets.labels import Label, TextRole

if TYPE_CHECKING:
    import datetime as dt

    from PySide6.QtGui import QCloseEvent, QScreen

    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme


class AudienceWindow(QWidget):
    """Fills a screen, takes neither keys nor clicks, and shows one page at a time.

    Signals:
        closed: the system or the person has closed it.
    """

    closed = Signal()

    def __init__(self, desk_theme: Theme, texts: Texts, team: str, today: dt.date) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowDoesNotAcceptFocus)
        self._ = texts
        self._today = today
        self.theme = desk_theme.for_wall(self)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("frame", "surface")
        # Nobody's name: a task bar is seen by everyone.
        self.setWindowTitle(TITLE)
        self.setAccessibleName(TITLE)
        self._team = Label(TextRole.STRONG, team)
        self._day = Label(TextRole.MUTED)
        self._pages = QStackedWidget()
        self._pages.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._calm = EmptyState(self.theme, IconName.PROJECTOR)
        self._pages.addWidget(self._calm)
        self._bar = QWidget()
        self._lay_out()
        self.blank = BlankSheet(self.theme, texts, self)
        texts.changed.connect(self.retranslate)
        self.theme.changed.connect(self._fit)
        self._fit()
        self.retranslate()

    def show_on(self, screen: QScreen) -> None:
        """Fill a screen."""
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        # Not showFullScreen(), which would ask for the keyboard too.
        self.setWindowState(Qt.WindowState.WindowFullScreen)
        self.show()

    def set_today(self, today: dt.date) -> None:
        """Show another day, when the wall has hung there over midnight."""
        self._today = today
        self.retranslate()

    def show_page(self, page: QWidget | None) -> None:
        """Show a page of the audience, or that there is nothing for it here."""
        if page is not None and self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(page or self._calm)

    @property
    def page(self) -> QWidget | None:
        """What is shown now; None for the calm page."""
        shown = self._pages.currentWidget()
        return None if shown is self._calm else shown

    @Slot()
    def retranslate(self) -> None:
        """Set all words."""
        formats = self._.formats
        self._day.setText(f"{formats.week(self._today)} · {formats.weekday_long(self._today)}")
        self._calm.set_words(
            self._("One moment"), self._("This place is shown on the lead's own screen only.")
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say so, however it was closed."""
        super().closeEvent(event)
        self.closed.emit()

    def _lay_out(self) -> None:
        space = self.theme.tokens.space
        self._bar.setProperty("frame", "bar")
        self._bar.setProperty("edge", "bottom")
        self._bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(space.lg, 0, space.lg, 0)
        row.addWidget(self._team, 1)
        row.addWidget(self._day)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._pages, 1)

    @Slot()
    def _fit(self) -> None:
        self._bar.setFixedHeight(self.theme.tokens.sizes.top_bar)
