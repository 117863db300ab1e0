"""What is done with the lines that a note has become: accepted, changed, dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.commands.actions import AddAction
from teamdesk.domain.commands.meetings import AcceptDecision, DropDecision, EditDecision
from teamdesk.domain.meetings import ActionStatus
from teamdesk.domain.notes import ItemKind

if TYPE_CHECKING:
    from datetime import date

    from teamdesk.domain.rows.team import MemberRow
    from teamdesk.ui.meeting.note.items import MeetingItem
    from teamdesk.ui.meeting.presenter import MeetingPresenter


class ItemDeeds:
    """A promise and a decision are stored in different ways, a suggestion as what it will be."""

    def __init__(self, presenter: MeetingPresenter) -> None:
        self._presenter = presenter

    def save(self, item: MeetingItem, text: str, owner: MemberRow | None, due: date | None) -> bool:
        """Store what was written in a line; False where it could not be, and was told of."""
        if item.task is not None:
            owner_id = owner.id if owner else None
            return self._presenter.deeds.edit_action(item.task, text, owner_id, due)
        if item.decision is not None:
            decision, meetings = item.decision, self._presenter.desk.meetings
            edit = EditDecision(decision.id, decision.version, text, due)
            return self._presenter.attempt(lambda: meetings.edit_decision(edit))
        return self._accept(item, text, owner, due)

    def accept(self, item: MeetingItem) -> bool:
        """Store a suggestion as it was read."""
        return self._accept(item, item.text, item.owner, item.due_on)

    def drop(self, item: MeetingItem, reason: str) -> None:
        """Drop a promise, for a reason, or a decision."""
        if item.task is not None:
            self._presenter.deeds.set_action_status(item.task, ActionStatus.DROPPED, reason)
        elif item.decision is not None:
            meetings = self._presenter.desk.meetings
            drop = DropDecision(item.decision.id, item.decision.version)
            self._presenter.attempt(lambda: meetings.drop_decision(drop))

    def _accept(
        self, item: MeetingItem, text: str, owner: MemberRow | None, due: date | None
    ) -> bool:
        stage, meeting = self._presenter.stage, self._presenter.meeting
        if stage is None or meeting is None:
            return False
        desk, case_id = self._presenter.desk, stage.item.case_id
        quote = item.suggestion.quote if item.suggestion else ""
        if item.kind is ItemKind.DECISION:
            decision = AcceptDecision(meeting.id, case_id, text, due, quote)
            return self._presenter.attempt(lambda: desk.meetings.accept_decision(decision))
        owner_id = owner.id if owner else None
        action = AddAction(text, case_id, owner_id, due, meeting.id, quote)
        return self._presenter.attempt(lambda: desk.actions.add(action))
