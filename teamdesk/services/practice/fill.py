"""Puts the practice team into an empty database, in the order its tables lean on each other."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from decimal import Decimal
from random import Random
from typing import TYPE_CHECKING

from teamdesk.core.paths import resources_dir
from teamdesk.domain.names import search_key
from teamdesk.models import CoordinatingUnit, Member, Phase, StayAgreement, Team
from teamdesk.services.founding import load_way_of_working
from teamdesk.services.practice import (
    agenda,
    assessments,
    contacts,
    goals,
    meetings,
    people,
    records,
)
from teamdesk.services.practice.fillers import Said
from teamdesk.services.practice.identity import Ids
from teamdesk.services.practice.setting import Life, Setting
from teamdesk.services.practice.stories import read_script
from teamdesk.services.practice.team_calendar import TeamCalendar

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from uuid import UUID

    from teamdesk.models import Base
    from teamdesk.services.practice.stories import Script
    from teamdesk.storage.unit_of_work import UnitOfWork

SEED = 1
# The one who sits at the program: coordinator of the person whom the mock-ups show.
AT_THE_DESK = "KH"
BOUGHT_DAYS, DAY_PRICE = 240, Decimal(3400)
INSTITUTION = "Solstrand rehabiliteringssenter"


@dataclass(frozen=True, slots=True)
class PracticeTeam:
    """The ids that the program opens on."""

    team_id: UUID
    member_id: UUID


def fill_practice_team(work: UnitOfWork, today: date, seed: int = SEED) -> PracticeTeam:
    """Make the team and everything behind it, in one transaction.

    The same seed and the same day give the same rows, ids included.

    Args:
        work: a begun unit of work on an empty database.
        today: the day that the stories count from.
        seed: draws what the stories leave open: visits, ordinary notes, birth numbers.
    """
    script = read_script(resources_dir() / "demo")
    calendar = TeamCalendar(today)
    ids, random = Ids(seed, "team"), Random(f"{seed}/team")
    series = meetings.series_of(script.team["team"], calendar, ids)
    phases = _team(work, script, ids, series.team_id)
    members = _members(work, script, ids, series.team_id)
    _store(work, [series, *_agreements(ids, series.team_id, today)])
    held = meetings.meetings_of(series, calendar, ids, random)
    _store(work, held.values())
    setting = Setting(seed, calendar, script, series.team_id, phases, members, held)
    _store(work, meetings.attendance_of(setting, ids, random))
    _lives(work, [Life.of(setting, story) for story in script.stories])
    work.commit()
    return PracticeTeam(series.team_id, members[AT_THE_DESK].id)


def _store(work: UnitOfWork, rows: Iterable[Base]) -> None:
    """Send rows at once: the tables have foreign keys, and no relationships to sort them by."""
    work.add_all(rows)
    work.flush()


def _team(work: UnitOfWork, script: Script, ids: Ids, team_id: UUID) -> dict[str, UUID]:
    told = script.team["team"]
    unit = CoordinatingUnit(id=ids.next("unit"), **told["coordinating_unit"])
    _store(work, [unit])
    way = load_way_of_working(resources_dir() / "ways_of_working")
    team = Team(
        id=team_id,
        name=told["name"],
        municipality=told["municipality"],
        way_of_working=way.name,
        coordinating_unit_id=unit.id,
    )
    _store(work, [team])
    phases = [
        Phase(
            id=ids.next("phase"),
            team_id=team_id,
            kind=phase.kind,
            name=phase.name,
            position=position,
            weeks=phase.weeks,
            case_limit=phase.case_limit,
        )
        for position, phase in enumerate(way.phases)
    ]
    _store(work, phases)
    return {phase.kind: phase.id for phase in phases}


def _members(work: UnitOfWork, script: Script, ids: Ids, team_id: UUID) -> dict[str, Member]:
    members = {
        told["initials"]: Member(
            id=ids.next("member"),
            team_id=team_id,
            name=told["name"],
            initials=told["initials"],
            profession=told["profession"],
            percent=float(told["percent"]),
            email=f"{search_key(told['name']).replace(' ', '.')}@fjordvik.example",
            note=told.get("away", {}).get("why", ""),
            colour=colour,
            search_key=search_key(told["name"]),
        )
        for colour, told in enumerate(script.team["member"])
    }
    _store(work, members.values())
    return members


def _agreements(ids: Ids, team_id: UUID, today: date) -> list[Base]:
    return [
        StayAgreement(
            id=ids.next("agreement"),
            team_id=team_id,
            institution=INSTITUTION,
            year=year,
            days=BOUGHT_DAYS,
            price_a_day=DAY_PRICE,
        )
        for year in (today.year - 1, today.year)
    ]


def _lives(work: UnitOfWork, lives: list[Life]) -> None:
    _store(work, (people.person_of(life) for life in lives))
    by_number = _case_numbers(lives)
    _store(work, (people.case_of(life, by_number[life.story.key]) for life in lives))
    for life in lives:
        work.add_all((*people.relatives_of(life), *people.history_of(life)))
        work.add_all((*people.consents_of(life), *records.plans_of(life)))
        work.add_all((*records.services_of(life), *records.stays_of(life)))
        work.add_all((*records.endings_of(life), *contacts.contacts_of(life)))
        work.add_all(agenda.preparations_of(life))
    work.flush()
    _with_children(work, lives)
    said = Said()
    lines = [line for life in lives for line in agenda.lines_of(life, said)]
    _store(work, agenda.items_of(lines))
    _store(work, (row for line in lines for row in agenda.outcomes_of(line)))


def _with_children(work: UnitOfWork, lives: list[Life]) -> None:
    """Rows that have rows of their own below them."""
    for life in lives:
        aims, plans = list(goals.goals_of(life)), list(goals.week_plans_of(life))
        measured = list(assessments.assessments_of(life))
        talks = list(records.interviews_of(life))
        _store(work, [*aims, *plans, *measured, *talks])
        work.add_all((*goals.under_goals(life, aims), *goals.week_of(life, plans)))
        work.add_all(assessments.items_of(life, measured))
        work.add_all(records.quotes_of(life, talks))
    work.flush()


def _case_numbers(lives: list[Life]) -> dict[str, str]:
    """26-001, 26-002 … in the order in which the cases came."""
    given: Counter[int] = Counter()
    numbers = {}
    for life in sorted(lives, key=lambda life: people.phases_of(life)[0][1]):
        year = people.phases_of(life)[0][1].year
        given[year] += 1
        numbers[life.story.key] = f"{year % 100:02d}-{given[year]:03d}"
    return numbers
