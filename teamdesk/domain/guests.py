"""Which cases a guest from outside may see: those whose person has said yes to it (7.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.network import lets_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.rows.meeting import AttendanceRow
    from teamdesk.domain.rows.plans import ConsentRow


def closed_for_guests(
    attendance: Iterable[AttendanceRow],
    consents: Mapping[UUID, Iterable[ConsentRow]],
    today: date,
) -> frozenset[UUID]:
    """The cases that can't be shown while these sit in the room.

    Args:
        attendance: everybody on the meeting's list; only guests from outside who are in the room
            now close anything.
        consents: the answers of each person on the agenda, by case.
        today: the day on which they must hold.
    """
    guests = [row for row in attendance if row.is_external and row.is_in_room]
    return frozenset(
        case_id
        for case_id, answers in consents.items()
        if not all(lets_in(row.name, row.organisation, list(answers), today) for row in guests)
    )
