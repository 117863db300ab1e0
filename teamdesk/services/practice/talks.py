"""Goal meetings with the practice team's persons: one that is planned, and those that were held."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

from teamdesk.domain.calendar import add_working_days
from teamdesk.domain.meetings import AgendaReason, Depth, MeetingKind, MeetingRole
from teamdesk.models import AgendaItem, Attendance, Meeting
from teamdesk.services.practice.held_talk import HeldTalk
from teamdesk.services.practice.identity import Ids
from teamdesk.services.practice.people import coordinator_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from teamdesk.models import Base
    from teamdesk.services.practice.setting import Life

# Newly mapped, with a goal of work that several services have a hand in.
WITH = "ahmed_yusuf"
DAYS_AHEAD, STARTS = 3, time(13)


def talks_of(lives: Iterable[Life], numbers: Mapping[str, str]) -> Iterator[list[Base]]:
    """Each meeting, and then what leans on it; ``numbers`` are the cases' own."""
    for life in lives:
        if life.story.key == WITH:
            yield from _talk(life)
        if told := life.story.told.get("held_talk"):
            yield from HeldTalk(life, told, numbers[life.story.key]).rows()


def _talk(life: Life) -> Iterator[list[Base]]:
    setting, ids = life.setting, Ids(life.setting.seed, f"{WITH}/talk")
    meeting = Meeting(
        id=ids.next("meeting"),
        team_id=setting.team_id,
        kind=MeetingKind.GOAL,
        case_id=life.case_id,
        held_on=add_working_days(setting.calendar.today, DAYS_AHEAD),
        starts_at=STARTS,
    )
    yield [meeting]
    member_id = setting.member_id(coordinator_of(life))
    yield [
        Attendance(
            id=ids.next("attendance"),
            meeting_id=meeting.id,
            name=life.story.name,
            role=MeetingRole.PERSON,
        ),
        Attendance(
            id=ids.next("attendance"),
            meeting_id=meeting.id,
            member_id=member_id,
            name=life.who(coordinator_of(life)),
        ),
        AgendaItem(
            id=ids.next("item"),
            meeting_id=meeting.id,
            case_id=life.case_id,
            position=0,
            depth=Depth.DISCUSSED,
            reason=AgendaReason.ASKED_FOR,
            note="",
        ),
    ]
