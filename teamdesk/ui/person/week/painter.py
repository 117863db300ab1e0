"""Paints a visit of a week plan: when, what, what the person does, and who comes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle

from teamdesk.core.formats import NO_BREAK_SPACE
from teamdesk.ui.widgets import painting

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem

    from teamdesk.domain.week_plan import Visit
    from teamdesk.ui.person.week.words import WeekWords
    from teamdesk.ui.theme.theme import Theme

MOST_LINES = 4
ZERO_WIDTH_SPACE = "\N{ZERO WIDTH SPACE}"
# «kl. 09.00» is not broken.
_TIME = re.compile(r"(?<=\.) (?=\d)")


@dataclass(frozen=True, slots=True)
class _Line:
    """A text that is laid out, with its font and colour."""

    block: painting.TextBlock
    font: QFont
    colour: str


class VisitPainter:
    """Asks the theme anew each time: a week has few visits, and looks change."""

    def __init__(self, theme: Theme, words: WeekWords) -> None:
        self._theme = theme
        self._words = words

    def height(self, visit: Visit, width: int) -> int:
        """The pixels a visit needs at a width, with the air below it."""
        tokens = self._theme.tokens
        inside = sum(line.block.height for line in self._lines(visit, width))
        discs = tokens.sizes.avatar + tokens.space.xs if self._words.discs(visit) else 0
        frame = 2 * tokens.sizes.focus_ring + 2 * tokens.space.sm
        return round(inside + discs + frame + tokens.space.xs)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, visit: Visit, width: int
    ) -> None:
        """Paint a visit into its row, as wide as its height was asked for."""
        tokens = self._theme.tokens
        ring = tokens.sizes.focus_ring
        rect = QRectF(option.rect).adjusted(ring, ring, 0, -ring - tokens.space.xs)
        rect.setWidth(width - 2 * ring)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_sheet(painter, rect, visit, is_chosen=is_chosen)
        left = rect.left() + tokens.sizes.edge + tokens.space.sm
        top = rect.top() + tokens.space.sm
        for line in self._lines(visit, width):
            painter.setFont(line.font)
            painter.setPen(QColor(line.colour))
            painting.draw_block(painter, QPointF(left, top), line.block)
            top += line.block.height
        self._paint_discs(painter, QPointF(left, top + tokens.space.xs), visit)
        painter.restore()

    def _paint_sheet(
        self, painter: QPainter, rect: QRectF, visit: Visit, *, is_chosen: bool
    ) -> None:
        tokens = self._theme.tokens
        colours, radius = tokens.colours, tokens.sizes.radius
        edge = colours.edge_calm if visit.is_self_training else colours.edge_accent
        if self._words.has_clash(visit):
            edge = colours.edge_danger
        painting.edged_sheet(painter, rect, QColor(edge), tokens)
        if is_chosen:
            ring = tokens.sizes.focus_ring
            painter.setPen(QPen(QColor(colours.focus), ring))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            around = rect.adjusted(-ring / 2, -ring / 2, ring / 2, ring / 2)
            painter.drawRoundedRect(around, radius + 1, radius + 1)

    def _paint_discs(self, painter: QPainter, at: QPointF, visit: Visit) -> None:
        tokens = self._theme.tokens
        side = float(tokens.sizes.avatar)
        for place, (letters, number) in enumerate(self._words.discs(visit)):
            disc = QRectF(at.x() + place * (side + tokens.space.xs), at.y(), side, side)
            painting.avatar(painter, disc, letters, number, tokens)

    def _lines(self, visit: Visit, width: int) -> list[_Line]:
        tokens = self._theme.tokens
        colours, scale = tokens.colours, tokens.type
        bold = QFont.Weight.DemiBold
        room = width - 2 * tokens.sizes.focus_ring - tokens.sizes.edge - 2 * tokens.space.sm
        warnings = [f"⚠ {_TIME.sub(NO_BREAK_SPACE, text)}" for text in self._words.warnings(visit)]
        hours = _breakable(self._words.hours(visit))
        texts = [
            (
                hours,
                self._theme.font(scale.caption, bold),
                colours.text_muted,
            ),
            (visit.text, self._theme.font(scale.small, bold), colours.text),
            (visit.own_part, self._theme.font(scale.caption), colours.text),
            (self._words.others(visit), self._theme.font(scale.caption), colours.text_muted),
            *((text, self._theme.font(scale.caption, bold), colours.danger) for text in warnings),
        ]
        return [
            _Line(painting.lay_out(text, font, max(1, room), MOST_LINES), font, colour)
            for text, font, colour in texts
            if text
        ]


def _breakable(hours: str) -> str:
    """A narrow day breaks «08.30–09.15» after the dash, and not within a time."""
    return hours.replace("–", f"–{ZERO_WIDTH_SPACE}")
