"""What is being typed when another machine closes the meeting, or takes the case off its agenda."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from teamdesk.domain.rows.meeting import StageRows
    from teamdesk.ui.meeting.note_keeper import NoteKeeper
    from teamdesk.ui.quick_note_deeds import QuickNoteDeeds
    from teamdesk.ui.surroundings import Surroundings


class LastWords:
    """There is no note any more to store it in: it is a line for the next meeting."""

    def __init__(self, note: NoteKeeper, notes: QuickNoteDeeds, around: Surroundings) -> None:
        self._note = note
        self._notes = notes
        self._around = around

    def keep(self, stage: StageRows | None) -> None:
        """Keep what was typed of the one who was on stage, and say that the meeting is over."""
        _ = self._around.texts
        told = _("The meeting was closed at another machine.")
        if self._put_by(stage):
            told = _(
                "The meeting was closed at another machine. "
                "What you were writing waits for the next meeting."
            )
        self._note.close()
        self._around.notices.tell(told)

    def keep_of_gone(self, stage: StageRows | None) -> None:
        """Keep what was typed of a case that is no longer on the agenda, and say so."""
        if self._put_by(stage):
            _ = self._around.texts
            told = _(
                "The case was taken off the agenda. "
                "What you were writing about it waits for the next meeting."
            )
            self._around.notices.tell(told)
        self._note.close()

    def _put_by(self, stage: StageRows | None) -> bool:
        typed = self._note.typed
        if stage is None or not typed or not self._notes.add(typed, stage.item.case_id):
            return False
        self._note.forget()
        return True
