"""Who from outside the team takes part, and what they may be given; consents that run out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.people import ConsentKind, Information


@dataclass(frozen=True, slots=True)
class SharingRow:
    """One who takes part, with the kinds of information that the consent covers today."""

    id: UUID
    name: str
    organisation: str
    covered: tuple[Information, ...]


@dataclass(frozen=True, slots=True)
class EndingConsent:
    """A consent that runs out, or has run out, and that no longer one follows."""

    id: UUID
    version: int
    case_id: UUID
    person_id: UUID
    person_name: str
    kind: ConsentKind
    recipient: str
    valid_until: date
