"""The pages of the meeting's place: what is before, what runs, and what was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
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

    def choose(self, person_id: UUID) -> None:
        """Be about a person, where a page is about one."""


class MeetingTabs(WholeTabs):
    """The names of the pages."""

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ = texts
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

    @Slot()
    def retranslate(self) -> None:
        """Set all words again."""
        self.setAccessibleName(self._("Parts of the page"))
        for place, key in enumerate(self.keys):
            self.setTabText(place, label(self._, key))
