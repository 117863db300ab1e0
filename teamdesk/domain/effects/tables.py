"""Tables of a team's figures, whole on its own screen and with small numbers left out elsewhere."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from teamdesk.domain.suppression import USUAL_LIMIT, left_out_of_row

if TYPE_CHECKING:
    from collections.abc import Mapping

    from teamdesk.domain.statistics import Spread


@dataclass(frozen=True, slots=True)
class Named:
    """What a row or a table is called.

    Attributes:
        words: marked for translation, with places for ``values``.
        is_own: the team's or the instrument's own name, which is the same in every language.
    """

    words: str
    values: Mapping[str, object] | None = None
    is_own: bool = False


@dataclass(frozen=True, slots=True)
class CountRow:
    """How many persons; None where the number is left out."""

    name: Named
    count: int | None


@dataclass(frozen=True, slots=True)
class CountTable:
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
class SpreadRow:
    """Figures of a group of persons.

    Attributes:
        spread: None where there are too few to be told of.
        decimals: of the figures.
        matters: how many of them changed as much as matters; None where nobody says how much.
        is_counted: whether it is told how many have a value, and how many miss one.
    """

    name: Named
    spread: Spread | None
    decimals: int = 0
    matters: int | None = None
    is_counted: bool = True

    def handed_out(self, limit: int = USUAL_LIMIT) -> SpreadRow:
        """The row as it may leave the team.

        How many have a value and how many miss one come to a group that other tables tell of, and
        so do those whose change matters and the others: of each pair both are told or none.
        """
        spread = self.spread
        if spread is None or spread.count < limit:
            return replace(self, spread=None, matters=None, is_counted=False)
        is_counted = not left_out_of_row((spread.count, spread.missing), limit)
        matters = self.matters
        if matters is not None and left_out_of_row((matters, spread.count - matters), limit):
            matters = None
        return replace(self, matters=matters, is_counted=is_counted)


@dataclass(frozen=True, slots=True)
class SpreadTable:
    """Groups beside each other, which may hold the same persons."""

    title: Named
    unit: str
    rows: tuple[SpreadRow, ...]

    def handed_out(self, limit: int = USUAL_LIMIT) -> SpreadTable:
        """The table as it may leave the team."""
        return replace(self, rows=tuple(row.handed_out(limit) for row in self.rows))


@dataclass(frozen=True, slots=True)
class EffortRow:
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
class PromisesKept:
    """How many promises were kept in time, of those that were due in the period.

    Attributes:
        persons: whom they were about; too few of them, and nothing is told.
    """

    kept: int | None
    due: int | None
    persons: int

    def handed_out(self, limit: int = USUAL_LIMIT) -> PromisesKept:
        """As it may leave the team."""
        return PromisesKept(None, None, 0) if self.persons < limit else self


@dataclass(frozen=True, slots=True)
class EffectReport:
    """Everything that is told of a period.

    Attributes:
        counts: tables of persons; ``spreads`` tables of figures.
        is_handed_out: small numbers are left out.
    """

    counts: tuple[CountTable, ...]
    spreads: tuple[SpreadTable, ...]
    effort: tuple[EffortRow, ...]
    promises: PromisesKept
    is_handed_out: bool = False

    def handed_out(self, limit: int = USUAL_LIMIT) -> EffectReport:
        """The report as it may leave the team."""
        return replace(
            self,
            counts=tuple(table.handed_out(limit) for table in self.counts),
            spreads=tuple(table.handed_out(limit) for table in self.spreads),
            effort=tuple(row.handed_out(limit) for row in self.effort),
            promises=self.promises.handed_out(limit),
            is_handed_out=True,
        )
