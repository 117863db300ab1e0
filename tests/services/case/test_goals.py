from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

import pytest

from teamdesk.domain.commands.goals import (
    AddGoal,
    BeforeEvaluation,
    EditGoal,
    EvaluateGoal,
    GoalWords,
    SetGoalStatus,
    TakeBackEvaluation,
    TakeBackGoal,
)
from teamdesk.domain.commands.plan_parts import (
    AddMeasure,
    EndMeasure,
    MeasureWords,
    TakeBackMeasure,
)
from teamdesk.domain.errors import ConflictError, StillInUse
from teamdesk.domain.field_errors import DayGone, EndsBeforeStart, OutOfRange, TextMissing
from teamdesk.domain.goals import (
    ActivityArea,
    GoalHorizon,
    GoalResult,
    GoalStatus,
    MeasureKind,
)
from teamdesk.domain.intensity import falling
from teamdesk.services.case.goal_evaluations import GoalEvaluationService
from teamdesk.services.case.goals import GoalService
from teamdesk.services.case.measures import MeasureService
from teamdesk.services.case.plans import PlanService
from teamdesk.services.people import PeopleService

if TYPE_CHECKING:
    from teamdesk.domain.rows.goals import GoalRow
    from teamdesk.domain.rows.people import PersonRows
    from tests.helpers.team import SmallTeam

WORDS = GoalWords(
    "Gå til butikken",
    target_on=date(2026, 12, 11),
    area=ActivityArea.SHOPPING,
    importance=9,
    link_instrument="copm",
    link_item="Handle",
    measured_by="Butikken og hjem uten hjelp",
)
BEFORE = BeforeEvaluation(
    GoalStatus.NOT_STARTED,
    status_on=None,
    is_partly_reached=False,
    next_on=None,
    next_is_week=False,
)


@pytest.fixture
def case_id(small_team: SmallTeam) -> UUID:
    return small_team.refer("Åse Berg").case_id


def page_of(team: SmallTeam, case_id: UUID) -> PersonRows:
    page = PeopleService(team.workplace).page(case_id)
    assert page is not None
    return page


def add_goal(team: SmallTeam, case_id: UUID, words: GoalWords = WORDS) -> GoalRow:
    GoalService(team.workplace).add(AddGoal(case_id, words))
    return next(goal for goal in page_of(team, case_id).goals if goal.text == words.text)


def evaluate(
    team: SmallTeam, goal: GoalRow, result: GoalResult, text: str = "", day: date | None = None
) -> EvaluateGoal:
    command = EvaluateGoal(
        goal.id, goal.version, uuid4(), result, text, is_partly_reached=True, next_on=day
    )
    GoalEvaluationService(team.workplace).evaluate(command)
    return command


def test_goal_keeps_everything_that_was_said_of_it(small_team: SmallTeam, case_id: UUID) -> None:
    goal = add_goal(small_team, case_id)
    assert (goal.area, goal.importance) == (ActivityArea.SHOPPING, 9)
    assert (goal.link_instrument, goal.link_item) == ("copm", "Handle")
    assert goal.measured_by == "Butikken og hjem uten hjelp"


def test_goal_of_a_long_term_goal_knows_it(small_team: SmallTeam, case_id: UUID) -> None:
    far = add_goal(small_team, case_id, GoalWords("Bo hjemme", GoalHorizon.LONG))
    near = add_goal(small_team, case_id, replace(WORDS, parent_id=far.id))
    assert near.parent_id == far.id


@pytest.mark.parametrize("importance", [0, 11])
def test_importance_outside_the_scale_is_refused(
    small_team: SmallTeam, case_id: UUID, importance: int
) -> None:
    with pytest.raises(OutOfRange):
        add_goal(small_team, case_id, replace(WORDS, importance=importance))


def test_goal_that_was_just_added_is_taken_back(small_team: SmallTeam, case_id: UUID) -> None:
    goal = add_goal(small_team, case_id)
    GoalService(small_team.workplace).take_back(TakeBackGoal(goal.id, goal.version))
    assert page_of(small_team, case_id).goals == ()


def test_goal_with_a_measure_is_not_taken_back(small_team: SmallTeam, case_id: UUID) -> None:
    goal = add_goal(small_team, case_id)
    words = MeasureWords("Gangtrening", goal_id=goal.id)
    MeasureService(small_team.workplace).add(AddMeasure(case_id, words))
    with pytest.raises(StillInUse):
        GoalService(small_team.workplace).take_back(TakeBackGoal(goal.id, goal.version))


def test_goal_that_somebody_changed_is_not_taken_back(small_team: SmallTeam, case_id: UUID) -> None:
    goal = add_goal(small_team, case_id)
    service = GoalService(small_team.workplace)
    service.edit(EditGoal(goal.id, goal.version, replace(WORDS, importance=3)))
    with pytest.raises(ConflictError):
        service.take_back(TakeBackGoal(goal.id, goal.version))


def test_status_history_tells_what_and_when(small_team: SmallTeam, case_id: UUID) -> None:
    goal = add_goal(small_team, case_id)
    service = GoalService(small_team.workplace)
    service.set_status(SetGoalStatus(goal.id, goal.version, GoalStatus.SLOW))
    (step,) = page_of(small_team, case_id).goals[0].steps
    assert (step.status, step.on) == (GoalStatus.SLOW, date(2026, 11, 23))


def test_goal_that_goes_on_keeps_its_evaluation(small_team: SmallTeam, case_id: UUID) -> None:
    goal = add_goal(small_team, case_id)
    evaluate(small_team, goal, GoalResult.CONTINUES, text=" Går bra ")
    found = page_of(small_team, case_id).goals[0]
    assert [(kept.result, kept.text) for kept in found.evaluations] == [
        (GoalResult.CONTINUES, "Går bra")
    ]
    assert found.status is GoalStatus.NOT_STARTED


def test_goal_that_is_ended_is_over_and_back_again(small_team: SmallTeam, case_id: UUID) -> None:
    goal = add_goal(small_team, case_id)
    done = evaluate(small_team, goal, GoalResult.ENDED)
    ended = page_of(small_team, case_id).goals[0]
    assert (ended.status, ended.is_partly_reached) == (GoalStatus.ENDED, True)
    GoalEvaluationService(small_team.workplace).take_back(
        TakeBackEvaluation(goal.id, ended.version, done.evaluation_id, BEFORE)
    )
    found = page_of(small_team, case_id).goals[0]
    assert (found.status, found.is_partly_reached, found.evaluations) == (
        GoalStatus.NOT_STARTED,
        False,
        (),
    )


def test_goal_that_is_reached_stays_reached_when_it_is_ended(
    small_team: SmallTeam, case_id: UUID
) -> None:
    goal = add_goal(small_team, case_id)
    GoalService(small_team.workplace).set_status(
        SetGoalStatus(goal.id, goal.version, GoalStatus.REACHED)
    )
    evaluate(small_team, page_of(small_team, case_id).goals[0], GoalResult.ENDED)
    assert page_of(small_team, case_id).goals[0].status is GoalStatus.REACHED


def test_goal_to_look_at_again_sets_the_next_evaluation_and_back(
    small_team: SmallTeam, case_id: UUID
) -> None:
    goal, day = add_goal(small_team, case_id), date(2026, 12, 7)
    done = evaluate(small_team, goal, GoalResult.REASSESS, day=day)
    page = page_of(small_team, case_id)
    assert page.next_evaluation_on == day
    GoalEvaluationService(small_team.workplace).take_back(
        TakeBackEvaluation(goal.id, page.goals[0].version, done.evaluation_id, BEFORE)
    )
    assert page_of(small_team, case_id).next_evaluation_on is None


@pytest.mark.parametrize(("day", "refused"), [(None, TextMissing), (date(2026, 1, 1), DayGone)])
def test_goal_to_look_at_again_needs_a_day_ahead(
    small_team: SmallTeam, case_id: UUID, day: date | None, refused: type[Exception]
) -> None:
    goal = add_goal(small_team, case_id)
    with pytest.raises(refused):
        evaluate(small_team, goal, GoalResult.REASSESS, day=day)


def test_measure_keeps_extent_kind_exercise_and_taper(small_team: SmallTeam, case_id: UUID) -> None:
    words = MeasureWords(
        "Gangtrening",
        kind=MeasureKind.PREVENTING,
        times_a_week=5,
        minutes=30,
        exercise="Gå til postkassa og tilbake",
        profession="physiotherapist",
        taper=falling(date(2026, 11, 23), 5, 30, 4),
    )
    MeasureService(small_team.workplace).add(AddMeasure(case_id, words))
    (row,) = PlanService(small_team.workplace).measures(case_id)
    assert (row.kind, row.times_a_week, row.minutes) == (MeasureKind.PREVENTING, 5, 30)
    assert (row.exercise, row.taper) == (words.exercise, words.taper)


@pytest.mark.parametrize(
    ("words", "refused"),
    [
        (MeasureWords("x", times_a_week=-1), OutOfRange),
        (MeasureWords("x", minutes=481), OutOfRange),
        (MeasureWords("x", from_on=date(2026, 2, 2), to_on=date(2026, 2, 1)), EndsBeforeStart),
    ],
)
def test_measure_that_can_not_be_is_refused(
    small_team: SmallTeam, case_id: UUID, words: MeasureWords, refused: type[Exception]
) -> None:
    with pytest.raises(refused):
        MeasureService(small_team.workplace).add(AddMeasure(case_id, words))


def test_measure_is_ended_and_goes_on_again(small_team: SmallTeam, case_id: UUID) -> None:
    service, plans = MeasureService(small_team.workplace), PlanService(small_team.workplace)
    service.add(AddMeasure(case_id, MeasureWords("Gangtrening", from_on=date(2026, 11, 2))))
    (row,) = plans.measures(case_id)
    service.end(EndMeasure(row.id, row.version, date(2026, 11, 22)))
    assert plans.measures(case_id)[0].is_over(date(2026, 11, 23))
    with pytest.raises(EndsBeforeStart):
        service.end(EndMeasure(row.id, row.version + 1, date(2026, 11, 1)))
    service.end(EndMeasure(row.id, row.version + 1, None))
    assert plans.measures(case_id)[0].to_on is None


def test_measure_that_was_just_added_is_taken_back(small_team: SmallTeam, case_id: UUID) -> None:
    service = MeasureService(small_team.workplace)
    service.add(AddMeasure(case_id, MeasureWords("Gangtrening")))
    (row,) = PlanService(small_team.workplace).measures(case_id)
    service.take_back(TakeBackMeasure(row.id, row.version))
    assert PlanService(small_team.workplace).measures(case_id) == ()


@pytest.mark.parametrize("pasted", ["Gå\x00tur", "Gå\ud83dtur"])
def test_text_that_no_engine_stores_whole_is_stored_without(
    small_team: SmallTeam, pasted: str
) -> None:
    card = small_team.refer("Anne Berg")
    GoalService(small_team.workplace).add(AddGoal(card.case_id, GoalWords(pasted)))
    assert small_team.card("Anne Berg").goals[0].text == "Gåtur"
