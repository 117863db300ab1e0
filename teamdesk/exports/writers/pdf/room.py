"""What stands together on a page: no heading is alone at a page's foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether

from teamdesk.exports.by_hand import AnswerLines, SignatureLines
from teamdesk.exports.charts import BarChart, Chart, Shading
from teamdesk.exports.document import Block, Heading, KeyValues, Paragraph, Table
from teamdesk.exports.writers.pictures import height_share
from teamdesk.exports.writers.short_tables import stays_whole

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

# How many blocks a heading looks ahead for what is to stand below it.
AHEAD = 4
ABOVE_HEADING = 4 * mm
# Where less than this is left of a page, a heading of a level starts the next. reportlab's own
# keepWithNext would move a whole table with it, which is right for a short one only.
_ROOM_BELOW = {1: 60 * mm, 2: 34 * mm, 3: 24 * mm}
_LEADING_SENTENCE = 14 * mm


class RoomBelow(CondPageBreak):
    """Begins a page where less room than this is left of one."""

    # White above and below it overlaps as if it were not there; reportlab would add it up.
    _SPACETRANSFER = 1


class Room:
    """Keeps what leads to something with what it leads to, on lines ``width`` points wide."""

    def __init__(self, width: float) -> None:
        self._width = width

    def above(
        self, parts: Iterable[Flowable], level: int, below: Sequence[Block]
    ) -> Iterator[Flowable]:
        """The parts of a heading, or of a sentence that leads to something, and room for it.

        Args:
            parts: what is drawn.
            level: the heading's; what else leads on asks for as much room as the lowest.
            below: the blocks that follow, `AHEAD` of them at most.
        """
        is_held = _leads_to_whole(below)
        if not is_held:
            yield RoomBelow(_ROOM_BELOW[level] + self._room_for(below))
        for part in parts:
            if is_held:
                # What is kept whole goes to the next page with them: measured, and not guessed.
                part.keepWithNext = 1
            yield part

    def with_table(self, picture: Sequence[Flowable], below: Sequence[Block]) -> Iterator[Flowable]:
        """The parts of a picture on one page, and with the short table that tells its figures."""
        if not _leads_to_whole(below[:1]):
            yield KeepTogether(list(picture))
            return
        for part in picture:
            part.keepWithNext = 1
            yield part

    def _room_for(self, below: Sequence[Block]) -> float:
        """What pictures take below a heading, or below one more heading."""
        room = 0.0
        for block in below:
            match block:
                case Chart():
                    return room + self._width * height_share(block)
                case BarChart() | Shading():
                    room += self._width * height_share(block)
                case Paragraph(keeps_next=True):
                    room += _LEADING_SENTENCE
                case Heading() if not room:
                    room += ABOVE_HEADING
                case _:
                    return room
        return room


def _leads_to_whole(below: Sequence[Block]) -> bool:
    """Whether nothing but what leads on stands before a table kept whole, or lines to write on."""
    for place, block in enumerate(below, 1):
        match block:
            case Heading() | Paragraph(keeps_next=True) | KeyValues(keeps_next=True):
                continue
            case Chart() | BarChart() | Shading():
                return _leads_to_whole(below[place : place + 1])
            case Table():
                return stays_whole(block)
            case SignatureLines() | AnswerLines():
                return True
            case _:
                return False
    return False
