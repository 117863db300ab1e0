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
    """A column of the list, in the order that columns stand in at first; the value is kept."""

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


FIRST_FIELDS = (
    Field.NAME,
    Field.PHASE,
    Field.LEVEL,
    Field.WEEK,
    Field.COORDINATOR,
    Field.GOALS,
    Field.EVALUATION,
    Field.PRESSING,
)
_USUAL_PLACES = {field: place for place, field in enumerate(Field)}


@dataclass(frozen=True, slots=True)
class BoardLook:
    """Shape, columns and order.

    Attributes:
        sort: None for the order of the board, the hardest pressed first.
        fields: the columns from left to right.
        widths: of columns that somebody has drawn wider or narrower, in letters of the text.
        folded: the groups of which only the heading is shown, as their headings' keys.
    """

    shape: Shape = Shape.PHASES
    sort: Field | None = None
    is_descending: bool = False
    grouping: Grouping = Grouping.NONE
    fields: tuple[Field, ...] = FIRST_FIELDS
    widths: Mapping[Field, float] = field(default_factory=dict)
    folded: frozenset[str] = frozenset()

    def with_ticked(self, ticked: Field) -> BoardLook:
        """With a column more, before the first that usually stands behind it; or with one less."""
        rest = [each for each in self.fields if each is not ticked]
        if len(rest) == len(self.fields):
            usual = _USUAL_PLACES[ticked]
            behind = (at for at, each in enumerate(rest) if _USUAL_PLACES[each] > usual)
            rest.insert(next(behind, len(rest)), ticked)
        return replace(self, fields=tuple(rest))

    def with_moved(self, moved: Field, to: Field) -> BoardLook:
        """With a column in the place of another, which gives way to the side it came from."""
        place = self.fields.index(to)
        rest = [each for each in self.fields if each is not moved]
        rest.insert(place, moved)
        return replace(self, fields=tuple(rest))

    def with_folded(self, key: str, *, is_folded: bool) -> BoardLook:
        """With a group folded to its heading, or shown whole."""
        folded = self.folded | {key} if is_folded else self.folded - {key}
        return replace(self, folded=folded)


AS_EVERYBODY = BoardLook()
# Where there is no team, the board is read zone by zone (domain notes 1.22).
BY_ZONE = BoardLook(Shape.LIST, grouping=Grouping.ZONE)


class LookKeeper(QObject):
    """Knows the look, and remembers each change of it.

    Signals:
        changed: another look is in force.
    """

    changed = Signal()

    def __init__(
        self,
        kept: KeptBoard | None,
        parent: QObject | None = None,
        first: BoardLook = AS_EVERYBODY,
    ) -> None:
        """Begin as it was kept; where nothing is, with the look that is ``first``."""
        super().__init__(parent)
        self._kept = kept
        values = kept.read() if kept else {}
        self.look = _read(values) if values else first

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
        "columns": [field.value for field in look.fields],
        "widths": {field.value: round(width, 1) for field, width in look.widths.items()},
        "folded": sorted(look.folded),
    }


def _read(values: Mapping[str, object]) -> BoardLook:
    """The look out of a file that another version, or a hand, may have written."""
    columns, widths = _list(values.get("columns")), values.get("widths")
    fields = dict.fromkeys(_kind(Field, name) for name in columns)
    known = tuple(field for field in fields if field is not None)
    # A row has to say whose it is.
    named = known if Field.NAME in known else (Field.NAME, *known)
    told = widths.items() if isinstance(widths, dict) else ()
    return BoardLook(
        shape=_kind(Shape, values.get("shape")) or Shape.PHASES,
        sort=_kind(Field, values.get("sort")),
        is_descending=values.get("descending") is True,
        grouping=_kind(Grouping, values.get("grouping")) or Grouping.NONE,
        fields=named if known else FIRST_FIELDS,
        widths={
            field: float(width)
            for name, width in told
            if (field := _kind(Field, name))
            and isinstance(width, int | float)
            and SMALLEST <= width <= LARGEST
        },
        folded=frozenset(key for key in _list(values.get("folded")) if isinstance(key, str)),
    )


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _kind(kinds: type[Kind], value: object) -> Kind | None:
    try:
        return kinds(str(value))
    except ValueError:
        return None
