"""How the columns of the list share the width that there is, and which of them give way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from teamdesk.ui.board.look import Field
from teamdesk.ui.board.table.list_words import FLEXIBLE

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from teamdesk.ui.board.table.cells import TableColumn

# How much narrower and wider than designed a column of names or sentences may be.
TIGHTEST, WIDEST = 0.42, 1.8
# On a wall sentences are read and not pointed at, so columns of little use go before they are
# narrower than this; then one goes sideways, and the names stay.
TIGHTEST_ON_WALL = 0.66
GO_FIRST = (Field.EVALUATION, Field.REFERRED, Field.WEEK, Field.PLAN)


@dataclass(frozen=True, slots=True)
class ColumnRoom:
    """A width, in units of the body text.

    Attributes:
        drawn: the widths that somebody has drawn columns to, in the same units.
        is_on_wall: nothing can be pointed at there, and names are not squeezed.
    """

    letters: float
    drawn: Mapping[Field, float]
    is_on_wall: bool

    def those_with_room(self, chosen: tuple[TableColumn, ...]) -> tuple[TableColumn, ...]:
        """At the desk all that were chosen; on a wall those of little use go one by one."""
        going = iter(GO_FIRST)
        while self.is_on_wall and self._share(self._wanted(chosen)) < TIGHTEST_ON_WALL:
            goes = next(going, None)
            if goes is None:
                break
            chosen = tuple(column for column in chosen if column.key != goes)
        return chosen

    def widths(self, columns: tuple[TableColumn, ...]) -> dict[Field, float]:
        """The drawn widths as they are; the others share what is left."""
        wanted = self._wanted(columns)
        flexible = self._flexible(wanted)
        tightest = TIGHTEST_ON_WALL if self.is_on_wall else TIGHTEST
        share = min(max(self._share(wanted), tightest), WIDEST)
        return {
            field: width * share if field in flexible else width for field, width in wanted.items()
        }

    def _wanted(self, columns: tuple[TableColumn, ...]) -> dict[Field, float]:
        fields = {Field(column.key): column.letters for column in columns}
        return {field: self.drawn.get(field, width) for field, width in fields.items()}

    def _share(self, wanted: Mapping[Field, float]) -> float:
        """How much of what it is designed for a column of sentences gets."""
        flexible = sum(wanted[field] for field in self._flexible(wanted))
        room = self.letters - sum(wanted.values()) + flexible
        return room / flexible if flexible else 1.0

    def _flexible(self, fields: Collection[Field]) -> frozenset[Field]:
        found = FLEXIBLE & set(fields) - self.drawn.keys()
        return found - {Field.NAME} if self.is_on_wall else found
