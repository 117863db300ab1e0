"""Tabs in one line: what has no room stands in a menu in letters as large as the tabs'.

Qt's own way out is two arrows of a few pixels, which nobody hits on a wall.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QAction, QFont, QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QMenu, QTabBar, QWidget

from teamdesk.ui.widgets.buttons import Button, ButtonKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme

# As in the stylesheet.
TAB_LINE = 2
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: +1}


class WholeTabs(QTabBar):
    """Tabs that are shown whole or not at all; arrow keys go through all of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setExpanding(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        # Without them Qt would have the line as wide as all the tabs together.
        self.setUsesScrollButtons(True)

    def tabSizeHint(self, index: int) -> QSize:
        """As wide as it is when it is chosen and bold, so that choosing moves no other tab."""
        hint, text = super().tabSizeHint(index), self.tabText(index)
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        wide, plain = (_width(QFontMetrics(font), text) for font in (bold, self.font()))
        if index != self.currentIndex():
            hint.setWidth(hint.width() + wide - plain)
        return hint

    def widths(self) -> list[int]:
        """How wide each tab is, in sight or not."""
        return [self.tabSizeHint(place).width() for place in range(self.count())]

    def show_only(self, shown: Sequence[int]) -> None:
        """Show these tabs; the current one has to be among them."""
        # First what comes, for Qt leaves a current tab that it has to hide.
        for is_shown in (True, False):
            for place in range(self.count()):
                if (place in shown) is is_shown and self.isTabVisible(place) is not is_shown:
                    self.setTabVisible(place, is_shown)
                    # Qt does not tell the layout, and would scroll within the width of before.
                    self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go one to the side, also to a tab that is in the menu, or to either end."""
        places = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self.count() - 1}
        key = Qt.Key(event.key())
        wanted = places.get(key, self.currentIndex() + _STEPS.get(key, 0))
        if key in places or key in _STEPS:
            self.setCurrentIndex(min(max(0, wanted), self.count() - 1))
        else:
            super().keyPressEvent(event)


def _width(metrics: QFontMetrics, text: str) -> int:
    # As Qt measures a tab; an advance alone is a pixel off for some words.
    return metrics.size(Qt.TextFlag.TextShowMnemonic, text).width()


class TabStrip(QWidget):
    """The tabs and the menu of those that have no room.

    Attributes:
        bar: all the tabs; what is current is always in sight.
    """

    def __init__(
        self, theme: Theme, texts: Texts, bar: WholeTabs, *, is_wide: bool = False
    ) -> None:
        """Where the strip is as wide as the place, its words begin where the page's do."""
        super().__init__()
        self._ = texts
        self._theme = theme
        self.bar = bar
        self.more = Button(theme, ButtonKind.TAB)
        self._menu = QMenu(self)
        self.more.setMenu(self._menu)
        self.more.hide()
        row = QHBoxLayout(self)
        self._inset = theme.tokens.space.xs if is_wide else 0
        row.setContentsMargins(self._inset, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.bar)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._menu.triggered.connect(self._on_chosen)
        self.bar.currentChanged.connect(self._on_current_changed)

    @property
    def in_menu(self) -> list[int]:
        """The tabs that have no room."""
        return [place for place in range(self.bar.count()) if not self.bar.isTabVisible(place)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other tabs have room now."""
        super().resizeEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        """Look again after new words or letters of another size."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.fit()
        return done

    @Slot()
    def fit(self) -> None:
        """Show as many tabs as there is room for, from the left, and the current one."""
        widths, current = self.bar.widths(), self.bar.currentIndex()
        if not widths:
            return
        shown = list(range(len(widths)))
        whole = self.width() - self._inset
        if sum(widths) > whole:
            self.more.set_words(self._.context("of tabs", "More") + " ▾")
            room = whole - self.more.sizeHint().width() - widths[current]
            shown = [current]
            for place, width in enumerate(widths):
                if place != current:
                    if width > room:
                        break
                    shown.append(place)
                    room -= width
        self.bar.show_only(shown)
        hidden = [self.bar.tabText(place) for place in self.in_menu]
        self.more.setAccessibleDescription(", ".join(hidden))
        # A tab has more room under its word than above, and a line.
        space = self._theme.tokens.space
        self.more.setFixedHeight(self.bar.sizeHint().height() - (space.md - space.sm) - TAB_LINE)
        self.more.setVisible(bool(hidden))

    @Slot()
    def _on_current_changed(self) -> None:
        self.fit()

    @Slot()
    def _fill_menu(self) -> None:
        self._menu.clear()
        for place in self.in_menu:
            self._menu.addAction(self.bar.tabText(place)).setData(place)

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        self.bar.setCurrentIndex(action.data())
        self.bar.setFocus()
