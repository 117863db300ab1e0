"""The services of an open team that more than one place asks, loaded when the first one does."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from uuid import UUID

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.masking import Veils
    from teamdesk.domain.rows.team import MemberRow
    from teamdesk.services.actions import ActionService
    from teamdesk.services.board import BoardService
    from teamdesk.services.case.referrals import ReferralService
    from teamdesk.services.case.renewals import RenewalService
    from teamdesk.services.case.transfers import TransferService
    from teamdesk.services.drafts import DraftService
    from teamdesk.services.finding import FindingService
    from teamdesk.services.meeting.quick_notes import QuickNoteService
    from teamdesk.services.people import PeopleService
    from teamdesk.services.saved_filters import SavedFilterService
    from teamdesk.services.teams import TeamsService
    from teamdesk.services.workplace import Workplace
    from teamdesk.ui.jobs import JobToken

# What a desk needs as soon as something is done on it: SQLAlchemy, the models and these services.
LATER = (
    "teamdesk.storage.unit_of_work",
    "teamdesk.services.actions",
    "teamdesk.services.board",
    "teamdesk.services.people",
)


class DeskServices:
    """Each is imported where it is asked for: the board stands before SQLAlchemy is loaded."""

    def __init__(self, at: Workplace) -> None:
        self._at = at

    @property
    def team_id(self) -> UUID:
        """Whose board it is."""
        return self._at.team_id

    def writers(self) -> Sequence[MemberRow]:
        """Who may write, where nobody is known to sit at the machine; else nobody."""
        if self._at.member_id is not None:
            return ()
        return [member for member in self.board().members() if member.is_active]

    def board(self) -> BoardService:
        """The cases of the team."""
        from teamdesk.services.board import BoardService

        return BoardService(self._at)

    def referrals(self) -> ReferralService:
        """The way in."""
        from teamdesk.services.case.referrals import ReferralService

        return ReferralService(self._at)

    def renewals(self) -> RenewalService:
        """Consents that run out."""
        from teamdesk.services.case.renewals import RenewalService

        return RenewalService(self._at)

    def drafts(self) -> DraftService:
        """What is being typed."""
        from teamdesk.services.drafts import DraftService

        return DraftService(self._at)

    def transfers(self) -> TransferService:
        """The way to other teams."""
        from teamdesk.services.case.transfers import TransferService

        return TransferService(self._at)

    def finding(self) -> FindingService:
        """What the palette looks through."""
        from teamdesk.services.finding import FindingService

        return FindingService(self._at)

    def filters(self) -> SavedFilterService:
        """Filters of the board by their names."""
        from teamdesk.services.saved_filters import SavedFilterService

        return SavedFilterService(self._at)

    def teams(self) -> TeamsService:
        """The teams of the database."""
        from teamdesk.services.teams import TeamsService

        return TeamsService(self._at)

    def quick_notes(self) -> QuickNoteService:
        """The lines for the next meeting."""
        from teamdesk.services.meeting.quick_notes import QuickNoteService

        return QuickNoteService(self._at)

    def actions(self) -> ActionService:
        """What was promised."""
        from teamdesk.services.actions import ActionService

        return ActionService(self._at)

    def people(self) -> PeopleService:
        """Everybody the team knows."""
        from teamdesk.services.people import PeopleService

        return PeopleService(self._at)

    def veils(self) -> Veils:
        """Whose names are not for the wall."""
        from teamdesk.services.veils import VeilService

        return VeilService(self._at).everybody()


class AddLater:
    """What is added on a worker, while somebody looks at the board already."""

    def __init__(self, add: Callable[[], ChangeSet]) -> None:
        self._add = add

    def __call__(self, _token: JobToken) -> ChangeSet:
        """Add it."""
        return self._add()


def load_services(_token: JobToken) -> None:
    """Load what a deed needs, for which the first board did not wait; runs on a worker."""
    for name in LATER:
        import_module(name)
