"""What counts as work with a plan: without any for 90 days it is inactive (domain notes 2.3)."""

from __future__ import annotations

import time as system_time
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from teamdesk.core.i18n import Language
from teamdesk.domain.commands.documents import ExportDocument
from teamdesk.domain.commands.entries import RelativeWords, SaveEntry
from teamdesk.domain.commands.goals import EditGoal, GoalWords
from teamdesk.domain.commands.plan_parts import (
    AddMeasure,
    ConsentAnswer,
    MeasureWords,
    ParticipantWords,
    SaveParticipant,
    SetConsent,
)
from teamdesk.domain.commands.week_plan import SetWeek
from teamdesk.domain.documents import DocumentFormat, DocumentKind
from teamdesk.domain.people import ConsentForm, ConsentKind, ConsentState, NetworkKind
from teamdesk.domain.phases import PhaseKind
from teamdesk.domain.pressing import PressingKind
from teamdesk.domain.week_plan import Visit
from teamdesk.models import CaseFile, Measure
from teamdesk.services.case.consents import ConsentService
from teamdesk.services.case.goals import GoalService
from teamdesk.services.case.measures import MeasureService
from teamdesk.services.case.network import NetworkService
from teamdesk.services.case.participants import ParticipantService
from teamdesk.services.case.plans import PlanService
from teamdesk.services.case.week_plans import WeekPlanService
from teamdesk.services.people import PeopleService
from tests.helpers.handed_out import document_service, make_plan

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from uuid import UUID

    from teamdesk.domain.rows.people import PersonRows
    from teamdesk.domain.rows.plans import PlanRow
    from tests.helpers.team import SmallTeam

LATER = datetime(2027, 3, 1, 8, tzinfo=UTC)
LATER_ON = date(2027, 3, 1)


@pytest.fixture
def later(small_team: SmallTeam) -> SmallTeam:
    """The team 98 days after anybody worked with the plan of Åse Berg."""
    case_id = make_plan(small_team)
    with small_team.workplace.writing() as work:
        work.get(CaseFile, case_id).phase_id = small_team.phase(PhaseKind.INTENSIVE)
        work.commit()
    return small_team.on(LATER)


def case_of(team: SmallTeam) -> UUID:
    return team.card("Åse Berg").case_id


def page_of(team: SmallTeam) -> PersonRows:
    page = PeopleService(team.workplace).page(case_of(team))
    assert page is not None
    return page


def plan_of(team: SmallTeam) -> PlanRow:
    plan = PlanService(team.workplace).of_case(case_of(team))
    assert plan is not None
    return plan


def presses(team: SmallTeam) -> bool:
    pressing = team.card("Åse Berg").pressing
    return any(one.kind is PressingKind.PLAN_INACTIVE for one in pressing)


def adds_a_measure(team: SmallTeam) -> None:
    MeasureService(team.workplace).add(AddMeasure(case_of(team), MeasureWords("Trappetrening")))


def takes_a_measure_away(team: SmallTeam) -> None:
    with team.workplace.writing() as work:
        work.remove(work.session.query(Measure).one())
        work.commit()


def writes_who_takes_part(team: SmallTeam) -> None:
    words = ParticipantWords("Nils Utsi", "rådgiver", "NAV", "", "Følger opp arbeidet")
    command = SaveParticipant(case_of(team), page_of(team).case_version, words)
    ParticipantService(team.workplace).save(command)


def answers_about_the_plan(team: SmallTeam) -> None:
    answer = ConsentAnswer(ConsentKind.PLAN, ConsentState.GIVEN, ConsentForm.WRITTEN, LATER_ON)
    ConsentService(team.workplace).set(SetConsent(case_of(team), answer))


def words_a_goal_anew(team: SmallTeam) -> None:
    (goal,) = page_of(team).goals
    GoalService(team.workplace).edit(EditGoal(goal.id, goal.version, GoalWords("Gå til butikken")))


def plans_the_week(team: SmallTeam) -> None:
    visits = (Visit(uuid4(), 0, time(10), 30, "Gåtur"),)
    command = SetWeek(case_of(team), LATER_ON, uuid4(), None, visits)
    WeekPlanService(team.workplace).set_week(command)


@pytest.mark.parametrize(
    "work_is_done",
    [
        adds_a_measure,
        takes_a_measure_away,
        writes_who_takes_part,
        answers_about_the_plan,
        words_a_goal_anew,
        plans_the_week,
    ],
)
def test_work_with_any_part_keeps_the_plan_active(
    later: SmallTeam, work_is_done: Callable[[SmallTeam], None]
) -> None:
    before = plan_of(later)
    assert before.is_inactive(LATER_ON)
    assert presses(later)
    work_is_done(later)
    after = plan_of(later)
    assert after.last_step_on == LATER_ON
    assert not presses(later)
    # Somebody who has the plan open goes on in the version that she sees.
    assert after.version == before.version


def test_plan_that_leaves_is_worked_with(later: SmallTeam, tmp_path: Path) -> None:
    document_service(later).export(
        ExportDocument(
            DocumentKind.PLAN, case_of(later), (DocumentFormat.DOCX,), tmp_path, Language.NB
        )
    )
    assert plan_of(later).last_step_on == LATER_ON
    assert not presses(later)


def test_what_is_no_part_of_the_plan_leaves_it_inactive(later: SmallTeam) -> None:
    words = RelativeWords("Berit Moen", NetworkKind.RELATIVE)
    NetworkService(later.workplace).save(SaveEntry(case_of(later), uuid4(), words, is_new=True))
    assert presses(later)


def test_work_with_one_plan_tells_nothing_of_another(later: SmallTeam) -> None:
    make_plan(later, "Per Ås")
    assert presses(later)


@pytest.mark.skipif(not hasattr(system_time, "tzset"), reason="Windows has no such call")
def test_board_and_page_tell_the_day_of_the_place(
    later: SmallTeam, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "Europe/Oslo")
    system_time.tzset()
    try:
        adds_a_measure(later.on(datetime(2027, 3, 1, 23, 30, tzinfo=UTC)))
        assert plan_of(later).last_step_on == date(2027, 3, 2)
        long_after = later.on(datetime(2027, 6, 15, 8, tzinfo=UTC))
        pressing = long_after.card("Åse Berg").pressing
        (told,) = (one for one in pressing if one.kind is PressingKind.PLAN_INACTIVE)
        assert told.day == date(2027, 3, 2)
    finally:
        monkeypatch.undo()
        system_time.tzset()
