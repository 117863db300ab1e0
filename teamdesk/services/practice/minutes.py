"""The minutes of the year's meetings, as they were frozen when each was closed."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from teamdesk.domain.carrying import time_number
from teamdesk.domain.goals import GoalStatus
from teamdesk.domain.meetings import ActionStatus, Presence
from teamdesk.exports.papers.meeting.minutes_content import (
    AttendeeContent,
    CaseContent,
    DecisionContent,
    GoalContent,
    MinutesContent,
    PromiseContent,
)
from teamdesk.models import ActionItem, MeetingDecision, Preparation
from teamdesk.services.freezing import freeze
from teamdesk.services.practice.meetings import NEXT
from teamdesk.services.practice.stories import split_line

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import time
    from uuid import UUID

    from teamdesk.models import Attendance, Base, Meeting
    from teamdesk.services.practice.agenda import Placed
    from teamdesk.services.practice.setting import Life, Setting

    # In which meeting, and about which case.
    Occasion = tuple[UUID | None, UUID | None]


@dataclass(frozen=True, slots=True)
class Year:
    """What was said in every meeting, to be looked up by meeting and case."""

    setting: Setting
    numbers: dict[str, str]
    placed: defaultdict[UUID, list[Placed]] = field(default_factory=lambda: defaultdict(list))
    present: defaultdict[UUID, list[Attendance]] = field(default_factory=lambda: defaultdict(list))
    promises: list[ActionItem] = field(default_factory=list)
    promised: defaultdict[Occasion, list[ActionItem]] = field(
        default_factory=lambda: defaultdict(list)
    )
    decided: defaultdict[Occasion, list[MeetingDecision]] = field(
        default_factory=lambda: defaultdict(list)
    )
    views: dict[Occasion, str] = field(default_factory=dict)
    names: dict[UUID, str] = field(default_factory=dict)

    def take(
        self, placed: Iterable[Placed], present: Iterable[Attendance], outcomes: Iterable[Base]
    ) -> None:
        """Sort everything by its meeting."""
        for one in placed:
            self.placed[one.item.meeting_id].append(one)
            self.names[one.item.case_id] = one.line.life.story.name
        for row in present:
            self.present[row.meeting_id].append(row)
        for outcome in outcomes:
            if isinstance(outcome, ActionItem):
                self.promises.append(outcome)
                self.promised[outcome.meeting_id, outcome.case_id].append(outcome)
            elif isinstance(outcome, MeetingDecision):
                self.decided[outcome.meeting_id, outcome.case_id].append(outcome)
            elif isinstance(outcome, Preparation):
                self.views[outcome.meeting_id, outcome.case_id] = outcome.persons_view

    def freeze(self) -> None:
        """Give each closed meeting its minutes."""
        for week, meeting in self.setting.meetings.items():
            if week < NEXT:
                meeting.minutes_content = freeze(self._minutes(meeting))

    def _minutes(self, meeting: Meeting) -> MinutesContent:
        told = self.setting.script.team["team"]
        return MinutesContent(
            team=told["name"],
            municipality=told["municipality"],
            held_on=meeting.held_on,
            starts_at=meeting.starts_at,
            ends_at=_ended_at(meeting),
            closed_on=meeting.held_on,
            attendees=tuple(self._attendee(row) for row in self.present[meeting.id]),
            cases=tuple(self._case(one, meeting) for one in self.placed[meeting.id]),
            carried_over=tuple(self._carried_over(meeting)),
            next_meeting_on=meeting.next_meeting_on,
            is_practice=True,
            place=meeting.place,
        )

    def _attendee(self, row: Attendance) -> AttendeeContent:
        professions = {m.id: m.profession for m in self.setting.members.values()}
        return AttendeeContent(
            name=row.name,
            profession=professions[row.member_id] if row.member_id else "",
            role=row.role,
            organisation=row.organisation or "",
            is_present=row.presence is Presence.PRESENT,
            left_at=row.left_at,
        )

    def _case(self, one: Placed, meeting: Meeting) -> CaseContent:
        life = one.line.life
        said = (meeting.id, life.case_id)
        return CaseContent(
            label=life.story.name,
            number=self.numbers[life.story.key],
            depth=one.line.depth,
            reason=one.line.reason,
            phase=one.line.phase,
            **what_mattered(life, meeting),
            goals=tuple(goals_at(life, meeting)),
            persons_view=self.views.get(said, ""),
            note=one.item.note,
            decisions=tuple(
                DecisionContent(decision.text, reason=decision.reason)
                for decision in self.decided[said]
            ),
            actions=tuple(self._promise(promise, 0) for promise in self.promised[said]),
        )

    def _carried_over(self, meeting: Meeting) -> Iterable[PromiseContent]:
        held = sorted(m.held_on for m in self.setting.meetings.values())
        for promise in self.promises:
            was_open = promise.done_on is None or promise.done_on > meeting.held_on
            if promise.created_on < meeting.held_on and was_open and not _is_dropped(promise):
                times = sum(promise.created_on < day <= meeting.held_on for day in held)
                yield self._promise(promise, time_number(times, is_from_meeting=True))

    def _promise(self, promise: ActionItem, times: int) -> PromiseContent:
        return PromiseContent(
            text=promise.text,
            owner=promise.owner_name,
            due_on=promise.due_on,
            status=ActionStatus.OPEN,
            case_label=self.names[promise.case_id] if promise.case_id else "",
            times_carried=times,
        )


def _is_dropped(promise: ActionItem) -> bool:
    return promise.status is ActionStatus.DROPPED


def _ended_at(meeting: Meeting) -> time | None:
    if meeting.starts_at is None or meeting.closed_at is None or meeting.started_at is None:
        return None
    lasted = meeting.closed_at - meeting.started_at
    return (datetime.combine(meeting.held_on, meeting.starts_at) + lasted).time()


def what_mattered(life: Life, meeting: Meeting) -> dict[str, Any]:
    """What the person had said by the day of a meeting."""
    matters = life.story.told["matters"]
    said_on = life.calendar.past(matters["at"])
    if said_on > meeting.held_on:
        return {}
    return {"what_matters": matters["said"], "what_matters_on": said_on}


def goals_at(life: Life, meeting: Meeting) -> Iterable[GoalContent]:
    """The goals as they went at that meeting."""
    for goal in life.story.each("goal"):
        steps = [split_line(line) for line in goal["track"]]
        known = [
            GoalStatus(status)
            for moment, status, _reason in steps
            if life.calendar.past(moment) <= meeting.held_on
        ]
        if known:
            previous = known[-2] if len(known) > 1 else None
            yield GoalContent(goal["text"], known[-1], previous, life.day(goal, "due"))
