"""What stands in one cell of a table of the board, before anybody paints it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from teamdesk.domain.goals import GoalStatus
    from teamdesk.domain.rows.board import CardRow


class CellInk(Enum):
    """What a text in a cell is, which decides its weight and colour."""

    PLAIN = auto()
    STRONG = auto()
    QUIET = auto()
    WARNING = auto()
    URGENT = auto()


@dataclass(frozen=True, slots=True)
class TableCell:
    """One cell.

    Attributes:
        text: what is painted; a cell of goals, marks or pips paints those instead.
        second: a quiet line below the text.
        spoken: what readers say, and what the tool tip tells where not all is seen.
        level: need level, painted as pips.
        member: initials and colour number of a member, painted before the text.
        goals: shapes with their texts, a line each.
        marks: shapes alone, side by side.
    """

    text: str = ""
    second: str = ""
    spoken: str = ""
    ink: CellInk = CellInk.PLAIN
    level: int | None = None
    member: tuple[str, int] | None = None
    goals: tuple[tuple[GoalStatus, str], ...] = ()
    marks: tuple[GoalStatus, ...] = ()


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column: what it is called, and what it tells of a card.

    Attributes:
        letters: how wide it is at first, in letters of the text.
    """

    key: str
    title: str
    letters: float
    cell: Callable[[CardRow], TableCell]


@dataclass(frozen=True, slots=True)
class Heading:
    """The line over a group of cards.

    Attributes:
        key: the same for the same group in every language; kept where the group is folded.
        is_folded: whether its cards are hidden; None where they can't be.
        told: how many they are, and that they are hidden where they are.
    """

    title: str
    count: int
    key: str = ""
    is_folded: bool | None = None
    told: str = ""


EMPTY = TableCell()
