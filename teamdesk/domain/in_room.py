"""Who sat in the room while a case was on stage: a part of the meeting, or all of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.domain.meetings import Presence

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import time
    from uuid import UUID

    from teamdesk.domain.rows.room import AttendanceRow


@dataclass(frozen=True, slots=True)
class OnStage:
    """From when until when a case was on stage, by the clock on the wall."""

    begun_at: time
    ended_at: time


def was_inside(row: AttendanceRow, shown: OnStage, recused: Collection[UUID]) -> bool:
    """Whether somebody was there for a case, or for a part of it."""
    if row.presence is not Presence.PRESENT:
        return False
    if row.member is not None and row.member.id in recused:
        return False
    came_late = row.arrived_at is not None and row.arrived_at >= shown.ended_at
    had_gone = row.left_at is not None and row.left_at <= shown.begun_at
    return not came_late and not had_gone


def names_inside(
    attendance: Sequence[AttendanceRow], shown: OnStage | None, recused: Collection[UUID]
) -> tuple[str, ...]:
    """Who was there for a case, where that were not all who were at the meeting; else nobody.

    Where a guest from outside came, it is told of every case whether she sat there (7.5).

    Args:
        attendance: everybody on the list of the meeting.
        shown: when the case was on stage; None where it never was.
        recused: the members who are disqualified in it.
    """
    if shown is None:
        return ()
    present = [row for row in attendance if row.presence is Presence.PRESENT]
    inside = [row.name for row in present if was_inside(row, shown, recused)]
    is_told = len(inside) < len(present) or any(row.is_external for row in present)
    return tuple(inside) if is_told else ()
