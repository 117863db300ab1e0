"""Goals with their history, the measures that serve them, and the week they fill."""

from __future__ import annotations

import re
from datetime import time
from itertools import takewhile
from typing import TYPE_CHECKING, Any

from teamdesk.domain.goals import (
    ActivityArea,
    GoalHorizon,
    GoalResult,
    GoalStatus,
    MeasureKind,
)
from teamdesk.domain.instruments.copm import COPM
from teamdesk.domain.intensity import falling, taper_to_stored
from teamdesk.models import (
    Goal,
    GoalEvaluation,
    GoalStatusChange,
    Measure,
    WeekPlan,
    WeekPlanEntry,
    WeekPlanStaff,
)
from teamdesk.services.practice.assessments import OWN_ITEMS
from teamdesk.services.practice.people import coordinator_of
from teamdesk.services.practice.stories import split_line

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from uuid import UUID

    from teamdesk.models import Base
    from teamdesk.services.practice.setting import Life

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAYS_A_WEEK = 7
MINUTES_AN_HOUR = 60
_HOURS = re.compile(r"(\d\d)\.(\d\d)(?:–(\d\d)\.(\d\d))? ")


def goals_of(life: Life) -> Iterator[Goal]:
    """The goals as they stand today, in the order the person gave them."""
    far_id: UUID | None = None
    for position, told in enumerate(life.story.each("goal")):
        status, since = _standing(life, told["track"])
        goal_id, horizon = life.ids.next("goal"), GoalHorizon(told["horizon"])
        instrument, item, importance = _score_of(life, told["text"])
        yield Goal(
            id=goal_id,
            case_id=life.case_id,
            horizon=horizon,
            text=told["text"],
            area=ActivityArea(told["category"]) if "category" in told else None,
            status=status,
            status_on=since,
            importance=importance,
            parent_id=far_id if horizon is GoalHorizon.SHORT else None,
            link_instrument=instrument,
            link_item=item,
            measured_by=told.get("measured", ""),
            target_on=life.day(told, "due"),
            position=position,
        )
        if horizon is GoalHorizon.LONG:
            far_id = goal_id


def _score_of(life: Life, goal: str) -> tuple[str, str, int | None]:
    """The instrument and the item that speak of a goal, by its first word; COPM's importance."""
    for score in life.story.each("score"):
        tool = score["tool"]
        for name, first, *_values in score[OWN_ITEMS[tool][0]] if tool in OWN_ITEMS else ():
            if name.split()[0] == goal.split()[0]:
                return tool, name, first if tool == COPM else None
    return "", "", None


def _standing(life: Life, track: list[str]) -> tuple[GoalStatus, date]:
    """How a goal goes, and since when without a break."""
    lines = [split_line(line) for line in track]
    status = lines[-1][1]
    run = list(takewhile(lambda line: line[1] == status, reversed(lines)))
    return GoalStatus(status), life.calendar.past(run[-1][0])


def under_goals(life: Life, goals: list[Goal]) -> Iterator[Base]:
    """What hangs on the goals: their history and their measures."""
    position = 0
    for told, goal in zip(life.story.each("goal"), goals, strict=True):
        yield from _history(life, told, goal.id)
        yield from _evaluations(life, told, goal.id)
        for measure in told.get("measure", []):
            yield _measure(life, measure, goal.id, position)
            position += 1


def _history(life: Life, told: dict[str, Any], goal_id: UUID) -> Iterator[Base]:
    for line in told["track"]:
        moment, status, _reason = split_line(line)
        on = life.calendar.past(moment)
        meeting = life.setting.meetings.get(life.calendar.week_of(moment))
        yield GoalStatusChange(
            id=life.ids.next("goal status"),
            goal_id=goal_id,
            status=GoalStatus(status),
            set_on=on,
            meeting_id=meeting.id if meeting and meeting.held_on == on else None,
            member_id=life.setting.member_id(coordinator_of(life)),
        )


def _evaluations(life: Life, told: dict[str, Any], goal_id: UUID) -> Iterator[Base]:
    for evaluation in told.get("evaluation", []):
        yield GoalEvaluation(
            id=life.ids.next("goal evaluation"),
            goal_id=goal_id,
            evaluated_on=life.calendar.past(evaluation["at"]),
            result=GoalResult(evaluation["result"]),
            text=evaluation["text"],
            member_id=life.setting.member_id(evaluation["by"]),
        )


def _measure(life: Life, told: dict[str, Any], goal_id: UUID, position: int) -> Measure:
    member = life.setting.members.get(told["by"])
    return Measure(
        id=life.ids.next("measure"),
        case_id=life.case_id,
        goal_id=goal_id,
        text=told["what"],
        kind=MeasureKind(told.get("kind", MeasureKind.TRAINING)),
        extent=_extent(life, told["times"], told["minutes"]),
        times_a_week=told["times"] or None,
        minutes=told["minutes"] or None,
        method=told["how"],
        arena=life.words["arena"][told["arena"]],
        responsible_id=life.setting.member_id(told["owner"]),
        exercise=told.get("exercise", ""),
        taper=_taper(life, told),
        executor=member.name if member else life.words["by"][told["by"]],
        from_on=life.day(told, "from"),
        to_on=life.day(told, "to"),
        position=position,
    )


def _taper(life: Life, told: dict[str, Any]) -> list[list[object]]:
    """A plan for doing less over some weeks, from the week the story says."""
    if "taper" not in told:
        return []
    first, weeks = life.calendar.day(told["taper"]["from"]), told["taper"]["weeks"]
    return taper_to_stored(falling(first, told["times"], told["minutes"], weeks))


def _extent(life: Life, times: int, minutes: int) -> str:
    words = life.words
    often = {0: words["as_agreed"], 1: words["once"], DAYS_A_WEEK: words["daily"]}
    parts = [often.get(times, words["times"].format(times=times))]
    if minutes:
        parts.append(words["minutes"].format(minutes=minutes))
    return ", ".join(parts)


def week_plans_of(life: Life) -> Iterator[WeekPlan]:
    """The week plan that hangs on the refrigerator."""
    for _told in life.story.each("week_plan"):
        yield WeekPlan(
            id=life.ids.next("week plan"),
            case_id=life.case_id,
            valid_from=life.calendar.meeting(-1),
        )


def week_of(life: Life, plans: list[WeekPlan]) -> Iterator[Base]:
    """The lines of the week plan: «11.00–11.45 a walk – Hoa | carries the bag home»."""
    for told, plan in zip(life.story.each("week_plan"), plans, strict=True):
        for weekday, name in enumerate(WEEKDAYS):
            for line in told.get(name, []):
                entry, staff = _entry(life, line, plan.id, weekday)
                yield entry
                yield from _who_comes(life, entry.id, staff)


def _entry(life: Life, line: str, plan_id: UUID, weekday: int) -> tuple[WeekPlanEntry, str]:
    at = _HOURS.match(line)
    told, _bar, own_part = (line[at.end() :] if at else line).partition(" | ")
    text, _dash, staff = told.partition(" – ")
    is_alone = staff == life.words["alone"]
    entry = WeekPlanEntry(
        id=life.ids.next("week plan entry"),
        week_plan_id=plan_id,
        weekday=weekday,
        starts_at=time(int(at[1]), int(at[2])) if at else None,
        minutes=_minutes(at),
        text=text,
        own_part=own_part,
        is_self_training=is_alone,
    )
    return entry, "" if is_alone else staff


def _minutes(at: re.Match[str] | None) -> int | None:
    if at is None or at[3] is None:
        return None
    return (int(at[3]) - int(at[1])) * MINUTES_AN_HOUR + int(at[4]) - int(at[2])


def _who_comes(life: Life, entry_id: UUID, staff: str) -> Iterator[WeekPlanStaff]:
    """Everyone named, as the member that the team calls so, else by the name alone."""
    called = {life.setting.first_name(key): member for key, member in life.setting.members.items()}
    for name in filter(None, staff.split(", ")):
        member = called.get(name)
        yield WeekPlanStaff(
            id=life.ids.next("week plan staff"),
            entry_id=entry_id,
            member_id=member.id if member else None,
            name=member.name if member else name,
        )
