"""Shows cards in a lane: remembers layouts and pictures, so that scrolling only copies pixels."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QHelpEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from teamdesk.domain.rows.board import CardRow
from teamdesk.ui.board.lanes.card_layout import CardLayout, CardTypesetter
from teamdesk.ui.board.lanes.card_painter import paint_card, paint_ring
from teamdesk.ui.board.lanes.model import CardRole

if TYPE_CHECKING:
    from uuid import UUID

    from teamdesk.ui.board.card_words import CardWords
    from teamdesk.ui.rows_model import Index
    from teamdesk.ui.theme.theme import Theme

# Some screens full; a picture is about 100 kB.
PICTURES = 60


class _Laid(NamedTuple):
    card: CardRow
    layout: CardLayout


class CardDelegate(QStyledItemDelegate):
    """Paints the cards of one lane at the lane's width."""

    def __init__(self, theme: Theme, words: CardWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._width = 0
        self._laid: dict[UUID, _Laid] = {}
        self._pictures: OrderedDict[UUID, tuple[_Laid, QPixmap]] = OrderedDict()
        self._setter = CardTypesetter(theme, words)

    def forget(self) -> None:
        """Lay everything out anew: theme, zoom or language have changed."""
        self._setter = CardTypesetter(self._theme, self._words)
        self._laid.clear()
        self._pictures.clear()

    def use_width(self, width: int) -> bool:
        """Fit cards to a lane of this width; tells whether that is another than before."""
        if width == self._width:
            return False
        self._width = width
        self._laid.clear()
        self._pictures.clear()
        return True

    @property
    def margins(self) -> tuple[int, int]:
        """Room for the ring around a card, and the gap below it."""
        return self._theme.tokens.sizes.focus_ring, self._theme.tokens.space.sm

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height that the card's texts need at the lane's width."""
        card = index.data(CardRole.CARD)
        if not isinstance(card, CardRow):
            return super().sizeHint(option, index)
        ring, gap = self.margins
        return QSize(self._width, round(self._lay_out(card).layout.height) + ring * 2 + gap)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Copy the card's picture, and frame it where it is the chosen one."""
        card = index.data(CardRole.CARD)
        if not isinstance(card, CardRow):
            return
        ring, _gap = self.margins
        laid = self._lay_out(card)
        at = option.rect.topLeft()
        at.setX(at.x() + ring)
        at.setY(at.y() + ring)
        painter.drawPixmap(at, self._picture(laid, painter.device().devicePixelRatio()))
        view = option.widget
        # The list is asked, not the option: its state would load all of QStyle, 6 ms at start.
        if isinstance(view, QAbstractItemView) and view.selectionModel().isSelected(index):
            rect = QRectF(at.x(), at.y(), laid.layout.width, round(laid.layout.height))
            paint_ring(painter, rect, self._theme.tokens, has_focus=view.hasFocus())

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Tell all of a card of which something is cut; never where names are masked."""
        card = index.data(CardRole.CARD)
        if event.type() is not QEvent.Type.ToolTip or not isinstance(card, CardRow):
            return False
        text = self._words.tool_tip(card) if self._lay_out(card).layout.is_cut else ""
        QToolTip.showText(event.globalPos(), text, view, option.rect)
        return bool(text)

    def _lay_out(self, card: CardRow) -> _Laid:
        laid = self._laid.get(card.case_id)
        # Rows that didn't change stay the same objects, so this asks no field.
        if laid is None or laid.card is not card:
            ring, _gap = self.margins
            laid = _Laid(card, self._setter.lay_out(card, float(self._width - 2 * ring)))
            self._laid[card.case_id] = laid
        return laid

    def _picture(self, laid: _Laid, ratio: float) -> QPixmap:
        known = self._pictures.get(laid.card.case_id)
        if known and known[0] is laid and known[1].devicePixelRatio() == ratio:
            self._pictures.move_to_end(laid.card.case_id)
            return known[1]
        picture = self._paint_picture(laid, ratio)
        self._pictures[laid.card.case_id] = (laid, picture)
        if len(self._pictures) > PICTURES:
            self._pictures.popitem(last=False)
        return picture

    def _paint_picture(self, laid: _Laid, ratio: float) -> QPixmap:
        layout = laid.layout
        picture = QPixmap(round(layout.width * ratio), round(round(layout.height) * ratio))
        picture.setDevicePixelRatio(ratio)
        # Filled, not transparent: only on a solid ground are letters as sharp as everywhere else.
        picture.fill(self._theme.tokens.colours.surface)
        painter = QPainter(picture)
        paint_card(painter, laid.card, layout, self._setter, self._theme.tokens)
        painter.end()
        return picture
