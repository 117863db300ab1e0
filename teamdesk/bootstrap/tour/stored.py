"""What is stored, asked beside the window, so that its word is not taken for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.services.actions import ActionService
from teamdesk.services.board import BoardService
from teamdesk.services.meeting.meetings import MeetingService
from teamdesk.services.people import PeopleService

if TYPE_CHECKING:
    from teamdesk.services.workplace import Workplace


@dataclass(frozen=True, slots=True)
class Stored:
    """The services that a step checks the window against."""

    board: BoardService
    meetings: MeetingService
    actions: ActionService
    people: PeopleService

    @classmethod
    def at(cls, workplace: Workplace) -> Stored:
        """The services of the team that is open."""
        return cls(
            board=BoardService(workplace),
            meetings=MeetingService(workplace),
            actions=ActionService(workplace),
            people=PeopleService(workplace),
        )
