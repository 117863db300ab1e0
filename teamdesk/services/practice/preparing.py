"""What members wrote before the next meeting and the last one, and the lines in between."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from teamdesk.models import Preparation, QuickNote
from teamdesk.services.practice.identity import Ids
from teamdesk.services.practice.meetings import NEXT
from teamdesk.services.practice.team_calendar import at_hour

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from teamdesk.models import Base
    from teamdesk.services.practice.setting import Life, Setting

NOON_UTC = 11
PREPARED = ("status", "assessment", "proposal", "view")
# A preparation of a meeting that was held was written on the Friday before it.
BEFORE = timedelta(days=3)


def preparations_of(life: Life) -> Iterator[Base]:
    """The texts about one case; ``pen`` wrote for one who couldn't."""
    members = life.setting.members
    for told in life.story.each("prepared"):
        week = life.calendar.week_of(told["at"]) if "at" in told else NEXT
        meeting = life.setting.meetings[week]
        texts = {part: life.fill_in(told.get(part, ""), week) for part in PREPARED}
        yield Preparation(
            id=life.ids.next("preparation"),
            meeting_id=meeting.id,
            case_id=life.case_id,
            member_id=members[told["by"]].id,
            written_by_id=members[told["pen"]].id if "pen" in told else None,
            status_text=texts["status"],
            assessment_text=texts["assessment"],
            proposal=texts["proposal"],
            persons_view=texts["view"],
            written_at=at_hour(_written_on(life, week), NOON_UTC),
        )


def quick_notes_of(life: Life) -> Iterator[Base]:
    """The lines about one case that wait for the next meeting."""
    for told in life.story.each("quick"):
        yield QuickNote(
            id=life.ids.next("quick note"),
            team_id=life.setting.team_id,
            case_id=life.case_id,
            member_id=life.setting.members[told["by"]].id,
            text=told["text"],
            written_at=at_hour(life.calendar.past(told["at"]), NOON_UTC),
        )


def common_notes(setting: Setting) -> Iterator[Base]:
    """The lines about what all share."""
    ids = Ids(setting.seed, "common notes")
    for told in setting.script.team["common"]:
        yield QuickNote(
            id=ids.next("quick note"),
            team_id=setting.team_id,
            member_id=setting.members[told["by"]].id,
            text=told["text"],
            written_at=at_hour(setting.calendar.past(told["at"]), NOON_UTC),
        )


def _written_on(life: Life, week: int) -> date:
    return life.calendar.last_past_day if week == NEXT else life.calendar.meeting(week) - BEFORE
