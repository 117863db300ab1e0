"""From the facts of each course to the tables of a period (domain notes 1.32, S3 6.3)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Mapping
from typing import TYPE_CHECKING, TypeVar

from teamdesk.core.i18n import mark
from teamdesk.domain.effects.changes import change_rows
from teamdesk.domain.effects.report import EffectReport
from teamdesk.domain.effects.stay_figures import stay_tables
from teamdesk.domain.effects.tables import (
    CountRow,
    CountTable,
    CrossTable,
    Named,
    SpreadRow,
    SpreadTable,
)
from teamdesk.domain.evaluations import Outcome
from teamdesk.domain.phases import EndReason, EntryRoute
from teamdesk.domain.statistics import spread_of
from teamdesk.domain.team_measures import working_days_between

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from teamdesk.domain.effects.facts import CourseFacts, Period, StayFacts
    from teamdesk.domain.effects.tables import EffortRow, PromisesKept
    from teamdesk.domain.statistics import Spread

_Key = TypeVar("_Key", bound=Hashable)
DAYS_A_WEEK, MINUTES_AN_HOUR = 7, 60
NEED_LEVELS = (1, 2, 3)
_UNKNOWN = Named(mark("not told"))
_LEVELS: Mapping[int | None, Named] = {
    **{level: Named(mark("need level {level}"), level) for level in NEED_LEVELS},
    None: _UNKNOWN,
}
_WAITED = {
    True: Named(mark("within the team's own clock")),
    False: Named(mark("later")),
    None: Named(mark("no contact yet")),
}


def effect_report(
    courses: Iterable[CourseFacts],
    period: Period,
    effort: tuple[EffortRow, ...],
    promises: PromisesKept,
    stays: Iterable[StayFacts] = (),
) -> EffectReport:
    """Every figure of a period."""
    told = tuple(courses)
    came = [course for course in told if period.holds(course.referred_on)]
    ended = [course for course in told if period.holds(course.ended_on)]
    return EffectReport(
        period=period,
        came=tuple(came_tables(came)),
        ended=ended_table(ended),
        outcome=outcome_table(ended),
        flow=flow_tables(came, ended),
        goals=goals_table(ended),
        changes=changes_table(ended),
        effort=effort,
        help=help_table(ended),
        at_home=at_home_table(ended),
        promises=promises,
        stays=stay_tables(stays),
    )


def came_tables(came: Sequence[CourseFacts]) -> Iterator[CountTable]:
    """Who came, and how long they waited."""
    yield _counted(
        mark("Ways in"),
        {route: Named(route.word) for route in EntryRoute} | {None: _UNKNOWN},
        (course.entry_route for course in came),
    )
    yield _counted(mark("Need level"), _LEVELS, (course.need_level for course in came))
    yield _counted(mark("From referral to first contact"), _WAITED, map(_in_time, came))


def ended_table(ended: Sequence[CourseFacts]) -> CountTable:
    """Why the courses ended."""
    reasons = {reason: Named(reason.word) for reason in EndReason} | {None: _UNKNOWN}
    return _counted(mark("Why it ended"), reasons, (course.end_reason for course in ended))


def outcome_table(ended: Sequence[CourseFacts]) -> CrossTable:
    """How the courses ended, by need level."""
    outcomes = {outcome: Named(outcome.word) for outcome in Outcome} | {None: _UNKNOWN}
    counts = Counter((course.need_level, course.outcome) for course in ended)
    return CrossTable.of(
        Named(mark("How it ended, by need level")),
        tuple(_LEVELS.values()),
        tuple(outcomes.values()),
        [[counts[level, outcome] for outcome in outcomes] for level in _LEVELS],
    )


def flow_tables(
    came: Sequence[CourseFacts], ended: Sequence[CourseFacts]
) -> tuple[SpreadTable, ...]:
    """How long it took to come, and how long it lasted."""
    in_time = Counter(map(_in_time, came))
    waiting = SpreadRow(
        Named(mark("from referral to first contact")),
        spread_of(map(_waited, came)),
        beside=tuple(in_time.values()),
    )
    length = SpreadRow(Named(mark("from first contact to the end")), spread_of(map(_weeks, ended)))
    return (
        SpreadTable(
            Named(mark("Waiting")),
            mark("working days"),
            mark("Of those who came in the period. Weekends and public holidays are not counted."),
            (waiting,),
        ),
        SpreadTable(
            Named(mark("Length")),
            mark("weeks"),
            mark("Of courses that ended in the period."),
            (length,),
        ),
    )


def goals_table(ended: Sequence[CourseFacts]) -> SpreadTable:
    """How many of their goals persons reached; who had none is counted as missing."""
    reached = (course.reached for course in ended)
    partly = (course.reached + course.partly for course in ended)
    return SpreadTable(
        Named(mark("Goals reached")),
        mark("percent of a person's goals"),
        mark("Of courses that ended in the period. Who had no goal is counted as missing."),
        (
            SpreadRow(Named(mark("reached")), _share_of_goals(reached, ended)),
            SpreadRow(Named(mark("reached wholly or in part")), _share_of_goals(partly, ended)),
        ),
    )


def changes_table(ended: Sequence[CourseFacts]) -> SpreadTable:
    """A row per instrument, version and total; who has a start alone is missing the end."""
    once = Counter(line for course in ended for line, _version in course.measured_once)
    versions = {line: words for course in ended for line, words in course.measured_once}
    changes = [told for course in ended for told in course.changes]
    return SpreadTable(
        Named(mark("Change by instrument")),
        mark("points for the better"),
        mark(
            "From the first assessment to the last, of courses that ended in the period. Who was"
            " measured once is counted as missing."
        ),
        change_rows(changes, versions, once, len(ended)),
    )


def help_table(ended: Sequence[CourseFacts]) -> SpreadTable:
    """Visits a day and hours a week, at the start and at the end; a course of one has no after."""
    pairs = [(course.help_before, course.help_now) for course in ended]
    both = [(before, now) for before, now in pairs if before and now and before != now]
    missing = [None] * (len(pairs) - len(both))
    told = (
        (mark("visits a day, before"), "visits", [float(one.visits_a_day) for one, _now in both]),
        (mark("visits a day, after"), "visits", [float(now.visits_a_day) for _one, now in both]),
        (mark("hours a week, before"), "hours", [float(one.hours_in_all) for one, _now in both]),
        (mark("hours a week, after"), "hours", [float(now.hours_in_all) for _one, now in both]),
    )
    rows = (
        SpreadRow(Named(words), spread_of([*values, *missing]), decimals=1, axis=axis)
        for words, axis, values in told
    )
    return SpreadTable(
        Named(mark("Services before and after")),
        "",
        mark(
            "Help that was told of at the start and at the end, of courses that ended in the"
            " period. It says how it went, not what the team's work alone led to."
        ),
        tuple(rows),
    )


def at_home_table(ended: Sequence[CourseFacts]) -> SpreadTable:
    """How long the team was in each person's home."""
    hours = [
        None if course.minutes_at_home is None else course.minutes_at_home / MINUTES_AN_HOUR
        for course in ended
    ]
    row = SpreadRow(Named(mark("a person's whole course")), spread_of(hours), decimals=1)
    return SpreadTable(
        Named(mark("Hours at home")),
        mark("hours"),
        mark(
            "The team's contacts of the kind home visit, driving not counted, of courses that ended"
            " in the period. A course without any contact noted is counted as missing."
        ),
        (row,),
    )


def _counted(title: str, names: Mapping[_Key, Named], found: Iterable[_Key]) -> CountTable:
    counts = Counter(found)
    rows = tuple(CountRow(name, counts[key]) for key, name in names.items())
    return CountTable(Named(title), rows, sum(counts.values()))


def _in_time(course: CourseFacts) -> bool | None:
    if course.first_contact_on is None or course.contact_by is None:
        return None
    return course.first_contact_on <= course.contact_by


def _waited(course: CourseFacts) -> float | None:
    if course.referred_on is None or course.first_contact_on is None:
        return None
    return float(working_days_between(course.referred_on, course.first_contact_on))


def _weeks(course: CourseFacts) -> float | None:
    if course.first_contact_on is None or course.ended_on is None:
        return None
    return (course.ended_on - course.first_contact_on).days / DAYS_A_WEEK


def _share_of_goals(reached: Iterable[int], ended: Iterable[CourseFacts]) -> Spread:
    return spread_of(
        100 * count / course.goals if course.goals else None
        for count, course in zip(reached, ended, strict=True)
    )
