from __future__ import annotations

from typing import TYPE_CHECKING

from teamdesk.domain.effects.facts import StayFacts
from teamdesk.domain.effects.stay_figures import stay_tables
from tests.helpers.changed import changed

if TYPE_CHECKING:
    from teamdesk.domain.effects.tables import SpreadTable


def figures(table: SpreadTable) -> tuple[int, int, float | None]:
    (row,) = table.rows
    assert row.spread is not None
    return row.spread.count, row.spread.missing, row.spread.middle


def test_stay_without_scores_at_both_ends_is_missing_and_no_nought() -> None:
    days, change = stay_tables([StayFacts(10, changed("sppb", (4, 8))), StayFacts(20)])
    assert figures(days) == (2, 0, 15)
    assert figures(change) == (1, 1, 4)


def test_few_stays_leave_the_team_with_no_figure() -> None:
    stays = [StayFacts(10, changed("sppb", (4, 8)))] * 9
    out = [table.handed_out() for table in stay_tables(stays)]
    assert [row.spread for table in out for row in table.rows] == [None, None]


def test_year_without_stays_has_no_change() -> None:
    assert stay_tables([])[1].rows == ()
