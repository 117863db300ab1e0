"""A table's rows as bars: where the half in the middle lies, or how many there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from teamdesk.domain.effects.bars import Bar
    from teamdesk.domain.effects.told_tables import ToldTable
    from teamdesk.ui.theme.theme import Theme

# In units of the body text.
LINE, THICK = 1.9, 0.75
# The names take as much as they need, and no more than this of the width.
MOST_FOR_NAMES = 0.46
# Of 255, so that the line of the middle is seen across the bar.
SOFT = 96


class Bars(QWidget):
    """One line for each row that has a bar; nothing is told by colour, and the table says all."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: tuple[tuple[str, Bar | None], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_table(self, table: ToldTable) -> None:
        """Show the rows of a table that have something to draw."""
        self._rows = tuple((row.name, row.bar) for row in table.bars)
        self.setAccessibleName(table.title)
        self.setVisible(bool(self._rows))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A line for each bar."""
        body = self._theme.tokens.type.body
        return QSize(body * 24, round(body * LINE * len(self._rows)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the names and the bars."""
        if not self._rows:
            return
        tokens, colours = self._theme.tokens, self._theme.tokens.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self._theme.font(tokens.type.small)
        painter.setFont(font)
        metrics, body = QFontMetricsF(font), tokens.type.body
        longest = max(metrics.horizontalAdvance(name) for name, _bar in self._rows)
        names = min(longest + tokens.space.md, self.width() * MOST_FOR_NAMES)
        line = body * LINE
        for place, (name, bar) in enumerate(self._rows):
            box = QRectF(0, place * line, self.width(), line)
            words = QRectF(0, box.top(), names - tokens.space.sm, line)
            said = metrics.elidedText(name, Qt.TextElideMode.ElideRight, words.width())
            painter.setPen(QColor(colours.text_muted))
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, said)
            self._paint_bar(painter, box.adjusted(names, 0, 0, 0), bar)
        painter.end()

    def _paint_bar(self, painter: QPainter, room: QRectF, bar: Bar | None) -> None:
        tokens, colours = self._theme.tokens, self._theme.tokens.colours
        known = [one for _name, one in self._rows if one is not None]
        lowest = min(0.0, *(one.low for one in known))
        # A part of a whole is seen beside the whole; what is spread fills the room there is.
        whole = 1.0 if all(one.middle is None for one in known) else 0.0
        highest = max(whole, *(one.high for one in known)) or 1.0
        step = (room.width() - tokens.space.xs) / (highest - lowest)
        thick = tokens.type.body * THICK
        top = room.center().y() - thick / 2
        ground = room.left() + (0.0 - lowest) * step
        painter.setPen(QPen(QColor(colours.border_strong), 1))
        painter.drawLine(round(ground), round(room.top()), round(ground), round(room.bottom()))
        if bar is None:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        colour = QColor(colours.accent)
        colour.setAlpha(colour.alpha() if bar.middle is None else SOFT)
        painter.setBrush(colour)
        left = room.left() + (bar.low - lowest) * step
        box = QRectF(left, top, max(1.0, (bar.high - bar.low) * step), thick)
        painter.drawRoundedRect(box, tokens.sizes.radius_small, tokens.sizes.radius_small)
        if bar.middle is not None:
            painter.setPen(QPen(QColor(colours.accent), 3))
            at = room.left() + (bar.middle - lowest) * step
            painter.drawLine(round(at), round(top - 2), round(at), round(top + thick + 2))
