"""A suggestion becomes a promise or a decision, and can be one no more."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from uuid import uuid4

from teamdesk.domain.commands.actions import AddAction, TakeBackAction
from teamdesk.domain.commands.meetings import AcceptDecision, DropDecision
from teamdesk.domain.notes import ItemKind
from teamdesk.ui.undo import FIRST_VERSION

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.ui.meeting.desk import MeetingDesk
    from teamdesk.ui.meeting.note.items import ItemWords, MeetingItem
    from teamdesk.ui.surroundings import Surroundings


class AcceptedAt(NamedTuple):
    """Of which case, in which meeting; ``seen`` lines of the same words stood there already."""

    meeting_id: UUID
    case_id: UUID
    seen: int


class Accepting:
    """One acceptance; done again, it has the same id."""

    def __init__(
        self,
        desk: MeetingDesk,
        around: Surroundings,
        at: AcceptedAt,
        item: MeetingItem,
        words: ItemWords,
    ) -> None:
        self._desk = desk
        self._around = around
        self._at = at
        self._item = item
        self._words = words
        self.row_id = uuid4()

    def forth(self) -> ChangeSet:
        """Store it."""
        changes = self._store()
        self._around.undo.own_writes.begin_anew(self.row_id)
        return changes

    def back(self) -> ChangeSet:
        """Take it away again, unless somebody else has changed it."""
        version = self._around.undo.own_writes.newest(self.row_id, FIRST_VERSION)
        return self._remove(version)

    def _store(self) -> ChangeSet:
        words = self._words
        if self._item.kind is ItemKind.DECISION:
            return self._desk.decisions.accept(
                AcceptDecision(
                    self._at.meeting_id,
                    self._at.case_id,
                    words.text,
                    words.due,
                    self._item.quote,
                    decision_id=self.row_id,
                    reason=words.reason,
                    seen_alike=self._at.seen,
                )
            )
        return self._desk.actions.add(
            AddAction(
                words.text,
                self._at.case_id,
                words.owner.id if words.owner else None,
                words.due,
                self._at.meeting_id,
                self._item.quote,
                action_id=self.row_id,
                seen_alike=self._at.seen,
            )
        )

    def _remove(self, version: int) -> ChangeSet:
        if self._item.kind is ItemKind.DECISION:
            return self._desk.decisions.drop(DropDecision(self.row_id, version))
        return self._desk.actions.take_back(TakeBackAction(self.row_id, version))
