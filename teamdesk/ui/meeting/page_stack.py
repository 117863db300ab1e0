"""The pages of the meeting's place, one in sight, with the tabs that lead from one to another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from teamdesk.ui.meeting.pages import MeetingPart, MeetingTabs, PageKey
from teamdesk.ui.widgets.tab_strip import TabStrip

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from teamdesk.ui.surroundings import Surroundings


class PageStack(QWidget):
    """Makes a page when somebody first goes there; the meeting itself is the first of them.

    Signals:
        meeting_requested: the meeting itself is to be shown, in the state it is in.
        part_shown: another page than the meeting has come in sight.
    """

    meeting_requested = Signal()
    part_shown = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stack = QStackedWidget()
        self.tabs = MeetingTabs(around.texts)
        self._strip = TabStrip(around.theme, around.texts, self.tabs, is_wide=True)
        self._strip.hide()
        self._parts: dict[PageKey, MeetingPart] = {}
        self._makers: Mapping[PageKey, Callable[[], MeetingPart]] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._strip)
        column.addWidget(self.stack, 1)
        self.tabs.currentChanged.connect(self._on_tab_changed)

    @property
    def shown(self) -> QWidget | None:
        """What is in sight under the tabs."""
        return self.stack.currentWidget()

    @property
    def part(self) -> MeetingPart | None:
        """The page in sight; None while it is the meeting itself."""
        shown = self.shown
        return shown if isinstance(shown, MeetingPart) else None

    def add(self, pages: Iterable[QWidget]) -> None:
        """Take in what the meeting itself is shown with."""
        for page in pages:
            self.stack.addWidget(page)

    def show_page(self, page: QWidget) -> None:
        """Bring one of them in sight."""
        self.stack.setCurrentWidget(page)

    def use(self, makers: Mapping[PageKey, Callable[[], MeetingPart]]) -> None:
        """Say how the pages beside the meeting itself are made."""
        self._makers = makers
        self.tabs.use_keys([PageKey.MEETING, *makers])

    def has(self, key: PageKey) -> bool:
        """Whether there is such a page."""
        return key in self._makers

    def open(self, key: PageKey) -> MeetingPart | None:
        """Go to a page, made now if nobody has been there; None for the meeting itself."""
        if self.tabs.key is not key:
            self.tabs.open(key)
        return self._parts.get(key)

    def fit_strip(self, *, is_running: bool, is_held: bool) -> None:
        """While the meeting runs the whole height belongs to the one on stage.

        The other pages are a key or a menu away all the same: somebody may have to prepare still.
        """
        self.tabs.tell(is_running=is_running, is_held=is_held)
        has_room = self.part is not None or not is_running
        self._strip.setVisible(bool(self._makers) and has_room and not is_held)

    def strip_height(self) -> int:
        """The height that the tabs take now."""
        return 0 if self._strip.isHidden() else self._strip.sizeHint().height()

    def leave_parts(self) -> None:
        """Keep what is half written on any page."""
        for part in self._parts.values():
            part.leave()

    def retranslate(self) -> None:
        """Set all words."""
        self.tabs.retranslate()
        for part in self._parts.values():
            part.retranslate()

    @Slot()
    def _on_tab_changed(self) -> None:
        if self.part is not None:
            self.part.leave()
        key = self.tabs.key
        if key is PageKey.MEETING:
            self.meeting_requested.emit()
            return
        if key not in self._parts:
            part = self._parts[key] = self._makers[key]()
            self.stack.addWidget(part)
            part.retranslate()
        self._parts[key].refresh()
        self.show_page(self._parts[key])
        self.part_shown.emit()
