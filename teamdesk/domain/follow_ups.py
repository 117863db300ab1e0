"""Follow-ups after the end of a case: when each is to be, as the way of working says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from teamdesk.domain.rows.entries import EvaluationsPage

WEEKS_A_YEAR, ROOM = 52, 2
FEBRUARY, LEAP_DAY = 2, 29


@dataclass(frozen=True, slots=True)
class FollowUpSpan:
    """The weeks after the end between which a follow-up belongs; 52 is the day a year later."""

    from_week: int
    to_week: int


class FollowUpState(IntEnum):
    """How a follow-up stands."""

    LATE = 0
    DUE = 1
    AHEAD = 2
    DONE = 3


@dataclass(frozen=True, slots=True)
class FollowUp:
    """One follow-up; its span's last week is how evaluations name it."""

    span: FollowUpSpan
    from_on: date
    to_on: date
    done_on: date | None = None

    def state(self, today: date) -> FollowUpState:
        """How it stands on a day; its last day is not late."""
        if self.done_on is not None:
            return FollowUpState.DONE
        if today > self.to_on:
            return FollowUpState.LATE
        return FollowUpState.DUE if today >= self.from_on else FollowUpState.AHEAD


def spans_of(weeks: Iterable[int]) -> tuple[FollowUpSpan, ...]:
    """The spans that end with ``weeks``, two weeks of room before each: 4 is 2–4, 52 a day."""
    return tuple(
        FollowUpSpan(last if last % WEEKS_A_YEAR == 0 else max(1, last - ROOM), last)
        for last in sorted(weeks)
    )


def end_of(page: EvaluationsPage) -> date | None:
    """The day from which follow-ups count: the case's end, else its last final evaluation."""
    finals = [row.evaluated_on for row in page.evaluations if row.is_final]
    return page.ended_on or (max(finals) if finals else None)


def follow_ups(page: EvaluationsPage, spans: Iterable[FollowUpSpan]) -> tuple[FollowUp, ...]:
    """The follow-ups of a case in their order; none before its end."""
    ended = end_of(page)
    if ended is None:
        return ()
    done = {row.follow_up_weeks: row.evaluated_on for row in page.evaluations}
    return tuple(
        FollowUp(
            span,
            weeks_after(ended, span.from_week),
            weeks_after(ended, span.to_week),
            done.get(span.to_week),
        )
        for span in spans
    )


def weeks_after(day: date, weeks: int) -> date:
    """The day ``weeks`` later, 52 of them as the same day of the next year."""
    years, rest = divmod(weeks, WEEKS_A_YEAR)
    is_leap_day = (day.month, day.day) == (FEBRUARY, LEAP_DAY)
    moved = (day - timedelta(days=1) if is_leap_day and years else day).replace(
        year=day.year + years
    )
    return moved + timedelta(weeks=rest)
