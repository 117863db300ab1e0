"""«Utvikling»: scores over time as lines, told apart by colour, dash and mark."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from teamdesk.ui.person.scores.chart_lines import ChartLines, lines_of
from teamdesk.ui.theme.fonts import make_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.domain.rows.assessments import ScoreRow
    from teamdesk.ui.person.scores.chart_lines import ChartLine
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme

DASHES = (
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.DotLine,
    Qt.PenStyle.DashDotLine,
)
GRID_LINES = 5
MARK = 4.0


class ScoreChart(QWidget):
    """The chart with its legend; readers hear the figures."""

    def __init__(self, theme: Theme, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ = texts
        self._shown = ChartLines()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_scores(self, scores: Sequence[ScoreRow]) -> None:
        """Show the series of one person."""
        self.show_lines(self._("Development"), lines_of(self._, scores))

    def show_lines(self, name: str, lines: ChartLines) -> None:
        """Show lines of any origin, by the name that readers hear."""
        self._shown = lines
        self.setAccessibleName(name)
        self.setAccessibleDescription(". ".join(self._told(line) for line in self._shown.lines))
        self.updateGeometry()
        self.update()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to draw."""
        return not self._shown.lines

    def sizeHint(self) -> QSize:
        """Room for the lines, the days below them and a row of the legend for each."""
        body = self._theme.tokens.type.body
        rows = len(self._legend_rows(self.width() or body * 40))
        return QSize(body * 20, body * 12 + round(rows * body * 1.6))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the grid, the days, the lines and the legend."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(make_font(tokens.type.caption))
        small = tokens.type.caption
        legend = self._legend_rows(self.width())
        below = small * 2.4 + len(legend) * small * 1.7
        room = QRectF(self.rect()).adjusted(small, small, -small * 4.5, -below)
        self._paint_grid(painter, room)
        for place, line in enumerate(self._shown.lines):
            self._paint_line(painter, room, line, place)
        self._paint_values(painter, room)
        self._paint_legend(painter, legend, room.bottom() + small * 2.6)
        painter.end()

    def _paint_grid(self, painter: QPainter, room: QRectF) -> None:
        tokens, colours = self._theme.tokens, self._theme.tokens.colours
        painter.setPen(QColor(colours.border))
        for step in range(GRID_LINES):
            y = room.top() + room.height() * step / (GRID_LINES - 1)
            painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
        painter.setPen(QColor(colours.text_muted))
        metrics = QFontMetricsF(painter.font())
        free_from, before = 0.0, ""
        for share, day in self._shown.days:
            word = self._.formats.week(day)
            width = metrics.horizontalAdvance(word)
            left = max(0.0, _x(room, share) - width / 2)
            if left >= free_from and word != before:
                top = room.bottom() + tokens.space.xs
                painter.drawText(QPointF(left, top + metrics.ascent()), word)
                free_from, before = left + width + metrics.averageCharWidth(), word

    def _paint_line(self, painter: QPainter, room: QRectF, line: ChartLine, place: int) -> None:
        points = [_point(room, *at) for at in line.points]
        painter.setPen(self._pen(place))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for before, after in pairwise(points):
            painter.drawLine(before, after)
        for point in points:
            self._paint_mark(painter, point, place)

    def _paint_values(self, painter: QPainter, room: QRectF) -> None:
        """Write each line's last value at its end; two near each other make way.

        Lines that end in one point at one value say it once.
        """
        colours = self._theme.tokens.colours
        height = QFontMetricsF(painter.font()).height()
        ends = sorted(
            (_point(room, *line.points[-1]).y(), _point(room, *line.points[-1]).x(), place)
            for place, line in enumerate(self._shown.lines)
        )
        free_from, said = room.top() - height, set[tuple[float, float, str]]()
        for y, x, place in ends:
            value = self._number(self._shown.lines[place].values[-1])
            if (y, x, value) in said:
                continue
            said.add((y, x, value))
            top = max(y - height / 2, free_from)
            painter.setPen(QColor(colours.text_muted))
            box = QRectF(x + MARK * 2.5, top, room.right() + height * 4 - x, height)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, value)
            free_from = top + height * 0.95

    def _paint_legend(self, painter: QPainter, rows: list[list[int]], top: float) -> None:
        tokens = self._theme.tokens
        metrics = QFontMetricsF(painter.font())
        for number, row in enumerate(rows):
            x, y = float(tokens.space.xs), top + number * tokens.type.caption * 1.7
            for place in row:
                painter.setPen(self._pen(place))
                painter.drawLine(QPointF(x, y), QPointF(x + 20, y))
                self._paint_mark(painter, QPointF(x + 10, y), place)
                painter.setPen(QColor(tokens.colours.text_muted))
                name = self._shown.lines[place].name
                painter.drawText(QPointF(x + 26, y + metrics.ascent() * 0.4), name)
                x += 26 + metrics.horizontalAdvance(name) + tokens.space.lg

    def _paint_mark(self, painter: QPainter, at: QPointF, place: int) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour(place))
        x, y, r = at.x(), at.y(), MARK
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

    def _legend_rows(self, width: float) -> list[list[int]]:
        """The lines that fit beside each other under a chart of this width."""
        metrics = QFontMetricsF(make_font(self._theme.tokens.type.caption))
        rows: list[list[int]] = []
        x = 0.0
        for place, line in enumerate(self._shown.lines):
            needed = 26 + metrics.horizontalAdvance(line.name) + self._theme.tokens.space.lg
            if not rows or x + needed > width:
                rows.append([])
                x = 0.0
            rows[-1].append(place)
            x += needed
        return rows

    def _pen(self, place: int) -> QPen:
        return QPen(self._colour(place), 2, DASHES[place % len(DASHES)])

    def _colour(self, place: int) -> QColor:
        colours = self._theme.tokens.colours
        ours = (colours.accent, colours.warning, colours.info, colours.ok)
        return QColor(ours[place % len(ours)])

    def _number(self, value: float) -> str:
        return self._.formats.number(value, 0 if value == int(value) else 1)

    def _told(self, line: ChartLine) -> str:
        values = ", ".join(self._number(value) for value in line.values)
        return f"{line.name}: {values}"


def _x(room: QRectF, share: float) -> float:
    return room.left() + room.width() * share


def _point(room: QRectF, across: float, up: float) -> QPointF:
    return QPointF(_x(room, across), room.bottom() - room.height() * up)
