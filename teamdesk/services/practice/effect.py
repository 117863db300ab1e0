"""The help of the practice cases before and now, and the prices that were told for one of them."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from teamdesk.domain.evaluations import Moment
from teamdesk.models import CaseCost, HelpLevel
from teamdesk.services.practice.records import OWN_DECISION, changed_on

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from teamdesk.services.practice.setting import Life

# The help at the start is told while it still is so.
TOLD_BEFORE = timedelta(weeks=8)


def helps_of(life: Life) -> Iterator[HelpLevel]:
    """Visits a day and carers a visit at start and now, as the services say."""
    for told in life.story.each("service"):
        if (
            told["what"].startswith(OWN_DECISION)
            or told.get("now", told["before"]) == told["before"]
        ):
            continue
        from_on, to_on = life.calendar.day(told["from"]), life.day(told, "to")
        turn = changed_on(life, from_on, to_on)
        start = max(from_on, turn - TOLD_BEFORE)
        yield _help(life, Moment.START, start, told["before"], told["what"])
        yield _help(life, Moment.UNDERWAY, turn, told["now"], told["what"])


def costs_of(life: Life) -> Iterator[CaseCost]:
    """What somebody counted besides, with where it is from."""
    told = life.story.told.get("cost")
    if told:
        yield CaseCost(
            id=life.ids.next("cost"),
            case_id=life.case_id,
            told_on=life.calendar.past(told["at"]),
            effort=Decimal(told["effort"]),
            note=told["note"],
        )


def _help(life: Life, moment: Moment, on: date, given: dict[str, int], source: str) -> HelpLevel:
    return HelpLevel(
        id=life.ids.next("help"),
        case_id=life.case_id,
        moment=moment,
        told_on=on,
        visits_a_day=Decimal(given.get("visits", 0)),
        carers_a_visit=given.get("staff", 1) or 1,
        minutes_a_visit=given.get("minutes", 0),
        hours_a_week=Decimal(0),
        source=source,
    )
