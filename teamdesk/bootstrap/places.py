"""The places of the window, each made when it is first opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.ui.navigation import Place

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.bootstrap.services import Services
    from teamdesk.ui.shell.host import Factories
    from teamdesk.ui.surroundings import Surroundings
    from teamdesk.ui.widgets.place import PlacePage


class PlaceMaker:
    """Makes places; what a place needs is imported with its first opening."""

    def __init__(self, services: Services, around: Surroundings, member_id: UUID | None) -> None:
        self._services = services
        self._around = around
        self._member_id = member_id

    def factories(self) -> Factories:
        """The places that work, in the order of the rail."""
        return {
            Place.BOARD: self._board,
            Place.MEETING: self._meeting,
            Place.TASKS: self._tasks,
        }

    def _board(self) -> PlacePage:
        from teamdesk.ui.board.ports import BoardServices
        from teamdesk.ui.board.view import BoardView

        services = self._services
        ports = BoardServices(services.board, services.referrals, self._member_id)
        return BoardView(self._around, ports)

    def _meeting(self) -> PlacePage:
        from teamdesk.ui.meeting.desk import MeetingDesk
        from teamdesk.ui.meeting.place import make_meeting

        services = self._services
        desk = MeetingDesk(
            meetings=services.meetings,
            board=services.board,
            goals=services.goals,
            actions=services.actions,
            drafts=services.drafts,
            closing=services.closing,
            reading=services.reading,
        )
        return make_meeting(desk, self._around)

    def _tasks(self) -> PlacePage:
        from teamdesk.ui.tasks.ports import TaskServices
        from teamdesk.ui.tasks.view import TasksView

        services = TaskServices(self._services.actions, self._services.board, self._member_id)
        return TasksView(self._around, services)
