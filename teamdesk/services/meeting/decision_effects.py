"""A decision of the meeting changes the case: phase, evaluation, coordinator, goal, period."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.commands.goals import SetGoalStatus
from teamdesk.domain.errors import MeetingIsClosed
from teamdesk.domain.meetings import DecisionEffect, MeetingStatus
from teamdesk.models import CaseFile, Meeting, MeetingDecision
from teamdesk.services.case.goals import change_status
from teamdesk.services.case.phase_changes import change_phase

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.domain.commands.meetings import ApplyEffect
    from teamdesk.services.workplace import Workplace
    from teamdesk.storage.unit_of_work import UnitOfWork


class DecisionEffectService:
    """Changes a case and tells it on the decision, in one transaction."""

    def __init__(self, workplace: Workplace) -> None:
        self._at = workplace

    def apply(self, command: ApplyEffect, origin: str = "") -> ChangeSet:
        """Do what a decision says, or take it back.

        Raises:
            ConflictError: somebody changed the decision, the case or the goal meanwhile.
            MeetingIsClosed: the minutes are frozen.
            UserError: the phase can't be changed so; see `change_phase`.
        """
        with self._at.writing() as work:
            decision = work.get(MeetingDecision, command.decision_id, command.expected_version)
            if work.get(Meeting, decision.meeting_id).status is MeetingStatus.CLOSED:
                raise MeetingIsClosed
            self._change(work, decision, command)
            decision.effect, decision.goal_id = _told(command)
            work.touch(decision)
            return work.commit(origin)

    def _change(self, work: UnitOfWork, decision: MeetingDecision, command: ApplyEffect) -> None:
        value, version = command.value, command.subject_version
        if value.effect is DecisionEffect.PHASE:
            if command.move is not None:
                change_phase(work, self._at, command.move)
            return
        if value.effect is DecisionEffect.GOAL_STATUS:
            if value.goal_id is not None and value.status is not None:
                told = SetGoalStatus(value.goal_id, version, value.status, decision.meeting_id)
                change_status(work, self._at, told)
            return
        case = work.get(CaseFile, decision.case_id, version)
        if value.effect is DecisionEffect.EVALUATION:
            case.next_evaluation_on, case.next_evaluation_is_week = value.day, value.is_week
        elif value.effect is DecisionEffect.COORDINATOR:
            case.coordinator_id = value.member_id
        else:
            case.period_ends_on = value.day
        work.touch(case)


def _told(command: ApplyEffect) -> tuple[DecisionEffect | None, UUID | None]:
    """What the decision says that it changed, once the command is done."""
    told = command.taken_back
    if told is not None:
        return told.effect, told.goal_id
    return command.value.effect, command.value.goal_id
