"""Rows that only the settings show: what the team says of itself, how it works, its copies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from pathlib import Path
    from uuid import UUID

    from teamdesk.domain.inclusion import Criterion
    from teamdesk.domain.instruments.team_choice import InstrumentChoice
    from teamdesk.domain.meeting_rules import MeetingRules
    from teamdesk.domain.phases import PhaseKind
    from teamdesk.domain.plan_law import PlanLaw
    from teamdesk.domain.rows.team import MemberRow
    from teamdesk.domain.way_of_working import WayOfWorking


@dataclass(frozen=True, slots=True)
class TeamSettingsRow:
    """What the team says of itself on minutes and plans."""

    team_id: UUID
    version: int
    name: str
    municipality: str
    unit_name: str
    unit_phone: str
    law: PlanLaw


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
    """What a team looks at in a referral, and the zones its board is read by.

    Attributes:
        contacts: who is contact in a zone, by `zones.zone_id`.
        members: those who can be; none where the team has coordinators.
    """

    team_id: UUID
    version: int
    criteria: tuple[Criterion, ...]
    zones: tuple[str, ...]
    contacts: Mapping[UUID, UUID]
    members: tuple[MemberRow, ...]


@dataclass(frozen=True, slots=True)
class MeetingRulesRow:
    """How a team holds its meetings."""

    team_id: UUID
    version: int
    rules: MeetingRules


@dataclass(frozen=True, slots=True)
class InstrumentSettingsRow:
    """What a team measures with.

    Attributes:
        in_use: the keys of the instruments that something was measured with.
        icf_titles: the municipality's ICF code list, by code; empty where it has none.
    """

    team_id: UUID
    version: int
    choice: InstrumentChoice
    in_use: frozenset[str]
    icf_titles: Mapping[str, str]
