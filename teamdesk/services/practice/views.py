"""What each person said before a past meeting: noted by the one who wrote about the case there."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from teamdesk.domain.meetings import Depth
from teamdesk.models import Preparation
from teamdesk.services.practice.identity import Ids
from teamdesk.services.practice.meetings import NEXT
from teamdesk.services.practice.people import coordinator_of
from teamdesk.services.practice.preparing import BEFORE, NOON_UTC
from teamdesk.services.practice.team_calendar import at_hour

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from teamdesk.services.practice.agenda import Line
    from teamdesk.services.practice.setting import Life

# Four of five times somebody had asked; «brukers syn» is what meetings are worst at (MDT-OARS).
ASKED = 0.8


def views_of(life: Life, lines: Iterable[Line]) -> Iterator[Preparation]:
    """The person's own view in the discussed cases of meetings that were held.

    They are drawn by a chance of their own, so that nothing else of the life is shifted.
    """
    random = Random(f"{life.setting.seed}/{life.story.key}/views")
    ids = Ids(life.setting.seed, f"{life.story.key}/views")
    said = list(life.setting.script.views[life.story.language])
    random.shuffle(said)
    for line in lines:
        is_discussed = line.week < NEXT and line.depth is Depth.DISCUSSED
        if is_discussed and said and random.random() < ASKED and not _is_told(line):
            yield _view(line, ids, said.pop())


def _is_told(line: Line) -> bool:
    """Whether the story itself tells what was prepared for that meeting."""
    calendar = line.life.calendar
    told = line.life.story.each("prepared")
    return any("at" in one and calendar.week_of(one["at"]) == line.week for one in told)


def _view(line: Line, ids: Ids, words: str) -> Preparation:
    life = line.life
    meeting = life.setting.meetings[line.week]
    writer = (line.note or {}).get("by", coordinator_of(life))
    return Preparation(
        id=ids.next("preparation"),
        meeting_id=meeting.id,
        case_id=life.case_id,
        member_id=life.setting.members[writer].id,
        persons_view=words,
        written_at=at_hour(meeting.held_on - BEFORE, NOON_UTC),
    )
