"""Ordinary weeks: short notes for the meetings that no story tells of.

Drawn from written lines by phase, never the same line twice running for one person, with the
person's own goals and the member who is most there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from teamdesk.domain.goals import GoalStatus
from teamdesk.services.practice.people import coordinator_of
from teamdesk.services.practice.stories import split_line

if TYPE_CHECKING:
    from collections import deque

    from teamdesk.domain.phases import PhaseKind
    from teamdesk.services.practice.setting import Life

# How often an ordinary week leaves a promise behind, and how often it is kept a week late.
PROMISES, LATE = 0.4, 0.15
LANGUAGE = "nb"
SHORT_MEMORY = 6


def ordinary_note(
    life: Life, week: int, phase: PhaseKind, recent: deque[str]
) -> dict[str, Any] | None:
    """A note for a week that nobody told of; None where there is nothing to say.

    Args:
        life: the person.
        week: the meeting.
        phase: where the case stood that week.
        recent: the lines said last, which are not said again.
    """
    fitting = [
        line["text"]
        for line in life.setting.script.fillers["line"]
        if phase in line["phases"] and line["text"] not in recent
    ]
    values = _values(life, week)
    fitting = [line for line in fitting if _can_be_said(line, values)]
    if not fitting or life.story.language != LANGUAGE:
        return None
    lines = life.random.sample(fitting, min(len(fitting), life.random.choice((1, 2, 2))))
    recent.extend(lines)
    promise = _promise(life, week, phase) if life.random.random() < PROMISES else None
    if promise:
        lines.append(promise.pop("text"))
    return {
        "at": f"{week}w",
        "by": _writer(life, week),
        "text": "\n".join(_filled(line, values) for line in lines),
        "promises": [promise] if promise else [],
    }


def _can_be_said(line: str, values: dict[str, str]) -> bool:
    return all(value or f"{{{name}}}" not in line for name, value in values.items())


def _promise(life: Life, week: int, phase: PhaseKind) -> dict[str, Any] | None:
    fitting = [
        promise for promise in life.setting.script.fillers["promise"] if phase in promise["phases"]
    ]
    who = _writer(life, week)
    if not fitting or not who:
        return None
    chosen = life.random.choice(fitting)
    first_name = life.setting.first_name(who)
    is_late = life.random.random() < LATE
    return {
        "who": who,
        "text": chosen["text"].replace("{who}", first_name),
        "do": chosen["do"],
        "due": chosen["due"],
        "done": f"+{life.random.randint(6, 9) if is_late else life.random.randint(1, 3)}",
    }


def _writer(life: Life, week: int) -> str:
    """The one who coordinated the case that week."""
    writer = coordinator_of(life)
    for line in reversed(life.story.told["coordinators"]):
        moment, writer, _reason = split_line(line)
        if life.calendar.day(moment) <= life.calendar.meeting(week):
            break
    return writer


def _values(life: Life, week: int) -> dict[str, str]:
    meeting = life.calendar.meeting(week)
    here = [
        visits
        for visits in life.story.each("visits")
        if life.calendar.day(visits["from"]) <= meeting <= life.calendar.day(visits.get("to", "0w"))
    ]
    most = max(here, key=lambda visits: int(visits["weekly"]), default=None)
    return {
        "name": life.story.told["given"],
        "goal": _goal_under_way(life, week),
        "hand": life.setting.first_name(most["by"]) if most else "",
        "times": str(most["weekly"]) if most else "",
    }


def _goal_under_way(life: Life, week: int) -> str:
    """A goal that was being worked on that week, as it stands on the board."""
    meeting = life.calendar.meeting(week)
    found = []
    for goal in life.story.each("goal"):
        steps = [split_line(line) for line in goal["track"]]
        so_far = [status for moment, status, _ in steps if life.calendar.day(moment) <= meeting]
        if goal["horizon"] == "short" and so_far and not GoalStatus(so_far[-1]).is_over:
            found.append(goal["text"])
    return life.random.choice(found) if found else ""


def _filled(line: str, values: dict[str, str]) -> str:
    for name, value in values.items():
        line = line.replace(f"{{{name}}}", value)
    return line
