"""The pages of the meeting's place: what is before, what runs, and what was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from teamdesk.core.i18n import mark
from teamdesk.domain.labels import label
from teamdesk.domain.worded import Worded
from teamdesk.ui.widgets.tab_strip import WholeTabs

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

    from teamdesk.ui.texts import Texts


class PageKey(Worded):
    """The pages, from left to right; the first is the meeting itself."""

    MEETING = "meeting", mark("Next meeting")
    PREPARATION = "preparation", mark("Preparation")
    MINUTES = "minutes", mark("Minutes")
    TALKS = "talks", mark("Goal meetings")
    MEASURES = "measures", mark("How it goes")


class MeetingPart(QWidget):
    """A page beside the meeting itself, made when it is first opened."""

    def refresh(self) -> None:
        """Ask for what is shown; called each time the page is opened or the meeting changes."""

    def retranslate(self) -> None:
        """Set all words again."""

    def leave(self) -> None:
        """Keep what is half written."""

    def case_in_sight(self) -> UUID | None:
        """The case that is shown or chosen here."""
        return None

    def take_focus(self) -> None:
        """Put the keyboard where the page begins."""

    def choose(self, wanted: UUID) -> None:
        """Be about a person or a meeting, where a page is about one."""


class MeetingTabs(WholeTabs):
    """The names of the pages.

    Signals:
        turned: a key or a menu led to another page.
    """

    turned = Signal()

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = texts
        self._is_running = self._is_held = False
        self.keys: tuple[PageKey, ...] = ()

    @property
    def key(self) -> PageKey:
        """The page that is open."""
        return self.keys[max(0, self.currentIndex())]

    def use_keys(self, keys: Iterable[PageKey]) -> None:
        """Say which pages there are."""
        self.keys = tuple(keys)
        for _key in self.keys:
            self.addTab("")
        self.retranslate()

    def open(self, key: PageKey) -> None:
        """Go to a page."""
        self.setCurrentIndex(self.keys.index(key))

    def tell(self, *, is_running: bool, is_held: bool) -> None:
        """Call the first page what it is now, and turn no page beside a person who looks on."""
        self._is_held = is_held
        if is_running is not self._is_running:
            self._is_running = is_running
            self.retranslate()

    def press_in(self, place: QWidget) -> None:
        """Turn the page with keys, as on a person's page; while a meeting runs, too."""
        for keys, slot in (("Ctrl+PgDown", self._on_forth), ("Ctrl+PgUp", self._on_back)):
            shortcut = QShortcut(QKeySequence(keys), place)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    @Slot(object)
    def turn_to(self, key: PageKey) -> None:
        """Go to a page, with the keyboard."""
        self.open(key)
        self.turned.emit()

    def name_of(self, key: PageKey) -> str:
        """What a page is called."""
        if key is PageKey.MEETING and self._is_running:
            return self._("The meeting that runs")
        return label(self._, key)

    @Slot()
    def retranslate(self) -> None:
        """Set all words again."""
        self.setAccessibleName(self._("Parts of the page"))
        for place, key in enumerate(self.keys):
            self.setTabText(place, self.name_of(key))

    @Slot()
    def _on_forth(self) -> None:
        self._turn(+1)

    @Slot()
    def _on_back(self) -> None:
        self._turn(-1)

    def _turn(self, steps: int) -> None:
        at = self.currentIndex() + steps
        if not self._is_held and 0 <= at < len(self.keys):
            self.turn_to(self.keys[at])
