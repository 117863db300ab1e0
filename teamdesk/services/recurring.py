"""A promise that comes again: the next one is made when one is done, and goes with its tick."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID, uuid5

from teamdesk.domain.meetings import ActionStatus
from teamdesk.domain.recurrence import next_due
from teamdesk.models import ActionItem

if TYPE_CHECKING:
    from datetime import date

    from teamdesk.storage.unit_of_work import UnitOfWork

# The next promise is known by the one before it: a tick that is taken back finds it again.
_NEXT = UUID("0b0f4f0e-6a86-4f0c-9d56-7d5a3c1f2b10")
KEPT = (
    "team_id",
    "case_id",
    "goal_id",
    "measure_id",
    "text",
    "owner_id",
    "owner_name",
    "repeat_days",
    "repeat_until",
)


def come_again(work: UnitOfWork, action: ActionItem, done_on: date) -> None:
    """Make the next of a promise that was done, unless it has come to its end."""
    if action.repeat_days is None or action.due_on is None:
        return
    due = next_due(action.due_on, action.repeat_days, action.repeat_until, done_on)
    if due is None or work.session.get(ActionItem, _next_id(action)) is not None:
        return
    kept = {name: getattr(action, name) for name in KEPT}
    work.add(ActionItem(id=_next_id(action), due_on=due, created_on=done_on, **kept))


def come_no_more(work: UnitOfWork, action: ActionItem) -> None:
    """Take the next one away again where nobody has touched it."""
    following = work.session.get(ActionItem, _next_id(action))
    if following is not None and following.version == 1 and following.status is ActionStatus.OPEN:
        work.remove(following)


def _next_id(action: ActionItem) -> UUID:
    return uuid5(_NEXT, action.id.hex)
