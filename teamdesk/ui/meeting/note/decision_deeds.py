"""What is done with a decision that stands, under the note and in the read-back alike."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from teamdesk.core.errors import ExplainedError
from teamdesk.domain.commands.meetings import AcceptDecision, DropDecision, EditDecision
from teamdesk.ui.deeds import Deed, RowAt

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.rows.meeting import DecisionRow
    from teamdesk.ui.meeting.note.items import ItemWords
    from teamdesk.ui.meeting.presenter import MeetingPresenter
    from teamdesk.ui.surroundings import Surroundings


class DecisionDeeds:
    """Undoable deeds; each tells whether it was done."""

    def __init__(self, presenter: MeetingPresenter, around: Surroundings) -> None:
        self._presenter = presenter
        self._around = around
        self._ = around.texts

    def edit(self, row: DecisionRow, words: ItemWords) -> bool:
        """Change its words and its day."""
        decisions = self._presenter.desk.decisions

        def to(text: str, day: date | None, reason: str) -> Callable[[int], ChangeSet]:
            edit = partial(EditDecision, row.id, text=text, effective_on=day, reason=reason)
            return lambda version: decisions.edit(edit(expected_version=version))

        there = to(words.text, words.due, words.reason)
        back = to(row.text, row.effective_on, row.reason)
        deed = Deed(self._around, RowAt(row.id, row.version), there, back)
        return deed.do(self._("change of a decision"), self._presenter.deeds.refused)

    def drop(self, row: DecisionRow, meeting_id: UUID, case_id: UUID) -> bool:
        """Take it away; undone, it is the same decision again."""
        decisions, own, bus = (
            self._presenter.desk.decisions,
            self._around.undo.own_writes,
            self._around.bus,
        )

        def drop() -> None:
            version = own.newest(row.id, row.version)
            bus.publish(decisions.drop(DropDecision(row.id, version)))

        def bring_back() -> None:
            version = own.newest(row.id, row.version)
            again = AcceptDecision(
                meeting_id,
                case_id,
                row.text,
                row.effective_on,
                row.quote,
                row.id,
                version,
                row.effect,
                row.goal_id,
                row.reason,
            )
            changes = decisions.accept(again)
            own.note(row.id, version + 1)
            bus.publish(changes)

        try:
            drop()
        except ExplainedError as error:
            self._presenter.deeds.refused(error)
            return False
        self._around.undo.push(self._("drop of a decision"), bring_back, drop)
        return True
