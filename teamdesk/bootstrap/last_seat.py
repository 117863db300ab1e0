"""Who sat at this machine the last time it was asked, so that the same hand is offered first."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from teamdesk.core.kept_views import KeptViews

if TYPE_CHECKING:
    from pathlib import Path

    from teamdesk.domain.seats import SeatAnswer

MEMBER = "member"


class LastSeat:
    """Kept beside how views were left: an id and a server's address, and no name."""

    def __init__(self, folder: Path, place: str) -> None:
        self._view = KeptViews(folder).of(f"seat/{place}")

    @property
    def last(self) -> UUID | None:
        """The member who sat here; None where nobody was asked, or nobody of the team did."""
        try:
            return UUID(str(self._view.read().get(MEMBER, "")))
        except ValueError:
            return None

    def keep(self, answer: SeatAnswer) -> None:
        """Remember who sits here now."""
        self._view.keep({MEMBER: str(answer.member_id or "")})
