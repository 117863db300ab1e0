"""What is said of follow-ups after the end of a case, wherever they are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.follow_ups import WEEKS_A_YEAR, FollowUpState
from teamdesk.domain.rows.timeline import TimelineKind, TimelineRow
from teamdesk.ui.person.lines import Dated

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from teamdesk.domain.follow_ups import FollowUp, FollowUpSpan
    from teamdesk.ui.texts import Texts

MONTHS_A_YEAR = 12


def span_words(_: Texts, span: FollowUpSpan) -> str:
    """«etter 2–4 uker», «etter 12 måneder»."""
    if span.from_week != span.to_week:
        return _("after {first}–{last} weeks", first=span.from_week, last=span.to_week)
    if span.to_week % WEEKS_A_YEAR == 0:
        months = MONTHS_A_YEAR * span.to_week // WEEKS_A_YEAR
        return _("after {count} months", count=months)
    return _("after {count} weeks", count=span.to_week)


def follow_up_name(_: Texts, span: FollowUpSpan) -> str:
    """What a follow-up is called."""
    return _("Follow-up {when}", when=span_words(_, span))


def days_words(_: Texts, follow_up: FollowUp) -> str:
    """The day, or the days between which it belongs."""
    day = _.formats.date_short
    if follow_up.from_on == follow_up.to_on:
        return day(follow_up.to_on)
    return f"{day(follow_up.from_on)}–{day(follow_up.to_on)}"


def follow_up_words(_: Texts, follow_up: FollowUp, state: FollowUpState) -> str:
    """When a follow-up is to be, or was."""
    if follow_up.done_on is not None:
        return _("held {day}", day=_.formats.date_short(follow_up.done_on))
    when = days_words(_, follow_up)
    if state is FollowUpState.LATE:
        return _("late: {when}", when=when)
    return _("now: {when}", when=when) if state is FollowUpState.DUE else when


def follow_up_line(_: Texts, follow_up: FollowUp, today: date) -> Dated:
    """A follow-up among what is ahead."""
    is_late = follow_up.state(today) is FollowUpState.LATE
    when = _.formats.weekday_date(follow_up.to_on)
    return Dated(when, follow_up_name(_, follow_up.span), is_late=is_late)


def coming(_: Texts, follow_ups: Iterable[FollowUp], today: date) -> tuple[TimelineRow, ...]:
    """The follow-ups that are still to come, as lines of the timeline, the last first."""
    rows = [
        TimelineRow(one.to_on, TimelineKind.FOLLOW_UP, follow_up_name(_, one.span), "")
        for one in follow_ups
        if one.done_on is None and one.to_on >= today
    ]
    return tuple(reversed(rows))
