"""A case goes from one phase to another: on the board, and by a decision of the meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.errors import EndNeedsReason, HandoverNeedsReceiver
from teamdesk.domain.phases import PhaseKind, is_handover
from teamdesk.models import CaseFile, Phase, PhaseChange
from teamdesk.services.case.handovers import hand_over, take_back_handover
from teamdesk.storage.queries import team as team_queries
from teamdesk.storage.queries.cases import has_final_evaluation, has_handover_note, opposite_of

if TYPE_CHECKING:
    from teamdesk.domain.commands.cases import MoveCase
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


def change_phase(work: UnitOfWork, at: Workplace, command: MoveCase) -> None:
    """Move a case within a transaction, and keep the step in its history.

    Raises:
        ConflictError: someone moved it meanwhile.
        EndNeedsReason: the phase ends the case, and nothing says why.
        HandoverNeedsReceiver: the phase hands the case over, and nobody receives it.
    """
    case = work.get(CaseFile, command.case_id, command.expected_version)
    before = work.get(Phase, case.phase_id)
    after = work.get(Phase, command.phase_id)
    # What asks comes first: a query stores what was changed, and that is a version.
    if command.taken_back is not None:
        take_back_handover(work, command.taken_back)
    elif command.handover is not None:
        hand_over(work, at, case, command.handover)
    else:
        _check_handover(work, case, before.kind, after.kind)
    step = PhaseChange(
        case_id=case.id,
        from_kind=before.kind,
        to_kind=after.kind,
        to_name=after.name,
        changed_on=at.today,
        member_id=at.member_id,
        reason=command.end_note,
    )
    taken_back = opposite_of(work.session, step) if command.since else None
    if after.kind is PhaseKind.ENDED:
        _end(work, at, case, command)
    elif before.kind is PhaseKind.ENDED:
        case.ended_on, case.end_reason, case.end_note = None, None, ""
    case.phase_id = after.id
    case.phase_since = command.since or at.today
    if taken_back is None:
        work.add(step)
    else:
        # A step that was taken by mistake is no part of what happened to the person.
        work.remove(taken_back)


def _end(work: UnitOfWork, at: Workplace, case: CaseFile, command: MoveCase) -> None:
    if command.end_reason is None and not has_final_evaluation(work.session, case.id):
        raise EndNeedsReason
    case.ended_on = at.today
    case.end_reason = command.end_reason
    case.end_note = command.end_note


def _check_handover(work: UnitOfWork, case: CaseFile, before: PhaseKind, after: PhaseKind) -> None:
    kinds = [phase.kind for phase in team_queries.phases(work.session, case.team_id)]
    if is_handover(before, after, kinds) and not has_handover_note(work.session, case.id):
        raise HandoverNeedsReceiver
