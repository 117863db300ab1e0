"""A line of a note becomes one promise, though two windows may accept it at the same time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.commands.actions import AddAction
from teamdesk.domain.errors import AcceptedAlready
from teamdesk.models import ActionItem, MeetingDecision
from teamdesk.storage.queries.alike import accepted_from

if TYPE_CHECKING:
    from teamdesk.domain.commands.meetings import AcceptDecision
    from teamdesk.storage.unit_of_work import UnitOfWork


def refuse_second(work: UnitOfWork, command: AddAction | AcceptDecision) -> None:
    """Let a line be accepted that nobody has accepted since it was seen.

    Raises:
        AcceptedAlready: somebody has.
    """
    meeting_id, case_id, seen = command.meeting_id, command.case_id, command.seen_alike
    if seen is None or meeting_id is None or case_id is None:
        return
    model = ActionItem if isinstance(command, AddAction) else MeetingDecision
    if accepted_from(work.session, model, (meeting_id, case_id), command.quote) > seen:
        raise AcceptedAlready
