from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from teamdesk.domain.commands.cases import MoveCase
from teamdesk.domain.commands.goals import AddGoal, GoalWords
from teamdesk.domain.commands.meetings import (
    AcceptDecision,
    ApplyEffect,
    CloseMeeting,
    StartMeeting,
    TakenBack,
)
from teamdesk.domain.decision_effects import EffectValue
from teamdesk.domain.errors import ConflictError, MeetingIsClosed
from teamdesk.domain.goals import GoalStatus
from teamdesk.domain.meetings import DecisionEffect
from teamdesk.domain.phases import PhaseKind
from teamdesk.services.case.goals import GoalService
from teamdesk.services.meeting.closing import ClosingService
from teamdesk.services.meeting.decision_effects import DecisionEffectService
from teamdesk.services.meeting.decisions import MeetingDecisionService
from teamdesk.services.meeting.meetings import MeetingService

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.rows.meeting import DecisionRow, StageRows
    from tests.helpers.team import SmallTeam

DAY = date(2026, 12, 11)


@dataclass(frozen=True)
class Decided:
    """A meeting that has decided something about somebody with one goal."""

    team: SmallTeam
    service: MeetingService
    meeting_id: UUID
    item_id: UUID

    @property
    def stage(self) -> StageRows:
        found = self.service.stage(self.meeting_id, self.item_id)
        assert found is not None
        return found

    @property
    def decision(self) -> DecisionRow:
        return self.stage.decisions[0]

    def apply(self, value: EffectValue, **more: object) -> None:
        stage = self.stage
        goal = next((goal for goal in stage.goals if goal.id == value.goal_id), None)
        version = goal.version if goal else stage.case_version
        command = ApplyEffect(self.decision.id, self.decision.version, version, value)
        DecisionEffectService(self.team.workplace).apply(replace(command, **more))


@pytest.fixture
def decided(small_team: SmallTeam) -> Decided:
    card = small_team.refer("Åse Berg")
    GoalService(small_team.workplace).add(AddGoal(card.case_id, GoalWords("Gå til butikken")))
    service = MeetingService(small_team.workplace)
    planned = service.current()
    assert planned is not None
    service.start(StartMeeting(planned.id, planned.version))
    rows = service.rows(planned.id)
    assert rows is not None
    decisions = MeetingDecisionService(small_team.workplace)
    decisions.accept(AcceptDecision(planned.id, card.case_id, "fortsetter", None))
    return Decided(small_team, service, planned.id, rows.agenda[0].id)


def test_apply_evaluation_is_set_and_told_on_the_decision(decided: Decided) -> None:
    decided.apply(EffectValue(DecisionEffect.EVALUATION, day=DAY, is_week=True))
    stage = decided.stage
    assert (stage.next_evaluation_on, stage.next_evaluation_is_week) == (DAY, True)
    assert decided.decision.effect is DecisionEffect.EVALUATION


def test_apply_period_is_lengthened(decided: Decided) -> None:
    decided.apply(EffectValue(DecisionEffect.PERIOD, day=DAY))
    assert decided.stage.period_ends_on == DAY


def test_apply_coordinator_is_given(decided: Decided) -> None:
    decided.apply(EffectValue(DecisionEffect.COORDINATOR, member_id=decided.team.ola))
    coordinator = decided.stage.coordinator
    assert coordinator is not None
    assert coordinator.name == "Ola Lien"


def test_apply_goal_status_is_set_in_this_meeting(decided: Decided) -> None:
    goal = decided.stage.goals[0]
    reached = EffectValue(DecisionEffect.GOAL_STATUS, goal_id=goal.id, status=GoalStatus.REACHED)
    decided.apply(reached)
    assert decided.stage.goals[0].status is GoalStatus.REACHED
    assert decided.decision.goal_id == goal.id


def test_apply_phase_moves_the_case(decided: Decided) -> None:
    stage, team = decided.stage, decided.team
    move = MoveCase(stage.item.case_id, stage.case_version, team.phase(PhaseKind.INTENSIVE))
    decided.apply(EffectValue(DecisionEffect.PHASE, phase=PhaseKind.INTENSIVE), move=move)
    assert decided.stage.phase_kind is PhaseKind.INTENSIVE


def test_apply_taken_back_leaves_nothing_on_the_decision(decided: Decided) -> None:
    decided.apply(EffectValue(DecisionEffect.PERIOD, day=DAY))
    decided.apply(EffectValue(DecisionEffect.PERIOD, day=None), taken_back=TakenBack())
    assert decided.stage.period_ends_on is None
    assert decided.decision.effect is None


def test_apply_second_taken_back_tells_the_first_again(decided: Decided) -> None:
    decided.apply(EffectValue(DecisionEffect.PERIOD, day=DAY))
    decided.apply(EffectValue(DecisionEffect.EVALUATION, day=DAY))
    told = TakenBack(DecisionEffect.PERIOD)
    decided.apply(EffectValue(DecisionEffect.EVALUATION), taken_back=told)
    assert decided.decision.effect is DecisionEffect.PERIOD
    assert (decided.stage.period_ends_on, decided.stage.next_evaluation_on) == (DAY, None)


def test_apply_to_a_case_that_was_changed_changes_nothing(decided: Decided) -> None:
    with pytest.raises(ConflictError):
        decided.apply(EffectValue(DecisionEffect.PERIOD, day=DAY), subject_version=0)
    assert decided.decision.effect is None


def test_apply_after_the_meeting_is_refused(decided: Decided) -> None:
    rows = decided.service.rows(decided.meeting_id)
    assert rows is not None
    at = decided.team.workplace
    decision, stage = decided.decision, decided.stage
    close = CloseMeeting(rows.meeting.id, rows.meeting.version, None)
    ClosingService(at).close(close)
    value = EffectValue(DecisionEffect.PERIOD, day=DAY)
    with pytest.raises(MeetingIsClosed):
        DecisionEffectService(at).apply(
            ApplyEffect(decision.id, decision.version, stage.case_version, value)
        )


def test_decision_that_is_brought_back_has_its_id_and_effect(decided: Decided) -> None:
    again, case_id = uuid4(), decided.stage.item.case_id
    MeetingDecisionService(decided.team.workplace).accept(
        AcceptDecision(
            decided.meeting_id,
            case_id,
            "to uker",
            None,
            decision_id=again,
            expected_version=3,
            effect=DecisionEffect.PERIOD,
        )
    )
    row = next(row for row in decided.stage.decisions if row.id == again)
    assert (row.version, row.effect) == (4, DecisionEffect.PERIOD)
