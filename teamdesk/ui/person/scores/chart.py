"""«Utvikling»: scores over time as lines, told apart by colour, dash and mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from teamdesk.domain.instruments.change import Weight
from teamdesk.domain.instruments.chart_lines import ChartLines, lines_of
from teamdesk.domain.labels import label
from teamdesk.ui.person.scores.chart_painter import ChartPainter, Measures, legend_name, number
from teamdesk.ui.theme.fonts import make_font

if TYPE_CHECKING:
    from collections.abc import Sequence

    from teamdesk.domain.instruments.chart_lines import ChartLine
    from teamdesk.domain.rows.assessments import ScoreRow
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme


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
        room = QRectF(self.rect()).adjusted(self._scale_room(), small, -small * 4.5, -below)
        picture = ChartPainter(painter, tokens, self._, self._shown)
        picture.paint(room, legend, room.bottom() + small * 2.6)
        painter.end()

    def _scale_room(self) -> float:
        """The width of the scale's numbers, or some air where it has none."""
        tokens = self._theme.tokens
        metrics = QFontMetricsF(make_font(tokens.type.caption))
        wide = [metrics.horizontalAdvance(number(self._, at)) for _up, at in self._shown.scale]
        return max(wide, default=tokens.type.caption - tokens.space.sm) + tokens.space.sm

    def _legend_rows(self, width: float) -> list[list[int]]:
        """The lines that fit beside each other under a chart of this width."""
        tokens = self._theme.tokens
        metrics = QFontMetricsF(make_font(tokens.type.caption))
        beside = Measures.beside(tokens.type.caption).key_room + tokens.space.lg
        rows: list[list[int]] = []
        x = 0.0
        for place in range(len(self._shown.lines)):
            needed = beside + metrics.horizontalAdvance(legend_name(self._, self._shown, place))
            if not rows or x + needed > width:
                rows.append([])
                x = 0.0
            rows[-1].append(place)
            x += needed
        if self._shown.signs(self._):
            # The signs have a row of their own, told by a place that no line has.
            rows.append([-1])
        return rows

    def _told(self, line: ChartLine) -> str:
        told = (self._value(*pair) for pair in zip(line.values, line.weights, strict=True))
        return f"{line.name}: {', '.join(told)}"

    def _value(self, value: float, weight: Weight) -> str:
        said = number(self._, value)
        is_told = weight in (Weight.MATTERS, Weight.PERHAPS)
        return f"{said} ({label(self._, weight)})" if is_told else said
