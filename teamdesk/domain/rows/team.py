"""Rows about the team itself."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from teamdesk.domain.deadlines import read_deadlines

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from teamdesk.domain.deadlines import Deadlines
    from teamdesk.domain.phases import PhaseKind


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A member as shown: ``colour`` numbers the avatar colours of the theme.

    ``server_login`` is empty where the team's data lies in a file, or nobody has said it.
    """

    id: UUID
    version: int
    name: str
    initials: str
    profession: str
    percent: float | None
    colour: int
    is_active: bool
    server_login: str = ""
    phone: str = ""


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
