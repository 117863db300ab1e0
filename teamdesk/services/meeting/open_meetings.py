"""Whether something may still be written in a meeting; apart, for it is asked at start-up too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.errors import MeetingIsClosed
from teamdesk.domain.meetings import MeetingStatus
from teamdesk.models import Meeting

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.storage.unit_of_work import UnitOfWork


def still_open(work: UnitOfWork, meeting_id: UUID) -> Meeting:
    """The meeting, as long as something may be written in it.

    Raises:
        MeetingIsClosed: the minutes are frozen.
    """
    meeting = work.get(Meeting, meeting_id)
    if meeting.status is MeetingStatus.CLOSED:
        raise MeetingIsClosed
    return meeting
