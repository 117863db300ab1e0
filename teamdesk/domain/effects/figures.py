"""From the facts of each course to the tables of a period (domain notes 1.32, S3 6.3)."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable
from typing import TYPE_CHECKING, TypeVar

from teamdesk.core.i18n import mark
from teamdesk.domain.effects.tables import CountRow, CountTable, Named, SpreadRow, SpreadTable
from teamdesk.domain.evaluations import Outcome
from teamdesk.domain.instruments.change import Weight
from teamdesk.domain.instruments.names import instrument_name
from teamdesk.domain.instruments.shape import Better
from teamdesk.domain.phases import EndReason, EntryRoute
from teamdesk.domain.statistics import spread_of
from teamdesk.domain.team_measures import working_days_between

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from teamdesk.domain.effects.facts import CourseFacts, Period
    from teamdesk.domain.instruments.course import CourseChange

_Key = TypeVar("_Key", bound=Hashable)
_Line = tuple[str, str, str]
DAYS_A_WEEK = 7
NEED_LEVELS = (1, 2, 3)
_UNKNOWN = Named(mark("not told"))
_WAITED = {
    True: Named(mark("within the team's own clock")),
    False: Named(mark("later")),
    None: Named(mark("no contact yet")),
}


def count_tables(courses: Sequence[CourseFacts], period: Period) -> Iterator[CountTable]:
    """Who came, how long they waited, and how it ended."""
    came = [course for course in courses if period.holds(course.referred_on)]
    ended = [course for course in courses if period.holds(course.ended_on)]
    yield _counted(
        mark("Ways in"),
        {route: Named(route.word) for route in EntryRoute} | {None: _UNKNOWN},
        (course.entry_route for course in came),
    )
    levels = {level: Named(mark("need level {level}"), {"level": level}) for level in NEED_LEVELS}
    yield _counted(
        mark("Need level"), levels | {None: _UNKNOWN}, (course.need_level for course in came)
    )
    yield _counted(mark("From referral to first contact"), _WAITED, map(_in_time, came))
    yield _counted(
        mark("How it ended"),
        {outcome: Named(outcome.word) for outcome in Outcome} | {None: _UNKNOWN},
        (course.outcome for course in ended),
    )
    yield _counted(
        mark("Why it ended"),
        {reason: Named(reason.word) for reason in EndReason} | {None: _UNKNOWN},
        (course.end_reason for course in ended),
    )


def spread_tables(courses: Sequence[CourseFacts], period: Period) -> Iterator[SpreadTable]:
    """How long, how many goals, how much changed, and how much help before and after."""
    came = [course for course in courses if period.holds(course.referred_on)]
    ended = [course for course in courses if period.holds(course.ended_on)]
    yield SpreadTable(
        Named(mark("Waiting")),
        mark("working days"),
        (SpreadRow(Named(mark("from referral to first contact")), spread_of(map(_waited, came))),),
    )
    yield SpreadTable(
        Named(mark("Length")),
        mark("weeks"),
        (SpreadRow(Named(mark("from first contact to the end")), spread_of(map(_weeks, ended))),),
    )
    yield SpreadTable(
        Named(mark("Goals reached")), mark("percent of a person's goals"), _goals(ended)
    )
    yield SpreadTable(
        Named(mark("Change by instrument")), mark("points for the better"), _changes(ended)
    )
    yield SpreadTable(Named(mark("Help before and after")), "", _help(ended))


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


def _goals(ended: Iterable[CourseFacts]) -> tuple[SpreadRow, ...]:
    with_goals = [course for course in ended if course.goals]
    reached = spread_of(100 * course.reached / course.goals for course in with_goals)
    partly = spread_of(
        100 * (course.reached + course.partly) / course.goals for course in with_goals
    )
    return (
        SpreadRow(Named(mark("reached")), reached),
        SpreadRow(Named(mark("reached wholly or in part")), partly),
    )


def _changes(ended: Iterable[CourseFacts]) -> tuple[SpreadRow, ...]:
    """A row per instrument, version and total; who has a start alone is missing the end."""
    found: dict[_Line, list[CourseChange]] = defaultdict(list)
    once: Counter[_Line] = Counter()
    for course in ended:
        once.update(course.measured_once)
        for told in course.changes:
            found[told.after.instrument, told.after.form, told.total.scale].append(told)
    return tuple(
        _change_row(line, found.get(line, []), once[line]) for line in sorted({*found, *once})
    )


def _change_row(line: _Line, changes: Sequence[CourseChange], missing: int) -> SpreadRow:
    instrument, _form, scale = line
    sizes = [_for_the_better(told) for told in changes]
    is_known = any(told.matters is not None for told in changes)
    matters = sum(
        told.change.weight is Weight.MATTERS and _for_the_better(told) > 0 for told in changes
    )
    form_words = changes[0].after.form_words if changes else ""
    values = {"scale": scale, "form": form_words}
    return SpreadRow(
        name=Named(instrument_name(instrument), values, is_own=True),
        spread=spread_of([*sizes, *([None] * missing)]),
        decimals=1,
        matters=matters if is_known else None,
    )


def _for_the_better(told: CourseChange) -> float:
    is_lower = told.total.better is Better.LOWER
    return -told.change.difference if is_lower else told.change.difference


def _help(ended: Sequence[CourseFacts]) -> tuple[SpreadRow, ...]:
    """Visits a day and hours a week, at the start and at the end; a course of one has no after."""
    pairs = [(course.help_before, course.help_now) for course in ended]
    both = [(before, now) for before, now in pairs if before and now and before != now]
    missing = [None] * (len(pairs) - len(both))
    told = (
        (mark("visits a day, before"), [float(before.visits_a_day) for before, _now in both]),
        (mark("visits a day, after"), [float(now.visits_a_day) for _before, now in both]),
        (mark("hours a week, before"), [float(before.hours_in_all) for before, _now in both]),
        (mark("hours a week, after"), [float(now.hours_in_all) for _before, now in both]),
    )
    return tuple(
        SpreadRow(Named(words), spread_of([*values, *missing]), decimals=1)
        for words, values in told
    )
