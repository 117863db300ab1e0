"""An edit of the text updates its item; an edit of the item keeps the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from teamdesk.ui.meeting.note.items import ItemWords

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from teamdesk.services.meeting.reading import Suggestion
    from teamdesk.ui.meeting.note.item_deeds import ItemDeeds
    from teamdesk.ui.meeting.note.items import MeetingItem

# A sentence is done when the hand rests this long; until then it would be stored half written.
FOLLOW_AFTER_MS = 900


class TextFollower(QObject):
    """Remembers what the text said of each accepted line, and stores what it says instead."""

    def __init__(self, deeds: ItemDeeds, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._deeds = deeds
        self._items: Sequence[MeetingItem] = ()
        self._last: dict[str, Suggestion] = {}
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(FOLLOW_AFTER_MS)
        self._resting.timeout.connect(self.follow)

    def forget(self) -> None:
        """Another person's note is shown."""
        self._resting.stop()
        self._items, self._last = (), {}

    def see(self, items: Sequence[MeetingItem]) -> None:
        """Take in the lines as they are now; what has changed is stored when the hand rests."""
        self._items = items
        for item in items:
            if item.reading is not None and item.reading.quote == item.quote:
                self._last.setdefault(item.key, item.reading)
        if any(self._has_moved(item) for item in items):
            self._resting.start()

    @Slot()
    def follow(self) -> None:
        """Store what the text says now."""
        self._resting.stop()
        for item in [item for item in self._items if self._has_moved(item)]:
            if item.reading is None:
                continue
            last = self._last.get(item.key)
            words = item.words
            if last is not None:
                worded = self._deeds.recommending if item.decision else str
                words = followed_words(words, last, item.reading, worded)
            self._last[item.key] = item.reading
            if words != item.words or item.reading.quote != item.quote:
                self._deeds.follow(item, item.reading, words)

    def _has_moved(self, item: MeetingItem) -> bool:
        if item.reading is None:
            return False
        last = self._last.get(item.key)
        return _told(item.reading) != _told(last) if last else item.reading.quote != item.quote


def followed_words(
    mine: ItemWords, before: Suggestion, now: Suggestion, worded: Callable[[str], str]
) -> ItemWords:
    """A line after its text went from ``before`` to ``now``: what a hand changed in it stays.

    ``worded`` gives the words that a line gets when it is accepted.
    """
    return ItemWords(
        text=worded(now.text) if mine.text == worded(before.text) else mine.text,
        owner=now.owner if mine.owner == before.owner else mine.owner,
        due=now.due_on if mine.due == before.due_on else mine.due,
        reason=mine.reason,
    )


def _told(row: Suggestion) -> tuple[object, ...]:
    return row.quote, row.text, row.owner, row.due_on
