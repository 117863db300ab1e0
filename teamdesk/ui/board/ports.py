"""What the board needs of the services, so that its tests need none of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from uuid import UUID

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.cases import (
        AssignCoordinator,
        AssignCoordinators,
        MoveCase,
        MoveCases,
        NewReferral,
        PersonBefore,
        RejectReferral,
        TakeBackReferral,
    )
    from teamdesk.domain.commands.filters import DeleteFilter, RenameFilter, SaveFilter
    from teamdesk.domain.inclusion import Criterion
    from teamdesk.domain.rows.assessments import ScoreRow
    from teamdesk.domain.rows.board import BoardRows
    from teamdesk.domain.rows.filters import SavedFilterRow
    from teamdesk.domain.rows.need_levels import NeedLevelRow
    from teamdesk.domain.rows.referrals import KnownPerson
    from teamdesk.domain.rows.team import MemberRow


class Cases(Protocol):
    """The cases of the team; `teamdesk.services.board.BoardService` in the program."""

    def board(self) -> BoardRows:
        """Columns and cards as they stand."""
        ...

    def members(self) -> tuple[MemberRow, ...]:
        """Everyone who can coordinate."""
        ...

    def need_levels(self, case_id: UUID) -> tuple[NeedLevelRow, ...]:
        """How the level of need was set, the newest first."""
        ...

    def scores(self, case_id: UUID) -> tuple[ScoreRow, ...]:
        """What was measured of the person."""
        ...

    def move(self, command: MoveCase, origin: str = "") -> ChangeSet:
        """Move a case to another phase."""
        ...

    def move_all(self, command: MoveCases, origin: str = "") -> ChangeSet:
        """Move several cases, or none of them."""
        ...

    def assign_all(self, command: AssignCoordinators, origin: str = "") -> ChangeSet:
        """Give several cases their coordinators, or none of them."""
        ...

    def assign(self, command: AssignCoordinator, origin: str = "") -> ChangeSet:
        """Give a case a coordinator."""
        ...


class SavedFilters(Protocol):
    """Filters by their names; `teamdesk.services.saved_filters.SavedFilterService`."""

    def filters(self) -> tuple[SavedFilterRow, ...]:
        """One's own first, then the team's."""
        ...

    def save(self, command: SaveFilter, origin: str = "") -> ChangeSet:
        """Keep a filter."""
        ...

    def rename(self, command: RenameFilter, origin: str = "") -> ChangeSet:
        """Give a filter another name."""
        ...

    def delete(self, command: DeleteFilter, origin: str = "") -> ChangeSet:
        """Take a filter away."""
        ...


class Referrals(Protocol):
    """The way in; `teamdesk.services.case.referrals.ReferralService` in the program."""

    def refer(self, command: NewReferral, origin: str = "") -> ChangeSet:
        """Make a case of a referral."""
        ...

    def reject(self, command: RejectReferral, origin: str = "") -> ChangeSet:
        """Keep a referral that the team said no to."""
        ...

    def person_before(self, command: NewReferral) -> PersonBefore | None:
        """What is known of the person before."""
        ...

    def take_back(self, command: TakeBackReferral, origin: str = "") -> ChangeSet:
        """Undo a referral."""
        ...

    def zone_contact(self, zone: str) -> MemberRow | None:
        """The contact of a zone."""
        ...

    def zone_contacts(self) -> Mapping[UUID, MemberRow]:
        """Who is contact in each zone, by its id."""
        ...

    def known(self, number: str, name: str, born: date | None) -> tuple[KnownPerson, ...]:
        """Whom a referral may be about."""
        ...

    def zones(self) -> tuple[str, ...]:
        """The home care zones that are offered."""
        ...

    def criteria(self) -> tuple[Criterion, ...]:
        """What the team looks at."""
        ...


class KeptBoard(Protocol):
    """How the board was left; `teamdesk.core.kept_views.KeptView` in the program."""

    def read(self) -> Mapping[str, object]:
        """What was kept; empty where nothing was."""
        ...

    def keep(self, values: Mapping[str, object]) -> None:
        """Remember it for the next start."""
        ...
