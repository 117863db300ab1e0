from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from teamdesk.domain.commands.goals import AddGoal, EditGoal, GoalWords
from teamdesk.domain.commands.plan_parts import AddMeasure, EditMeasure, MeasureWords
from teamdesk.domain.rows.history import ChangeAction, FieldChange
from teamdesk.services.case.goals import GoalService
from teamdesk.services.case.measures import MeasureService
from teamdesk.services.case.plans import PlanService
from teamdesk.services.history import HistoryService
from teamdesk.services.people import PeopleService

if TYPE_CHECKING:
    from tests.helpers.team import SmallTeam

LATER = datetime(2026, 11, 24, 9, tzinfo=UTC)


def test_history_tells_who_changed_what_the_newest_first(small_team: SmallTeam) -> None:
    case_id = small_team.refer("Åse Berg").case_id
    goals = GoalService(small_team.workplace)
    goals.add(AddGoal(case_id, GoalWords("Gå ut")))
    page = PeopleService(small_team.workplace).page(case_id)
    assert page is not None
    later = GoalService(small_team.on(LATER).workplace)
    later.edit(EditGoal(page.goals[0].id, 1, GoalWords("Gå til butikken")))

    changed, added = HistoryService(small_team.workplace).of(page.goals[0].id)

    assert changed.by == "Kari Hansen"
    assert changed.fields == (FieldChange("text", "Gå ut", "Gå til butikken"),)
    assert added.action is ChangeAction.ADDED


def test_history_gives_an_id_the_name_it_stands_for(small_team: SmallTeam) -> None:
    case_id = small_team.refer("Åse Berg").case_id
    measures = MeasureService(small_team.workplace)
    words = MeasureWords("Gangtrening")
    measures.add(AddMeasure(case_id, words))
    (row,) = PlanService(small_team.workplace).measures(case_id)
    later = MeasureService(small_team.on(LATER).workplace)
    later.edit(EditMeasure(row.id, 1, replace(words, responsible_id=small_team.ola)))

    changed = HistoryService(small_team.workplace).of(row.id)[0]

    assert changed.fields == (FieldChange("responsible_id", None, "Ola Lien"),)


def test_history_leaves_out_a_save_that_changed_nothing_itself(small_team: SmallTeam) -> None:
    case_id = small_team.refer("Åse Berg").case_id
    GoalService(small_team.workplace).add(AddGoal(case_id, GoalWords("Gå ut")))

    rows = HistoryService(small_team.workplace).of(case_id)

    assert [row.action for row in rows] == [ChangeAction.ADDED]
