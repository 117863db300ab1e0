"""Paints the cells of the board's tables: text, pips, discs and the shapes of goals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPolygonF

from teamdesk.ui.board.table.cells import CellInk
from teamdesk.ui.widgets import painting

if TYPE_CHECKING:
    from collections.abc import Mapping

    from teamdesk.domain.goals import GoalStatus
    from teamdesk.ui.board.table.cells import Heading, TableCell
    from teamdesk.ui.theme.theme import Theme

# As many shapes as a narrow column holds; the rest is a number.
MARKS = 3
# Lines of a cell that grows: a goal is a sentence or two.
MANY = 40
_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class CellPainter:
    """Paints in the fonts and colours of the theme in use; made anew when it changes.

    What was laid out is remembered: a screen that is scrolled is painted again and again.

    Attributes:
        grows: rows are as tall as their words; on a wall nobody points at what was cut.
    """

    def __init__(self, theme: Theme, lines: int) -> None:
        """Paint for rows of so many ``lines``."""
        self._lines = lines
        self.tokens = tokens = theme.tokens
        self.grows = tokens.masked and lines > 1
        colours, bold = tokens.colours, QFont.Weight.DemiBold
        size = tokens.type.small
        self._font = theme.font(size)
        self._small = theme.font(tokens.type.caption)
        self._inks: Mapping[CellInk, tuple[QFont, QColor]] = {
            CellInk.PLAIN: (self._font, QColor(colours.text)),
            CellInk.STRONG: (theme.font(size, bold), QColor(colours.text)),
            CellInk.QUIET: (self._font, QColor(colours.text_muted)),
            CellInk.WARNING: (theme.font(size, bold), QColor(colours.warning)),
            CellInk.URGENT: (theme.font(size, bold), QColor(colours.danger)),
        }
        self._metrics = {ink: QFontMetricsF(font) for ink, (font, _pen) in self._inks.items()}
        self.line = painting.line_height(self._font)
        self._blocks: dict[tuple[str, CellInk, float, int], painting.TextBlock] = {}

    @property
    def gap(self) -> float:
        """Air at both sides of a cell."""
        return float(self.tokens.space.sm)

    @property
    def row_height(self) -> int:
        """Lines with air, the same for all rows: thousands need no measuring."""
        height = round(self._lines * self.line + 2 * self.tokens.space.xs + 1)
        return max(height, self.tokens.sizes.chip)

    @property
    def heading_height(self) -> int:
        """A line over a group, with more air than between cards."""
        return round(self.line + 3 * self.tokens.space.xs)

    def height_of(self, cell: TableCell, width: int) -> int:
        """How tall a row has to be for all of a cell in a column of this width."""
        room = width - 2 * self.gap
        if cell.goals:
            count = sum(len(block.lines) for block in self._goal_blocks(cell, room))
        else:
            room -= self._disc_room(cell)
            text, second = self._text_blocks(cell, room)
            count = len(text.lines) + (len(second.lines) if second else 0)
        least = self.tokens.sizes.avatar if cell.member else 0
        air = 2 * self.tokens.space.xs + 1
        return max(round(count * self.line) + air, least + air, self.row_height)

    def paint(self, painter: QPainter, box: QRectF, cell: TableCell) -> None:
        """Paint what a cell holds."""
        room = box.adjusted(self.gap, 0, -self.gap, 0)
        if cell.level is not None:
            at = QPointF(room.left(), room.center().y())
            painting.level_pips(painter, at, cell.level, self.tokens)
        elif cell.goals:
            self._paint_goals(painter, room, cell)
        elif cell.marks:
            self._paint_marks(painter, box, cell.marks)
        elif cell.text or cell.member:
            self._paint_text(painter, room, cell)

    def paint_heading(self, painter: QPainter, box: QRectF, heading: Heading) -> None:
        """Paint the name of a group, how many there are in it, and whether they are hidden."""
        font, pen = self._inks[CellInk.STRONG]
        room = box.adjusted(self.gap, 0, -self.gap, 0)
        if heading.is_folded is not None:
            self._paint_fold(painter, room, is_folded=heading.is_folded)
            room.setLeft(room.left() + self._mark_side + self.gap)
        painter.setFont(font)
        painter.setPen(pen)
        painter.drawText(room, _MIDDLE, heading.title)
        room.setLeft(room.left() + self._metrics[CellInk.STRONG].horizontalAdvance(heading.title))
        font, pen = self._inks[CellInk.STRONG if heading.is_folded else CellInk.QUIET]
        painter.setFont(font)
        painter.setPen(pen)
        told = heading.told or str(heading.count)
        painter.drawText(room.adjusted(self.gap, 0, 0, 0), _MIDDLE, told)

    def _paint_fold(self, painter: QPainter, room: QRectF, *, is_folded: bool) -> None:
        """A triangle that points to the title, or down to the cards."""
        half = self._mark_side / 2
        middle = QPointF(room.left() + half, room.center().y())
        corners = [QPointF(-half, -half * 0.6), QPointF(half, -half * 0.6), QPointF(0, half * 0.8)]
        if is_folded:
            corners = [QPointF(corner.y(), corner.x()) for corner in corners]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.tokens.colours.text_muted))
        painter.drawPolygon(QPolygonF([middle + corner for corner in corners]))
        painter.restore()

    def is_cut(self, box: QRectF, cell: TableCell) -> bool:
        """Whether a cell holds more than is seen of it."""
        if cell.marks:
            return True
        room = box.width() - 2 * self.gap
        if cell.goals:
            texts = room - self._mark_side - self.gap
            width = self._metrics[CellInk.PLAIN].horizontalAdvance
            return len(cell.goals) > self._lines or any(
                width(text) > texts for _, text in cell.goals
            )
        room -= self._disc_room(cell)
        text, second = self._text_blocks(cell, room)
        return text.is_cut or (second is not None and second.is_cut)

    @property
    def _mark_side(self) -> float:
        return self._metrics[CellInk.PLAIN].capHeight() * 1.25

    def _disc_room(self, cell: TableCell) -> float:
        return self.tokens.sizes.avatar + self.gap if cell.member else 0.0

    def _paint_text(self, painter: QPainter, room: QRectF, cell: TableCell) -> None:
        if cell.member is not None:
            side = float(self.tokens.sizes.avatar)
            disc = QRectF(room.left(), room.center().y() - side / 2, side, side)
            painting.avatar(painter, disc, *cell.member, self.tokens)
        left = room.left() + self._disc_room(cell)
        width = room.right() - left
        text, second = self._text_blocks(cell, width)
        lines = len(text.lines) + (len(second.lines) if second else 0)
        top = room.center().y() - lines * self.line / 2
        self._draw(painter, QPointF(left, top), text, cell.ink)
        if second:
            below = QPointF(left, top + len(text.lines) * self.line)
            self._draw(painter, below, second, CellInk.QUIET)

    def _text_blocks(
        self, cell: TableCell, width: float
    ) -> tuple[painting.TextBlock, painting.TextBlock | None]:
        """The text, and the quiet one below it where there is one."""
        most = MANY if self.grows else 1 if cell.second else self._lines
        text = self._block(cell.text, cell.ink, width, most)
        if not cell.second:
            return text, None
        return text, self._block(cell.second, CellInk.QUIET, width, MANY if self.grows else 1)

    def _goal_blocks(self, cell: TableCell, width: float) -> list[painting.TextBlock]:
        """A text for each goal that is shown; the last one leaves room for how many are not."""
        most = MANY if self.grows else 1
        shown = cell.goals if self.grows else cell.goals[: self._lines]
        texts = width - self._mark_side - self.gap
        more = self._more(cell)
        widths = [texts] * len(shown)
        if more:
            widths[-1] -= self._metrics[CellInk.QUIET].horizontalAdvance(more) + self.gap
        return [
            self._block(text, CellInk.PLAIN, room, most)
            for (_status, text), room in zip(shown, widths, strict=True)
        ]

    def _more(self, cell: TableCell) -> str:
        left = 0 if self.grows else len(cell.goals) - self._lines
        return f"+{left}" if left > 0 else ""

    def _paint_goals(self, painter: QPainter, room: QRectF, cell: TableCell) -> None:
        blocks = self._goal_blocks(cell, room.width())
        top = room.center().y() - sum(len(block.lines) for block in blocks) * self.line / 2
        side, left = self._mark_side, room.left() + self._mark_side + self.gap
        for (status, _text), block in zip(cell.goals, blocks, strict=False):
            mark = QRectF(room.left(), top + (self.line - side) / 2, side, side)
            painting.status_shape(painter, mark, status, self.tokens)
            self._draw(painter, QPointF(left, top), block, CellInk.PLAIN)
            top += len(block.lines) * self.line
        if more := self._more(cell):
            width = self._metrics[CellInk.QUIET].horizontalAdvance(more)
            at = QPointF(room.right() - width, top - self.line)
            self._draw(painter, at, painting.TextBlock((more,), False, self.line), CellInk.QUIET)

    def _paint_marks(self, painter: QPainter, box: QRectF, marks: tuple[GoalStatus, ...]) -> None:
        """Shapes in the middle of the cell, larger than beside a text: they are all there is."""
        side, gap = self._mark_side * 1.35, float(self.tokens.space.xs)
        shown = marks if len(marks) <= MARKS else marks[: MARKS - 1]
        more = f"+{len(marks) - len(shown)}" if len(marks) > len(shown) else ""
        extra = self._metrics[CellInk.QUIET].horizontalAdvance(more) + gap if more else 0.0
        left = box.center().x() - (len(shown) * (side + gap) - gap + extra) / 2
        for status in shown:
            mark = QRectF(left, box.center().y() - side / 2, side, side)
            painting.status_shape(painter, mark, status, self.tokens)
            left += side + gap
        if more:
            block = painting.TextBlock((more,), False, self.line)
            at = QPointF(left, box.center().y() - self.line / 2)
            self._draw(painter, at, block, CellInk.QUIET)

    def _draw(
        self, painter: QPainter, at: QPointF, block: painting.TextBlock, ink: CellInk
    ) -> None:
        font, pen = self._inks[ink]
        painter.setFont(font)
        painter.setPen(pen)
        ascent = self._metrics[ink].ascent()
        for place, line in enumerate(block.lines):
            painter.drawText(QPointF(at.x(), at.y() + place * self.line + ascent), line)

    def _block(self, text: str, ink: CellInk, width: float, lines: int) -> painting.TextBlock:
        key = (text, ink, width, lines)
        block = self._blocks.get(key)
        if block is None:
            if self._metrics[ink].horizontalAdvance(text) <= width:
                block = painting.TextBlock((text,), False, self.line)
            else:
                block = painting.lay_out(text, self._inks[ink][0], width, lines)
            self._blocks[key] = block
        return block
