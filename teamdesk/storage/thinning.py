"""Which backups are kept: many of today's, few of last year's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Hashable
    from datetime import datetime

ALWAYS_KEPT = 3


@dataclass(frozen=True, slots=True)
class Rule:
    """Keep the newest backup of each of the newest ``periods`` in which one was made."""

    periods: int
    period_of: Callable[[datetime], Hashable]


RULES = (
    Rule(24, lambda moment: (moment.date(), moment.hour)),
    Rule(14, lambda moment: moment.date()),
    Rule(10, lambda moment: moment.isocalendar()[:2]),
    Rule(12, lambda moment: (moment.year, moment.month)),
)


def to_keep(moments: Collection[datetime]) -> set[datetime]:
    """Choose among verified backups: 24 hourly, 14 daily, 10 weekly, 12 monthly.

    Periods without a backup don't count, so a team on holiday keeps what it has; the three newest
    stay whatever the rules say.
    """
    newest_first = sorted(moments, reverse=True)
    kept = set(newest_first[:ALWAYS_KEPT])
    for rule in RULES:
        periods: dict[Hashable, datetime] = {}
        for moment in newest_first:
            periods.setdefault(rule.period_of(moment), moment)
        kept.update(list(periods.values())[: rule.periods])
    return kept
