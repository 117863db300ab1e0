"""What is being typed when another machine closes the meeting: it waits for the next one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from teamdesk.domain.rows.meeting import StageRows
    from teamdesk.ui.meeting.note.note_keeper import NoteKeeper
    from teamdesk.ui.quick_note_deeds import QuickNoteDeeds
    from teamdesk.ui.surroundings import Surroundings


class LastWords:
    """Frozen minutes take no more; what came too late is a line for the next meeting."""

    def __init__(self, note: NoteKeeper, notes: QuickNoteDeeds, around: Surroundings) -> None:
        self._note = note
        self._notes = notes
        self._around = around

    def keep(self, stage: StageRows | None) -> None:
        """Keep what was typed of the one who was on stage, and say that the meeting is over."""
        _, typed = self._around.texts, self._note.typed
        told = _("The meeting was closed at another machine.")
        if stage is not None and typed and self._notes.add(typed, stage.item.case_id):
            self._note.forget()
            told = _(
                "The meeting was closed at another machine. "
                "What you were writing waits for the next meeting."
            )
        self._note.close()
        self._around.notices.tell(told)
