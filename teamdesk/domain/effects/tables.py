"""Tables of a team's figures, whole on its own screen and with small numbers left out elsewhere."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from teamdesk.domain.statistics import Spread
from teamdesk.domain.storable import Storable
from teamdesk.domain.suppression import (
    USUAL_LIMIT,
    left_out,
    left_out_of_row,
    with_totals,
)

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Named(Storable):
    """What a row or a table is called: words that are marked for translation.

    ``level`` fills the place of a need level in them.
    """

    words: str
    level: int | None = None


@dataclass(frozen=True, slots=True)
class Measured(Storable):
    """A total of an instrument, by the names it has: «COPM utførelse», «Barthel (0–20)».

    Attributes:
        version: in the instrument's own words, marked; empty where it has one version.
    """

    instrument: str
    scale: str = ""
    version: str = ""


@dataclass(frozen=True, slots=True)
class CountRow(Storable):
    """How many persons; None where the number is left out."""

    name: Named
    count: int | None


@dataclass(frozen=True, slots=True)
class CountTable(Storable):
    """Persons by kind; every person is in one row."""

    title: Named
    rows: tuple[CountRow, ...]
    total: int | None

    def handed_out(self, limit: int = USUAL_LIMIT) -> CountTable:
        """The table as it may leave the team: no small number, and none to be worked out."""
        hidden = left_out_of_row([row.count or 0 for row in self.rows], limit)
        rows = (
            replace(row, count=None if place in hidden else row.count)
            for place, row in enumerate(self.rows)
        )
        is_small = self.total is not None and 0 < self.total < limit
        return replace(self, rows=tuple(rows), total=None if is_small else self.total)


@dataclass(frozen=True, slots=True)
class CrossTable(Storable):
    """Persons by two kinds at once; the last row and the last column are the totals.

    Attributes:
        rows, columns: the names, without those of the totals.
        cells: None where a number is left out.
    """

    title: Named
    rows: tuple[Named, ...]
    columns: tuple[Named, ...]
    cells: tuple[tuple[int | None, ...], ...]

    @classmethod
    def of(
        cls,
        title: Named,
        rows: tuple[Named, ...],
        columns: tuple[Named, ...],
        counts: Sequence[Sequence[int]],
    ) -> CrossTable:
        """The table of these numbers, with its totals."""
        return cls(title, rows, columns, with_totals(counts))

    def handed_out(self, limit: int = USUAL_LIMIT) -> CrossTable:
        """The table as it may leave the team: no small number, and none to be worked out.

        Other tables tell the total of all, so where that would have to go there is no more than
        the line of totals, as safe as a table of its own.
        """
        known = tuple(tuple(value or 0 for value in line) for line in self.cells)
        hidden = left_out(known, limit)
        last = len(self.rows), len(self.columns)
        if last in hidden:
            gone = left_out_of_row(known[-1][:-1], limit)
            inner = {(row, column) for row in range(last[0]) for column in range(last[1] + 1)}
            hidden = frozenset(inner | {(last[0], column) for column in gone})
            if 0 < known[-1][-1] < limit:
                hidden |= {last}
        cells = (
            tuple(None if (row, column) in hidden else value for column, value in enumerate(line))
            for row, line in enumerate(known)
        )
        return replace(self, cells=tuple(cells))


@dataclass(frozen=True, slots=True)
class SpreadRow(Storable):
    """Figures of a group of persons.

    Attributes:
        spread: None where there are too few to be told of.
        decimals: of the figures.
        matters: how many of them changed as much as matters; None where nobody says how much.
        is_counted: whether it is told how many have a value, and how many miss one.
        beside: how other tables, or other rows, part the same group of persons.
        axis: rows with the same one are drawn on one scale; ``reach`` is how far that goes at the
            least, 0 where it has no end of its own.
    """

    name: Named | Measured
    spread: Spread | None
    decimals: int = 0
    matters: int | None = None
    is_counted: bool = True
    beside: tuple[int, ...] = ()
    axis: str = ""
    reach: float = 0.0

    def handed_out(self, limit: int = USUAL_LIMIT) -> SpreadRow:
        """The row as it may leave the team.

        How many have a value and how many miss one come to a group that other tables tell of, and
        so do those whose change matters and the others: of each pair both are told or none. Where
        another table parts the same group and leaves a part of it out, the pair would give that
        away, and a share would give the pair away.
        """
        spread = self.spread
        if spread is None or spread.count < limit:
            return replace(self, spread=None, matters=None, is_counted=False)
        pair = (spread.count, spread.missing)
        is_counted = not any(left_out_of_row(parts, limit) for parts in (pair, self.beside))
        matters = self.matters if is_counted else None
        if matters is not None and left_out_of_row((matters, spread.count - matters), limit):
            matters = None
        return replace(self, matters=matters, is_counted=is_counted)


@dataclass(frozen=True, slots=True)
class SpreadTable(Storable):
    """Groups beside each other, which may hold the same persons.

    Attributes:
        unit: what is measured, marked; empty where each row says so.
        counted: what it is counted from, marked.
    """

    title: Named
    unit: str
    counted: str
    rows: tuple[SpreadRow, ...]

    def handed_out(self, limit: int = USUAL_LIMIT) -> SpreadTable:
        """The table as it may leave the team."""
        return replace(self, rows=tuple(row.handed_out(limit) for row in self.rows))


@dataclass(frozen=True, slots=True)
class EffortRow(Storable):
    """What a profession worked, on average in a week of the period.

    Attributes:
        persons: with how many; None, and no minutes, where they are too few to be told of.
    """

    profession: str
    minutes_a_week: float | None
    persons: int | None

    def handed_out(self, limit: int = USUAL_LIMIT) -> EffortRow:
        """The row as it may leave the team."""
        is_small = self.persons is None or self.persons < limit
        return replace(self, minutes_a_week=None, persons=None) if is_small else self


@dataclass(frozen=True, slots=True)
class PromisesKept(Storable):
    """How many promises were kept in time, of those that were due in the period.

    Attributes:
        kept, due: None where they are about too few persons.
        kept_about, late_about: how many persons those that were kept, and the others, were about;
            too few of either, and nothing is told.
    """

    kept: int | None
    due: int | None
    kept_about: int
    late_about: int

    @property
    def fewest(self) -> int:
        """The smaller of the two groups of persons, of those that there are."""
        return min(filter(None, (self.kept_about, self.late_about)), default=0)

    def handed_out(self, limit: int = USUAL_LIMIT) -> PromisesKept:
        """As it may leave the team."""
        is_small = 0 < self.fewest < limit
        return PromisesKept(None, None, 0, 0) if is_small else self
