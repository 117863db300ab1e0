"""What stands beside the practice team: another team, other meetings, filters, earlier courses.

The first team's stories are long, and its numbers are what many tests count on; these are short,
and shift nothing of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from random import Random
from typing import TYPE_CHECKING, Any

from teamdesk.core.paths import resources_dir
from teamdesk.domain.calendar import add_working_days
from teamdesk.domain.deadlines import write_deadlines
from teamdesk.domain.goals import GoalStatus
from teamdesk.domain.meeting_rules import write_meeting_rules
from teamdesk.domain.names import search_key
from teamdesk.domain.people import ConsentKind, ConsentState
from teamdesk.domain.phases import EntryRoute, PhaseKind
from teamdesk.models import (
    CaseFile,
    Consent,
    Goal,
    Member,
    Person,
    Phase,
    PhaseChange,
    Team,
)
from teamdesk.services.founding import load_way_of_working
from teamdesk.services.practice.discharge import discharge_meeting, ended_series, kept_filters
from teamdesk.services.practice.earlier import fill_earlier_courses
from teamdesk.services.practice.identity import Ids, synthetic_number
from teamdesk.services.practice.second_meeting import SecondMeeting
from teamdesk.services.practice.stories import read_file
from teamdesk.services.practice.team_calendar import at_hour

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from teamdesk.domain.changes import ChangeSet
    from teamdesk.models import Base
    from teamdesk.services.practice.fill import PracticeTeam
    from teamdesk.storage.unit_of_work import UnitOfWork

FILE = "second_team.toml"
SEED = 1
WORKDAY_STARTS = 8


def fill_second_team(
    work: UnitOfWork, first: PracticeTeam, today: date, seed: int = SEED
) -> ChangeSet:
    """Add to a database in which the practice team is, in one transaction."""
    told = read_file(resources_dir() / "demo" / FILE)
    ids = Ids(seed, "second team")
    other = _OtherTeam(told, today, ids, Random(f"{seed}/second team"))
    for rows in other.steps():
        work.add_all(rows)
        work.flush()
    for rows in (
        *discharge_meeting(work, told["discharge"], first, today, seed),
        *ended_series(work, told["ended_series"], first, today, seed),
    ):
        work.add_all(rows)
        work.flush()
    work.add_all(kept_filters(told["filter"], first, ids))
    fill_earlier_courses(work, first, today, seed)
    return work.commit("practice")


@dataclass(frozen=True, slots=True)
class _OtherTeam:
    """The rows of a small team that meets as the first one does."""

    told: dict[str, Any]
    today: date
    ids: Ids
    random: Random

    def steps(self) -> list[list[Base]]:
        """Each step leans on the one before."""
        way = load_way_of_working(resources_dir() / "ways_of_working")
        team = Team(
            id=self.ids.next("team"),
            name=self.told["team"]["name"],
            municipality="Fjordvik kommune",
            way_of_working=way.name,
            settings=write_meeting_rules(write_deadlines({}, way.deadlines), self._meets.rules),
        )
        phases = {
            phase.kind: Phase(
                id=self.ids.next("phase"),
                team_id=team.id,
                kind=phase.kind,
                name=phase.name,
                position=position,
                weeks=phase.weeks,
                case_limit=phase.case_limit,
            )
            for position, phase in enumerate(way.phases)
        }
        members = {told["initials"]: self._member(told, team) for told in self.told["member"]}
        persons = [self._person(told) for told in self.told["case"]]
        cases = [
            self._case(told, person, team, phases, members)
            for told, person in zip(self.told["case"], persons, strict=True)
        ]
        below = [
            row
            for told, case in zip(self.told["case"], cases, strict=True)
            for row in self._below(told, case)
        ]
        series = self._meets.series(team)
        return [
            [team],
            [*phases.values(), *members.values(), series, *persons],
            [*cases, meeting := self._meets.meeting(series)],
            [*below, *self._meets.listed(meeting, members, cases)],
        ]

    @property
    def _meets(self) -> SecondMeeting:
        return SecondMeeting(self.told, self.today, self.ids)

    def _member(self, told: dict[str, Any], team: Team) -> Member:
        return Member(
            id=self.ids.next("member"),
            team_id=team.id,
            name=told["name"],
            initials=told["initials"],
            profession=told["profession"],
            percent=float(told["percent"]),
            phone=told["phone"],
            colour=len(told["name"]) % 8,
            search_key=search_key(told["name"]),
        )

    def _person(self, told: dict[str, Any]) -> Person:
        return Person(
            id=self.ids.next("person"),
            name=told["name"],
            search_key=search_key(told["name"]),
            birth_date=told["born"],
            identity_number=synthetic_number(told["born"], told["sex"] == "f", self.random),
            zone=told["zone"],
            what_matters=told["matters"],
            what_matters_on=self._day(told["at"]) if told["matters"] else None,
            what_matters_by=told["name"] if told["matters"] else "",
        )

    def _case(
        self,
        told: dict[str, Any],
        person: Person,
        team: Team,
        phases: dict[PhaseKind, Phase],
        members: dict[str, Member],
    ) -> CaseFile:
        kind, referred = PhaseKind(told["phase"]), self._day(told["referred"])
        is_new = kind is PhaseKind.REFERRED
        return CaseFile(
            id=self.ids.next("case"),
            person_id=person.id,
            team_id=team.id,
            phase_id=phases[kind].id,
            coordinator_id=members[told["by"]].id if "by" in told else None,
            number=f"{referred:%y}-{self.told['case'].index(told) + 1:03d}",
            need_level=told.get("level"),
            entry_route=EntryRoute(told["entry"]),
            caught_by=told["caught_by"],
            referred_on=referred,
            first_contact_on=None if is_new else min(add_working_days(referred, 2), self.today),
            phase_since=self._day(told["at"]),
            next_evaluation_on=(
                add_working_days(self.today, told["evaluation_in"])
                if "evaluation_in" in told
                else None
            ),
            created_at=at_hour(referred, WORKDAY_STARTS),
        )

    def _below(self, told: dict[str, Any], case: CaseFile) -> Iterator[Base]:
        yield PhaseChange(
            id=self.ids.next("move"),
            case_id=case.id,
            to_kind=PhaseKind(told["phase"]),
            changed_on=self._day(told["at"]),
        )
        if told.get("level"):
            yield Consent(
                id=self.ids.next("consent"),
                person_id=case.person_id,
                case_id=case.id,
                kind=ConsentKind.CASE,
                state=ConsentState.GIVEN,
                given_on=self._day(told["at"]),
            )
        for position, line in enumerate(told["goals"]):
            status, _dash, text = line.partition(" – ")
            yield Goal(
                id=self.ids.next("goal"),
                case_id=case.id,
                text=text,
                status=GoalStatus(status),
                status_on=self._day(told["at"]),
                position=position,
            )

    def _day(self, days_ago: int) -> date:
        return self.today - timedelta(days=days_ago)
