"""Rows about the team itself."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from teamdesk.domain.deadlines import read_deadlines

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from pathlib import Path
    from uuid import UUID

    from teamdesk.domain.deadlines import Deadlines
    from teamdesk.domain.inclusion import Criterion
    from teamdesk.domain.phases import PhaseKind
    from teamdesk.domain.way_of_working import WayOfWorking


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A member as shown: ``colour`` numbers the avatar colours of the theme."""

    id: UUID
    version: int
    name: str
    initials: str
    profession: str
    percent: float | None
    colour: int
    is_active: bool


@dataclass(frozen=True, slots=True)
class PhaseRow:
    """A column of the board; an empty name means the usual one of its kind."""

    id: UUID
    kind: PhaseKind
    name: str
    position: int
    case_limit: int | None
    weeks: int | None


@dataclass(frozen=True, slots=True)
class TeamRow:
    """The team that the window is open on."""

    id: UUID
    version: int
    name: str
    municipality: str
    language: str
    way_of_working: str = "standard"
    settings: Mapping[str, Any] = field(default_factory=dict, hash=False)

    @property
    def deadlines(self) -> Deadlines:
        """What the team has promised itself."""
        return read_deadlines(self.settings)


@dataclass(frozen=True, slots=True)
class TeamSettingsRow:
    """What the team says of itself on minutes and plans."""

    version: int
    name: str
    municipality: str
    unit_name: str
    unit_phone: str


@dataclass(frozen=True, slots=True)
class WayRow:
    """How the team works, with how many cases stand in each kind of phase, ended ones too."""

    team_id: UUID
    version: int
    way: WayOfWorking
    standing: Mapping[PhaseKind, int]


@dataclass(frozen=True, slots=True)
class BackupRow:
    """One finished copy of the database."""

    path: Path
    made_at: datetime
    size_bytes: int


@dataclass(frozen=True, slots=True)
class IntakeSettingsRow:
    """What a team looks at in a referral, and the zones its board is read by."""

    team_id: UUID
    version: int
    criteria: tuple[Criterion, ...]
    zones: tuple[str, ...]
