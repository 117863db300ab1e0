"""What changed in a group of persons, a row for each total of each version of an instrument."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from teamdesk.domain.effects.tables import Measured, SpreadRow
from teamdesk.domain.instruments.change import Weight
from teamdesk.domain.instruments.shape import Better
from teamdesk.domain.statistics import spread_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from teamdesk.domain.effects.facts import Line
    from teamdesk.domain.instruments.course import CourseChange


def change_rows(
    changes: Iterable[CourseChange],
    versions: Mapping[Line, str],
    missing: Mapping[Line, int],
    persons: int,
) -> tuple[SpreadRow, ...]:
    """The rows of a table of changes.

    Args:
        changes: one of each person in each line.
        versions: the words of the versions that lack a second score; the others tell their own.
        missing: how many lack it.
        persons: of the whole group, which other tables tell.
    """
    found: dict[Line, list[CourseChange]] = defaultdict(list)
    known = dict(versions)
    for told in changes:
        line = told.after.instrument, told.after.form, told.total.scale
        known[line] = told.after.form_words
        found[line].append(told)
    return tuple(
        _row(Measured(line[0], line[2], known[line]), found[line], missing.get(line, 0), persons)
        for line in sorted(known)
    )


def _row(name: Measured, changes: Sequence[CourseChange], missing: int, persons: int) -> SpreadRow:
    sizes = [_for_the_better(told) for told in changes]
    is_known = any(told.matters is not None for told in changes)
    matters = sum(
        told.change.weight is Weight.MATTERS and _for_the_better(told) > 0 for told in changes
    )
    return SpreadRow(
        name=name,
        spread=spread_of([*sizes, *([None] * missing)]),
        decimals=1,
        matters=matters if is_known else None,
        # Whoever was never measured is told by the number of those in the group.
        beside=(len(changes), missing, persons - len(changes) - missing),
        # Points of one instrument are no points of another.
        axis="/".join((name.instrument, name.version, name.scale)),
        reach=max((_reach(told) for told in changes), default=0.0),
    )


def _reach(told: CourseChange) -> float:
    """The largest change that there can be; 0 where the total has no end."""
    return 0.0 if told.total.range is None else told.total.range[1] - told.total.range[0]


def _for_the_better(told: CourseChange) -> float:
    is_lower = told.total.better is Better.LOWER
    return -told.change.difference if is_lower else told.change.difference
