"""The services that the meeting works with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from teamdesk.services.actions import ActionService
    from teamdesk.services.board import BoardService
    from teamdesk.services.closing import ClosingService
    from teamdesk.services.drafts import DraftService
    from teamdesk.services.goals import GoalService
    from teamdesk.services.meetings import MeetingService
    from teamdesk.services.reading import ReadingService


@dataclass(frozen=True, slots=True)
class MeetingDesk:
    """What the presenter may call."""

    meetings: MeetingService
    board: BoardService
    goals: GoalService
    actions: ActionService
    drafts: DraftService
    closing: ClosingService
    reading: ReadingService
