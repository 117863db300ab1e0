"""A table in shades: the darker a field is, the more persons are in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

if TYPE_CHECKING:
    from teamdesk.domain.effects.told_tables import ToldTable
    from teamdesk.ui.theme.theme import Theme

# In units of the body text.
LINE = 1.9
NAMES = 0.26
FAINTEST, DARKEST = 40, 170


class Fields(QWidget):
    """The numbers stand in the table below, so none stand here."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._head: tuple[str, ...] = ()
        self._rows: tuple[tuple[str, tuple[float | None, ...]], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_table(self, table: ToldTable) -> None:
        """Show a table of counts by two kinds at once."""
        rows = (row for row in table.rows if row.shades and not row.is_sum)
        self._rows = tuple((row.name, row.shades[:-1]) for row in rows)
        self._head = table.columns[:-1]
        self.setAccessibleName(table.title)
        self.setVisible(table.is_shaded)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A line for the head and one for each row."""
        body = self._theme.tokens.type.body
        return QSize(body * 24, round(body * LINE * (len(self._rows) + 1)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the head, the names and the fields."""
        painter = QPainter(self)
        painter.setFont(self._theme.font(self._theme.tokens.type.small))
        line = self._theme.tokens.type.body * LINE
        for place, (name, shades) in enumerate(self._rows, 1):
            self._write(painter, self._field(-1, place, line), name)
            for column, shade in enumerate(shades):
                self._fill(painter, self._field(column, place, line), shade)
        for column, word in enumerate(self._head):
            self._write(painter, self._field(column, 0, line), word)
        painter.end()

    def _field(self, column: int, place: int, line: float) -> QRectF:
        names = self.width() * NAMES
        if column < 0:
            return QRectF(0, place * line, names, line)
        width = (self.width() - names) / max(1, len(self._head))
        return QRectF(names + column * width, place * line, width, line)

    def _write(self, painter: QPainter, room: QRectF, words: str) -> None:
        gap = self._theme.tokens.space.sm
        room = room.adjusted(0, 0, -gap, 0)
        metrics = QFontMetricsF(painter.font())
        said = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(QColor(self._theme.tokens.colours.text_muted))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, said)

    def _fill(self, painter: QPainter, room: QRectF, shade: float | None) -> None:
        tokens = self._theme.tokens
        colour = QColor(tokens.colours.accent)
        colour.setAlpha(round(FAINTEST + (DARKEST - FAINTEST) * shade) if shade else 0)
        painter.setPen(QColor(tokens.colours.border))
        painter.setBrush(colour)
        radius = tokens.sizes.radius_small
        painter.drawRoundedRect(room.adjusted(1, 2, -tokens.space.xs, -2), radius, radius)
