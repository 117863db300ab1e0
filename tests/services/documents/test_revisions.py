"""The periodic revision of a plan freezes what was concluded and sets the next day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from teamdesk.domain.commands.records import RevisePlan
from teamdesk.domain.errors import ConflictError
from teamdesk.domain.field_errors import DayGone, TextMissing
from teamdesk.domain.plan_steps import PlanStep
from teamdesk.domain.plans import PlanStatus
from teamdesk.models import IndividualPlan
from teamdesk.services.case.plan_versions import PlanVersionService
from teamdesk.services.case.plans import PlanService
from tests.helpers.handed_out import document_service, make_plan

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.domain.rows.plans import PlanRow
    from tests.helpers.team import SmallTeam

NEXT = date(2027, 5, 23)
CONCLUDED = "Fortsetter med gangtrening, dusjen er i mål."


@pytest.fixture
def case_id(small_team: SmallTeam) -> UUID:
    return make_plan(small_team)


def plan_of(team: SmallTeam, case_id: UUID) -> PlanRow:
    plan = PlanService(team.workplace).of_case(case_id)
    assert plan is not None
    return plan


def revise(team: SmallTeam, command: RevisePlan) -> None:
    document_service(team).revisions.revise(command)


def command(plan: PlanRow) -> RevisePlan:
    return RevisePlan(plan.id, plan.version, f" {CONCLUDED} ", NEXT)


def test_revision_freezes_a_version_with_its_conclusion(
    small_team: SmallTeam, case_id: UUID
) -> None:
    plan = plan_of(small_team, case_id)
    revise(small_team, command(plan))
    service = PlanVersionService(small_team.workplace)
    (version,) = service.of_plan(plan.id)
    assert (version.number, version.conclusion) == (1, CONCLUDED)
    content = service.content(plan.id, version.id)
    assert content.revisions[-1].what_changed.endswith(CONCLUDED)
    assert content.revision_on == NEXT


def test_revision_sets_the_next_day_the_state_and_the_step(
    small_team: SmallTeam, case_id: UUID
) -> None:
    with small_team.workplace.writing() as work:
        work.get(IndividualPlan, plan_of(small_team, case_id).id).status = PlanStatus.UNDER_REVISION
        work.commit()
    revise(small_team, command(plan_of(small_team, case_id)))
    plan = plan_of(small_team, case_id)
    assert (plan.revision_on, plan.status) == (NEXT, PlanStatus.ACTIVE)
    assert dict(plan.rounds[-1])[PlanStep.EVALUATE] == date(2026, 11, 23)


def test_next_version_tells_the_earlier_conclusion(small_team: SmallTeam, case_id: UUID) -> None:
    revise(small_team, command(plan_of(small_team, case_id)))
    plan = plan_of(small_team, case_id)
    revise(small_team, replace(command(plan), conclusion="Alt er i mål."))
    service = PlanVersionService(small_team.workplace)
    newest = service.of_plan(plan.id)[0]
    told = [one.what_changed for one in service.content(plan.id, newest.id).revisions]
    assert len(told) == newest.number == 2
    assert told[0].endswith(CONCLUDED)


@pytest.mark.parametrize(
    ("changed", "error"),
    [
        ({"conclusion": " "}, TextMissing),
        ({"next_on": date(2026, 11, 23)}, DayGone),
        ({"expected_version": 7}, ConflictError),
    ],
)
def test_half_told_revision_freezes_nothing(
    small_team: SmallTeam, case_id: UUID, changed: dict[str, object], error: type[Exception]
) -> None:
    plan = plan_of(small_team, case_id)
    with pytest.raises(error):
        revise(small_team, replace(command(plan), **changed))
    assert not PlanVersionService(small_team.workplace).of_plan(plan.id)
