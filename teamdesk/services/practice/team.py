"""The team itself: its unit, phases, members, weekly meeting and bought days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from decimal import Decimal
from typing import TYPE_CHECKING

from teamdesk.core.paths import resources_dir
from teamdesk.domain.deadlines import write_deadlines
from teamdesk.domain.instruments.names import OWN
from teamdesk.domain.instruments.own_score import OwnScore
from teamdesk.domain.instruments.registry import KNOWN
from teamdesk.domain.instruments.team_choice import InstrumentChoice, write_choice
from teamdesk.domain.names import search_key
from teamdesk.domain.notes.team_words import TeamWordKind
from teamdesk.domain.stays import Offer
from teamdesk.domain.team_prices import NamedOffer, TeamPrices, write_prices
from teamdesk.models import (
    CoordinatingUnit,
    MeetingSeries,
    Member,
    Phase,
    StayAgreement,
    TalkCount,
    Team,
    TeamWord,
)
from teamdesk.services.founding import load_way_of_working
from teamdesk.services.practice.meetings import FIRST_WEEK
from teamdesk.services.practice.team_calendar import WEEK

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.services.practice.identity import Ids
    from teamdesk.services.practice.stories import Script
    from teamdesk.services.practice.team_calendar import TeamCalendar

BOUGHT_DAYS, DAY_PRICE = 400, Decimal(3400)
HOURLY_RATE = Decimal(620)
OFFERED_DAYS, OFFERED_SUM = 193, Decimal(580_000)
INSTITUTION = "Solstrand rehabiliteringssenter"
# The whole catalogue, for whoever tries the program out, and a score that the team described.
GRIP = OwnScore(
    key=f"{OWN}Gripestyrke",
    name="Gripestyrke",
    least=0,
    most=90,
    decimals=1,
    matters=5.0,
    source="Bohannon 2019",
    licence="Fri bruk. Håndholdt dynamometer, beste av tre forsøk, kg.",
)
INSTRUMENTS = InstrumentChoice(used=frozenset(known.key for known in KNOWN)).with_own(GRIP)


@dataclass(frozen=True, slots=True)
class FoundedTeam:
    """The rows a team consists of before anybody is referred."""

    unit: CoordinatingUnit
    team: Team
    phases: tuple[Phase, ...]
    members: dict[str, Member]
    series: MeetingSeries
    agreements: tuple[StayAgreement, ...]
    words: tuple[TeamWord, ...]
    talk_counts: tuple[TalkCount, ...]


def founded_team(script: Script, calendar: TeamCalendar, ids: Ids) -> FoundedTeam:
    """Make the rows of the team from what is written about it."""
    told = script.team["team"]
    unit = CoordinatingUnit(id=ids.next("unit"), **told["coordinating_unit"])
    way = load_way_of_working(resources_dir() / "ways_of_working")
    team = Team(
        id=ids.next("team"),
        name=told["name"],
        municipality=told["municipality"],
        way_of_working=way.name,
        settings=write_choice(
            write_prices(write_deadlines({}, way.deadlines), _prices(calendar)), INSTRUMENTS
        ),
        coordinating_unit_id=unit.id,
    )
    phases = tuple(
        Phase(
            id=ids.next("phase"),
            team_id=team.id,
            kind=phase.kind,
            name=phase.name,
            position=position,
            weeks=phase.weeks,
            case_limit=told.get("limits", {}).get(phase.kind.value),
        )
        for position, phase in enumerate(way.phases)
    )
    series = MeetingSeries(
        id=ids.next("series"),
        team_id=team.id,
        first_on=calendar.meeting(FIRST_WEEK),
        every_days=WEEK.days,
        starts_at=time.fromisoformat(told["meeting_start"]),
        minutes=told["meeting_minutes"],
        place=told["place"],
    )
    members = _members(script, ids, team.id)
    return FoundedTeam(
        unit,
        team,
        phases,
        members,
        series,
        _agreements(ids, team.id, calendar.today.year),
        _words(script, ids, members),
        _talk_counts(script, calendar, ids, members),
    )


def _members(script: Script, ids: Ids, team_id: UUID) -> dict[str, Member]:
    return {
        told["initials"]: Member(
            id=ids.next("member"),
            team_id=team_id,
            name=told["name"],
            initials=told["initials"],
            profession=told["profession"],
            percent=float(told["percent"]),
            phone=told["phone"],
            email=f"{search_key(told['name']).replace(' ', '.')}@fjordvik.example",
            note=told.get("away", {}).get("why", ""),
            colour=colour,
            search_key=search_key(told["name"]),
        )
        for colour, told in enumerate(script.team["member"])
    }


def _words(script: Script, ids: Ids, members: dict[str, Member]) -> tuple[TeamWord, ...]:
    return tuple(
        TeamWord(
            id=ids.next("word"),
            team_id=next(iter(members.values())).team_id,
            kind=TeamWordKind(told["kind"]),
            text=told["text"],
            means=told.get("means", ""),
            member_id=members[told["is"]].id if "is" in told else None,
            is_learned="times" in told,
            times=told.get("times", 1),
        )
        for told in script.team["word"]
    )


def _talk_counts(
    script: Script, calendar: TeamCalendar, ids: Ids, members: dict[str, Member]
) -> tuple[TalkCount, ...]:
    """What was counted in supervision, each with whoever led the talk and nobody else."""
    return tuple(
        TalkCount(
            id=ids.next("talk count"),
            member_id=members[told["by"]].id,
            counted_on=calendar.past(told["at"]),
            note=told.get("note", ""),
            **told["rated"],
            **told["counted"],
        )
        for told in script.team["talk_count"]
    )


def _prices(calendar: TeamCalendar) -> TeamPrices:
    """An hour's price, and what other agreements were offered for (domain notes 1.14, Osen)."""
    all_of_them = OFFERED_SUM / OFFERED_DAYS
    whole, beyond = (all_of_them, all_of_them), (Decimal(3500), Decimal(4000))
    return TeamPrices(
        hourly_rate=HOURLY_RATE,
        rate_on=calendar.today.replace(month=1, day=1),
        needed=(100, 120, 140, OFFERED_DAYS),
        offers=(
            NamedOffer("Medeier", Offer(OFFERED_DAYS, whole, beyond)),
            NamedOffer("Uten andel", Offer(100, beyond, beyond, is_paid_anyway=False)),
        ),
    )


def _agreements(ids: Ids, team_id: UUID, year: int) -> tuple[StayAgreement, ...]:
    return tuple(
        StayAgreement(
            id=ids.next("agreement"),
            team_id=team_id,
            institution=INSTITUTION,
            year=bought_in,
            days=BOUGHT_DAYS,
            price_a_day=DAY_PRICE,
        )
        for bought_in in (year - 1, year)
    )
