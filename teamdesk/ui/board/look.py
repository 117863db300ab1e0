"""How a person looks at the board of a team: its shape, and the table as it was left."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from teamdesk.ui.board.shown import Shape

if TYPE_CHECKING:
    from collections.abc import Mapping

    from teamdesk.ui.board.ports import KeptBoard

Kind = TypeVar("Kind", bound=StrEnum)
SMALLEST, LARGEST = 2.0, 60.0


class Field(StrEnum):
    """A column of the list, in the order that columns stand in; the value is kept."""

    NAME = "name"
    PHASE = "phase"
    LEVEL = "level"
    WEEK = "week"
    COORDINATOR = "coordinator"
    GOALS = "goals"
    EVALUATION = "evaluation"
    REFERRED = "referred"
    ENTRY = "entry"
    ZONE = "zone"
    PROGRAMME = "programme"
    PLAN = "plan"
    NUMBER = "number"
    PRESSING = "pressing"


class Grouping(StrEnum):
    """What the rows of the list are gathered by."""

    NONE = "none"
    PHASE = "phase"
    COORDINATOR = "coordinator"
    LEVEL = "level"
    ZONE = "zone"
    PRESSING = "pressing"


FIRST_FIELDS = frozenset(
    {
        Field.NAME,
        Field.PHASE,
        Field.LEVEL,
        Field.WEEK,
        Field.COORDINATOR,
        Field.GOALS,
        Field.EVALUATION,
        Field.PRESSING,
    }
)


@dataclass(frozen=True, slots=True)
class BoardLook:
    """Shape, columns and order.

    Attributes:
        sort: None for the order of the board, the hardest pressed first.
        widths: of columns that somebody has drawn wider or narrower, in letters of the text.
    """

    shape: Shape = Shape.PHASES
    sort: Field | None = None
    is_descending: bool = False
    grouping: Grouping = Grouping.NONE
    fields: frozenset[Field] = FIRST_FIELDS
    widths: Mapping[Field, float] = field(default_factory=dict)


class LookKeeper(QObject):
    """Knows the look, and remembers each change of it.

    Signals:
        changed: another look is in force.
    """

    changed = Signal()

    def __init__(self, kept: KeptBoard | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept = kept
        self.look = _read(kept.read()) if kept else BoardLook()

    def use(self, look: BoardLook) -> None:
        """Let this be the look, and the one to begin with next time."""
        if look == self.look:
            return
        self.look = look
        if self._kept is not None:
            self._kept.keep(_written(look))
        self.changed.emit()

    @Slot(object)
    def use_shape(self, shape: Shape) -> None:
        """Begin with this shape next time."""
        self.use(replace(self.look, shape=shape))


def _written(look: BoardLook) -> dict[str, object]:
    return {
        "shape": look.shape.value,
        "sort": look.sort.value if look.sort else "",
        "descending": look.is_descending,
        "grouping": look.grouping.value,
        "columns": [field.value for field in Field if field in look.fields],
        "widths": {field.value: round(width, 1) for field, width in look.widths.items()},
    }


def _read(values: Mapping[str, object]) -> BoardLook:
    """The look out of a file that another version, or a hand, may have written."""
    columns, widths = values.get("columns"), values.get("widths")
    fields = {_kind(Field, name) for name in columns} if isinstance(columns, list) else set()
    known = {field for field in fields if field is not None}
    told = widths.items() if isinstance(widths, dict) else ()
    return BoardLook(
        shape=_kind(Shape, values.get("shape")) or Shape.PHASES,
        sort=_kind(Field, values.get("sort")),
        is_descending=values.get("descending") is True,
        grouping=_kind(Grouping, values.get("grouping")) or Grouping.NONE,
        fields=frozenset({Field.NAME, *known}) if known else FIRST_FIELDS,
        widths={
            field: float(width)
            for name, width in told
            if (field := _kind(Field, name))
            and isinstance(width, int | float)
            and SMALLEST <= width <= LARGEST
        },
    )


def _kind(kinds: type[Kind], value: object) -> Kind | None:
    try:
        return kinds(str(value))
    except ValueError:
        return None
