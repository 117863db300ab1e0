"""Ordinary weeks: short notes for the meetings that no story tells of.

Drawn from written lines by phase, with the person's own goals and the member who is most there.
A line is not said again soon, neither of the same person nor of others in the same weeks.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from teamdesk.domain.goals import GoalStatus
from teamdesk.services.practice.people import coordinator_of
from teamdesk.services.practice.stories import split_line

if TYPE_CHECKING:
    from teamdesk.domain.phases import PhaseKind
    from teamdesk.services.practice.setting import Life

# How often an ordinary week leaves a promise behind, and how often it is kept a week late.
PROMISES, LATE = 0.4, 0.15
LANGUAGE = "nb"
# Weeks before a line is heard again, of the same person and of anybody.
OWN_GAP, TEAM_GAP = 12, 1


@dataclass(slots=True)
class Said:
    """What was said in which week, of whom."""

    _weeks: defaultdict[str, list[tuple[int, str]]] = field(
        default_factory=lambda: defaultdict(list)
    )

    def is_fresh(self, line: str, week: int, key: str) -> bool:
        """Whether the line has not been heard for long enough."""
        return all(
            abs(week - said) > (OWN_GAP if of == key else TEAM_GAP)
            for said, of in self._weeks[line]
        )

    def remember(self, line: str, week: int, key: str) -> None:
        """Note that it was said."""
        self._weeks[line].append((week, key))


@dataclass(frozen=True, slots=True)
class Week:
    """One ordinary week of one person, with what the lines may name."""

    life: Life
    number: int
    phase: PhaseKind
    goal: dict[str, Any] | None
    values: dict[str, str]

    @classmethod
    def of(cls, life: Life, number: int, phase: PhaseKind) -> Week:
        """Look up who is there and what is worked on that week."""
        goal = _goal_under_way(life, number)
        most = _most_there(life, number)
        values = {
            "name": life.story.told["given"],
            "goal": goal["text"] if goal else "",
            "hand": life.setting.first_name(most["by"]) if most else "",
            "times": str(most["weekly"]) if most else "",
        }
        return cls(life, number, phase, goal, values)

    def fits(self, line: dict[str, Any]) -> bool:
        """Whether the line can be said of this person in this week."""
        goal = self.goal or {}
        return (
            self.phase in line["phases"]
            and line.get("area") in (None, goal.get("category"))
            and goal.get("text", "").startswith(line.get("begins", ""))
            and self.has(line.get("needs"))
            and all(
                value or f"{{{name}}}" not in line["text"] for name, value in self.values.items()
            )
        )

    def has(self, needed: str | None) -> bool:
        """Whether the person has the relatives or the home care that a line speaks of."""
        if needed == "home_care":
            return any("before" in service for service in self.life.story.each("service"))
        return needed is None or bool(self.life.story.each(needed))

    def filled(self, line: str) -> str:
        """The line with its names; dates are filled in with the rest of the note."""
        for name, value in self.values.items():
            line = line.replace(f"{{{name}}}", value)
        return line


def ordinary_note(life: Life, number: int, phase: PhaseKind, said: Said) -> dict[str, Any] | None:
    """A note for a week that nobody told of; None where there is nothing to say."""
    if life.story.language != LANGUAGE:
        return None
    week = Week.of(life, number, phase)
    fitting = [
        line["text"]
        for line in life.setting.script.fillers["line"]
        if week.fits(line) and said.is_fresh(line["text"], number, life.story.key)
    ]
    if not fitting:
        return None
    lines = life.random.sample(fitting, min(len(fitting), life.random.choice((1, 1, 2))))
    for line in lines:
        said.remember(line, number, life.story.key)
    promise = _promise(week) if life.random.random() < PROMISES else None
    if promise:
        lines.append(promise.pop("text"))
    return {
        "at": f"{number}w",
        "text": "\n".join(week.filled(line) for line in lines),
        "promises": [promise] if promise else [],
    }


def _promise(week: Week) -> dict[str, Any] | None:
    life = week.life
    fitting = [
        promise
        for promise in life.setting.script.fillers["promise"]
        if week.phase in promise["phases"] and week.has(promise.get("needs"))
    ]
    if not fitting:
        return None
    chosen = life.random.choice(fitting)
    who = _doer(life, week.number, chosen.get("who", []))
    is_late = life.random.random() < LATE
    return {
        "who": who,
        "text": chosen["text"].replace("{who}", life.setting.first_name(who)),
        "do": chosen["do"],
        "due": chosen["due"],
        "done": f"+{life.random.randint(6, 9) if is_late else life.random.randint(1, 3)}",
    }


def _doer(life: Life, number: int, fitting: list[str]) -> str:
    """One of those whose work it is; the coordinator where it is anybody's."""
    coordinator = _coordinator_then(life, number)
    if not fitting or coordinator in fitting:
        return coordinator
    return str(life.random.choice(fitting))


def _coordinator_then(life: Life, number: int) -> str:
    for line in reversed(life.story.told["coordinators"]):
        moment, who, _reason = split_line(line)
        if life.calendar.day(moment) <= life.calendar.meeting(number):
            return who
    return coordinator_of(life)


def _most_there(life: Life, number: int) -> dict[str, Any] | None:
    meeting = life.calendar.meeting(number)
    here = [
        visits
        for visits in life.story.each("visits")
        if life.calendar.day(visits["from"]) <= meeting <= life.calendar.day(visits.get("to", "0w"))
    ]
    return max(here, key=lambda visits: int(visits["weekly"]), default=None)


def _goal_under_way(life: Life, number: int) -> dict[str, Any] | None:
    """A short-term goal that was being worked on that week."""
    meeting = life.calendar.meeting(number)
    found = []
    for goal in life.story.each("goal"):
        steps = [split_line(line) for line in goal["track"]]
        so_far = [status for moment, status, _ in steps if life.calendar.day(moment) <= meeting]
        is_short = goal["horizon"] == "short"
        if is_short and so_far and not GoalStatus(so_far[-1]).is_over:
            found.append(goal)
    return life.random.choice(found) if found else None
