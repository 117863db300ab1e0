"""What a meeting settles: its decisions, as long as the minutes are not frozen."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from teamdesk.domain.field_errors import TextMissing
from teamdesk.models import MeetingDecision
from teamdesk.services.accepted_once import refuse_second
from teamdesk.services.meeting.open_meetings import still_open

if TYPE_CHECKING:
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.meetings import AcceptDecision, DropDecision, EditDecision
    from teamdesk.services.workplace import Workplace


class MeetingDecisionService:
    """Decisions of one team's meetings."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def accept(self, command: AcceptDecision, origin: str = "") -> ChangeSet:
        """Make what the note settled a decision of the meeting.

        Raises:
            TextMissing: nothing is settled.
            MeetingIsClosed: the minutes are frozen.
            AcceptedAlready: somebody else has accepted it.
        """
        if not command.text.strip():
            raise TextMissing("text")
        with self._at.writing() as work:
            still_open(work, command.meeting_id)
            refuse_second(work, command)
            decision = MeetingDecision(
                id=command.decision_id or uuid4(),
                meeting_id=command.meeting_id,
                case_id=command.case_id,
                text=command.text.strip(),
                effective_on=command.effective_on,
                quote=command.quote,
                effect=command.effect,
                goal_id=command.goal_id,
                reason=command.reason.strip(),
            )
            work.bring(decision, command.expected_version)
            return work.commit(origin)

    def edit(self, command: EditDecision, origin: str = "") -> ChangeSet:
        """Change the words or the day of a decision, in one step: it is never gone between.

        Raises:
            TextMissing: nothing would be left of it.
            ConflictError: somebody changed it after ``expected_version``.
            MeetingIsClosed: the minutes are frozen.
        """
        if not command.text.strip():
            raise TextMissing("text")
        with self._at.writing() as work:
            decision = work.get(MeetingDecision, command.decision_id, command.expected_version)
            still_open(work, decision.meeting_id)
            decision.text = command.text.strip()
            decision.effective_on = command.effective_on
            if command.quote is not None:
                decision.quote = command.quote
            if command.reason is not None:
                decision.reason = command.reason.strip()
            return work.commit(origin)

    def drop(self, command: DropDecision, origin: str = "") -> ChangeSet:
        """Take a decision back while the meeting is open."""
        with self._at.writing() as work:
            decision = work.get(MeetingDecision, command.decision_id, command.expected_version)
            still_open(work, decision.meeting_id)
            work.remove(decision)
            return work.commit(origin)
