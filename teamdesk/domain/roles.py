"""Who leads, writes and keeps the time: the roles of a meeting go round (Birkeland 2016)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.meetings import MeetingRole

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
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
    return {member: role for role, member in fill_in(members, {}, (), last).items()}


def fill_in(
    members: Sequence[UUID],
    held: Mapping[MeetingRole, UUID],
    away: Collection[UUID],
    last: Mapping[MeetingRole, UUID],
) -> dict[MeetingRole, UUID]:
    """Who takes a role that nobody has, by turn; a role stays empty while everybody has another.

    Args:
        members: those who are called, in the team's order.
        held: who has each role already.
        away: those who can't come.
        last: who had each role in the meeting before; somebody who has left counts as nobody.
    """
    found: dict[MeetingRole, UUID] = {}
    for turn, role in enumerate(ROTATING):
        if role in held:
            continue
        start = members.index(last[role]) + 1 if last.get(role) in members else turn
        busy = {*held.values(), *found.values(), *away}
        in_turn = (members[(start + step) % len(members)] for step in range(len(members)))
        free = next((member for member in in_turn if member not in busy), None)
        if free is not None:
            found[role] = free
    return found


def stand_ins(
    members: Sequence[UUID], held: Mapping[MeetingRole, UUID], away: Collection[UUID]
) -> dict[MeetingRole, UUID]:
    """Who takes over a role whose holder can't come: the one after her who has none.

    Args:
        members: those who are called, in the team's order.
        held: who has each role.
        away: those who can't come.
    """
    found: dict[MeetingRole, UUID] = {}
    for role, holder in held.items():
        if role not in ROTATING or holder not in away or holder not in members:
            continue
        at = members.index(holder)
        busy = {*held.values(), *found.values(), *away}
        after = (*members[at + 1 :], *members[:at])
        free = next((member for member in after if member not in busy), None)
        if free is not None:
            found[role] = free
    return found
