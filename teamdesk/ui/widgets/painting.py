"""Small things that delegates and widgets paint alike: shapes, pips, avatars, badges, text.

Status is always a shape and a colour, and the word goes into the accessible text beside it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QTextLayout,
    QTextOption,
)

from teamdesk.domain.goals import GoalStatus
from teamdesk.ui.theme.fonts import make_font

if TYPE_CHECKING:
    from teamdesk.ui.theme.tokens import Tokens

ELLIPSIS = "…"
AVATAR_LETTERS = 3
# Not the no-break space, which keeps «uke 3 av 4» together.
_BLANKS = re.compile(r"[ \t\r\n]+")


def status_colour(status: GoalStatus, tokens: Tokens) -> QColor:
    """The colour that goes with the shape."""
    colour: str = getattr(tokens.colours, f"status_{status.value}")
    return QColor(colour)


def status_shape(painter: QPainter, rect: QRectF, status: GoalStatus, tokens: Tokens) -> None:
    """Paint ○ ● ▲ ■ ✓ or – within ``rect``, each as heavy to the eye as the others."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = status_colour(status, tokens)
    side = min(rect.width(), rect.height())
    box = QRectF(0, 0, side, side)
    box.moveCenter(rect.center())
    match status:
        case GoalStatus.NOT_STARTED:
            _paint_ring(painter, box, colour)
        case GoalStatus.REACHED | GoalStatus.ENDED:
            _paint_stroke(painter, box, colour, status)
        case _:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawPath(_filled_shape(box, status))
    painter.restore()


def _paint_ring(painter: QPainter, box: QRectF, colour: QColor) -> None:
    width = box.width() * 0.14
    inset = box.width() * 0.08 + width / 2
    painter.setPen(QPen(colour, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))


def _paint_stroke(painter: QPainter, box: QRectF, colour: QColor, status: GoalStatus) -> None:
    pen = QPen(colour, box.width() * 0.19)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    tick = ((0.14, 0.55), (0.40, 0.80), (0.87, 0.22))
    dash = ((0.18, 0.5), (0.82, 0.5))
    points = tick if status is GoalStatus.REACHED else dash
    painter.drawPolyline(QPolygonF([_at(box, x, y) for x, y in points]))


def _filled_shape(box: QRectF, status: GoalStatus) -> QPainterPath:
    path, side = QPainterPath(), box.width()
    match status:
        case GoalStatus.SLOW:
            path.addPolygon(QPolygonF([_at(box, 0.5, 0.08), _at(box, 1, 0.92), _at(box, 0, 0.92)]))
            path.closeSubpath()
        case GoalStatus.STUCK:
            inset = side * 0.07
            path.addRect(box.adjusted(inset, inset, -inset, -inset))
        case _:
            inset = side * 0.05
            path.addEllipse(box.adjusted(inset, inset, -inset, -inset))
    return path


def _at(box: QRectF, x: float, y: float) -> QPointF:
    return QPointF(box.left() + box.width() * x, box.top() + box.height() * y)


def level_pips(painter: QPainter, at: QPointF, level: int, tokens: Tokens) -> float:
    """Paint the need level as three pips from ``at`` (left, middle); returns their width."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = float(tokens.sizes.pip)
    gap = max(1.0, side * 0.25)
    colour = QColor(tokens.colours.text_muted)
    for index in range(3):
        box = QRectF(at.x() + index * (side + gap), at.y() - side / 2, side, side)
        line = max(1.0, side / 7)
        painter.setPen(QPen(colour, line))
        painter.setBrush(colour if index < level else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box.adjusted(line / 2, line / 2, -line / 2, -line / 2))
    painter.restore()
    return 3 * side + 2 * gap


def avatar(painter: QPainter, rect: QRectF, initials: str, number: int, tokens: Tokens) -> None:
    """Paint a member: a disc in the member's colour (by ``number``) with the initials."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.avatar(number)))
    painter.drawEllipse(rect)
    painter.setPen(QColor(tokens.colours.avatar_text))
    avatar_letters(painter, rect, initials, QFont.Weight.Bold, tokens)
    painter.restore()


def avatar_letters(
    painter: QPainter, rect: QRectF, initials: str, weight: QFont.Weight, tokens: Tokens
) -> None:
    """Paint up to three letters in the painter's pen; the third tells two members apart."""
    shown = initials[:2].upper() + initials[2:AVATAR_LETTERS]
    share = 0.42 if len(shown) < AVATAR_LETTERS else 0.34
    # Read from five metres on the wall, as all else that is written there.
    least = tokens.type.caption if tokens.masked else 8
    painter.setFont(make_font(max(least, round(rect.height() * share)), weight))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, shown)


def edged_sheet(painter: QPainter, rect: QRectF, edge: QColor, tokens: Tokens) -> None:
    """Paint the sheet of a card, whose left edge is coloured by what presses."""
    radius = tokens.sizes.radius
    # Half a pixel in, so that a hairline is one pixel and not two grey ones.
    path = QPainterPath()
    path.addRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    painter.fillPath(path, QColor(tokens.colours.card))
    painter.setPen(QPen(QColor(tokens.colours.border), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    whole = QPainterPath()
    whole.addRoundedRect(rect, radius, radius)
    painter.save()
    painter.setClipRect(QRectF(rect.left(), rect.top(), tokens.sizes.edge, rect.height()))
    painter.fillPath(whole, edge)
    painter.restore()


class BadgeLook(NamedTuple):
    """How a badge is coloured, and the pixels beside its letters where they are not the theme's."""

    ground: str
    text: str
    air: int | None = None


def badge(painter: QPainter, at: QPointF, text: str, look: BadgeLook, tokens: Tokens) -> QRectF:
    """Paint a rounded badge whose top right corner is ``at``; returns where it went."""
    font = make_font(tokens.type.caption, QFont.Weight.DemiBold)
    metrics = QFontMetricsF(font)
    air = tokens.space.sm if look.air is None else look.air
    width = metrics.horizontalAdvance(text) + 2 * air
    height = metrics.height() + tokens.space.xs
    box = QRectF(at.x() - width, at.y(), width, height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.ground))
    painter.drawRoundedRect(box, height / 2, height / 2)
    painter.setPen(QColor(look.text))
    painter.setFont(font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
    return box


class TextBlock(NamedTuple):
    """Text laid out for a width.

    Attributes:
        lines: what fits, the last one ending in «…» if more was cut.
        is_cut: whether anything is missing, so that a tool tip can say all of it.
        line_height: pixels from one line to the next.
    """

    lines: tuple[str, ...]
    is_cut: bool
    line_height: float

    @property
    def height(self) -> float:
        """The pixels the block needs."""
        return len(self.lines) * self.line_height


def line_height(font: QFont) -> float:
    """Pixels from one line of laid out text to the next."""
    return QFontMetricsF(font).height() * 1.08


def lay_out(text: str, font: QFont, width: float, max_lines: int = 2) -> TextBlock:
    """Break ``text`` at words into at most ``max_lines`` lines; nothing is cut silently."""
    metrics = QFontMetricsF(font)
    lines = _broken(_BLANKS.sub(" ", text.strip()), font, width)
    shown = lines[:max_lines]
    if len(lines) > max_lines:
        rest = " ".join(line.strip() for line in lines[max_lines - 1 :])
        shown[-1] = metrics.elidedText(rest + ELLIPSIS, Qt.TextElideMode.ElideRight, width)
    return TextBlock(
        lines=tuple(line.strip() for line in shown),
        is_cut=len(lines) > max_lines,
        line_height=line_height(font),
    )


def _broken(text: str, font: QFont, width: float) -> list[str]:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        lines.append(text[line.textStart() : line.textStart() + line.textLength()])
    layout.endLayout()
    return lines or [""]


def draw_block(
    painter: QPainter, at: QPointF, block: TextBlock, ascent: float | None = None
) -> None:
    """Paint laid out text with its top left corner at ``at``, in the painter's font and pen.

    ``ascent`` is that of the font, for who paints much in one.
    """
    if ascent is None:
        ascent = QFontMetricsF(painter.font()).ascent()
    for index, line in enumerate(block.lines):
        painter.drawText(QPointF(at.x(), at.y() + index * block.line_height + ascent), line)
