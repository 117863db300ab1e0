"""A promise is passed on, waits, is split or comes again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.errors import NotFoundError, OutOfRange, TextMissing
from teamdesk.domain.meetings import ActionStatus
from teamdesk.domain.recurrence import LONGEST_DAYS
from teamdesk.models import ActionItem, Member

if TYPE_CHECKING:
    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.actions import Answer, HandOver, Repeat, Split, WaitFor
    from teamdesk.services.workplace import Workplace


class PassingService:
    """What is done with a promise beside keeping it."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def hand_over(self, command: HandOver, origin: str = "") -> ChangeSet:
        """Give a promise to another member; it is hers from now on, and she answers.

        Raises:
            NotFoundError: that member isn't in the team (any longer).
        """
        with self._at.writing() as work:
            action = work.get(ActionItem, command.action_id, command.expected_version)
            receiver = work.get(Member, command.to_id)
            if not receiver.is_active or receiver.team_id != action.team_id:
                raise NotFoundError
            action.handed_by_id = action.owner_id or self._at.member_id
            action.owner_id, action.owner_name = receiver.id, ""
            # Whoever takes a promise over herself has answered.
            action.needs_acceptance = receiver.id != self._at.member_id
            return work.commit(origin)

    def answer(self, command: Answer, origin: str = "") -> ChangeSet:
        """Take a promise on, or give it back to whoever handed it over, or to nobody."""
        with self._at.writing() as work:
            action = work.get(ActionItem, command.action_id, command.expected_version)
            action.needs_acceptance = False
            if not command.takes_it:
                action.owner_id, action.owner_name = action.handed_by_id, ""
            action.handed_by_id = None
            return work.commit(origin)

    def wait_for(self, command: WaitFor, origin: str = "") -> ChangeSet:
        """Note what a promise waits for, or that it goes on."""
        with self._at.writing() as work:
            action = work.get(ActionItem, command.action_id, command.expected_version)
            action.waiting_for = command.waiting_for.strip()
            action.status = ActionStatus.WAITING if action.waiting_for else ActionStatus.OPEN
            return work.commit(origin)

    def split(self, command: Split, origin: str = "") -> ChangeSet:
        """Make several promises of one.

        Raises:
            TextMissing: one of them says nothing, or there is only one.
        """
        first, *others = (text.strip() for text in command.texts)
        if not others or not all((first, *others)):
            raise TextMissing("text")
        with self._at.writing() as work:
            action = work.get(ActionItem, command.action_id, command.expected_version)
            action.text = first
            for new_id, text in zip(command.new_ids, others, strict=True):
                work.add(
                    ActionItem(
                        id=new_id,
                        team_id=action.team_id,
                        case_id=action.case_id,
                        meeting_id=action.meeting_id,
                        goal_id=action.goal_id,
                        measure_id=action.measure_id,
                        text=text,
                        owner_id=action.owner_id,
                        owner_name=action.owner_name,
                        due_on=action.due_on,
                        carried_over=action.carried_over,
                        needs_acceptance=action.needs_acceptance,
                        handed_by_id=action.handed_by_id,
                        created_on=action.created_on,
                    )
                )
            return work.commit(origin)

    def repeat(self, command: Repeat, origin: str = "") -> ChangeSet:
        """Let a promise come again each time it is done, until a day.

        Raises:
            OutOfRange: the interval is none.
            TextMissing: without a date there is nothing to count from.
        """
        every = command.every_days
        if every is not None and not 1 <= every <= LONGEST_DAYS:
            raise OutOfRange("every_days", 1, LONGEST_DAYS)
        with self._at.writing() as work:
            action = work.get(ActionItem, command.action_id, command.expected_version)
            if every is not None and action.due_on is None:
                raise TextMissing("due")
            action.repeat_days = every
            action.repeat_until = command.until if every is not None else None
            return work.commit(origin)
