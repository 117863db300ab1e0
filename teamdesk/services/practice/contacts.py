"""Visits, calls and failed visits: those that are told, and the ordinary ones behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from teamdesk.domain.contacts import ContactKind
from teamdesk.models import Contact
from teamdesk.services.practice.team_calendar import DAYS_BETWEEN_MEETINGS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from teamdesk.services.practice.setting import Life

# Nobody home, one time in forty: the share of failed visits that teams tell of.
FAILED = 0.025
STEP = 5
SHORTEST = 10


def contacts_of(life: Life) -> Iterator[Contact]:
    """Every contact of a case, told or ordinary."""
    for told in life.story.each("contact"):
        on = life.calendar.past(told["at"])
        yield _contact(life, told, on, told["minutes"])
    for pattern in life.story.each("visits"):
        yield from _ordinary(life, pattern)


def _ordinary(life: Life, pattern: dict[str, Any]) -> Iterator[Contact]:
    calendar = life.calendar
    starts = calendar.day(pattern["from"])
    last = min(calendar.day(pattern.get("to", "0w")), calendar.last_past_day)
    weeks = range(calendar.week_of(pattern["from"]), calendar.week_of(pattern.get("to", "0w")) + 1)
    seen: set[date] = set()
    for week in weeks:
        chosen = life.random.sample(range(DAYS_BETWEEN_MEETINGS + 1), pattern["weekly"])
        for offset in sorted(chosen):
            on = calendar.day(f"+{offset}", week)
            is_free = on not in seen and not life.setting.is_away(pattern["by"], on)
            if starts <= on <= last and is_free:
                seen.add(on)
                yield _visit(life, pattern, on)


def _visit(life: Life, pattern: dict[str, Any], on: date) -> Contact:
    is_visit = pattern["kind"] == ContactKind.HOME_VISIT
    if is_visit and life.random.random() < FAILED:
        return _contact(life, {**pattern, "kind": ContactKind.FAILED_VISIT}, on, 0)
    minutes = pattern["minutes"] + STEP * life.random.randint(-1, 1)
    return _contact(life, pattern, on, max(SHORTEST, minutes))


def _contact(life: Life, told: dict[str, Any], on: date, minutes: int) -> Contact:
    member = life.setting.members[told["by"]]
    return Contact(
        id=life.ids.next("contact"),
        case_id=life.case_id,
        member_id=member.id,
        staff_name=member.name,
        role=member.profession,
        kind=ContactKind(told["kind"]),
        on=on,
        minutes=minutes,
        driving_minutes=told.get("driving"),
        companion_id=life.setting.member_id(told["with"]) if "with" in told else None,
        guided=told.get("guided", ""),
        note=told.get("note", ""),
    )
