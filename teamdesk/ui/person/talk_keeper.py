"""The interview note that is being written: kept within a second, so that a crash costs nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from teamdesk.core.errors import ExplainedError
from teamdesk.ui.person.talk_draft import draft_place, from_text, to_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from teamdesk.domain.commands.records import SaveInterview
    from teamdesk.services.drafts import DraftService

KEEP_AFTER_MS = 600


class TalkKeeper(QObject):
    """Puts what is typed into the encrypted database as a draft, when the fingers rest.

    Signals:
        refused: the `ExplainedError` for which a draft could not be kept.
    """

    refused = Signal(object)

    def __init__(
        self,
        drafts: DraftService,
        typed: Callable[[], SaveInterview | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._typed = typed
        self._is_dirty = False
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(KEEP_AFTER_MS)
        self._resting.timeout.connect(self.keep)

    def restored(self, stored: SaveInterview) -> SaveInterview:
        """``stored`` with what was typed last and never saved; itself where there is nothing."""
        self._is_dirty = False
        kept = self._drafts.text(draft_place(stored.case_id, stored.interview_id))
        return from_text(kept, stored) if kept else stored

    def has_new(self, case_id: UUID) -> bool:
        """Whether a new note of this case was begun and not saved."""
        return bool(self._drafts.text(draft_place(case_id, None)))

    @Slot()
    def on_edited(self) -> None:
        """Remember that there is something to keep."""
        self._is_dirty = True
        self._resting.start()

    @Slot()
    def keep(self) -> None:
        """Keep what is typed now."""
        self._resting.stop()
        typed = self._typed()
        if self._is_dirty and typed is not None:
            self._is_dirty = False
            self._store(typed, to_text(typed))

    def forget(self, typed: SaveInterview) -> None:
        """Take the draft away: the note itself is stored now."""
        self._resting.stop()
        self._is_dirty = False
        self._store(typed, "")

    def _store(self, typed: SaveInterview, text: str) -> None:
        try:
            self._drafts.keep(draft_place(typed.case_id, typed.interview_id), text)
        except ExplainedError as error:
            self.refused.emit(error)
