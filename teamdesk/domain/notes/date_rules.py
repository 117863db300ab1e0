"""The grammar of dates in a note: one pattern for each way of telling a day.

The rules stand in order of precedence: where two begin at the same letter, the first wins.
A week is due on its Friday, a month on its last day, a feast on the working day beside it.
The patterns are verbose regexes over lower-case text; every space in them is written out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from teamdesk.domain.notes import calendar_phrases as calendar
from teamdesk.domain.notes import date_resolvers as to
from teamdesk.domain.notes import week_phrases as week
from teamdesk.domain.notes.calendar_rules import FRIDAY
from teamdesk.domain.notes.date_words import AFTER, BY, NEXT, THE_WEEK, WEEKEND

if TYPE_CHECKING:
    from teamdesk.domain.notes.date_resolvers import Resolver


class DateSense(Enum):
    """What a phrase about time says of a deed."""

    DUE = auto()
    PAST = auto()
    RECURRING = auto()
    VAGUE = auto()


@dataclass(frozen=True, slots=True)
class DateRule:
    """One way to tell a day, or to tell that no day is meant."""

    name: str
    phrase: str
    sense: DateSense
    resolve: Resolver

    def match(self, folded: str, start: int) -> re.Match[str] | None:
        """The phrase at ``start``; compiled when first met, for few of them are in a note."""
        return re.compile(self.phrase, re.VERBOSE).match(folded, start)


def _rule(name: str, resolve: Resolver, pattern: str, sense: DateSense = DateSense.DUE) -> DateRule:
    return DateRule(name, rf"(?:{pattern})(?!\w)", sense, resolve)


RULES: tuple[DateRule, ...] = (
    _rule("every", to.nothing, week.EVERY, DateSense.RECURRING),
    _rule("week of month", to.week_of_month, calendar.WEEK_OF_MONTH),
    _rule("past", to.nothing, week.PAST, DateSense.PAST),
    _rule("before meeting", to.before_meeting, week.BEFORE_MEETING),
    _rule("next meeting", to.next_meeting, week.MEETING),
    _rule("weekday of iso week", to.weekday_of_iso_week, week.WEEKDAY_OF_WEEK),
    _rule("weekday after weeks", to.weekday_after_weeks, week.WEEKDAY_AFTER_WEEKS),
    _rule("weeks from now", to.weeks_from_now, week.WEEKS_FROM_NOW),
    _rule("weekday next week", to.weekday_next_week, week.WEEKDAY_NEXT_WEEK),
    _rule("next weekday", to.weekday_next_week, week.NEXT_WEEKDAY),
    _rule("iso week", to.iso_week, week.ISO_WEEK),
    _rule("week after next", to.day_of_week(FRIDAY, 2), rf"{THE_WEEK}\s+(?:etter|after)\s+{NEXT}"),
    _rule("next week", to.day_of_week(FRIDAY, 1), week.NEXT_WEEK),
    _rule("this week", to.day_of_week(FRIDAY, 0), week.THIS_WEEK),
    _rule("before weekend", to.day_of_week(FRIDAY, 0), rf"{BY}\s+{WEEKEND}"),
    _rule("after weekend", to.day_of_week(0, 1), rf"{AFTER}\s+{WEEKEND}"),
    _rule("next month", to.ending_month(1), calendar.NEXT_MONTH),
    _rule("this month", to.ending_month(0), calendar.THIS_MONTH),
    _rule("named month", to.month_by_name, calendar.NAMED_MONTH),
    _rule("year's end", to.calendar(12, 31), calendar.YEAR_END),
    _rule("after new year", to.calendar(1, 2), calendar.NEW_YEAR),
    _rule("before christmas", to.calendar(12, 23), rf"{BY}\s+{calendar.CHRISTMAS}"),
    _rule("after christmas", to.calendar(12, 27), calendar.AFTER_CHRISTMAS),
    _rule("week after easter", to.easter(5), rf"{THE_WEEK}\s+{AFTER}\s+{calendar.EASTER}"),
    _rule("before easter", to.easter(-4), rf"{BY}\s+{calendar.EASTER}"),
    _rule("after easter", to.easter(2), rf"{AFTER}\s+{calendar.EASTER}"),
    _rule("before whitsun", to.easter(47), rf"{BY}\s+{calendar.WHITSUN}"),
    _rule("after whitsun", to.easter(51), rf"{AFTER}\s+{calendar.WHITSUN}"),
    _rule("iso", to.numeric_day, calendar.ISO_DAY),
    _rule("clinical", to.clinical_span, week.CLINICAL),
    _rule("numeric", to.numeric_day, calendar.NUMERIC),
    _rule("named", to.named_day, calendar.NAMED),
    _rule("month first", to.named_day, calendar.MONTH_FIRST),
    _rule("day only", to.day_of_month, calendar.DAY_ONLY),
    _rule("overmorrow", to.days_on(2), r"i\s?overm[oå]rge?o?n | (?:the\s+)?day\s+after\s+tomorrow"),
    _rule(
        "tomorrow",
        to.days_on(1),
        r"i\s?mor?ge?o?n | i\s?morra | imårra | tomorrow | tmrw | tmr | 2moro",
    ),
    _rule("today", to.days_on(0), week.TODAY),
    _rule("after so long", to.after_so_long, week.SO_LONG),
    _rule("hours", to.hours_on, week.HOURS),
    _rule("month cell", to.month_by_name, calendar.MONTH_CELL),
    _rule("duration", to.nothing, week.DURATION, DateSense.VAGUE),
    _rule("vague", to.nothing, week.VAGUE, DateSense.VAGUE),
    _rule("weekday", to.weekday, week.WEEKDAY),
)
