"""What every part of the generator needs: the calendar, the members, the script and the seed."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING, Any

from teamdesk.services.practice.identity import Ids
from teamdesk.services.practice.team_calendar import at_hour

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, datetime
    from uuid import UUID

    from teamdesk.models import Meeting, Member
    from teamdesk.services.practice.stories import Script, Story
    from teamdesk.services.practice.team_calendar import TeamCalendar

WORKDAY_STARTS = 8


@dataclass(frozen=True, slots=True)
class Setting:
    """The team and its year, once the team itself is made."""

    seed: int
    calendar: TeamCalendar
    script: Script
    team_id: UUID
    phases: Mapping[str, UUID]
    members: Mapping[str, Member]
    meetings: Mapping[int, Meeting]

    def member_id(self, initials: str) -> UUID | None:
        """The member with those initials; None for anybody else."""
        member = self.members.get(initials)
        return member.id if member else None

    def first_name(self, initials: str) -> str:
        """What the team calls a member."""
        return self.members[initials].name.partition(" ")[0]

    def is_away(self, initials: str, day: date) -> bool:
        """Whether a member is on leave that day."""
        for member in self.script.team["member"]:
            if member["initials"] == initials and "away" in member:
                away = member["away"]
                return self.calendar.day(away["from"]) <= day <= self.calendar.day(away["to"])
        return False


@dataclass(frozen=True, slots=True)
class Life:
    """One person being written: the story, its ids and its own chance."""

    setting: Setting
    story: Story
    ids: Ids
    random: Random
    person_id: UUID
    case_id: UUID

    @classmethod
    def of(cls, setting: Setting, story: Story) -> Life:
        """Begin a life; each has a chance of its own, so that one never shifts another's."""
        ids = Ids(setting.seed, story.key)
        random = Random(f"{setting.seed}/{story.key}")
        return cls(setting, story, ids, random, ids.next("person"), ids.next("case"))

    @property
    def calendar(self) -> TeamCalendar:
        """The team's calendar."""
        return self.setting.calendar

    @property
    def words(self) -> dict[str, Any]:
        """The generator's own words, in the language of the person's papers."""
        return self.setting.script.words[self.story.language]

    def day(self, told: Mapping[str, Any], key: str) -> date | None:
        """The date of a moment that may be missing."""
        return self.calendar.day(told[key]) if key in told else None

    def fill_in(self, text: str, week: int = 0) -> str:
        """A text with its dates written out."""
        return self.calendar.fill_in(text, self.words, week)

    def who(self, initials: str) -> str:
        """The name of a member, or whatever else stands there."""
        member = self.setting.members.get(initials)
        return member.name if member else initials


def morning_of(day: date) -> datetime:
    """When the day's papers are stamped."""
    return at_hour(day, WORKDAY_STARTS)
