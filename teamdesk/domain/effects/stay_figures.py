"""What stays at an institution led to, as figures of a group."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from teamdesk.core.i18n import mark
from teamdesk.domain.effects.changes import change_rows
from teamdesk.domain.effects.tables import Named, SpreadRow, SpreadTable
from teamdesk.domain.statistics import spread_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from teamdesk.domain.effects.facts import StayFacts


def stay_tables(stays: Iterable[StayFacts]) -> tuple[SpreadTable, ...]:
    """How long they were, and what changed over them; a person's last stay speaks for all."""
    told = tuple(stays)
    days = SpreadRow(Named(mark("a person's last stay")), spread_of(stay.days for stay in told))
    changes = [change for stay in told for change in stay.changes]
    measured = Counter(
        (change.after.instrument, change.after.form, change.total.scale) for change in changes
    )
    missing = {line: len(told) - count for line, count in measured.items()}
    return (
        SpreadTable(
            Named(mark("Stays at an institution")),
            mark("paid days"),
            mark("Of persons whose stay ended in the period. The day of leaving is not paid."),
            (days,),
        ),
        SpreadTable(
            Named(mark("Change over a stay, by instrument")),
            mark("points for the better"),
            mark(
                "Between the assessments nearest to the first and the last day, at most a fortnight"
                " from them. A stay without both is counted as missing."
            ),
            change_rows(changes, {}, missing, len(told)),
        ),
    )
