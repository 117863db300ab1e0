"""Paints a card that is laid out: a sheet with a coloured edge, never a tree of widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from teamdesk.domain.pressing import Urgency
from teamdesk.ui.board.lanes.card_layout import Ink
from teamdesk.ui.widgets import painting

if TYPE_CHECKING:
    from teamdesk.domain.rows.board import CardRow
    from teamdesk.ui.board.lanes.card_layout import CardLayout, CardTypesetter
    from teamdesk.ui.theme.tokens import Tokens


def paint_card(
    painter: QPainter, card: CardRow, layout: CardLayout, setter: CardTypesetter, tokens: Tokens
) -> None:
    """Paint everything but the ring of the chosen card, from the painter's origin."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    sheet = QRectF(0, 0, layout.width, layout.height)
    painting.edged_sheet(painter, sheet, edge_colour(card, tokens), tokens)
    for rect, status in layout.marks:
        painting.status_shape(painter, rect, status, tokens)
    if layout.pips is not None and card.need_level is not None:
        painting.level_pips(painter, layout.pips, card.need_level, tokens)
    if card.coordinator is not None:
        who = card.coordinator
        painting.avatar(painter, layout.avatar, who.initials, who.colour, tokens)
    # By ink, for a change of font is dearer than the few letters that are written with it.
    for ink in Ink:
        painter.setFont(setter.fonts[ink])
        painter.setPen(ink_colour(ink, tokens))
        for piece in layout.pieces:
            if piece.ink is ink:
                painting.draw_block(painter, piece.at, piece.block, setter.ascent(ink))


def paint_ring(painter: QPainter, rect: QRectF, tokens: Tokens, *, has_focus: bool) -> None:
    """Frame the chosen card; thinner where the keyboard is somewhere else."""
    width = tokens.sizes.focus_ring if has_focus else max(1.0, tokens.sizes.focus_ring / 2)
    inset = width / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tokens.colours.focus), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    radius = tokens.sizes.radius
    painter.drawRoundedRect(rect.adjusted(-inset, -inset, inset, inset), radius + 1, radius + 1)
    painter.restore()


def edge_colour(card: CardRow, tokens: Tokens) -> QColor:
    """The colour of what presses hardest."""
    hardest = max((found.urgency for found in card.pressing), default=Urgency.INFO)
    colours = tokens.colours
    return QColor(
        {
            Urgency.URGENT: colours.edge_danger,
            Urgency.WARNING: colours.edge_warning,
            Urgency.INFO: colours.edge_calm,
        }[hardest]
    )


def ink_colour(ink: Ink, tokens: Tokens) -> QColor:
    """The colour of a text on a card."""
    colours = tokens.colours
    return QColor(
        {
            Ink.NAME: colours.text,
            Ink.GOAL: colours.text,
            Ink.URGENT: colours.danger,
            Ink.WARNING: colours.warning,
            Ink.CALM: colours.text_muted,
        }[ink]
    )
