"""Paints the lines of the agenda before the meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from teamdesk.domain.meetings import Depth
from teamdesk.domain.rows.agenda import AgendaRow
from teamdesk.ui.meeting.agenda.workable_list import ROW_ROLE
from teamdesk.ui.meeting.before.agenda_lines import AgendaLines, BreakLine, GroupHead
from teamdesk.ui.theme.fonts import make_font
from teamdesk.ui.theme.icons import IconName

if TYPE_CHECKING:
    from uuid import UUID

    from PySide6.QtCore import QObject

    from teamdesk.ui.rows_model import Index
    from teamdesk.ui.surroundings import Surroundings

# Where the reasons begin, as a part of the width.
REASON_AT = 0.27
# The handle and three initials, in body text.
INITIALS = 7.5
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class AgendaPainter(QStyledItemDelegate):
    """A head is quiet, a case has its name and reasons, a break is a line across.

    Attributes:
        asked: the line at which something is asked, and the room that needs below it.
    """

    def __init__(self, around: Surroundings, lines: AgendaLines, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = around.theme
        self._lines = lines
        self.asked: tuple[UUID, int] | None = None

    @property
    def line_height(self) -> int:
        """The height of a line at which nothing is asked."""
        tokens = self._theme.tokens
        return tokens.sizes.control - tokens.space.xs

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line of text with air, and room for what is asked."""
        row, height = index.data(ROW_ROLE), self.line_height
        if isinstance(row, GroupHead) and index.row():
            height += self._theme.tokens.space.sm
        if self.asked and isinstance(row, AgendaRow) and row.id == self.asked[0]:
            height += self.asked[1]
        return QSize(10, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one line."""
        row = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(1, 0, -1, 0)
        if isinstance(row, GroupHead):
            box.setTop(box.bottom() - self.line_height)
            self._paint_head(painter, box, row)
        elif isinstance(row, BreakLine):
            self._paint_break(painter, box, row)
        elif isinstance(row, AgendaRow):
            self._paint_ground(painter, box, option)
            box.setHeight(self.line_height)
            self._paint_case(painter, box, row)
        painter.restore()

    def _paint_head(self, painter: QPainter, box: QRectF, row: GroupHead) -> None:
        tokens, colours = self._theme.tokens, self._theme.tokens.colours
        painter.setPen(QPen(QColor(colours.border), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.setFont(make_font(tokens.type.small, QFont.Weight.DemiBold))
        painter.setPen(QColor(colours.text))
        painter.drawText(box.adjusted(tokens.space.sm, 0, 0, 0), _LEFT, self._lines.first(row))
        self._paint_minutes(painter, box, row)

    def _paint_break(self, painter: QPainter, box: QRectF, row: BreakLine) -> None:
        tokens, colours = self._theme.tokens, self._theme.tokens.colours
        font = make_font(tokens.type.small)
        words = self._lines.first(row)
        painter.setFont(font)
        half = QFontMetricsF(font).horizontalAdvance(words) / 2 + tokens.space.md
        painter.setPen(QPen(QColor(colours.accent), 1, Qt.PenStyle.DashLine))
        middle, air = box.center(), tokens.space.sm
        painter.drawLine(
            QPointF(box.left() + air, middle.y()), QPointF(middle.x() - half, middle.y())
        )
        painter.drawLine(
            QPointF(middle.x() + half, middle.y()), QPointF(box.right() - air, middle.y())
        )
        painter.setPen(QColor(colours.accent))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_case(self, painter: QPainter, box: QRectF, row: AgendaRow) -> None:
        tokens, colours = self._theme.tokens, self._theme.tokens.colours
        taken = self._paint_minutes(painter, box, row)
        icon = self._theme.icon(IconName.DRAG, colours.border_strong, tokens.sizes.icon)
        side, left = tokens.sizes.icon, box.left() + tokens.space.xs
        top = box.center().y() - side / 2
        icon.paint(painter, QRectF(left, top, side, side).toRect())
        weight = QFont.Weight.DemiBold if row.depth is Depth.DISCUSSED else QFont.Weight.Normal
        painter.setFont(make_font(tokens.type.body, weight))
        is_quiet = row.depth is Depth.LISTED
        painter.setPen(QColor(colours.text_muted if is_quiet else colours.text))
        names = box.adjusted(tokens.space.sm + side, 0, 0, 0)
        # On the wall initials stand there, and leave the room to the reasons.
        share = box.width() * REASON_AT
        at = min(share, INITIALS * tokens.type.body) if tokens.masked else share
        reasons = box.adjusted(at, 0, -taken - tokens.space.md, 0)
        names.setRight(reasons.left() - tokens.space.sm)
        _draw(painter, names, self._lines.first(row))
        painter.setFont(make_font(tokens.type.small))
        for words, colour in (
            (self._lines.reason(row), colours.text_muted),
            (self._lines.why(row), colours.text),
            (self._lines.late(row), colours.warning),
        ):
            if words:
                painter.setPen(QColor(colour))
                reasons.setLeft(reasons.left() + _draw(painter, reasons, words) + tokens.space.md)

    def _paint_minutes(self, painter: QPainter, box: QRectF, row: AgendaRow | GroupHead) -> float:
        tokens = self._theme.tokens
        painter.setFont(make_font(tokens.type.small, tabular=True))
        painter.setPen(QColor(tokens.colours.text_muted))
        words = self._lines.minutes(row)
        painter.drawText(box.adjusted(0, 0, -tokens.space.sm, 0), _RIGHT, words)
        return painter.fontMetrics().horizontalAdvance(words) + tokens.space.sm

    def _paint_ground(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem) -> None:
        tokens, colours = self._theme.tokens, self._theme.tokens.colours
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if option.state & QStyle.StateFlag.State_Selected or has_focus:
            painter.setPen(QColor(colours.focus) if has_focus else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft))
            ground = box.adjusted(0, 1, 0, -1)
            painter.drawRoundedRect(ground, tokens.sizes.radius, tokens.sizes.radius)


def _draw(painter: QPainter, box: QRectF, words: str) -> float:
    """Draw what has room, and tell how wide it is."""
    metrics = QFontMetricsF(painter.font())
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(box.width(), 0))
    painter.drawText(box, _LEFT, shown)
    return metrics.horizontalAdvance(shown)
