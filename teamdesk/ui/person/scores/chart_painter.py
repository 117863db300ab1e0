"""What of the chart is painted: the grid, the lines, their marks and values, the legend."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from teamdesk.domain.instruments.change import Weight

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.domain.instruments.chart_lines import ChartLine, ChartLines
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.tokens import Tokens

DASHES = (
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.DotLine,
    Qt.PenStyle.DashDotLine,
)
GRID_LINES = 5
# The letters for which the measures below are drawn as they stand.
SMALL_LETTERS = 12
ZONE_ALPHA = 34
# How near two values stand, and how far above the floor the lowest does, in lines of text.
NEAR, ON_FLOOR = 0.95, 0.8


class Measures(NamedTuple):
    """Sizes of what is drawn, in pixels; they grow with the letters that stand beside them.

    Attributes:
        ring: of a change that matters; it stands well clear of its mark.
        key: the piece of a line in the legend, with the air after it in ``key_room``.
    """

    mark: float
    ring: float
    line: float
    thin: float
    key: float
    key_room: float

    @classmethod
    def beside(cls, letters: int) -> Measures:
        """For a chart whose letters are ``letters`` pixels high."""
        unit = letters / SMALL_LETTERS
        return cls(4 * unit, 8.4 * unit, 2 * unit, 1.6 * unit, 20 * unit, 26 * unit)


class ChartPainter:
    """Paints one picture of the chart, in the colours and letters of the theme."""

    def __init__(self, painter: QPainter, tokens: Tokens, texts: Texts, shown: ChartLines) -> None:
        self._painter, self._tokens, self._ = painter, tokens, texts
        self._shown = shown
        self._sizes = Measures.beside(tokens.type.caption)

    def paint(self, room: QRectF, legend: list[list[int]], legend_top: float) -> None:
        """Paint everything, the lines in ``room``."""
        self._paint_zones(room)
        self._paint_grid(room)
        self._paint_scale(room)
        self._paint_days(room)
        for place, line in enumerate(self._shown.lines):
            self._paint_line(room, line, place)
        self._paint_values(room)
        self._paint_legend(legend, legend_top)

    def _paint_zones(self, room: QRectF) -> None:
        """Tint where a change perhaps matters, for sources differ; one line alone has room."""
        if len(self._shown.lines) != 1 or self._shown.lines[0].zone is None:
            return
        least, most = self._shown.lines[0].zone
        colour = self._colour(0)
        colour.setAlpha(ZONE_ALPHA)
        top, bottom = (room.bottom() - room.height() * share for share in (most, least))
        self._painter.fillRect(QRectF(room.left(), top, room.width(), bottom - top), colour)

    def _paint_grid(self, room: QRectF) -> None:
        painter = self._painter
        painter.setPen(QColor(self._tokens.colours.border))
        for step in range(GRID_LINES):
            y = room.top() + room.height() * step / (GRID_LINES - 1)
            painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))

    def _paint_scale(self, room: QRectF) -> None:
        """Write the few numbers of the scale left of the lines that they hold for."""
        painter, height = self._painter, QFontMetricsF(self._painter.font()).height()
        painter.setPen(QColor(self._tokens.colours.text_muted))
        right = room.left() - self._tokens.space.sm
        for up, value in self._shown.scale:
            box = QRectF(0, room.bottom() - room.height() * up - height / 2, right, height)
            middle = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, middle, number(self._, value))

    def _paint_days(self, room: QRectF) -> None:
        painter, tokens = self._painter, self._tokens
        painter.setPen(QColor(tokens.colours.text_muted))
        metrics = QFontMetricsF(painter.font())
        free_from, before = 0.0, ""
        for share, day in self._shown.days:
            word = self._.formats.week(day)
            width = metrics.horizontalAdvance(word)
            left = max(0.0, across(room, share) - width / 2)
            if left >= free_from and word != before:
                top = room.bottom() + tokens.space.xs
                painter.drawText(QPointF(left, top + metrics.ascent()), word)
                free_from, before = left + width + metrics.averageCharWidth(), word

    def _paint_line(self, room: QRectF, line: ChartLine, place: int) -> None:
        painter = self._painter
        points = [point(room, *at) for at in line.points]
        painter.setPen(self._pen(place))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for before, after in pairwise(points):
            painter.drawLine(before, after)
        for at, weight in zip(points, line.weights, strict=True):
            self._paint_mark(at, place)
            self._paint_ring(at, place, weight)

    def _paint_ring(self, at: QPointF, place: int, weight: Weight) -> None:
        """Ring a point whose change since the first is large enough to matter, or perhaps."""
        if weight not in (Weight.MATTERS, Weight.PERHAPS):
            return
        dash = DASHES[0] if weight is Weight.MATTERS else DASHES[2]
        self._painter.setPen(QPen(self._colour(place), self._sizes.thin, dash))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawEllipse(at, self._sizes.ring, self._sizes.ring)

    def _paint_values(self, room: QRectF) -> None:
        """Write each line's last value at its end; two near each other make way.

        Lines that end in one point at one value say it once.
        """
        painter = self._painter
        height = QFontMetricsF(painter.font()).height()
        ends: dict[tuple[float, float, str], None] = {}
        for line in self._shown.lines:
            at, value = point(room, *line.points[-1]), number(self._, line.values[-1])
            ends[at.y(), at.x(), value] = None
        told = sorted(ends)
        tops = kept_apart([y - height / 2 for y, _x, _value in told], height, room.bottom())
        painter.setPen(QColor(self._tokens.colours.text_muted))
        for top, (_y, x, value) in zip(tops, told, strict=True):
            box = QRectF(
                x + self._sizes.ring + self._sizes.mark, top, room.right() + height * 4 - x, height
            )
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, value)

    def _paint_legend(self, rows: list[list[int]], top: float) -> None:
        painter, tokens = self._painter, self._tokens
        metrics, sizes = QFontMetricsF(painter.font()), self._sizes
        for number, row in enumerate(rows):
            x, y = float(tokens.space.xs), top + number * tokens.type.caption * 1.7
            for place in row:
                if place < 0:
                    x = self._paint_signs(x, y)
                    continue
                painter.setPen(self._pen(place))
                painter.drawLine(QPointF(x, y), QPointF(x + sizes.key, y))
                self._paint_mark(QPointF(x + sizes.key / 2, y), place)
                painter.setPen(QColor(tokens.colours.text_muted))
                name = legend_name(self._, self._shown, place)
                painter.drawText(QPointF(x + sizes.key_room, y + metrics.ascent() * 0.4), name)
                x += sizes.key_room + metrics.horizontalAdvance(name) + tokens.space.lg

    def _paint_signs(self, x: float, y: float) -> float:
        painter, metrics, sizes = self._painter, QFontMetricsF(self._painter.font()), self._sizes
        for word, dash in self._shown.signs(self._):
            painter.setPen(QPen(QColor(self._tokens.colours.text_muted), sizes.thin, DASHES[dash]))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(x + sizes.key / 2, y), sizes.mark * 1.5, sizes.mark * 1.5)
            painter.setPen(QColor(self._tokens.colours.text_muted))
            painter.drawText(QPointF(x + sizes.key_room, y + metrics.ascent() * 0.4), word)
            x += sizes.key_room + metrics.horizontalAdvance(word) + self._tokens.space.lg
        return x

    def _paint_mark(self, at: QPointF, place: int) -> None:
        painter = self._painter
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour(place))
        x, y, r = at.x(), at.y(), self._sizes.mark
        match place % len(DASHES):
            case 0:
                painter.drawEllipse(at, r, r)
            case 1:
                painter.drawRect(QRectF(x - r, y - r, 2 * r, 2 * r))
            case 2:
                corners = [QPointF(x, y - r * 1.2), QPointF(x + r * 1.2, y + r)]
                painter.drawPolygon(QPolygonF([*corners, QPointF(x - r * 1.2, y + r)]))
            case _:
                corners = [QPointF(x, y - r * 1.3), QPointF(x + r * 1.3, y)]
                corners += [QPointF(x, y + r * 1.3), QPointF(x - r * 1.3, y)]
                painter.drawPolygon(QPolygonF(corners))

    def _pen(self, place: int) -> QPen:
        return QPen(self._colour(place), self._sizes.line, DASHES[place % len(DASHES)])

    def _colour(self, place: int) -> QColor:
        colours = self._tokens.colours
        ours = (colours.accent, colours.warning, colours.info, colours.ok)
        return QColor(ours[place % len(ours)])


def kept_apart(tops: Sequence[float], height: float, floor: float) -> list[float]:
    """Lines of text that make way for each other downwards, and above the floor upwards."""
    apart: list[float] = []
    for top in tops:
        apart.append(max(top, apart[-1] + height * NEAR) if apart else top)
    # Below the floor stand the weeks.
    lowest = floor - height * ON_FLOOR
    for place in reversed(range(len(apart))):
        apart[place] = min(apart[place], lowest)
        lowest = apart[place] - height * NEAR
    return apart


def legend_name(_: Texts, shown: ChartLines, place: int) -> str:
    """«SPPB 0–12»: with its range where the scale can't tell it, for the lines' ranges differ."""
    line = shown.lines[place]
    if shown.scale or not line.has_limits:
        return line.name
    limits = "–".join(number(_, end) for end in sorted(line.ends))
    return line.name if limits in line.name else f"{line.name} {limits}"


def number(_: Texts, value: float) -> str:
    """«3» or «3,5»."""
    return _.formats.number(value, 0 if value == int(value) else 1)


def across(room: QRectF, share: float) -> float:
    """How far from the left a share of the width is."""
    return room.left() + room.width() * share


def point(room: QRectF, share: float, up: float) -> QPointF:
    """Where a share of the width and of the height is."""
    return QPointF(across(room, share), room.bottom() - room.height() * up)
