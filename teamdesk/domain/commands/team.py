"""Commands on the team itself and on its members."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from teamdesk.core.i18n import Language
    from teamdesk.domain.inclusion import Criterion
    from teamdesk.domain.letters import LetterKind, TextBlock
    from teamdesk.domain.meeting_rules import MeetingRules
    from teamdesk.domain.plan_law import PlanLaw
    from teamdesk.domain.way_of_working import WayOfWorking


@dataclass(frozen=True, slots=True)
class SaveMember:
    """A member, new (without an id) or changed; ``profession`` is a code or the team's word.

    ``server_login`` None leaves the login as it is; an empty one takes it away.
    """

    name: str
    initials: str
    profession: str
    percent: float | None = None
    member_id: UUID | None = None
    expected_version: int | None = None
    server_login: str | None = None
    phone: str = ""


@dataclass(frozen=True, slots=True)
class SetMemberActive:
    """Somebody leaves, or comes back; those who left stay, so that minutes keep their names."""

    member_id: UUID
    expected_version: int
    is_active: bool


@dataclass(frozen=True, slots=True)
class SaveTeam:
    """What stands on minutes and plans: the team, and the coordinating unit behind it."""

    expected_version: int
    name: str
    municipality: str
    unit_name: str
    unit_phone: str


@dataclass(frozen=True, slots=True)
class SaveLetter:
    """What a letter says in one language; None for the text that the program ships with."""

    expected_version: int
    kind: LetterKind
    language: Language
    blocks: tuple[TextBlock, ...] | None


@dataclass(frozen=True, slots=True)
class SavePlanLaw:
    """What the team's plans say of the rules behind them."""

    expected_version: int
    law: PlanLaw


@dataclass(frozen=True, slots=True)
class SaveWayOfWorking:
    """The team works in this way from now on: phases in their order, and deadlines."""

    expected_version: int
    way: WayOfWorking


@dataclass(frozen=True, slots=True)
class AddTeam:
    """Another team in the same database, with a board of its own."""

    name: str
    way_of_working: str


@dataclass(frozen=True, slots=True)
class SaveIntakeSettings:
    """The criteria that the team uses, its home care zones, and the member who is contact in each.

    ``contacts`` are by `zones.zone_id`.
    """

    expected_version: int
    criteria: tuple[Criterion, ...]
    zones: tuple[str, ...]
    contacts: Mapping[UUID, UUID] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SaveMeetingRules:
    """What the team has agreed on for its meetings: minutes, deadline, break."""

    expected_version: int
    rules: MeetingRules


@dataclass(frozen=True, slots=True)
class SaveEffectLimit:
    """No figure of fewer persons than ``limit`` leaves the team."""

    expected_version: int
    limit: int


@dataclass(frozen=True, slots=True)
class TakeBackFigures:
    """A year's paper never left the team, so its figures need not stand; or it did after all.

    Attributes:
        expected_version: the team's.
        export_id: the line of the log that keeps the figures.
    """

    expected_version: int
    export_id: UUID
    is_taken_back: bool
