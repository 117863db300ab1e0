"""The log of who looked at whom, kept for the person who asks (pasientjournalloven § 22)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.models import AccessLog

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


def note_opening(
    work: UnitOfWork, at: Workplace, person_id: UUID, case_id: UUID, reason: str = ""
) -> None:
    """Note that whoever sits at this machine looked at a person."""
    work.add(
        AccessLog(
            at=at.clock.now(),
            member_id=at.member_id,
            person_id=person_id,
            case_id=case_id,
            what="opened",
            reason=reason,
        )
    )
