"""The interview note that is being written: kept within a second, so that a crash costs nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.ui.draft_keeper import DraftKeeper, Drafts
from teamdesk.ui.person.talks.draft import draft_place, from_text, to_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from PySide6.QtCore import QObject

    from teamdesk.domain.commands.records import SaveInterview


class TalkKeeper(DraftKeeper):
    """The draft of the note that is open; a new note of a case has one of its own."""

    def __init__(
        self,
        drafts: Drafts,
        talk: Callable[[], SaveInterview | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(drafts, self._note, parent)
        self._talk = talk

    def restored(self, stored: SaveInterview) -> SaveInterview:
        """``stored`` with what was typed last and never saved; itself where there is nothing."""
        self.rest()
        kept = self.begun(draft_place(stored.case_id, stored.interview_id))
        return from_text(kept, stored) if kept else stored

    def has_new(self, case_id: UUID) -> bool:
        """Whether a new note of this case was begun and not saved."""
        return bool(self.begun(draft_place(case_id, None)))

    def forget(self, typed: SaveInterview) -> None:
        """Take the draft away: the note itself is stored now."""
        self.drop(draft_place(typed.case_id, typed.interview_id))

    def _note(self) -> tuple[str, str] | None:
        talk = self._talk()
        return (draft_place(talk.case_id, talk.interview_id), to_text(talk)) if talk else None
