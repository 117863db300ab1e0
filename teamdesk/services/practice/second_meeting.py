"""The second team's next meeting, with an agenda that is locked whatever the day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time, timedelta
from typing import TYPE_CHECKING, Any

from teamdesk.domain.agenda import rank
from teamdesk.domain.calendar import add_working_days
from teamdesk.domain.meeting_rules import MeetingRules
from teamdesk.domain.meetings import AgendaReason, Depth
from teamdesk.models import AgendaItem, Attendance, CaseFile, Meeting, MeetingSeries, Member, Team
from teamdesk.services.practice.team_calendar import at_hour

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from teamdesk.models import Base
    from teamdesk.services.practice.identity import Ids

CALLED_AT = 8
# Longer than the agenda is locked before a meeting that is a few days away.
PLANNED_BEFORE = timedelta(days=21)


@dataclass(frozen=True, slots=True)
class SecondMeeting:
    """The rows of it, as the file tells them."""

    told: dict[str, Any]
    today: date
    ids: Ids

    def series(self, team: Team) -> MeetingSeries:
        """The weekly meeting."""
        return MeetingSeries(
            id=self.ids.next("series"),
            team_id=team.id,
            first_on=add_working_days(self.today, self.told["team"]["meeting_in"]),
            starts_at=time.fromisoformat(self.told["team"]["meeting_start"]),
            minutes=self.told["team"]["meeting_minutes"],
            place=self.told["team"]["place"],
        )

    def meeting(self, series: MeetingSeries) -> Meeting:
        """The next one, called so long ago that its agenda is locked by now."""
        return Meeting(
            id=self.ids.next("meeting"),
            team_id=series.team_id,
            series_id=series.id,
            held_on=series.first_on,
            starts_at=series.starts_at,
            planned_minutes=series.minutes,
            place=series.place,
            planned_at=at_hour(self.today - PLANNED_BEFORE, CALLED_AT),
        )

    @property
    def rules(self) -> MeetingRules:
        """How the team holds its meetings."""
        return MeetingRules(freeze_hours=self.told["team"]["freeze_hours"])

    def listed(
        self, meeting: Meeting, members: dict[str, Member], cases: list[CaseFile]
    ) -> Iterator[Base]:
        """Who is called, and the agenda with a case that came late."""
        for member in members.values():
            yield Attendance(
                id=self.ids.next("attendance"),
                meeting_id=meeting.id,
                member_id=member.id,
                name=member.name,
            )
        lines = [one["agenda"] for one in self.told["case"]]
        ranked = sorted(zip(lines, cases, strict=True), key=_rank_of)
        for position, (told, case) in enumerate(ranked):
            depth = Depth(told["depth"])
            yield AgendaItem(
                id=self.ids.next("line"),
                meeting_id=meeting.id,
                case_id=case.id,
                position=position,
                depth=depth,
                reason=AgendaReason(told["reason"]),
                planned_minutes=self.rules.minutes(depth),
                reason_for_presentation=told.get("why", ""),
                asked_by_id=case.coordinator_id if "why" in told else None,
                is_placed="why" in told,
                late_reason=told.get("late", ""),
            )


def _rank_of(line: tuple[dict[str, Any], CaseFile]) -> tuple[int, bool]:
    told = line[0]
    return rank(Depth(told["depth"])), told["reason"] != AgendaReason.NEW_REFERRAL
