"""Whether somebody has to stand in for a member who is disqualified in a case (7.8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.roles import ROTATING
from teamdesk.domain.worded import Worded

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.rows.meeting import StageRows
    from teamdesk.domain.rows.room import AttendanceRow


class LeftOpen(Worded):
    """What the member leaves open; the sentence ends «… : who stands in?»."""

    COORDINATOR = "coordinator", mark("coordinates the case")
    PROMISE = "promise", mark("has promised something in it")
    PREPARED = "prepared", mark("has prepared it")
    ROLE = "role", mark("has a role in the meeting")


def left_open(
    stage: StageRows, attendance: tuple[AttendanceRow, ...], member_id: UUID
) -> tuple[LeftOpen, ...]:
    """What a member leaves open in the case on stage, the most important first.

    Args:
        stage: the case.
        attendance: everybody on the list of the meeting.
        member_id: who is disqualified.
    """
    promises = (*stage.promises, *stage.actions)
    coordinates = stage.coordinator is not None and stage.coordinator.id == member_id
    promised = any(
        task.status.is_open and task.owner is not None and task.owner.id == member_id
        for task in promises
    )
    prepared = any(each.member.id == member_id for each in stage.preparations)
    has_role = any(
        row.member is not None and row.member.id == member_id and row.role in ROTATING
        for row in attendance
    )
    found = {
        LeftOpen.COORDINATOR: coordinates,
        LeftOpen.PROMISE: promised,
        LeftOpen.PREPARED: prepared,
        LeftOpen.ROLE: has_role,
    }
    return tuple(kind for kind, is_open in found.items() if is_open)
