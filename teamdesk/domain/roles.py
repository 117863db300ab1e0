"""Who leads, writes and keeps the time: the roles of a meeting go round (Birkeland 2016)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.meetings import MeetingRole

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

ROTATING = (MeetingRole.CHAIR, MeetingRole.MINUTE_TAKER, MeetingRole.TIMEKEEPER)


def next_roles(
    members: Sequence[UUID], last: Mapping[MeetingRole, UUID]
) -> dict[UUID, MeetingRole]:
    """Each role goes to the one after whoever had it last; nobody has two.

    Args:
        members: those who are called, in the team's order.
        last: who had each role in the meeting before; somebody who has left counts as nobody.
    """
    roles: dict[UUID, MeetingRole] = {}
    for turn, role in enumerate(ROTATING):
        start = members.index(last[role]) + 1 if last.get(role) in members else turn
        free = [
            members[(start + step) % len(members)]
            for step in range(len(members))
            if members[(start + step) % len(members)] not in roles
        ]
        if free:
            roles[free[0]] = role
    return roles
