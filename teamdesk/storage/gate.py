"""The way to units of work that costs nothing until somebody takes it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from uuid import uuid4

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from sqlalchemy import Engine

    from teamdesk.core.clock import Clock
    from teamdesk.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Gate:
    """Begins units of work on an engine; the first of them loads SQLAlchemy and the models.

    Attributes:
        engine: gives the engine, which may be made by this call.
        member_id: who works.
        source: tells what was stored through this gate from what others stored.
    """

    engine: Callable[[], Engine]
    member_id: UUID | None
    clock: Clock
    source: str = field(default_factory=lambda: uuid4().hex)

    def writing(self) -> UnitOfWork:
        """A transaction that takes the write lock as it begins."""
        from teamdesk.storage.unit_of_work import UnitOfWork

        return UnitOfWork(self.engine(), self.member_id, self.clock, self.source)

    def reading(self) -> UnitOfWork:
        """A transaction that waits for nobody and must not write."""
        from teamdesk.storage.engine import for_reading
        from teamdesk.storage.unit_of_work import UnitOfWork

        return UnitOfWork(for_reading(self.engine()), self.member_id, self.clock)
