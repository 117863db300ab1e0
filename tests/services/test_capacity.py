from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING
from uuid import uuid4

from teamdesk.domain.commands.team import SaveMember
from teamdesk.models import Measure, WeekPlan, WeekPlanEntry, WeekPlanStaff
from teamdesk.services.capacity import WEEKS_AHEAD, CapacityService
from teamdesk.services.members import MemberService

if TYPE_CHECKING:
    from tests.helpers.team import SmallTeam

MONDAY = date(2026, 11, 23)


def test_man_years_are_the_percents_of_those_at_work(small_team: SmallTeam) -> None:
    members = MemberService(small_team.workplace)
    row = next(one for one in members.members() if one.id == small_team.kari)
    command = SaveMember(row.name, row.initials, row.profession, 80, row.id, row.version)
    members.save(command)
    page = CapacityService(small_team.workplace).weeks()
    assert (page.man_years, page.hours, page.unknown) == (0.8, 30, 1)


def test_percent_of_bodoe_is_doubted(small_team: SmallTeam) -> None:
    MemberService(small_team.workplace).save(
        SaveMember("Siv Moe", "SM", "home_trainer", 1.89, None, None)
    )
    assert CapacityService(small_team.workplace).weeks().doubtful == (1.89,)


def test_weeks_ask_what_measures_and_plans_say(small_team: SmallTeam) -> None:
    case_id = small_team.refer("Åse Berg").case_id
    plan, entry = uuid4(), uuid4()
    ends = date(2026, 12, 4)
    with small_team.workplace.writing() as work:
        work.add(Measure(case_id=case_id, text="Gå", times_a_week=5.0, minutes=60, to_on=ends))
        work.add(WeekPlan(id=plan, case_id=case_id, valid_from=MONDAY))
        work.flush()
        work.add(
            WeekPlanEntry(
                id=entry, week_plan_id=plan, weekday=0, starts_at=time(9), minutes=30, text="Trapp"
            )
        )
        work.flush()
        for member_id in (small_team.kari, small_team.ola):
            work.add(WeekPlanStaff(entry_id=entry, member_id=member_id))
        work.commit()
    weeks = CapacityService(small_team.workplace).weeks().weeks
    assert len(weeks) == WEEKS_AHEAD + 1
    assert [week.measures for week in weeks[:3]] == [5, 5, 0]
    assert {week.visits for week in weeks} == {1}
    assert [week.asked for week in weeks[:3]] == [5, 5, 1]
