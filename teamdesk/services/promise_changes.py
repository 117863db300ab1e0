"""What changes a promise, step by step, within a transaction that its caller commits."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from teamdesk.domain.commands.actions import (
    Answer,
    EditAction,
    HandOver,
    Merge,
    Repeat,
    RestoreOwner,
    SetActionStatus,
    Split,
    WaitFor,
)
from teamdesk.domain.errors import NotFoundError
from teamdesk.domain.field_errors import OutOfRange, TextMissing
from teamdesk.domain.meetings import ActionStatus
from teamdesk.domain.recurrence import LONGEST_DAYS
from teamdesk.models import ActionItem, Member
from teamdesk.services.recurring import come_again, come_no_more

if TYPE_CHECKING:
    from teamdesk.domain.commands.actions import PromiseCommand
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork

# A promise that was split off is the same promise in all but its words.
SPLIT_OFF = (
    "team_id",
    "case_id",
    "meeting_id",
    "goal_id",
    "measure_id",
    "owner_id",
    "owner_name",
    "due_on",
    "carried_over",
    "needs_acceptance",
    "handed_by_id",
    "created_on",
)


def change_promise(work: UnitOfWork, command: PromiseCommand, at: Workplace) -> None:
    """Do what a command says.

    Raises:
        NotFoundError: the promise isn't there, or whoever gets it isn't in the team.
        ConflictError: somebody has changed it since.
        TextMissing: it would say nothing, or nothing says why it is dropped.
        OutOfRange: it would come again too seldom or too often.
    """
    action = work.get(ActionItem, command.action_id, command.expected_version)
    match command:
        case EditAction():
            _edit(action, command)
        case SetActionStatus():
            _set_status(work, action, command, at)
        case HandOver():
            _hand_over(work, action, command, at)
        case Answer():
            _answer(action, command)
        case RestoreOwner():
            _restore_owner(action, command)
        case WaitFor():
            _wait_for(action, command)
        case Split():
            _split(work, action, command)
        case Merge():
            _merge(work, action, command)
        case Repeat():
            _repeat(action, command)
        case _:
            assert_never(command)


def _edit(action: ActionItem, command: EditAction) -> None:
    if not command.text.strip():
        raise TextMissing("text")
    action.text = command.text.strip()
    if action.owner_id != command.owner_id:
        action.owner_id, action.owner_name = command.owner_id, ""
        # Whoever is given it by hand in the line was asked, or asks herself.
        action.needs_acceptance, action.handed_by_id = False, None
    action.due_on = command.due_on
    if command.quote is not None:
        action.quote = command.quote


def _set_status(
    work: UnitOfWork, action: ActionItem, command: SetActionStatus, at: Workplace
) -> None:
    if command.status is ActionStatus.DROPPED and not command.reason.strip():
        raise TextMissing("reason")
    was_done = action.status is ActionStatus.DONE
    action.status = command.status
    action.status_reason = command.reason.strip()
    action.done_on = at.today if command.status is ActionStatus.DONE else None
    if action.done_on is not None and not was_done:
        come_again(work, action, at.today)
    elif was_done and action.done_on is None:
        come_no_more(work, action)


def _hand_over(work: UnitOfWork, action: ActionItem, command: HandOver, at: Workplace) -> None:
    receiver = work.get(Member, command.to_id)
    if not receiver.is_active or receiver.team_id != action.team_id:
        raise NotFoundError
    action.handed_by_id = action.owner_id or at.member_id
    action.owner_id, action.owner_name = receiver.id, ""
    # Whoever takes a promise over herself has answered.
    action.needs_acceptance = receiver.id != at.member_id


def _answer(action: ActionItem, command: Answer) -> None:
    action.needs_acceptance = False
    if not command.takes_it:
        action.owner_id, action.owner_name = action.handed_by_id, ""
    action.handed_by_id = None


def _restore_owner(action: ActionItem, command: RestoreOwner) -> None:
    action.owner_id, action.owner_name = command.owner_id, command.owner_name
    action.handed_by_id = command.handed_by_id
    action.needs_acceptance = command.needs_acceptance


def _wait_for(action: ActionItem, command: WaitFor) -> None:
    action.waiting_for = command.waiting_for.strip()
    action.status = ActionStatus.WAITING if action.waiting_for else ActionStatus.OPEN


def _split(work: UnitOfWork, action: ActionItem, command: Split) -> None:
    first, *others = (text.strip() for text in command.texts)
    if not others or not all((first, *others)):
        raise TextMissing("text")
    action.text = first
    kept = {name: getattr(action, name) for name in SPLIT_OFF}
    for new_id, text in zip(command.new_ids, others, strict=True):
        work.add(ActionItem(id=new_id, text=text, **kept))


def _merge(work: UnitOfWork, action: ActionItem, command: Merge) -> None:
    for other_id, version in command.others:
        work.remove(work.get(ActionItem, other_id, version))
    action.text = command.text


def _repeat(action: ActionItem, command: Repeat) -> None:
    every = command.every_days
    if every is not None and not 1 <= every <= LONGEST_DAYS:
        raise OutOfRange("every_days", 1, LONGEST_DAYS)
    if every is not None and action.due_on is None:
        raise TextMissing("due")
    action.repeat_days = every
    action.repeat_until = command.until if every is not None else None
