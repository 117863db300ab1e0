"""Puts the practice team into an empty database, in the order its tables lean on each other."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING

from teamdesk.core.paths import resources_dir
from teamdesk.services.practice import (
    afterwards,
    agenda,
    assessments,
    contacts,
    effect,
    goals,
    interviews,
    meetings,
    people,
    preparing,
    records,
    referrals,
    talks,
)
from teamdesk.services.practice.fillers import Said
from teamdesk.services.practice.identity import Ids
from teamdesk.services.practice.minutes import Year
from teamdesk.services.practice.setting import Life, Setting
from teamdesk.services.practice.stories import read_script
from teamdesk.services.practice.team import founded_team
from teamdesk.services.practice.team_calendar import TeamCalendar
from teamdesk.services.practice.views import views_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from uuid import UUID

    from teamdesk.models import Attendance, Base
    from teamdesk.services.practice.team import FoundedTeam
    from teamdesk.storage.unit_of_work import UnitOfWork

SEED = 1
# The one who sits at the program: coordinator of the person whom the mock-ups show.
AT_THE_DESK = "KH"


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
    team = founded_team(script, calendar, ids)
    setting = Setting(
        seed=seed,
        calendar=calendar,
        script=script,
        team_id=team.team.id,
        phases={phase.kind: phase.id for phase in team.phases},
        members=team.members,
        meetings=meetings.meetings_of(team.series, calendar, ids, random),
    )
    present = list(meetings.attendance_of(setting, ids, random))
    lives = [Life.of(setting, story) for story in script.stories]
    for rows in (*_team(team), *_year(setting, lives, present)):
        _store(work, rows)
    work.commit()
    return PracticeTeam(team.team.id, team.members[AT_THE_DESK].id)


def _store(work: UnitOfWork, rows: Iterable[Base]) -> None:
    """Send rows at once: the tables have foreign keys, and no relationships to sort them by."""
    work.add_all(rows)
    work.flush()


def _team(team: FoundedTeam) -> list[list[Base]]:
    return [
        [team.unit],
        [team.team],
        [*team.phases, *team.members.values(), team.series, *team.agreements],
        [*team.words, *team.talk_counts],
    ]


def _year(setting: Setting, lives: list[Life], present: list[Attendance]) -> list[list[Base]]:
    """Everything that was lived and said, in steps that lean on the one before."""
    numbers = _case_numbers(lives)
    said = Said()
    lines = {life.story.key: list(agenda.lines_of(life, said)) for life in lives}
    placed = agenda.placed([line for each in lines.values() for line in each])
    outcomes = [row for one in placed for row in agenda.outcomes_of(one.line)]
    views = [view for life in lives for view in views_of(life, lines[life.story.key])]
    afterwards.mark_read(setting, present)
    year = Year(setting, numbers)
    year.take(placed, present, (*outcomes, *views))
    year.freeze()
    families = [Family.of(life) for life in lives]
    refused, their_referrals = referrals.refused_persons(setting)
    return [
        list(setting.meetings.values()),
        [*present, *(people.person_of(life) for life in lives), *refused],
        [people.case_of(life, numbers[life.story.key]) for life in lives],
        [row for family in families for row in family.first],
        [row for family in families for row in family.then],
        [*(one.item for one in placed), *outcomes, *their_referrals, *views],
        list(afterwards.corrections_of(setting, placed)),
        list(preparing.common_notes(setting)),
        *talks.talks_of(lives, numbers),
    ]


@dataclass(frozen=True, slots=True)
class Family:
    """The rows below one case: those that lean on the case, and those that lean on them."""

    first: list[Base]
    then: list[Base]

    @classmethod
    def of(cls, life: Life) -> Family:
        """Write one life."""
        aims, plans = list(goals.goals_of(life)), list(goals.week_plans_of(life))
        measured = list(assessments.assessments_of(life))
        talks = list(interviews.interviews_of(life))
        return cls(
            first=[
                referrals.referral_of(life),
                *people.relatives_of(life),
                *people.history_of(life),
                *people.consents_of(life),
                *records.plans_of(life),
                *records.services_of(life),
                *records.stays_of(life),
                *effect.helps_of(life),
                *effect.costs_of(life),
                *records.endings_of(life),
                *contacts.contacts_of(life),
                *preparing.preparations_of(life),
                *preparing.quick_notes_of(life),
                *agenda.recusals_of(life),
                *(*aims, *plans, *measured, *talks),
            ],
            then=[
                *goals.under_goals(life, aims),
                *goals.week_of(life, plans),
                *assessments.items_of(life, measured),
                *interviews.quotes_of(life, talks),
                *interviews.additions_of(life, talks),
            ],
        )


def _case_numbers(lives: list[Life]) -> dict[str, str]:
    """26-001, 26-002 … in the order in which the cases came."""
    given: Counter[int] = Counter()
    numbers = {}
    for life in sorted(lives, key=lambda life: people.phases_of(life)[0][1]):
        year = people.phases_of(life)[0][1].year
        given[year] += 1
        numbers[life.story.key] = f"{year % 100:02d}-{given[year]:03d}"
    return numbers
