"""A case is handed over: the note to whoever carries on, and the promise to look in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.errors import ConflictError
from teamdesk.domain.field_errors import DayGone, TextMissing
from teamdesk.domain.names import clean
from teamdesk.models import ActionItem, HandoverNote

if TYPE_CHECKING:
    from teamdesk.domain.commands.cases import Handover
    from teamdesk.models import CaseFile
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork

# What nobody has touched since it was made can be taken back without a trace.
UNTOUCHED = 1


def hand_over(work: UnitOfWork, at: Workplace, case: CaseFile, handover: Handover) -> None:
    """Write the note and the promise of a check-up (domain notes 1.30).

    Raises:
        TextMissing: nobody receives it.
        DayGone: the check-up would have been.
    """
    if not handover.receiver.strip():
        raise TextMissing("receiver")
    if handover.check_up_on < at.today:
        raise DayGone("check_up_on")
    work.add(
        HandoverNote(
            id=handover.note_id,
            case_id=case.id,
            written_on=at.today,
            receiver=clean(handover.receiver),
            text=handover.text.strip(),
            check_up_on=handover.check_up_on,
        ),
        ActionItem(
            id=handover.action_id,
            team_id=case.team_id,
            case_id=case.id,
            text=handover.promise,
            owner_id=case.coordinator_id or at.member_id,
            due_on=handover.check_up_on,
            created_on=at.today,
        ),
    )


def take_back_handover(work: UnitOfWork, handover: Handover) -> None:
    """Undo it: neither note nor promise was ever there.

    Raises:
        ConflictError: somebody has signed the note or worked on the promise meanwhile.
    """
    note = work.get(HandoverNote, handover.note_id)
    action = work.get(ActionItem, handover.action_id)
    for row in (note, action):
        if row.version != UNTOUCHED:
            raise ConflictError(row.id, theirs=row.version, mine=UNTOUCHED)
    work.remove(note)
    work.remove(action)
