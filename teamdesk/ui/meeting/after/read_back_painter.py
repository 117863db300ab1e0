"""Paints a line of the read-back: whose case, who, what, what it lacks, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from teamdesk.ui.meeting.after.read_back_lines import LineKind, ReadBackLine
from teamdesk.ui.meeting.item_marks import DIAMOND, TRIANGLE, paint_owner, paint_shape
from teamdesk.ui.theme.fonts import make_font
from teamdesk.ui.widgets import painting

if TYPE_CHECKING:
    from teamdesk.ui.rows_model import Index
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme
    from teamdesk.ui.theme.tokens import Tokens

LINE_ROLE = int(Qt.ItemDataRole.UserRole)
NAME_SHARE = 0.21
MOST_LINES, MOST_HINT_LINES, MOST_NAME_LINES = 4, 2, 3
MOST_KEPT = 400
# Pixels over and below each line.
AIR = 3


class _Measured(NamedTuple):
    """A line laid out for a width."""

    name: painting.TextBlock
    text: painting.TextBlock
    hint: painting.TextBlock | None
    left: float
    height: int


class ReadBackPainter(QStyledItemDelegate):
    """Dense: what is said of one case stands together, with its name once at the left."""

    def __init__(self, theme: Theme, texts: Texts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ = texts
        self.width = 0
        """How wide a column is."""
        self._kept: dict[tuple[ReadBackLine, int, int], _Measured] = {}

    def height(self, line: ReadBackLine) -> int:
        """How high a line is in a column of this width."""
        return self._measured(line).height

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as the column, as high as the text."""
        line = index.data(LINE_ROLE)
        return QSize(self.width, self.height(line) if isinstance(line, ReadBackLine) else 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the line."""
        line = index.data(LINE_ROLE)
        if not isinstance(line, ReadBackLine):
            return
        measured, box = self._measured(line), QRectF(option.rect)
        box.setWidth(self.width - self._theme.tokens.space.md)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, box, line, option)
        self._paint_name(painter, box, line, measured)
        self._paint_mark(painter, box, line, measured)
        self._paint_words(painter, box, line, measured)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, box: QRectF, line: ReadBackLine, option: QStyleOptionViewItem
    ) -> None:
        colours, radius = self._theme.tokens.colours, self._theme.tokens.sizes.radius
        if line.place == 0:
            painter.setPen(QPen(QColor(colours.border), 1))
            painter.drawLine(box.topLeft(), box.topRight())
        state = option.state
        if not state & QStyle.StateFlag.State_Selected:
            return
        is_here = bool(state & QStyle.StateFlag.State_HasFocus)
        painter.setBrush(QColor(colours.card))
        painter.setPen(QPen(QColor(colours.focus if is_here else colours.border_strong), 2))
        name = self._name_width
        painter.drawRoundedRect(box.adjusted(name - 2, 2, -1, -1), radius, radius)

    def _paint_name(
        self, painter: QPainter, box: QRectF, line: ReadBackLine, measured: _Measured
    ) -> None:
        tokens = self._theme.tokens
        is_top = box.top() < tokens.space.xs
        if line.place and not is_top:
            return
        # At the top of a column the name stands again, quietly: its lines began in the last one.
        told = tokens.colours.text_muted if line.place else tokens.colours.text
        painter.setPen(QColor(told))
        painter.setFont(self._name_font(tokens))
        at = QPointF(box.left(), box.top() + AIR)
        painting.draw_block(painter, at, measured.name)

    def _paint_mark(
        self, painter: QPainter, box: QRectF, line: ReadBackLine, measured: _Measured
    ) -> None:
        tokens, side = self._theme.tokens, self._mark
        middle = box.top() + AIR + measured.text.line_height / 2
        place = QRectF(box.left() + self._name_width + 2, middle - side / 2, side, side)
        item = line.item
        if item is None:
            paint_shape(painter, place, TRIANGLE, tokens.colours.warning)
        elif line.kind is LineKind.DECISION:
            paint_shape(painter, place, DIAMOND, tokens.colours.text)
        else:
            paint_owner(painter, place, item.owner, tokens, "" if item.owner_name else "?")

    def _paint_words(
        self, painter: QPainter, box: QRectF, line: ReadBackLine, measured: _Measured
    ) -> None:
        tokens = self._theme.tokens
        colours = tokens.colours
        at = QPointF(box.left() + measured.left, box.top() + AIR)
        painter.setFont(self._font(tokens, is_strong=line.kind is LineKind.DECISION))
        painter.setPen(QColor(colours.warning if line.item is None else colours.text))
        painting.draw_block(painter, at, measured.text)
        if due := self._due(line):
            painter.setFont(self._font(tokens))
            painter.setPen(QColor(colours.text_muted))
            right = box.right() - tokens.space.xs
            top = QRectF(at.x(), at.y(), right - at.x(), measured.text.line_height)
            sides = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(top, sides, due)
        if measured.hint is not None:
            painter.setFont(make_font(tokens.type.caption))
            painter.setPen(QColor(colours.warning))
            below = QPointF(at.x(), at.y() + measured.text.height)
            painting.draw_block(painter, below, measured.hint)

    def _measured(self, line: ReadBackLine) -> _Measured:
        tokens = self._theme.tokens
        known = (line, self.width, tokens.type.small)
        if known not in self._kept:
            if len(self._kept) > MOST_KEPT:
                self._kept.clear()
            self._kept[known] = self._measure(line, tokens)
        return self._kept[known]

    def _measure(self, line: ReadBackLine, tokens: Tokens) -> _Measured:
        left = self._name_width + 2 + self._mark + tokens.space.sm
        room = self.width - tokens.space.md - left - tokens.space.xs
        due = self._due(line)
        taken = QFontMetricsF(self._font(tokens)).horizontalAdvance(due) + tokens.space.md
        font = self._font(tokens, is_strong=line.kind is LineKind.DECISION)
        text = painting.lay_out(line.words, font, room - taken if due else room, MOST_LINES)
        hint = None
        height = text.height
        if line.hint:
            caption = make_font(tokens.type.caption)
            hint = painting.lay_out(line.hint, caption, room, MOST_HINT_LINES)
            height += hint.height
        name_room = self._name_width - tokens.space.sm
        most = 1 if line.place else MOST_NAME_LINES
        name = painting.lay_out(line.name, self._name_font(tokens), name_room, most)
        inner = max(height, 0 if line.place else name.height, self._mark)
        return _Measured(name, text, hint, left, round(inner) + 2 * AIR)

    @property
    def _name_width(self) -> float:
        return round(self.width * NAME_SHARE)

    @property
    def _mark(self) -> float:
        return round(self._theme.tokens.sizes.avatar * 0.8)

    def _due(self, line: ReadBackLine) -> str:
        day = self._.formats.weekday_date(line.due_on) if line.due_on else ""
        return " · ".join(part for part in (line.times, day) if part)

    def _font(self, tokens: Tokens, *, is_strong: bool = False) -> QFont:
        weight = QFont.Weight.DemiBold if is_strong else QFont.Weight.Normal
        return make_font(tokens.type.small, weight)

    def _name_font(self, tokens: Tokens) -> QFont:
        return make_font(tokens.type.small, QFont.Weight.DemiBold)
