"""Courses that have ended, told in a few lines each, so that two years have figures to tell.

They are added once the first board stands: nobody waits for what is closed.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from teamdesk.core.paths import resources_dir
from teamdesk.domain.names import search_key
from teamdesk.domain.phases import EndReason, EntryRoute, PhaseKind
from teamdesk.models import CaseFile, NeedLevelChange, Person, PhaseChange
from teamdesk.services.practice.earlier_course import Earlier
from teamdesk.services.practice.earlier_parts import Parts
from teamdesk.services.practice.identity import synthetic_number
from teamdesk.services.practice.setting import morning_of
from teamdesk.services.practice.stories import read_file
from teamdesk.services.practice.team_calendar import TeamCalendar
from teamdesk.storage.queries import cases as case_queries
from teamdesk.storage.queries import team as team_queries

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date
    from uuid import UUID

    from teamdesk.models import Base
    from teamdesk.services.practice.fill import PracticeTeam
    from teamdesk.storage.unit_of_work import UnitOfWork

FILE = "earlier.toml"
SEED = 1
# When a course came to each phase, as a part of the way from the first contact to the end.
MOVES = {
    PhaseKind.MAPPING: 0.0,
    PhaseKind.INTENSIVE: 0.15,
    PhaseKind.TAPERING: 0.6,
    PhaseKind.CLOSING: 0.9,
    PhaseKind.ENDED: 1.0,
}


def fill_earlier_courses(
    work: UnitOfWork, first: PracticeTeam, today: date, seed: int = SEED
) -> None:
    """Add to a unit of work on a database in which the practice team is.

    What has no history of its own, and the visits, come in bulk: they are most of the rows.
    """
    members = {row.initials: row for row in team_queries.members(work.session, first.team_id)}
    phases = {row.kind: row.id for row in team_queries.phases(work.session, first.team_id)}
    found = [
        Earlier.of(told, first.team_id, members, TeamCalendar(today), seed)
        for told in read_file(resources_dir() / "demo" / FILE)["course"]
    ]
    numbers = dict(_numbers(work, found))
    _store(work, [_person(course) for course in found])
    _store(work, [_case(course, phases, numbers[course.case_id]) for course in found])
    parts = [Parts.of(course) for course in found]
    _store(work, [row for course in found for row in _history(course)])
    _store(work, [row for each in parts for row in each.rows])
    _store_in_bulk(work, [row for each in parts for row in each.details])


def _store(work: UnitOfWork, rows: Iterable[Base]) -> None:
    work.add_all(rows)
    work.flush()


def _numbers(work: UnitOfWork, courses: Iterable[Earlier]) -> Iterator[tuple[UUID, str]]:
    """Each case's number, behind those that the year has."""
    last: dict[str, int] = {}
    for course in sorted(courses, key=lambda course: course.referred_on):
        year = f"{course.referred_on:%y}"
        if year not in last:
            highest = case_queries.highest_case_number(work.session, course.team_id, year)
            last[year] = int(highest.partition("-")[2]) if highest else 0
        last[year] += 1
        yield course.case_id, f"{year}-{last[year]:03d}"


def _person(course: Earlier) -> Person:
    who = course.told["person"]
    return Person(
        id=course.person_id,
        name=who["name"],
        search_key=search_key(who["name"]),
        birth_date=who["born"],
        identity_number=synthetic_number(who["born"], who["sex"] == "f", course.random),
        zone=who["zone"],
        what_matters=course.told["matters"],
        what_matters_on=course.contact_on,
        what_matters_by=course.team[0].name,
    )


def _case(course: Earlier, phases: dict[PhaseKind, UUID], number: str) -> CaseFile:
    told = course.told
    return CaseFile(
        id=course.case_id,
        person_id=course.person_id,
        team_id=course.team_id,
        phase_id=phases[PhaseKind.ENDED],
        coordinator_id=course.team[0].id,
        number=number,
        need_level=told["level"],
        entry_route=EntryRoute(told["came"]["entry"]),
        caught_by=told["came"]["caught_by"],
        diagnosis=told["diagnosis"],
        referred_on=course.referred_on,
        first_contact_on=course.contact_on,
        phase_since=course.ended_on,
        ended_on=course.ended_on,
        end_reason=EndReason(told["reason"]),
        created_at=morning_of(course.referred_on),
    )


def _history(course: Earlier) -> Iterator[Base]:
    before = PhaseKind.REFERRED
    moves = {PhaseKind.REFERRED: course.referred_on}
    moves |= {kind: course.on_the_way(part) for kind, part in MOVES.items()}
    for kind, on in moves.items():
        yield PhaseChange(
            id=course.ids.next("phase"),
            case_id=course.case_id,
            from_kind=None if kind is PhaseKind.REFERRED else before,
            to_kind=kind,
            changed_on=on,
            member_id=course.team[0].id,
        )
        before = kind
    yield NeedLevelChange(
        id=course.ids.next("level"),
        case_id=course.case_id,
        level=course.told["level"],
        changed_on=moves[PhaseKind.MAPPING],
        member_id=course.team[0].id,
    )


def _store_in_bulk(work: UnitOfWork, rows: Iterable[tuple[type[Base], dict[str, Any]]]) -> None:
    by_table: dict[type[Base], list[dict[str, Any]]] = defaultdict(list)
    for model, values in rows:
        by_table[model].append(values)
    for model, values_of_all in by_table.items():
        work.add_in_bulk(model, values_of_all)
