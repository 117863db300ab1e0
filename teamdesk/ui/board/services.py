"""The services that the board is given; what they can do stands in ``ports``."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from uuid import UUID

    from teamdesk.domain.rows.board import BoardRows
    from teamdesk.domain.rows.team import MemberRow
    from teamdesk.ui.board.ports import Cases, KeptBoard, Referrals, SavedFilters
    from teamdesk.ui.draft_keeper import Drafts
    from teamdesk.ui.transferring import Transfers


class Intake(NamedTuple):
    """What the form of a referral asks while one types.

    Attributes:
        draft_place: where a form that was never registered is kept; another for each team.
    """

    referrals: Referrals
    drafts: Drafts
    draft_place: str


class BoardServices(NamedTuple):
    """What the board asks, when it asks: the first board stands before a service is loaded.

    Attributes:
        member_id: who sits at the machine, where that is known.
        first: the board as the team was opened, shown until something changes.
        view: where it is kept how this person looks at the board of this team.
        is_by_zone: whoever has not looked at it yet sees it zone by zone.
        first_contacts: who was contact in each zone as the team was opened.
    """

    cases: Callable[[], Cases]
    referrals: Callable[[], Referrals]
    drafts: Callable[[], Drafts]
    transfers: Callable[[], Transfers]
    filters: Callable[[], SavedFilters]
    draft_place: str = "referral"
    member_id: UUID | None = None
    first: BoardRows | None = None
    view: KeptBoard | None = None
    is_by_zone: bool = False
    first_contacts: Mapping[UUID, MemberRow] | None = None

    def intake(self) -> Intake:
        """For the form, when it is first wanted."""
        return Intake(self.referrals(), self.drafts(), self.draft_place)
