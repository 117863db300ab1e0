"""What is being typed, kept as a draft when the fingers rest, so that nothing is lost."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from teamdesk.core.errors import ExplainedError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

KEEP_AFTER_MS = 600


class Drafts(Protocol):
    """Where drafts lie; `teamdesk.services.drafts.DraftService` in the program."""

    def keep(self, place: str, text: str) -> None:
        """Store what is typed in ``place``; an empty text takes the draft away."""
        ...

    def text(self, place: str) -> str | None:
        """What was typed in ``place`` and never finished."""
        ...


class DraftKeeper(QObject):
    """Puts what is typed into the encrypted database within a second.

    Signals:
        refused: the `ExplainedError` for which a draft could not be kept.
    """

    refused = Signal(object)

    def __init__(
        self,
        drafts: Drafts,
        typed: Callable[[], tuple[str, str] | None],
        parent: QObject | None = None,
    ) -> None:
        """Keep what ``typed`` gives: the draft's place and its text, or None for nothing."""
        super().__init__(parent)
        self._drafts = drafts
        self._typed = typed
        self._is_dirty = False
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(KEEP_AFTER_MS)
        self._resting.timeout.connect(self.keep)

    def begun(self, place: str) -> str:
        """What was typed last in ``place`` and never saved."""
        return self._drafts.text(place) or ""

    def rest(self) -> None:
        """Leave alone what is shown now: nobody has typed it yet."""
        self._resting.stop()
        self._is_dirty = False

    def drop(self, place: str) -> None:
        """Take a draft away: what it holds is stored, or given up."""
        self.rest()
        self._store(place, "")

    @Slot()
    def on_edited(self) -> None:
        """Remember that there is something to keep."""
        self._is_dirty = True
        self._resting.start()

    @Slot()
    def keep(self) -> None:
        """Keep what is typed now."""
        typed = self._typed() if self._is_dirty else None
        self.rest()
        if typed is not None:
            self._store(*typed)

    def _store(self, place: str, text: str) -> None:
        try:
            self._drafts.keep(place, text)
        except ExplainedError as error:
            self.refused.emit(error)


class EntryKeeper(DraftKeeper):
    """The fields of an entry that is half typed, kept in one place at a time."""

    def __init__(
        self,
        drafts: Drafts,
        values: Callable[[], Mapping[str, str]],
        parent: QObject | None = None,
    ) -> None:
        """Keep the fields that ``values`` reads; none of them means that nothing was typed."""
        super().__init__(drafts, self._entry, parent)
        self._values = values
        self._place = ""

    def resume(self, place: str) -> dict[str, str]:
        """Turn to ``place``; returns the fields of what was begun there and never saved."""
        self.keep()
        self._place = place
        return fields_of_text(self.begun(place))

    @Slot()
    def forget(self) -> None:
        """Take the draft away: the entry is stored, or given up."""
        if self._place:
            self.drop(self._place)

    def _entry(self) -> tuple[str, str] | None:
        if not self._place:
            return None
        return self._place, fields_as_text(self._values())


def fields_as_text(values: Mapping[str, str]) -> str:
    """The fields of an entry as a draft keeps them; empty where there are none."""
    return json.dumps(dict(values), ensure_ascii=False) if values else ""


def fields_of_text(text: str) -> dict[str, str]:
    """The fields of a draft; one that can't be read is none."""
    try:
        values = json.loads(text) if text else {}
    except ValueError:
        return {}
    return {str(key): str(value) for key, value in values.items()}
