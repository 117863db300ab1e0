"""The places of the window, each made with its services when it is first opened.

What a place needs is imported then, too: the board stands before the note reader is compiled.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from teamdesk.core.i18n import Language, load_translator
from teamdesk.core.paths import resources_dir
from teamdesk.services.actions import ActionService
from teamdesk.services.board import BoardService
from teamdesk.ui.navigation import Place

if TYPE_CHECKING:
    from teamdesk.services.workplace import Workplace
    from teamdesk.ui.shell.host import Factories
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.widgets.place import PlacePage


class PlaceMaker:
    """Makes the places of one open team."""

    def __init__(self, at: Workplace, around: Surroundings) -> None:
        self._at = at
        self._around = around

    def factories(self) -> Factories:
        """The places that work, in the order of the rail."""
        return {
            Place.BOARD: self._board,
            Place.MEETING: self._meeting,
            Place.TASKS: self._tasks,
        }

    def _board(self) -> PlacePage:
        from teamdesk.services.referrals import ReferralService
        from teamdesk.ui.board.ports import BoardServices
        from teamdesk.ui.board.view import BoardView

        at = self._at
        services = BoardServices(BoardService(at), ReferralService(at), at.member_id)
        return BoardView(self._around, services)

    def _meeting(self) -> PlacePage:
        from teamdesk.domain.labels import profession_label
        from teamdesk.services.closing import ClosingService
        from teamdesk.services.drafts import DraftService
        from teamdesk.services.goals import GoalService
        from teamdesk.services.meetings import MeetingService
        from teamdesk.services.reading import ReadingService
        from teamdesk.ui.meeting.desk import MeetingDesk
        from teamdesk.ui.meeting.place import make_meeting

        at = self._at
        # The reader knows professions by their Norwegian words, whatever the window speaks.
        norwegian = load_translator(Language.NB, resources_dir() / "locale")
        desk = MeetingDesk(
            meetings=MeetingService(at),
            board=BoardService(at),
            goals=GoalService(at),
            actions=ActionService(at),
            drafts=DraftService(at),
            closing=ClosingService(at),
            reading=ReadingService(at, partial(profession_label, norwegian)),
        )
        return make_meeting(desk, self._around)

    def _tasks(self) -> PlacePage:
        from teamdesk.ui.tasks.ports import TaskServices
        from teamdesk.ui.tasks.view import TasksView

        at = self._at
        services = TaskServices(ActionService(at), BoardService(at), at.member_id)
        return TasksView(self._around, services)
