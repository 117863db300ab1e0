"""Commands that move cases between teams."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

if TYPE_CHECKING:
    from datetime import date


@dataclass(frozen=True, slots=True)
class TransferCase:
    """Move a case to another team's board, with the reason that its history keeps."""

    case_id: UUID
    expected_version: int
    to_team_id: UUID
    reason: str
    transfer_id: UUID = field(default_factory=uuid4)


@dataclass(frozen=True, slots=True)
class TransferCases:
    """Move several cases to another team at once: all of them, or none."""

    transfers: tuple[TransferCase, ...]


@dataclass(frozen=True, slots=True)
class CaseStanding:
    """Where a case stands, and as what: all that a transfer changes of it."""

    team_id: UUID
    phase_id: UUID
    phase_since: date | None
    coordinator_id: UUID | None
    number: str


@dataclass(frozen=True, slots=True)
class TakeTransferBack:
    """Undo a transfer: the case stands again as it stood."""

    case_id: UUID
    expected_version: int
    transfer_id: UUID
    standing: CaseStanding


@dataclass(frozen=True, slots=True)
class TakeTransfersBack:
    """Undo what was transferred at once: all of it, or nothing."""

    transfers: tuple[TakeTransferBack, ...]
