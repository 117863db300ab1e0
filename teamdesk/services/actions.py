"""Promises: made, moved, handed over, ticked and dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from teamdesk.domain.field_errors import TextMissing
from teamdesk.models import ActionItem
from teamdesk.services.accepted_once import refuse_second
from teamdesk.services.meeting.open_meetings import still_open
from teamdesk.services.promise_changes import change_promise
from teamdesk.storage.queries import rooms as room_queries
from teamdesk.storage.queries import tasks as task_queries
from teamdesk.storage.queries import team as team_queries
from teamdesk.storage.queries.records import measures_of_case

if TYPE_CHECKING:
    from collections.abc import Iterable
    from uuid import UUID

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.actions import (
        AddAction,
        EditAction,
        LinkAction,
        PromiseCommand,
        SetActionStatus,
        TakeBackAction,
    )
    from teamdesk.domain.rows.plans import MeasureRow
    from teamdesk.domain.rows.tasks import TaskRow
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


class ActionService:
    """Everything that was promised in the team."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def tasks(self) -> tuple[TaskRow, ...]:
        """All open promises of the team and what was done lately, by date."""
        with self._at.reading() as work:
            return task_queries.tasks_of_team(
                work.session,
                self._at.team_id,
                self._at.today,
                team_queries.members_by_id(work.session, self._at.team_id),
            )

    def add(self, command: AddAction, origin: str = "") -> ChangeSet:
        """Write a promise down.

        Raises:
            TextMissing: nothing is promised.
            MeetingIsClosed: the minutes it would stand in are frozen.
            AcceptedAlready: it was read from a note, and somebody else has accepted it.
        """
        if not command.text.strip():
            raise TextMissing("text")
        with self._at.writing() as work:
            if command.meeting_id is not None:
                still_open(work, command.meeting_id)
            refuse_second(work, command)
            action = ActionItem(
                id=command.action_id or uuid4(),
                team_id=self._at.team_id,
                case_id=command.case_id,
                meeting_id=command.meeting_id,
                text=command.text.strip(),
                owner_id=command.owner_id,
                owner_name=command.owner_name,
                due_on=command.due_on,
                created_on=self._at.today,
                quote=command.quote,
                follow_up_weeks=command.follow_up_weeks,
                goal_id=command.goal_id,
                measure_id=command.measure_id,
                repeat_days=command.repeat_days,
                repeat_until=command.repeat_until,
                needs_acceptance=_is_absent(work, command.meeting_id, command.owner_id),
            )
            work.bring(action, command.expected_version)
            return work.commit(origin)

    def take_back(self, command: TakeBackAction, origin: str = "") -> ChangeSet:
        """Remove a promise that was just made.

        Raises:
            ConflictError: somebody has ticked or changed it since.
        """
        with self._at.writing() as work:
            work.remove(work.get(ActionItem, command.action_id, command.expected_version))
            return work.commit(origin)

    def edit(self, command: EditAction, origin: str = "") -> ChangeSet:
        """Change what, who and when together, as a person leaves the line."""
        return self.together((command,), origin)

    def set_status(self, command: SetActionStatus, origin: str = "") -> ChangeSet:
        """Tick a promise, open it again, or drop it with a reason.

        Raises:
            TextMissing: it is dropped, and nothing says why.
        """
        return self.together((command,), origin)

    def link(self, command: LinkAction, origin: str = "") -> ChangeSet:
        """Say what a promise is for."""
        with self._at.writing() as work:
            action = work.get(ActionItem, command.action_id, command.expected_version)
            action.goal_id, action.measure_id = command.goal_id, command.measure_id
            return work.commit(origin)

    def measures(self, case_id: UUID) -> tuple[MeasureRow, ...]:
        """The measures of a case that a promise can be for."""
        with self._at.reading() as work:
            return measures_of_case(work.session, case_id)

    def together(self, commands: Iterable[PromiseCommand], origin: str = "") -> ChangeSet:
        """Do several things in one transaction: all of them, or where one is refused none.

        Raises:
            UserError: what `change_promise` refuses.
        """
        with self._at.writing() as work:
            for command in commands:
                change_promise(work, command, self._at)
            return work.commit(origin)


def _is_absent(work: UnitOfWork, meeting_id: UUID | None, owner_id: UUID | None) -> bool:
    """Whether the owner sent apologies for the meeting that promises in her name."""
    if meeting_id is None or owner_id is None:
        return False
    return owner_id in room_queries.absent(work.session, meeting_id)
