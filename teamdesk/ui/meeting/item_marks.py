"""The signs at the head of a promise or a decision, the same wherever they are painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from teamdesk.ui.theme.fonts import make_font
from teamdesk.ui.widgets import painting

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF

    from teamdesk.domain.rows.team import MemberRow
    from teamdesk.ui.theme.tokens import Tokens

DIAMOND = ((0.0, -1.0), (1.0, 0.0), (0.0, 1.0), (-1.0, 0.0))
TRIANGLE = ((0.0, -1.0), (1.0, 1.0), (-1.0, 1.0))
_HALF = 0.24


def paint_shape(
    painter: QPainter, place: QRectF, corners: tuple[tuple[float, float], ...], colour: str
) -> None:
    """A diamond says that something was decided, a triangle that something is missing."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    at, half = place.center(), place.width() * _HALF
    painter.drawPolygon(
        QPolygonF([QPointF(at.x() + half * x, at.y() + half * y) for x, y in corners])
    )


def paint_owner(
    painter: QPainter, place: QRectF, owner: MemberRow | None, tokens: Tokens, unknown: str = "?"
) -> None:
    """Who promised; a dashed ring with ``unknown`` in it where that is no member."""
    if owner is not None:
        painting.avatar(painter, place, owner.initials, owner.colour, tokens)
        return
    painter.setPen(QPen(QColor(tokens.colours.border_strong), 1, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(place.adjusted(1, 1, -1, -1))
    painter.setPen(QColor(tokens.colours.text_muted))
    painter.setFont(make_font(tokens.type.caption))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, unknown)
