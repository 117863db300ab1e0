"""Paints the findings: a shape for what happened, the reason, and the place in the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from teamdesk.imports.findings import Outcome
from teamdesk.ui.setup.importing.findings import LINE_ROLE, FindingLine, FindingsModel
from teamdesk.ui.theme.fonts import make_font
from teamdesk.ui.theme.icons import IconName
from teamdesk.ui.widgets import painting

if TYPE_CHECKING:
    from teamdesk.ui.rows_model import Index
    from teamdesk.ui.surroundings import Surroundings

_ICONS = {
    Outcome.REFUSED: IconName.CLOSE,
    Outcome.FLAGGED: IconName.WARNING,
    Outcome.JOINED: IconName.PERSON,
    Outcome.REPAIRED: IconName.CHECK,
    Outcome.SKIPPED: IconName.CHEVRON_RIGHT,
}


class FindingDelegate(QStyledItemDelegate):
    """Two lines to a finding."""

    def __init__(self, around: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = around.theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Room for two lines, the same for all."""
        theme, tokens = self._theme, self._theme.tokens
        lines = theme.line_height(tokens.type.body) + theme.line_height(tokens.type.small)
        return QSize(option.rect.width(), round(lines) + 2 * tokens.space.sm)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the shape and the words, and a line to the next."""
        line = index.data(LINE_ROLE)
        if not isinstance(line, FindingLine):
            return
        tokens = self._theme.tokens
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        self._paint_ground(painter, box, option)
        side = tokens.sizes.icon
        pixmap = self._theme.icon(_ICONS[line.outcome], self._colour(line.outcome), side)
        at = QPointF(box.left() + tokens.space.md, box.top() + tokens.space.sm)
        painter.drawPixmap(at, pixmap.pixmap(side, side))
        self._paint_words(painter, box.adjusted(side + 2.0 * tokens.space.md, 0, 0, 0), line)
        painter.restore()

    def _paint_ground(self, painter: QPainter, box: QRectF, option: QStyleOptionViewItem) -> None:
        colours = self._theme.tokens.colours
        painter.setPen(QColor(colours.border))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if option.state & QStyle.StateFlag.State_Selected:
            has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
            edge = colours.focus if has_focus else colours.accent_soft
            painter.setPen(QPen(QColor(edge), 2))
            painter.setBrush(QColor(colours.accent_soft))
            painter.drawRect(box.adjusted(1, 1, -1, -1))

    def _paint_words(self, painter: QPainter, box: QRectF, line: FindingLine) -> None:
        tokens = self._theme.tokens
        width, top = box.width() - tokens.space.md, box.top() + tokens.space.sm
        for text, font, colour in (
            (line.reason, make_font(tokens.type.body), tokens.colours.text),
            (line.place, make_font(tokens.type.small), tokens.colours.text_muted),
        ):
            block = painting.lay_out(text, font, width, 1)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painting.draw_block(painter, QPointF(box.left(), top), block)
            top += block.height

    def _colour(self, outcome: Outcome) -> str:
        colours = self._theme.tokens.colours
        return {
            Outcome.REFUSED: colours.danger,
            Outcome.FLAGGED: colours.warning,
            Outcome.REPAIRED: colours.ok,
        }.get(outcome, colours.text_muted)


class FindingList(QListView):
    """The list; thousands of rows are no matter, all are equally high."""

    def __init__(
        self, around: Surroundings, model: FindingsModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(FindingDelegate(around, self))
        self.setProperty("ground", "card")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        around.theme.changed.connect(self.scheduleDelayedItemsLayout)
