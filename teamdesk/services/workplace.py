"""Who works where: what every service needs to know before it can do anything."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date
    from uuid import UUID

    from teamdesk.core.clock import Clock
    from teamdesk.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Workplace:
    """A member at work in a team.

    Attributes:
        writing: begins a transaction that takes the write lock.
        reading: begins a transaction that waits for nobody and stores nothing.
        is_practice: the people are invented, and every document says so.
    """

    writing: Callable[[], UnitOfWork]
    reading: Callable[[], UnitOfWork]
    clock: Clock
    team_id: UUID
    member_id: UUID | None
    is_practice: bool = False

    @property
    def today(self) -> date:
        """The date where the team works."""
        return self.clock.today()
