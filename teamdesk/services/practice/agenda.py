"""What each meeting said of each case: the note, its promises and decisions, how they went."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from teamdesk.domain.goals import GoalStatus
from teamdesk.domain.meeting_rules import MeetingRules
from teamdesk.domain.meetings import ActionStatus, AgendaReason, Depth
from teamdesk.domain.phases import PhaseKind
from teamdesk.models import ActionItem, AgendaItem, MeetingDecision, Recusal
from teamdesk.services.practice.fillers import ordinary_note
from teamdesk.services.practice.meetings import FIRST_WEEK, NEXT, STARTS_UTC
from teamdesk.services.practice.people import coordinator_of, phases_of
from teamdesk.services.practice.stories import split_line
from teamdesk.services.practice.team_calendar import WEEK, at_hour

if TYPE_CHECKING:
    from collections.abc import Iterator

    from teamdesk.models import Base
    from teamdesk.services.practice.fillers import Said
    from teamdesk.services.practice.setting import Life

RULES = MeetingRules()
SECONDS = 60
# A week later the minutes are in the record system.
FILED_AFTER = -2


@dataclass(frozen=True, slots=True)
class Line:
    """A case in one meeting before its place on the agenda is known."""

    life: Life
    week: int
    depth: Depth
    reason: AgendaReason
    minutes: int
    phase: PhaseKind
    note: dict[str, Any] | None = None
    why: str = ""


def lines_of(life: Life, said: Said) -> Iterator[Line]:
    """The case in every meeting of its time, the next one included."""
    notes = {life.calendar.week_of(told["at"]): told for told in life.story.each("note")}
    for week in range(FIRST_WEEK, NEXT):
        phase = _phase_in(life, week)
        if phase is None:
            continue
        told = notes.get(week)
        note = told or ordinary_note(life, week, phase, said)
        depth = Depth.DISCUSSED if told else Depth.BRIEF if note else Depth.LISTED
        yield Line(life, week, depth, _reason(life, week, phase), RULES.minutes(depth), phase, note)
    if "agenda" in life.story.told:
        yield _next_line(life)


def _next_line(life: Life) -> Line:
    told = life.story.told["agenda"]
    phase = phases_of(life)[-1][0]
    return Line(
        life,
        NEXT,
        Depth(told["depth"]),
        _reason(life, NEXT, phase),
        told["minutes"],
        phase,
        why=life.fill_in(told["why"]),
    )


def recusals_of(life: Life) -> Iterator[Recusal]:
    """Who left the room for the case, from a meeting on."""
    for told in life.story.told.get("recused", ()):
        meeting = life.setting.meetings[life.calendar.week_of(told["at"])]
        yield Recusal(
            id=life.ids.next("recusal"),
            case_id=life.case_id,
            member_id=life.setting.members[told["who"]].id,
            meeting_id=meeting.id,
            noted_at=at_hour(meeting.held_on, STARTS_UTC),
        )


@dataclass(frozen=True, slots=True)
class Placed:
    """A case at its place on an agenda."""

    line: Line
    item: AgendaItem


def placed(lines: list[Line]) -> list[Placed]:
    """The agendas in order: new cases first, then the long ones."""
    positions: Counter[int] = Counter()
    found = []
    for line in sorted(lines, key=_rank):
        found.append(Placed(line, _item(line, positions[line.week])))
        positions[line.week] += 1
    return found


def _rank(line: Line) -> tuple[int, int, bool, int]:
    is_old = line.reason is not AgendaReason.NEW_REFERRAL
    return (line.week, tuple(Depth).index(line.depth), is_old, -line.minutes)


def _item(line: Line, position: int) -> AgendaItem:
    life, meeting = line.life, line.life.setting.meetings[line.week]
    was_held = line.week < NEXT
    spread = life.random.uniform(0.7, 1.3) if was_held else 0.0
    is_filed = line.note is not None and line.week <= FILED_AFTER
    return AgendaItem(
        id=life.ids.next("agenda"),
        meeting_id=meeting.id,
        case_id=life.case_id,
        position=position,
        depth=line.depth,
        reason=line.reason,
        reason_for_presentation=line.why,
        asked_by_id=life.setting.member_id(coordinator_of(life)) if line.why else None,
        planned_minutes=line.minutes,
        seconds=round(line.minutes * SECONDS * spread),
        is_done=was_held,
        is_placed=line.week == NEXT,
        note=life.fill_in(line.note["text"].strip(), line.week) if line.note else "",
        filed_in_record_on=meeting.held_on if is_filed else None,
        filed_by_id=life.setting.member_id(coordinator_of(life)) if is_filed else None,
    )


def outcomes_of(line: Line) -> Iterator[Base]:
    """The promises and decisions that a note became."""
    if line.note is None:
        return
    life, meeting = line.life, line.life.setting.meetings[line.week]
    for told in line.note.get("promises", []):
        yield _promise(line, told)
    for told in line.note.get("decisions", []):
        # Most have no reason, and are written as a sentence alone.
        said = told if isinstance(told, dict) else {"text": told}
        yield MeetingDecision(
            id=life.ids.next("meeting decision"),
            meeting_id=meeting.id,
            case_id=life.case_id,
            text=said["text"],
            reason=said.get("why", ""),
        )


def _promise(line: Line, told: dict[str, Any]) -> ActionItem:
    life, calendar = line.life, line.life.calendar
    meeting = life.setting.meetings[line.week]
    done_on = calendar.past(told["done"], line.week) if "done" in told else None
    is_over = done_on is not None or told.get("state") == ActionStatus.DROPPED
    later = range(line.week + 1, NEXT)
    missed = sum(done_on is None or done_on > calendar.meeting(week) for week in later)
    return ActionItem(
        id=life.ids.next("action"),
        team_id=life.setting.team_id,
        case_id=life.case_id,
        meeting_id=meeting.id,
        text=told["do"],
        owner_id=life.setting.members[told["who"]].id,
        owner_name=life.who(told["who"]),
        due_on=calendar.day(told["due"], line.week) if "due" in told else None,
        status=ActionStatus.DONE if done_on else ActionStatus(told.get("state", "open")),
        status_reason=told.get("why", ""),
        carried_over=0 if is_over and done_on is None else missed,
        created_on=meeting.held_on,
        done_on=done_on,
        **_passing(line, told),
    )


def _passing(line: Line, told: dict[str, Any]) -> dict[str, Any]:
    """What it waits for, who handed it over, and how often it comes again."""
    ends = told.get("ends")
    return {
        "waiting_for": told.get("waits", ""),
        "needs_acceptance": "from" in told,
        "handed_by_id": line.life.setting.members[told["from"]].id if "from" in told else None,
        "repeat_days": told.get("every"),
        "repeat_until": line.life.calendar.day(ends, line.week) if ends else None,
    }


def _phase_in(life: Life, week: int) -> PhaseKind | None:
    """Where the case stood at a meeting; None before it came and after it ended."""
    held_on = life.calendar.meeting(week)
    here = [kind for kind, since in phases_of(life) if since <= held_on]
    return here[-1] if here and here[-1] is not PhaseKind.ENDED else None


def _reason(life: Life, week: int, phase: PhaseKind) -> AgendaReason:
    if phase is PhaseKind.REFERRED:
        return AgendaReason.NEW_REFERRAL
    if week == NEXT:
        return _reason_today(life)
    is_told = any(life.calendar.week_of(told["at"]) == week for told in life.story.each("note"))
    return AgendaReason.ASKED_FOR if is_told else AgendaReason.ROUTINE


def _reason_today(life: Life) -> AgendaReason:
    """The hardest thing that presses before the next meeting."""
    told, soon = life.story.told, life.calendar.next_meeting + WEEK
    statuses = [split_line(goal["track"][-1])[1] for goal in life.story.each("goal")]
    evaluation = life.day(told, "next_evaluation")
    if GoalStatus.STUCK in statuses:
        return AgendaReason.GOAL_STUCK
    if any(_is_overdue(life, promise) for promise in _open_promises(life)):
        return AgendaReason.OVERDUE_ACTION
    if evaluation and evaluation < soon:
        return AgendaReason.EVALUATION_DUE
    is_discussed = told["agenda"]["depth"] == Depth.DISCUSSED
    return AgendaReason.ASKED_FOR if is_discussed else AgendaReason.ROUTINE


def _open_promises(life: Life) -> Iterator[tuple[int, dict[str, Any]]]:
    for note in life.story.each("note"):
        for promise in note.get("promises", []):
            if "done" not in promise and promise.get("state") != ActionStatus.DROPPED:
                yield life.calendar.week_of(note["at"]), promise


def _is_overdue(life: Life, promise: tuple[int, dict[str, Any]]) -> bool:
    week, told = promise
    return "due" in told and life.calendar.day(told["due"], week) < life.calendar.next_meeting
