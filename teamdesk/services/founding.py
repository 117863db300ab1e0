"""A team is founded: its phases, its first member and its weekly meeting."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from teamdesk.domain.deadlines import write_deadlines
from teamdesk.domain.field_errors import TextMissing
from teamdesk.domain.holders import write_holder
from teamdesk.domain.names import clean, search_key, short_initials
from teamdesk.domain.teams import write_meets
from teamdesk.domain.way_of_working import WayName, read_way_of_working
from teamdesk.domain.zones import write_zones
from teamdesk.models import Attendance, Meeting, MeetingSeries, Member, Phase, Team

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date
    from pathlib import Path
    from uuid import UUID

    from teamdesk.domain.way_of_working import WayOfWorking
    from teamdesk.storage.unit_of_work import UnitOfWork

MONDAY = 0


@dataclass(frozen=True, slots=True)
class FoundTeam:
    """What the first start asks for."""

    name: str
    language: str
    member_name: str
    profession: str
    municipality: str = ""
    way_of_working: str = WayName.STANDARD.value


@dataclass(frozen=True, slots=True)
class Founded:
    """The ids of the new team and of the one who made it."""

    team_id: UUID
    member_id: UUID | None


def load_way_of_working(folder: Path, name: str = WayName.STANDARD) -> WayOfWorking:
    """Read one of the models that the program ships with."""
    with (folder / f"{name}.toml").open("rb") as file:
        return read_way_of_working(tomllib.load(file))


def found_team(command: FoundTeam, way: WayOfWorking, writing: Callable[[], UnitOfWork]) -> Founded:
    """Make a team with its phases and plan its first meeting.

    A team made by IT has no member yet; the first import or the settings bring them.

    Raises:
        TextMissing: the team has no name.
    """
    if not command.name.strip():
        raise TextMissing("name")
    with writing() as work:
        team = Team(
            name=clean(command.name),
            municipality=clean(command.municipality),
            language=command.language,
            way_of_working=way.name,
            settings=way_settings({}, way),
        )
        work.add(team)
        work.flush()
        for position, phase in enumerate(way.phases):
            work.add(
                Phase(
                    team_id=team.id,
                    kind=phase.kind,
                    name=phase.name,
                    position=position,
                    weeks=phase.weeks,
                    case_limit=phase.case_limit,
                )
            )
        member = _first_member(work, team.id, command)
        if way.has_meeting:
            _first_meeting(work, team.id, way, member)
        work.commit()
        return Founded(team.id, member.id if member else None)


def _first_member(work: UnitOfWork, team_id: UUID, command: FoundTeam) -> Member | None:
    name = clean(command.member_name)
    if not name:
        return None
    member = Member(
        team_id=team_id,
        name=name,
        initials=short_initials(name),
        profession=command.profession,
        search_key=search_key(name),
    )
    work.add(member)
    work.flush()
    return member


def _first_meeting(
    work: UnitOfWork, team_id: UUID, way: WayOfWorking, member: Member | None
) -> None:
    held_on = next_weekday(work.clock.today(), MONDAY)
    series = MeetingSeries(
        team_id=team_id,
        first_on=held_on,
        every_days=way.meeting.every_days,
        starts_at=way.meeting.starts_at,
        minutes=way.meeting.minutes,
    )
    work.add(series)
    work.flush()
    meeting = Meeting(
        team_id=team_id,
        series_id=series.id,
        held_on=held_on,
        starts_at=way.meeting.starts_at,
        planned_minutes=way.meeting.minutes,
    )
    work.add(meeting)
    work.flush()
    if member is not None:
        work.add(Attendance(meeting_id=meeting.id, member_id=member.id, name=member.name))


def way_settings(settings: Mapping[str, Any], way: WayOfWorking) -> dict[str, Any]:
    """A team's settings with what a way of working says beside its phases."""
    told = write_holder(write_zones(settings, way.zones), way.holder)
    return write_deadlines(write_meets(told, has_meeting=way.has_meeting), way.deadlines)


def next_weekday(day: date, weekday: int) -> date:
    """``day`` itself or the first such weekday after it."""
    return day + timedelta(days=(weekday - day.weekday()) % 7)
