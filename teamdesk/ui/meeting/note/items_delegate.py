"""Paints a line under the note: who, what, when; a suggestion has a dashed edge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from teamdesk.domain.notes import ItemKind
from teamdesk.ui.meeting.item_marks import DIAMOND, paint_owner, paint_shape
from teamdesk.ui.meeting.note.items import MeetingItem
from teamdesk.ui.theme.fonts import make_font
from teamdesk.ui.widgets import painting

if TYPE_CHECKING:
    from teamdesk.ui.rows_model import Index
    from teamdesk.ui.texts import Texts
    from teamdesk.ui.theme.theme import Theme

ITEM_ROLE = int(Qt.ItemDataRole.UserRole)
# What was said, why, and what that changes, as the model lets it be seen.
PARTS_ROLE = ITEM_ROLE + 1
# The wall has larger letters and the same words.
MAX_LINES, MAX_LINES_ON_WALL = 2, 4
MOST_BLOCKS = 500
# In body text: with less beside it, the day stands below the words.
NARROWEST_BESIDE_DAY = 13


class ItemsDelegate(QStyledItemDelegate):
    """One painted card a line."""

    def __init__(self, theme: Theme, texts: Texts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ = texts
        self._blocks: dict[tuple[str, float, int, int], painting.TextBlock] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the text needs, two lines at most, and what it changes below."""
        item = index.data(ITEM_ROLE)
        width = self._width(option)
        if not isinstance(item, MeetingItem):
            return QSize(width, 0)
        tokens = self._theme.tokens
        blocks = self._parts(index, self._text_width(item, width))
        high = sum(block.height for block in blocks)
        high += self._day_height if self._is_day_below(item, width) else 0.0
        inner = max(high, float(tokens.sizes.avatar))
        return QSize(width, round(inner) + 2 * tokens.space.sm + tokens.space.xs)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the card, its disc or diamond, the text and the date."""
        item = index.data(ITEM_ROLE)
        if not isinstance(item, MeetingItem):
            return
        tokens = self._theme.tokens
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(1, 1, -1, -float(tokens.space.xs) - 1)
        self._paint_ground(painter, box, item, option)
        self._paint_mark(painter, box, item)
        width = round(box.width())
        is_below = self._is_day_below(item, width)
        words = box.adjusted(0, 0, 0, -self._day_height if is_below else 0.0)
        self._paint_text(painter, words, index, self._text_width(item, width))
        if self._due(item):
            self._paint_due(painter, box, item, is_below=is_below)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, box: QRectF, item: MeetingItem, option: QStyleOptionViewItem
    ) -> None:
        tokens = self._theme.tokens
        colours = tokens.colours
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        focused = selected and bool(state & QStyle.StateFlag.State_Active)
        is_decision = item.kind is ItemKind.DECISION
        edge = QPen(QColor(colours.focus if focused else colours.border), 2 if focused else 1)
        if not item.is_accepted and not focused:
            edge = QPen(QColor(colours.border_strong), 1, Qt.PenStyle.DashLine)
        painter.setPen(edge)
        painter.setBrush(QColor(colours.info_soft if is_decision else colours.card))
        painter.drawRoundedRect(box, tokens.sizes.radius, tokens.sizes.radius)

    def _paint_mark(self, painter: QPainter, box: QRectF, item: MeetingItem) -> None:
        tokens = self._theme.tokens
        side = float(tokens.sizes.avatar)
        place = QRectF(box.left() + tokens.space.sm, box.center().y() - side / 2, side, side)
        if item.kind is ItemKind.DECISION:
            paint_shape(painter, place, DIAMOND, tokens.colours.text)
        else:
            paint_owner(painter, place, item.owner, tokens)

    def _paint_text(self, painter: QPainter, box: QRectF, index: Index, width: float) -> None:
        """What was said, and in quieter letters what that changes."""
        tokens, colours = self._theme.tokens, self._theme.tokens.colours
        blocks = self._parts(index, width)
        left = box.left() + 2 * tokens.space.sm + tokens.sizes.avatar
        top = box.center().y() - sum(block.height for block in blocks) / 2
        painter.setFont(make_font(tokens.type.body))
        painter.setPen(QColor(colours.text))
        for block in blocks:
            painting.draw_block(painter, QPointF(left, top), block)
            top += block.height
            painter.setFont(make_font(tokens.type.small))
            painter.setPen(QColor(colours.text_muted))

    def _paint_due(
        self, painter: QPainter, box: QRectF, item: MeetingItem, *, is_below: bool
    ) -> None:
        tokens = self._theme.tokens
        colours = tokens.colours
        look = painting.BadgeLook(colours.accent_soft, colours.accent)
        height = QFontMetricsF(make_font(tokens.type.caption)).height() + tokens.space.xs
        middle = box.bottom() - tokens.space.sm - height / 2 if is_below else box.center().y()
        at = QPointF(box.right() - tokens.space.sm, middle - height / 2)
        painting.badge(painter, at, self._due(item), look, tokens)

    def _due(self, item: MeetingItem) -> str:
        if item.due_on is None:
            return ""
        return self._.formats.weekday_date(item.due_on)

    def _parts(self, index: Index, width: float) -> list[painting.TextBlock]:
        """What was said, and below it the reason and the change, where there are any."""
        said, *more = index.data(PARTS_ROLE)
        sizes = self._theme.tokens.type
        below = [self._block(part, width, sizes.small) for part in more]
        return [self._block(said, width, sizes.body), *below]

    def _block(self, text: str, width: float, size: int) -> painting.TextBlock:
        """The words broken into lines; the same words are broken once."""
        known = (text, width, size, self._lines)
        if known not in self._blocks:
            if len(self._blocks) > MOST_BLOCKS:
                self._blocks.clear()
            self._blocks[known] = painting.lay_out(text, make_font(size), width, self._lines)
        return self._blocks[known]

    @property
    def _lines(self) -> int:
        return MAX_LINES_ON_WALL if self._theme.tokens.masked else MAX_LINES

    def _text_width(self, item: MeetingItem, width: int) -> float:
        day = 0.0 if self._is_day_below(item, width) else self._day_width(item)
        return self._whole_width(width) - day

    def _whole_width(self, width: int) -> float:
        tokens = self._theme.tokens
        return width - tokens.sizes.avatar - 4.0 * tokens.space.sm

    def _day_width(self, item: MeetingItem) -> float:
        text, tokens = self._due(item), self._theme.tokens
        font = make_font(tokens.type.caption, QFont.Weight.DemiBold)
        room = QFontMetricsF(font).horizontalAdvance(text) + 4 * tokens.space.sm
        return room if text else 0.0

    def _is_day_below(self, item: MeetingItem, width: int) -> bool:
        least = NARROWEST_BESIDE_DAY * self._theme.tokens.type.body
        return self._whole_width(width) - self._day_width(item) < least and bool(self._due(item))

    @property
    def _day_height(self) -> float:
        tokens = self._theme.tokens
        return QFontMetricsF(make_font(tokens.type.caption)).height() + 2 * tokens.space.xs

    def _width(self, option: QStyleOptionViewItem) -> int:
        widget = option.widget
        viewport = getattr(widget, "viewport", None)
        return int(viewport().width()) if viewport else int(option.rect.width())
