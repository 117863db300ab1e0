"""Papers about many persons: what each of them has said yes to can't be cut out of such a paper.

Minutes, calls and lists tell of everybody on them, so they stay with the team. Who comes from
outside is given the part of one person, which is held against that person's consents; or the whole
on another basis than consent, which the log tells.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.documents import NAMES_NOBODY, OF_A_MEETING, DocumentKind
from teamdesk.domain.errors import UserError
from teamdesk.domain.network import receivers_in
from teamdesk.domain.zones import zone_id
from teamdesk.exports.sharing import ANYTHING
from teamdesk.models import Meeting
from teamdesk.services.documents.recipients import NotCovered, is_of_the_team, receiver_of

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


class AboutManyPersons(UserError):
    """No consent of one person lets out what a paper tells of the others."""

    message = mark("This paper is about several persons, and is not for {name}.")
    advice = mark(
        "Nothing was written. Make a paper about one person instead, such as the minutes of one "
        "case or of a guest: it then holds what that person's consent covers. Or tell that it goes "
        "on another basis than consent."
    )


def check_many(
    work: UnitOfWork, kind: DocumentKind, subject_id: UUID, typed: str, at: Workplace
) -> None:
    """A paper about no one case may go to whom was typed.

    A member's week is not looked at here: it is made anew, with the visits that may be told.

    Raises:
        AboutManyPersons: somebody who was typed is not of the team, nor of the zone it is for.
        NotCovered: it is about a goal meeting, and the person's consent doesn't cover that.
        NoConsentFor: it is about a goal meeting, and no consent names them.
    """
    if kind in NAMES_NOBODY or kind is DocumentKind.STAFF_WEEK:
        return
    if kind is DocumentKind.ZONE_LIST and zone_id(typed) == subject_id:
        return
    others = [name for name in receivers_in(typed) if not is_of_the_team(work, at.team_id, name)]
    if not others or is_of_the_team(work, at.team_id, typed):
        return
    case_id = work.get(Meeting, subject_id).case_id if kind in OF_A_MEETING else None
    if case_id is None:
        raise AboutManyPersons(name=", ".join(others))
    receiver = receiver_of(work, case_id, typed, at.today)
    # What it is about is told in free words, which may be of anything.
    if receiver is not None and not receiver.covered >= ANYTHING:
        raise NotCovered(name=receiver.name)
