"""What came after a meeting was closed: corrections, and who has read what she missed."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from teamdesk.domain.meetings import Presence
from teamdesk.models import Correction
from teamdesk.services.practice.identity import Ids
from teamdesk.services.practice.meetings import NEXT
from teamdesk.services.practice.team_calendar import at_hour

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from teamdesk.models import Attendance
    from teamdesk.services.practice.agenda import Placed
    from teamdesk.services.practice.setting import Setting

NOON_UTC = 11
READ_AFTER = timedelta(days=2)
LAST = NEXT - 1


def corrections_of(setting: Setting, placed: Iterable[Placed]) -> Iterator[Correction]:
    """The dated additions, each below the case that it corrects."""
    ids = Ids(setting.seed, "corrections")
    lines = {(one.line.life.story.key, one.line.week): one.item for one in placed}
    for told in setting.script.team["correction"]:
        week = setting.calendar.week_of(told["at"])
        yield Correction(
            id=ids.next("correction"),
            subject=Correction.entity,
            subject_id=lines[told["about"], week].id,
            text=told["text"],
            reason=told["why"],
            member_id=setting.members[told["by"]].id,
            added_at=at_hour(setting.calendar.past(told["added"]), NOON_UTC),
        )


def mark_read(setting: Setting, present: Iterable[Attendance]) -> None:
    """Those who missed a meeting have read its minutes; of the last one only some have yet."""
    last = setting.meetings[LAST]
    days = {
        meeting.id: meeting.held_on for week, meeting in setting.meetings.items() if week < NEXT
    }
    left = {setting.members[told["who"]].id: told for told in setting.script.team["left_early"]}
    for place, row in enumerate(present):
        if row.member_id is None or row.meeting_id not in days:
            continue
        if row.meeting_id == last.id and row.member_id in left:
            row.presence, row.left_at = Presence.PRESENT, left[row.member_id]["time"]
            continue
        is_slow = row.meeting_id == last.id and place % 2
        if row.presence is Presence.APOLOGIES and not is_slow:
            day = days[row.meeting_id] + READ_AFTER
            row.read_at = at_hour(min(day, setting.calendar.today), NOON_UTC)
